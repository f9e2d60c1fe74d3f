/** The people of a work: authors, editors, translators. */
import type { Claim, ClaimedName, ClaimField } from '../../record/page-reading.ts';
import { labelField } from '../../record/label-field.ts';
import type { Name } from '../../record/record.ts';
import { normaliseOrcid } from '../../record/identifiers.ts';
import { namesInValue, parseName, parsePeople, splitAuthors } from '../../names/names.ts';
import { cleanText, fold } from '../../text/clean-text.ts';
import { type Chosen, rank, type Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';
import { listsByLanguage } from './bilingual-people.ts';
import { familyKey, initial, sameName } from './people-alike.ts';
import { withoutOtherRoles } from './other-roles.ts';
import { familyFirst, familyLast, inPrintedOrder } from './shuffled-people.ts';

/** The list of people that one source gives. */
interface SourceList extends Chosen<Name[]> {
  /** The source's place in the precedence table; 0 is the best. */
  rank: number;
}

/** The people that are asked for, and what is known of the work. */
export interface Asked {
  /** The claims that hold a single person: 'author'. */
  one: ClaimField;
  /** The claims that hold a whole list in one string: 'authors'. */
  many?: ClaimField;
  /** The work's title: people printed in two languages are given in the title's letters. */
  title: string;
  /** The language of the page or work, BCP 47; it says how names are printed. */
  language?: string | undefined;
  /** Tells texts that name no person, such as the journal's own name. */
  refuse?: (name: string) => boolean;
}

/** The people of one role: the best source's list, its names completed from the other sources' lists. */
export function chooseCreators(evidence: Evidence, asked: Asked): Chosen<Name[]> | undefined {
  const lists = sourceLists(evidence, asked);
  const best = lists[0];
  if (!best) return undefined;
  const chosen = lists.find(list => isWholeListOf(list, best, evidence)) ?? best;
  const people = completed(
    chosen.value,
    lists.filter(list => list !== chosen),
  );
  const isOfMetas = asked.one === 'author' && chosen.source.startsWith('highwire');
  const { reading } = evidence;
  return {
    value: isOfMetas ? familyLast(familyFirst(inPrintedOrder(people, reading), reading), reading) : people,
    source: chosen.source,
  };
}

/** Sources that may leave out some of several people: metas that give the first alone, markup around most names. */
const MAY_LACK_SOME = /^(?:microdata|rdfa)/;
/** What is read from the page's body, where others than authors stand too. */
const BODY = /^(?:visible|label)/;

/** Whether another list has all people of the best one and is surely that of the work's authors. */
function isWholeListOf(list: SourceList, best: SourceList, evidence: Evidence): boolean {
  const mayLackSome =
    best.value.length === 1 || MAY_LACK_SOME.test(best.source) || continuesInLabel(list, best);
  const persons = list.value.filter(name => name.family);
  if (!mayLackSome || persons.length <= best.value.length || !covers(list.value, best.value)) return false;
  // a thesis has one, and supervisors may be listed too
  if (evidence.about('institution').some(({ source }) => source.includes('dissertation'))) return false;
  return !BODY.test(list.source) || continuesInLabel(list, best) || isConfirmed(list.value, evidence);
}

/** Whether a row labelled for the authors has those of the metas, one by one, and then others. */
const continuesInLabel = (list: SourceList, best: SourceList): boolean =>
  best.source.startsWith('highwire') &&
  list.source.startsWith('label:') &&
  labelField(list.source.slice('label:'.length)) === 'authors' &&
  list.value.length < best.value.length * 2 &&
  best.value.every((name, at) => sameName(name, list.value[at]));

/** Whether one line of the page's head names all these people, or its metas name them as contributors. */
function isConfirmed(people: readonly Name[], { reading, ...evidence }: Evidence): boolean {
  const contributors = evidence.claims
    .flatMap(({ field, value }) => (field === 'contributor' && typeof value === 'string' ? [value] : []))
    .join(' ');
  const head = (reading.lines ?? []).flatMap(({ text, place }) => (place === 'head' ? [text] : []));
  const families = people.map(familyKey);
  return [contributors, ...head].some(text => {
    const folded = fold(text).replaceAll(' ', '');
    return families.every(family => folded.includes(family));
  });
}

/** Every list of people that the page gives for a role, best source first; one in another language behind its own. */
export const creatorLists = (evidence: Evidence, asked: Asked): Chosen<Name[]>[] =>
  sourceLists(evidence, asked).map(({ value, source }) => ({ value, source }));

/** The claims grouped by their field and source, each group read as one list of people, best source first. */
function sourceLists(evidence: Evidence, asked: Asked): SourceList[] {
  const { one, many = one } = asked;
  const grouped = new Map<string, Claim[]>();
  for (const claim of evidence.about(...new Set([one, many]))) {
    const key = `${claim.field} ${claim.source}`;
    grouped.set(key, [...(grouped.get(key) ?? []), claim]);
  }
  return [...grouped.values()]
    .map(claims => ({ claims, source: claims[0]!.source, rank: rank(claims[0]!.source, PRECEDENCE.authors) }))
    .filter(group => group.rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ claims, ...place }) =>
      listsOf(partedByOthers(claims, evidence, asked), asked).map(list => ({ value: once(list), ...place })),
    )
    .map(list =>
      one === 'author' ? { ...list, value: withoutOtherRoles(list.value, evidence.reading) } : list,
    )
    .filter(({ value }) => value.length > 0);
}

