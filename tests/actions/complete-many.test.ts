import { beforeEach, expect, it, vi } from 'vitest';
import {
  completeMany,
  countByService,
  findLacking,
  lookUpMany,
  servicesNeeded,
  together,
  type Lacking,
} from '../../lib/actions/complete-many.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import { editRecord, moveToTrash } from '../../lib/library/edit-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { Record } from '../../lib/record/record.ts';
import { finding, freshLibrary } from '../library/support.ts';

const library = freshLibrary();

/** The addresses that were asked, in order. */
let asked: string[];
/** How long was waited before each question, in ms. */
let waited: number[];

/** What stands at an address: Crossref's message, or a status. */
type Said = { [address: string]: object | number };

function servicesSay(said: Said) {
  vi.stubGlobal('fetch', (url: string) => {
    const address = decodeURIComponent(url.replace('https://', ''));
    asked.push(address);
    const answer = said[address] ?? 404;
    return Promise.resolve(
      typeof answer === 'number'
        ? new Response('', { status: answer })
        : new Response(JSON.stringify(answer)),
    );
  });
}

beforeEach(() => {
  asked = [];
  waited = [];
});

const asking = (signal = new AbortController().signal) => ({
  signal,
  tell: () => undefined,
  wait: (ms: number, given: AbortSignal) => {
    waited.push(ms);
    return given.aborted ? Promise.reject(new Error('stopped')) : Promise.resolve();
  },
});

/** Saves a paper; gives its id. */
async function saved(record: Partial<Record>): Promise<string> {
  const whole: Record = { type: 'article-journal', title: 'Sand', sources: {}, ...record };
  return (await save(library, { ...finding(), record: whole })).entry.id;
}

const lackingOf = async (...ids: string[]): Promise<Lacking[]> => (await findLacking(library, ids)).papers;

const message = (DOI: string, more: object) => ({ message: { type: 'journal-article', DOI, ...more } });
const sand = (DOI: string) => message(DOI, { title: ['Sand'], volume: '7', page: '1-9' });
const at = (DOI: string) => `api.crossref.org/works/${DOI}`;

it('sorts papers by whether they lack something and can be asked about', async () => {
  const lacking = await saved({ title: 'Lacks all', DOI: '10.5555/a' });
  const nameless = await saved({ title: 'No identifier' });
  const whole = await saved({ title: 'A web page', type: 'webpage', URL: 'https://example.org/' });
  const found = await findLacking(library, [lacking, nameless, whole]);
  expect(found).toMatchObject({ papers: [{ id: lacking }], whole: 1, nameless: 1 });
});

it('what a person took away is not lacking', async () => {
  const issued = { 'date-parts': [[2020]] as [[number]] };
  const id = await saved({ title: 'One field', type: 'software', DOI: '10.5555/b', issued });
  await editRecord(library, [id], { author: undefined });
  expect(await findLacking(library, [id])).toMatchObject({ papers: [], whole: 1 });
});

it('counts the papers of each service, and chooses the services that do', async () => {
  const papers = await lackingOf(
    await saved({ title: 'With a DOI', DOI: '10.5555/c' }),
    await saved({ title: 'With a PMID', PMID: '99900031' }),
  );
  expect([...countByService(papers)]).toEqual([
    ['crossref', 1],
    ['datacite', 1],
    ['pubmed', 1],
    ['openalex', 2],
  ]);
  expect(servicesNeeded(papers)).toEqual(['crossref', 'datacite', 'pubmed']);
  expect(servicesNeeded(papers.slice(1))).toEqual(['pubmed']);
});

it('asks one after the other, and the next service when one does not know the paper', async () => {
  const a = await saved({ title: 'Sand', DOI: '10.5555/d' });
  const b = await saved({ title: 'Gravel', DOI: '10.5555/e' });
  servicesSay({ [at('10.5555/d')]: sand('10.5555/d') });
  const told: number[] = [];
  const papers = await lackingOf(a, b);
  const looked = await lookUpMany(papers, ['crossref', 'datacite'], {
    ...asking(),
    tell: n => void told.push(n),
  });
  expect(looked).toMatchObject({
    found: [{ id: a, title: 'Sand', service: 'crossref', fields: ['volume', 'page'] }],
    nothing: 0,
    unknown: 1,
    left: [],
  });
  expect(asked).toEqual([at('10.5555/d'), at('10.5555/e'), 'api.datacite.org/dois/10.5555/e']);
  expect(waited).toEqual([350, 350, 350]);
  expect(told).toEqual([1, 2]);
});

