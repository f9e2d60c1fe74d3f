import { expect, it } from 'vitest';
import type { Record } from '../../lib/record/record.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { readingOf, TITLE } from './reading.ts';

/** What a page tells whose address alone holds an identifier. */
function recordAt(url: string): Record {
  const result = recognise(readingOf([TITLE], { url }));
  if (!result.ok) throw new Error(result.why);
  return result.value.record;
}

it.each<[string, keyof Record & ('DOI' | 'PMID' | 'PMCID' | 'arxiv'), string]>([
  ['https://journal.example.org/doi/full/10.5555/fjord.2020.17', 'DOI', '10.5555/fjord.2020.17'],
  ['https://journal.example.org/article?id=10.5555%2Ffjord.2020.17', 'DOI', '10.5555/fjord.2020.17'],
  ['https://pubmed.ncbi.nlm.nih.gov/31452104/', 'PMID', '31452104'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/', 'PMCID', 'PMC3531190'],
  ['https://arxiv.org/abs/2105.00613', 'arxiv', '2105.00613'],
])('reads the identifier in the address %s', (url, field, value) => {
  const record = recordAt(url);
  expect(record[field]).toBe(value);
  expect(record.sources?.[field]).toBe('url');
});

it('says which archive keeps the page, and where', () => {
  const archived = 'https://web.archive.org/web/20160102030405/https://journal.example.org/1';
  const result = recognise(readingOf([TITLE], { url: 'https://journal.example.org/1', archived }));
  if (!result.ok) throw new Error(result.why);
  expect(result.value.record).toMatchObject({
    URL: 'https://journal.example.org/1',
    archive: 'Internet Archive',
    links: [{ url: archived, kind: 'other' }],
  });
});

it('calls an archive by its host when it has no other name here', () => {
  const archived = 'https://memory.example.net/web/20160102030405/https://journal.example.org/1';
  const result = recognise(readingOf([TITLE], { url: 'https://journal.example.org/1', archived }));
  expect(result.ok && result.value.record.archive).toBe('memory.example.net');
});
