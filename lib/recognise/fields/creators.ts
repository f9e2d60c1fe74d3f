import type { Claim, ClaimedName, ClaimField } from '../../record/page-reading.ts';
import type { Name } from '../../record/record.ts';
import { normaliseOrcid } from '../../record/identifiers.ts';
import { parseName, parseNames, splitAuthors } from '../../names/names.ts';
import { cleanText, fold } from '../../text/clean-text.ts';
import { type Chosen, rank, type Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../precedence.ts';

interface Group extends Chosen<Name[]> {
  rank: number;
}

/** The people of one role: the best source's list, its names completed from the other lists. */
export function chooseCreators(
  evidence: Evidence,
  one: ClaimField,
  many: ClaimField | undefined,
  refuse: (name: string) => boolean = () => false,
): Chosen<Name[]> | undefined {
  const groups = groupsOf(evidence.about(...(many ? [one, many] : [one])), many, refuse);
  const best = groups[0];
  if (!best) return undefined;
  // some pages give one author of many in their metas; of longer lists, the visible one may go on with editors
  const thesis = evidence.about('institution').some(({ source }) => source.includes('dissertation'));
  const fuller =
    best.value.length === 1 && !thesis
      ? groups.find(
          group => group.value.filter(name => name.family).length > 1 && covers(group.value, best.value),
        )
      : undefined;
  const chosen = fuller ?? best;
  return {
    value: enriched(
      chosen.value,
      groups.filter(group => group !== chosen),
    ),
    source: chosen.source,
  };
}

/** Every list of people that the page gives for a role, best source first. */
export const creatorLists = (evidence: Evidence, one: ClaimField, many: ClaimField): Chosen<Name[]>[] =>
  groupsOf(evidence.about(one, many), many, () => false).map(({ value, source }) => ({ value, source }));

/** Claims of one source and key are one list; a string of several names is split. */
function groupsOf(
  claims: readonly Claim[],
  many: ClaimField | undefined,
  refuse: (name: string) => boolean,
): Group[] {
  const lists = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.field} ${claim.source}`;
    lists.set(key, [...(lists.get(key) ?? []), claim]);
  }
  const groups: Group[] = [];
  for (const list of lists.values()) {
    const source = list[0]!.source;
    const place = rank(source, PRECEDENCE.authors);
    const value = place === Infinity ? [] : namesOf(list, list[0]!.field === many, refuse);
    if (value.length > 0) groups.push({ value: once(value), source, rank: place });
  }
  return groups.sort((a, b) => a.rank - b.rank);
}

/** Links and accounts: "author query Holm A [Google Scholar]", "pubmeddev". */
const NO_NAME = /\b(?:[Gg]oogle [Ss]cholar|author query|Affiliations ?Expand)\b/;
const ACCOUNT = /^\p{Ll}+\d*$/u;

function namesOf(claims: readonly Claim[], split: boolean, refuse: (name: string) => boolean): Name[] {
  const shared = /^(?:meta|open-graph)/.test(claims[0]!.source);
  const printed: { text: string; claimed: ClaimedName }[] = claims
    .flatMap(({ value }) => {
      const claimed: ClaimedName = typeof value === 'string' ? { name: value } : value;
      const text = cleanText(claimed.name ?? [claimed.family, claimed.given].filter(Boolean).join(', '));
      // one claim can hold the whole list ("A; B; C"), a lone claim more surely than one of many
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
        (family !== undefined || !(NO_NAME.test(text) || (shared && ACCOUNT.test(text)))),
    );
  const parsed = parseNames(printed.map(({ text }) => text));
  if (parsed.length === printed.length)
    return parsed.map((name, index) => withClaims(name, printed[index]!.claimed));
  // some were repeated or no names: what is left is matched one by one, with the claim that says most of the person
  return parsed.map(name => {
    const same = printed.filter(({ text }) => sameName(parseName(text), name)).map(({ claimed }) => claimed);
    return withClaims(name, same.find(({ affiliation, orcid }) => affiliation ?? orcid) ?? same[0]);
  });
}

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

/** A list that the page prints twice (once short, once with affiliations) is one list. */
function once(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of names) {
    const same = kept.findIndex(
      other => familyKey(other) === familyKey(name) && fold(other.given ?? '') === fold(name.given ?? ''),
    );
    if (same < 0) kept.push(name);
    else kept[same] = better(kept[same]!, name);
  }
  return kept;
}

const familyKey = (name: Name | undefined): string =>
  fold(name?.family ?? name?.literal ?? '').replaceAll(' ', '');
const initial = (name: Name): string => fold(name.given ?? '')[0] ?? '';
const sameName = (a: Name | undefined, b: Name | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  familyKey(a) === familyKey(b) &&
  (!a.given || !b.given || initial(a) === initial(b));
/** Every name of the shorter list is in the longer one. */
const covers = (longer: readonly Name[], shorter: readonly Name[]): boolean =>
  shorter.every(name => longer.some(other => sameName(name, other)));

/** Given names in full, letters with their marks, affiliations and ORCIDs, from lists that name the same people. */
function enriched(names: readonly Name[], others: readonly Group[]): Name[] {
  return names.map((name, index) => {
    let full = name;
    for (const { value } of others) {
      const place = value[index];
      const other = place && sameName(place, name) ? place : value.find(one => sameName(one, name));
      if (other) full = better(full, other);
    }
    return full;
  });
}

const words = (given: string | undefined): number =>
  (given ?? '').split(/[\s.]+/).filter(word => word.length > 1).length;
/** Letters that a plain keyboard lacks: the spelling that has more of them is the person's own. */
const special = (text: string | undefined): number =>
  text?.normalize('NFD').match(/\p{M}|[øæßłđðþ]/giu)?.length ?? 0;

function better(name: Name, other: Name): Name {
  const result = { ...name };
  if (words(other.given) > words(name.given) && initial(other) === initial(name)) result.given = other.given!;
  else if (
    other.given &&
    name.given &&
    fold(other.given) === fold(name.given) &&
    special(other.given) > special(name.given)
  )
    result.given = other.given;
  if (other.family && name.family && special(other.family) > special(name.family))
    result.family = other.family;
  if (!result.affiliation && other.affiliation) result.affiliation = other.affiliation;
  if (!result.ORCID && other.ORCID) result.ORCID = other.ORCID;
  return result;
}