/** Links that stand among the names: "author query Holm A [Google Scholar]". */
const LINK_TEXT = /\b(?:[Gg]oogle [Ss]cholar|author query|Affiliations ?Expand)\b/;
/** The name of an account, which metas for sharing give for the author: "pubmeddev". */
const ACCOUNT = /^\p{Ll}+\d*$/u;
/** One that no source can mean for a person: "admin_quay". */
const SURE_ACCOUNT = /^[\p{L}\d.-]*_[\p{L}\d._-]*$/u;

/** A name as a claim prints it. */
interface PrintedName {
  text: string;
  claimed: ClaimedName;
  lang?: string | undefined;
}

/** What is made for sharing names authors as it likes: several in one value, or somebody's account. */
const FOR_SHARING = /^(?:meta|open-graph)/;

/** The names that a claim prints: all of a list, those of a value that should hold one, or a person in parts. */
function printedNames(
  { field, value, source, lang }: Claim,
  { many }: Asked,
  isAlone: boolean,
): PrintedName[] {
  const claimed: ClaimedName = typeof value === 'string' ? { name: value } : value;
  const text = cleanText(
    claimed.literal ?? claimed.name ?? [claimed.family, claimed.given].filter(Boolean).join(', '),
  );
  const isList = field === many || (isAlone && FOR_SHARING.test(source));
  const isWhole = claimed.literal !== undefined || (claimed.family !== undefined && !/[;|；、]/.test(text));
  const parts = isList ? splitAuthors(text) : isWhole ? [text] : namesInValue(text, isAlone);
  return parts.map(part => ({ text: part, claimed: parts.length === 1 ? claimed : { name: part }, lang }));
}

/** Two texts with a comma between them, which are two people or one. */
const TWO = /^([^,;]{3,60} [^,;]{2,60}), ([^,;]{2,60} [^,;]{2,60})$/;

/** The claims, a list of two people parted where another source gives the first of them by family and given name. */
function partedByOthers(
  claims: readonly Claim[],
  evidence: Evidence,
  { one, many }: Asked,
): readonly Claim[] {
  const [claim] = claims;
  const [, first = '', second = ''] = TWO.exec(claim?.field === many ? String(claim?.value) : '') ?? [];
  const isFirst = ({ value }: Claim): boolean => {
    const [family = '', given = ''] = typeof value === 'string' ? value.split(', ') : [];
    return given !== '' && fold(`${given} ${family}`) === fold(first);
  };
  if (!claim || claims.length > 1 || first === '' || !evidence.about(one).some(isFirst)) return claims;
  return [first, second].map(value => ({ ...claim, field: one, value }));
}

/** The people of one source's claims: one list, or one for each language in which they are printed. */
function listsOf(claims: readonly Claim[], asked: Asked): Name[][] {
  const { title, language, refuse = () => false } = asked;
  const isForSharing = FOR_SHARING.test(claims[0]!.source);
  // a site file knows that a work's publisher made it too
  const isSure = claims[0]!.source.startsWith('site');
  const printed = claims
    .flatMap(claim => printedNames(claim, asked, claims.length === 1))
    .filter(
      ({ text, claimed: { family, literal } }) =>
        text !== '' &&
        !(refuse(text) && !(isSure && literal !== undefined)) &&
        (family !== undefined ||
          !(LINK_TEXT.test(text) || SURE_ACCOUNT.test(text) || (isForSharing && ACCOUNT.test(text)))),
    );
  return listsByLanguage(printed, title).map(list => people(list, language));
}