it('counts the papers of which a service says nothing more', async () => {
  const id = await saved({ title: 'Sand', DOI: '10.5555/f' });
  servicesSay({ [at('10.5555/f')]: message('10.5555/f', { title: ['Sand'] }) });
  const looked = await lookUpMany(await lackingOf(id), ['crossref', 'datacite'], asking());
  expect(looked).toMatchObject({ found: [], nothing: 1, unknown: 0 });
  expect(asked).toHaveLength(1);
});

it('waits for a busy service, twice', async () => {
  const id = await saved({ title: 'Sand', DOI: '10.5555/g' });
  servicesSay({ [at('10.5555/g')]: 429 });
  const looked = await lookUpMany(await lackingOf(id), ['crossref'], asking());
  expect(waited).toEqual([350, 5_000, 20_000]);
  expect(looked.left.map(paper => paper.id)).toEqual([id]);
  expect(looked.ended).toBeUndefined();
});

it('three papers in a row without an answer end it; all of them and the rest are left', async () => {
  const ids = [];
  for (const n of [1, 2, 3, 4, 5]) ids.push(await saved({ title: `Dune ${n}`, DOI: `10.5555/h${n}` }));
  servicesSay({ [at('10.5555/h1')]: sand('10.5555/h1'), ...same(503, 'h2', 'h3', 'h4') });
  const looked = await lookUpMany(await lackingOf(...ids), ['crossref'], { ...asking() });
  expect(looked.found).toHaveLength(1);
  expect(looked.left.map(({ id }) => id)).toEqual(ids.slice(1));
  expect(looked.ended).toEqual({ service: 'crossref', why: 'busy' });
});

const same = (status: number, ...names: string[]) =>
  Object.fromEntries(names.map(name => [at(`10.5555/${name}`), status]));

it('stopped, it gives what was found by then', async () => {
  const ids = [];
  for (const n of [1, 2, 3]) ids.push(await saved({ title: `Reef ${n}`, DOI: `10.5555/r${n}` }));
  servicesSay({ [at('10.5555/r1')]: sand('10.5555/r1'), [at('10.5555/r2')]: sand('10.5555/r2') });
  const stop = new AbortController();
  const papers = await lackingOf(...ids);
  const looked = await lookUpMany(papers, ['crossref'], {
    ...asking(stop.signal),
    tell: n => n === 1 && stop.abort(),
  });
  expect(looked.found.map(({ id }) => id)).toEqual(ids.slice(0, 1));
  expect(looked.left.map(({ id }) => id)).toEqual(ids.slice(1));
  const rest = await lookUpMany(looked.left, ['crossref'], asking());
  expect(together(looked, rest)).toMatchObject({
    found: [{ id: ids[0] }, { id: ids[1] }],
    unknown: 1,
    left: [],
  });
});

it('asks nobody when it was stopped before it began', async () => {
  const papers = await lackingOf(await saved({ title: 'Shoal', DOI: '10.5555/s' }));
  servicesSay({});
  const stopped = { signal: AbortSignal.abort(), tell: () => undefined };
  const looked = await lookUpMany(papers, ['crossref'], stopped);
  expect(looked).toMatchObject({ found: [], left: papers });
  expect(asked).toEqual([]);
});

it('takes what entries still lack and nobody took away, and says whose it is', async () => {
  const id = await saved({ title: 'Sand', DOI: '10.5555/k' });
  const typed = await saved({ title: 'Sand again', DOI: '10.5555/l' });
  const gone = await saved({ title: 'Sand in the trash', DOI: '10.5555/m' });
  servicesSay(Object.fromEntries(['k', 'l', 'm'].map(n => [at(`10.5555/${n}`), sand(`10.5555/${n}`)])));
  const { found } = await lookUpMany(await lackingOf(id, typed, gone), ['crossref'], asking());
  await editRecord(library, [typed], { volume: '8', page: undefined });
  await moveToTrash(library, [gone]);
  const { changed } = await completeMany(library, found);
  const [first, second] = await readPapers(library, [id, typed]);
  expect(first!.record).toMatchObject({ volume: '7', page: '1-9', sources: { volume: 'look-up:Crossref' } });
  expect(second!.record).toMatchObject({ volume: '8' });
  expect(second!.record.page).toBeUndefined();
  expect(changed.map(({ after }) => after.id)).not.toContain(typed);
});
