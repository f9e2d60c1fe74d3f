/** Turns what was read from the page (metas, JSON-LD, COinS, labels, lines) into claims. */
import { claimList } from '../record/claim-list.ts';
import { labelField } from '../record/label-field.ts';
import type { Claim, PageLabel, PageReading, WrongClaims } from '../record/page-reading.ts';
import { formerDrop } from './former-drops.ts';
import { hasStaleHead, withoutHead } from './stale-head.ts';
import { claimCoins } from './vocabularies/coins.ts';
import { dublinCore } from './vocabularies/dublin-core.ts';
import { eprints } from './vocabularies/eprints.ts';
import { highwire } from './vocabularies/highwire.ts';
import { jsonLd } from './vocabularies/json-ld.ts';
import { claimLabels } from './vocabularies/labels.ts';
import { claimMetas } from './vocabularies/metas.ts';
import { openGraph, plainMeta } from './vocabularies/open-graph.ts';
import { lineClaims } from './vocabularies/printed-lines.ts';
import { addressedPeople, markedLine } from './vocabularies/printed-people.ts';
import { prism } from './vocabularies/prism.ts';
import { byRole } from './vocabularies/roles.ts';
import { relatedList } from './vocabularies/related-list.ts';
import { ownCitation } from './vocabularies/own-citation.ts';
import { dateUnderTitle, essay, kindAtTitle } from './vocabularies/under-title.ts';

/**
 * The reading with all claims that follow from its metas, JSON-LD, COinS, labels and lines, added to those that it
 * brings along. Claims that the site file knows to be wrong (`signs.drop`) are left out.
 */
export function withPageClaims(reading: PageReading): PageReading {
  const { claims, take } = claimList();
  claimMetas(reading.metas ?? [], [highwire, dublinCore, prism, eprints, openGraph, plainMeta], take);
  const { declared, works } = jsonLd(reading.structured ?? [], take);
  for (const contextObject of reading.coins ?? []) claimCoins(contextObject, take);
  const isCited = claims.some(({ field, source }) => field === 'title' && source.startsWith('highwire'));
  const labelled = claimLabels(
    (reading.labels ?? []).filter(label => !isCited || isOwn(label)),
    take,
  );
  const titles = reading.claims.flatMap(({ field, value }) =>
    field === 'title' && typeof value === 'string' ? [value] : [],
  );
  lineClaims(reading.lines ?? [], reading.url, isCited, titles, take);
  addressedPeople(reading.lines ?? [], titles, take);
  markedLine(reading.lines ?? [], titles, take);
  dateUnderTitle(reading.lines ?? [], titles, take);
  kindAtTitle(reading.lines ?? [], titles, take);
  ownCitation(reading.lines ?? [], titles, take);
  if (titles.length === 0) essay(reading.lines ?? [], reading.title, take);
  const drop = wrongClaims(reading);
  const kept = [...claims, ...reading.claims.map(withRole)].filter(
    claim => claim.source.startsWith('site:') || !drop.some(wrong => fits(claim, wrong)),
  );
  const isStale = hasStaleHead(kept, reading);
  const signs = {
    ...reading.signs,
    ...(isStale && { staleHead: true }),
    declared: [...declared, ...(reading.signs.declared ?? [])],
    works: Math.max(works, labelled, reading.signs.works ?? 0),
  };
  return {
    ...reading,
    claims: isStale ? withoutHead(kept) : kept,
    related: [...reading.related, ...relatedList(reading.labels ?? [])],
    signs,
  };
}

/** A printed name with a role in brackets behind it is that of an author only if the role says so. */
function withRole(claim: Claim): Claim {
  if (claim.field !== 'author' || typeof claim.value !== 'string' || !claim.source.startsWith('visible'))
    return claim;
  const { field, name } = byRole(claim.value, 'author');
  return { ...claim, field, value: name };
}

/** What numbers a work, which lists of others' works print as well. */
const NUMBERS: ReadonlySet<unknown> = new Set([
  'DOI',
  'PMID',
  'PMCID',
  'arxiv',
  'ISSN',
  'ISBN',
  'identifier',
]);

/** False for the label of a number that stands below the page's later sections. */
const isOwn = ({ label, later }: PageLabel): boolean => !later || !NUMBERS.has(labelField(label));

function wrongClaims({ signs: { drop = [] } }: PageReading): readonly WrongClaims[] {
  return typeof drop === 'string' ? (formerDrop(drop) ?? []) : drop;
}

/** Characters of a value in which `words` are looked for. */
const LOOKED_AT = 200;

function fits(claim: Claim, { fields, otherFields, sources, otherSources, words }: WrongClaims): boolean {
  const source = `${claim.source} `.toLowerCase(); // "label:author " is that source and no longer one
  const begins = (beginning: string): boolean => source.startsWith(beginning.toLowerCase());
  const value = typeof claim.value === 'string' ? claim.value : (claim.value.name ?? '');
  const said = value.slice(0, LOOKED_AT).toLowerCase();
  return (
    (fields?.includes(claim.field) ?? true) &&
    !otherFields?.includes(claim.field) &&
    (sources?.some(begins) ?? true) &&
    !otherSources?.some(begins) &&
    (words?.some(word => said.includes(word.toLowerCase())) ?? true)
  );
}
