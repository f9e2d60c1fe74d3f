/** The people of a work: authors, editors, translators. */
import type { Claim, ClaimedName, ClaimField } from '../../record/page-reading.ts';
import type { Name } from '../../record/record.ts';
import { normaliseOrcid } from '../../record/identifiers.ts';
import { parseName, parseNames, splitAuthors } from '../../names/names.ts';
import { cleanText, fold } from '../../text/clean-text.ts';
import { type Chosen, rank, type Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';

/** The list of people that one source gives. */
interface SourceList extends Chosen<Name[]> {
  /** The source's place in the precedence table; 0 is the best. */
  rank: number;
}

/**
 * The people of one role: the best source's list, its names completed from the other sources' lists.
 *
 * `one` and `many` are the claims that hold a single person or a whole list in one string ('author' and 'authors').
 * `refuse` tells texts that name no person, such as the journal's own name.
 */
export function chooseCreators(
  evidence: Evidence,
  one: ClaimField,
  many: ClaimField | undefined,
  refuse: (name: string) => boolean = () => false,
): Chosen<Name[]> | undefined {
  const lists = sourceLists(evidence.about(...(many ? [one, many] : [one])), many, refuse);
  const best = lists[0];
  if (!best) return undefined;
  // some metas give only the first of several authors; a thesis has one, and supervisors may be listed too
  const isThesis = evidence.about('institution').some(({ source }) => source.includes('dissertation'));
  const longer =
    best.value.length === 1 && !isThesis
      ? lists.find(
          list => list.value.filter(name => name.family).length > 1 && covers(list.value, best.value),
        )
      : undefined;
  const chosen = longer ?? best;
  return {
    value: completed(
      chosen.value,
      lists.filter(list => list !== chosen),
    ),
    source: chosen.source,
  };
}

/** Every list of people that the page gives for a role, best source first. */
export const creatorLists = (evidence: Evidence, one: ClaimField, many: ClaimField): Chosen<Name[]>[] =>
  sourceLists(evidence.about(one, many), many, () => false).map(({ value, source }) => ({ value, source }));

/** The claims grouped by their field and source, each group read as one list of people, best source first. */
function sourceLists(
  claims: readonly Claim[],
  many: ClaimField | undefined,
  refuse: (name: string) => boolean,
): SourceList[] {
  const grouped = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.field} ${claim.source}`;
    grouped.set(key, [...(grouped.get(key) ?? []), claim]);
  }
  const lists: SourceList[] = [];
  for (const list of grouped.values()) {
    const source = list[0]!.source;
    const place = rank(source, PRECEDENCE.authors);
    const value = place === Infinity ? [] : namesOf(list, list[0]!.field === many, refuse);
    if (value.length > 0) lists.push({ value: once(value), source, rank: place });
  }
  return lists.sort((a, b) => a.rank - b.rank);
}

/** Links that stand among the names: "author query Holm A [Google Scholar]". */
const LINK_TEXT = /\b(?:[Gg]oogle [Ss]cholar|author query|Affiliations ?Expand)\b/;
/** The name of an account, which metas for sharing give for the author: "pubmeddev". */
const ACCOUNT = /^\p{Ll}+\d*$/u;

/**
 * The names of one source's claims. Claims of single persons can still hold several names ("A; B; C"): these are split,
 * and so is whatever stands in a claim of the `many` kind (`split`).
 */
function namesOf(claims: readonly Claim[], split: boolean, refuse: (name: string) => boolean): Name[] {
  const isForSharing = /^(?:meta|open-graph)/.test(claims[0]!.source);
  const printed: { text: string; claimed: ClaimedName }[] = claims
    .flatMap(({ value }) => {
      const claimed: ClaimedName = typeof value === 'string' ? { name: value } : value;
      const text = cleanText(claimed.name ?? [claimed.family, claimed.given].filter(Boolean).join(', '));
      // a semicolon parts names; commas do so only where a lone claim must be the whole list
      const parts =
        split || /[;|；、]/.test(text) || (claims.length === 1 && !claimed.family)
          ? splitAuthors(text)
          : [text];
      return parts.map(part => ({ text: part, claimed: parts.length === 1 ? claimed : { name: part } }));
    })
    .filter(
      ({ text, claimed: { family } }) =>
        text !== '' &&
        !refuse(text) &&
        (family !== undefined || !(LINK_TEXT.test(text) || (isForSharing && ACCOUNT.test(text)))),
    );
  const parsed = parseNames(printed.map(({ text }) => text));
  if (parsed.length === printed.length)
    return parsed.map((name, index) => withClaims(name, printed[index]!.claimed));
  // repeated names, and texts that name nobody, were left out: each name is matched with its person's fullest claim
  return parsed.map(name => {
    const same = printed.filter(({ text }) => sameName(parseName(text), name)).map(({ claimed }) => claimed);
    return withClaims(name, same.find(({ affiliation, orcid }) => affiliation ?? orcid) ?? same[0]);
  });
}

/** The name with the parts, affiliations and ORCID that its claim gives. */
function withClaims(name: Name, claimed: ClaimedName | undefined): Name {
  if (!claimed) return name;
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

/** The family name, or the whole of a name without parts, for comparing: folded, without blanks. */
const familyKey = (name: Name | undefined): string =>
  fold(name?.family ?? name?.literal ?? '').replaceAll(' ', '');
/** The first letter of the given name, folded; empty when there is none. */
const initial = (name: Name): string => fold(name.given ?? '')[0] ?? '';
/** Whether two names can be one person's: one family name, and initials that agree where both have any. */
const sameName = (a: Name | undefined, b: Name | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  familyKey(a) === familyKey(b) &&
  (!a.given || !b.given || initial(a) === initial(b));
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

/** How many given names are written out, not just as initials. */
const fullGivenNames = (given: string | undefined): number =>
  (given ?? '').split(/[\s.]+/).filter(word => word.length > 1).length;
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
