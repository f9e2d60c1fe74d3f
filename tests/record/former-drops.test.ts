/** What old readings tell of wrong claims is understood, and no pattern out of data is ever run. */
import { expect, it } from 'vitest';
import { withPageClaims } from '../../lib/recognise/page-claims.ts';
import type { Claim, ClaimField } from '../../lib/record/page-reading.ts';
import { parsePageReading } from '../../lib/record/parse-page-reading.ts';

const FIELDS: ClaimField[] = [
  ...(['title', 'author', 'authors', 'contributor', 'keyword', 'keywords', 'date', 'DOI'] as const),
  ...(['publisher', 'volume', 'source-line', 'container-title', 'citation', 'abstract', 'year'] as const),
];
const SOURCES = [
  ...[
    'visible:authors',
    'visible:line',
    'visible:keywords',
    'visible:journal',
    'label:author',
    'label:person',
  ],
  ...['label:people', 'rdfa:author', 'rdfa:genre', 'highwire:citation_keywords', 'highwire:citation_date'],
  ...['dublin-core:DC.Contributor', 'json-ld', 'subject:topic', 'meta:author', 'open-graph:og:title'],
];
const VALUES = ['12 Suppl 1', 'Oxford Academic', 'Author manuscript', 'https://a.example', 'Rooms'];
const claims: Claim[] = FIELDS.flatMap(field =>
  SOURCES.flatMap(source => VALUES.map(value => ({ field, source, value }))),
);

/** The claims that are left of all those above. */
function kept(drop: unknown): string[] {
  const reading = parsePageReading({
    version: 1,
    url: 'https://a.example/',
    title: '',
    claims,
    signs: { drop },
  });
  if (!reading.ok) throw new Error(reading.why);
  return withPageClaims(reading.value).claims.map(
    ({ field, source, value }) => `${field} ${source} ${String(value)}`,
  );
}

it.each([
  / visible:(?:authors|line) |^publisher .*(?:public access|manuscript)| dublin-core:DC.Contributor /i,
  /^volume .*suppl| highwire:citation_keywords |^publisher .*manuscript/i,
  /^date highwire:|^(?!(?:date|DOI) )\S+ (?:visible|label|subject):/i,
  /^\S+ (?:visible:(?:keywords|line|authors)|label:author ) ?|^authors visible:/i,
  /^publisher .*Oxford Academic$|^keywords? (?:json-ld|highwire)/i,
  /(?:^contributor dublin-core|^author label:|^container-title (?:visible:journal|label:))/i,
  /^source-line dublin-core\S* https?:|^keywords? visible:keywords/i,
  /^(?!DOI)\S+ visible:|^\S+ rdfa:(?:name|author|creator|contributor|publisher)|^keywords? (?:label|subject):/i,
])('an old reading drops what %s fitted', pattern => {
  const all = kept([]);
  const left = all.filter(line => !pattern.test(line));
  expect(left.length).toBeLessThan(all.length);
  expect(kept(pattern.source)).toEqual(left);
});

it.each(['^(a+)+$', '(', '.*', '^\\S+ visible:|(x+x+)+y'])(
  'the pattern %s of a stranger is no pattern',
  pattern => {
    expect(kept(pattern)).toEqual(kept([]));
  },
);

it('what tells nothing of a claim drops none', () => {
  expect(kept([{}, { fields: ['nonsense'] }, 'title', null])).toEqual(kept([]));
});
