import { beforeEach, expect, it, vi } from 'vitest';
import { completeEntry } from '../../lib/actions/complete-entry.ts';
import { allowLookUp, lookUpEntry, servicesFor } from '../../lib/actions/look-up-entry.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { startFakePermissions } from '../support/fake-permissions.ts';
import { finding, freshLibrary, paper } from '../library/support.ts';

const never = new AbortController().signal;
const library = freshLibrary();
let entry: Entry;

beforeEach(async () => {
  ({ entry } = await save(library, finding()));
});

/** What Crossref answers to the next question. */
const crossrefSays = (message: object, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ message }), { status })));

const same = {
  type: 'journal-article',
  title: [paper.title],
  author: [
    { family: 'Kirkegaard', given: 'Sine' },
    { family: 'Andersen', given: 'Ditte' },
  ],
  issued: { 'date-parts': [[2022]] },
  DOI: paper.DOI,
};

it('offers the services that know one of the paper’s identifiers', () => {
  expect(servicesFor({ DOI: '10.1/x' })).toEqual(['crossref', 'datacite', 'openalex']);
  expect(servicesFor({ PMID: '1' })).toEqual(['pubmed', 'openalex']);
  expect(servicesFor({})).toEqual([]);
});

it('asks for access to the one host', async () => {
  const user = startFakePermissions();
  expect(await allowLookUp('crossref')).toBe(true);
  expect(user.asked).toEqual([{ origins: ['https://api.crossref.org/*'] }]);
  user.answer = 'no';
  expect(await allowLookUp('pubmed')).toBe(false);
});

it('says what the entry lacks, then what reads otherwise; identifiers it was found by are no difference', async () => {
  crossrefSays({ ...same, DOI: paper.DOI?.toUpperCase(), issued: { 'date-parts': [[2023]] }, volume: '2' });
  const found = await lookUpEntry(entry, 'crossref', never);
  expect(found).toMatchObject({
    ok: true,
    value: {
      id: entry.id,
      mine: entry.record,
      theirs: { volume: '2', sources: { volume: 'look-up:Crossref' } },
      fields: ['volume', 'issued'],
      fills: ['volume'],
    },
  });
});

it('a type that the service does not know is no difference', async () => {
  crossrefSays({ ...same, type: 'something-new' });
  expect(await lookUpEntry(entry, 'crossref', never)).toEqual({ ok: false, why: 'nothing-new' });
});

it('another type is one', async () => {
  crossrefSays({ ...same, type: 'book-chapter' });
  expect(await lookUpEntry(entry, 'crossref', never)).toMatchObject({
    ok: true,
    value: { fields: ['type'] },
  });
});

it('says that nothing is new', async () => {
  crossrefSays(same);
  expect(await lookUpEntry(entry, 'crossref', never)).toEqual({ ok: false, why: 'nothing-new' });
});

it('says why there is no answer, or that it is of another paper', async () => {
  crossrefSays({}, 404);
  expect(await lookUpEntry(entry, 'crossref', never)).toEqual({ ok: false, why: 'unknown' });
  crossrefSays({ ...same, DOI: '10.5555/other' });
  expect(await lookUpEntry(entry, 'crossref', never)).toEqual({ ok: false, why: 'another' });
});

it('is rejected when stopped', async () => {
  await expect(lookUpEntry(entry, 'crossref', AbortSignal.abort(new Error('stopped')))).rejects.toThrow(
    'stopped',
  );
});

it('takes chosen fields, each with its source', async () => {
  const from = {
    ...paper,
    volume: '2',
    issue: '1',
    publisher: 'Elsevier',
    sources: { volume: 'look-up:Crossref' },
  };
  const { changed } = await completeEntry(library, entry.id, from, ['volume', 'issue'], 'import');
  expect(changed).toHaveLength(1);
  const [now] = await readPapers(library, [entry.id]);
  expect(now?.record).toMatchObject({ volume: '2', issue: '1' });
  expect(now?.record.publisher).toBeUndefined();
  expect(now?.record.sources).toMatchObject({
    volume: 'look-up:Crossref',
    issue: 'import',
    title: 'label:title',
  });
});

it('takes fields of a record that names no sources', async () => {
  const { sources, ...from } = { ...paper, volume: '3' };
  expect(sources).toBeDefined();
  await completeEntry(library, entry.id, from, ['volume'], 'import');
  const [now] = await readPapers(library, [entry.id]);
  expect(now?.record).toMatchObject({ volume: '3', sources: { volume: 'import' } });
});