/** The people of a list in one language, each with what its claim says. */
function people(printed: readonly PrintedName[], language: string | undefined): Name[] {
  if (printed.every(({ claimed }) => claimed.literal !== undefined))
    return printed.map(({ text }) => ({ literal: text }));
  const foreign = printed[0]?.lang;
  const parsed = parsePeople(
    printed.map(({ text }) => text),
    language === 'hu' && foreign ? foreign : language,
  );
  if (parsed.length === printed.length)
    return parsed.map((name, index) => single(withClaims(name, printed[index]!.claimed), language));
  // repeated names, and texts that name nobody, were left out: each name is matched with its person's fullest claim
  return parsed.map(name => {
    const same = printed.filter(({ text }) => sameName(parseName(text), name)).map(({ claimed }) => claimed);
    return single(
      withClaims(name, same.find(({ affiliation, orcid }) => affiliation ?? orcid) ?? same[0]),
      language,
    );
  });
}

/** Languages of people many of whom have one name. */
const SINGLE_NAMED: ReadonlySet<string | undefined> = new Set(['id', 'jv', 'ms', 'su']);

/** The only name of a person, which systems that ask for two have twice: "Wagiyo Wagiyo" is Wagiyo. */
function single({ family, given, ...more }: Name, language: string | undefined): Name {
  const isTwice = family !== undefined && family === given && SINGLE_NAMED.has(language);
  if (isTwice) return { literal: family, ...more };
  return { ...(family !== undefined && { family }), ...(given !== undefined && { given }), ...more };
}

/** The name with the parts, affiliations and ORCID that its claim gives. */
function withClaims(name: Name, claimed: ClaimedName | undefined): Name {
  if (!claimed) return name;
  if (claimed.literal !== undefined) return { literal: cleanText(claimed.literal) };
  const full: Name = claimed.family
    ? {
        ...name,
        family: cleanText(claimed.family),
        ...(claimed.given && { given: cleanText(claimed.given) }),
      }
    : { ...name };
  if (claimed.family) delete full.literal;
  if (claimed.suffix) full.suffix = cleanText(claimed.suffix);
  const affiliation = claimed.affiliation?.map(cleanText).filter(Boolean);
  if (affiliation && affiliation.length > 0) full.affiliation = affiliation;
  const orcid = claimed.orcid && normaliseOrcid(claimed.orcid);
  if (orcid) full.ORCID = orcid;
  return full;
}

/** Each person once: some pages print the list twice, once short and once with affiliations. */
function once(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of names) {
    const at = kept.findIndex(
      other => familyKey(other) === familyKey(name) && fold(other.given ?? '') === fold(name.given ?? ''),
    );
    if (at < 0) kept.push(name);
    else kept[at] = combined(kept[at]!, name);
  }
  return kept;
}

/** Whether every person of the shorter list is in the longer one. */
const covers = (longer: readonly Name[], shorter: readonly Name[]): boolean =>
  shorter.every(name => longer.some(other => sameName(name, other)));

/** The names, completed by what other lists say of the same people; the same place in a list is tried first. */
function completed(names: readonly Name[], others: readonly SourceList[]): Name[] {
  return names.map((name, index) => {
    let full = name;
    for (const { value } of others) {
      const place = value[index];
      const other = place && sameName(place, name) ? place : value.find(one => sameName(one, name));
      if (other) full = combined(full, other);
    }
    return full;
  });
}

/** "AB", "JPM": initials without points. */
const INITIALS = /^\p{Lu}{2,3}$/u;
/** How many given names are written out, not just as initials. */
const fullGivenNames = (given: string | undefined): number =>
  (given ?? '').split(/[\s.]+/).filter(word => word.length > 1 && !INITIALS.test(word)).length;
/** How many letters have accents or are special: the spelling with more of them is the person's own. */
const accents = (text: string | undefined): number =>
  text?.normalize('NFD').match(/\p{M}|[øæßłđðþ]/giu)?.length ?? 0;

/** The name, with what the other spelling of it has and it lacks: given names in full, accents, affiliation, ORCID. */
function combined(name: Name, other: Name): Name {
  const result = { ...name };
  if (fullGivenNames(other.given) > fullGivenNames(name.given) && initial(other) === initial(name))
    result.given = other.given!;
  else if (
    other.given &&
    name.given &&
    fold(other.given) === fold(name.given) &&
    accents(other.given) > accents(name.given)
  )
    result.given = other.given;
  if (other.family && name.family && accents(other.family) > accents(name.family))
    result.family = other.family;
  if (!result.affiliation && other.affiliation) result.affiliation = other.affiliation;
  if (!result.ORCID && other.ORCID) result.ORCID = other.ORCID;
  return result;
}
