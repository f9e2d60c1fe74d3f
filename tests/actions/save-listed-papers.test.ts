import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPapers } from '../../lib/actions/read-papers.ts';
import { choosable, readListedPapers, saveListedPapers } from '../../lib/actions/save-listed-papers.ts';
import type { Library } from '../../lib/library/library.ts';
import { moveToTrash } from '../../lib/library/edit-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import { writeSettings } from '../../lib/storage/settings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { pageCopy, startFakeScripting } from '../support/fake-scripting.ts';
import { finding, freshLibrary, paper } from '../library/support.ts';

const LIST_URL = 'https://pubmed.ncbi.nlm.nih.gov/?term=rivers';
const line = (n: number) => `<article class="full-docsum"><div class="docsum-content">
<a class="docsum-title" href="/9990000${n}/" data-article-id="9990000${n}">Rivers and people, part ${n}</a>
<div class="docsum-citation full-citation"><span class="docsum-authors full-authors">Doe J, Roe R.</span>
<span class="docsum-journal-citation full-journal-citation">J Riv Stud. 2020;${n}(1):1-9. doi: 10.5555/riv.${n}.</span>
</div></div></article>`;
const LIST = pageCopy(
  LIST_URL,
  `<head><title>rivers - Search Results - PubMed</title></head>
<body><div class="search-results-chunk">${[1, 2, 3].map(line).join('\n')}</div></body>`,
);

let library: Library;
let tabId: number;
beforeEach(async () => {
  startFakeExtension();
  startFakeScripting(() => LIST);
  library = freshLibrary();
  tabId = (await fakeBrowser.tabs.create({ url: LIST_URL })).id!;
});

/** Saves part `n` with as much as its line says, or only with title and DOI. */
async function saveLine(n: number, whole: boolean): Promise<string> {
  const { records } = await readListedPapers(library, tabId);
  const { type, title, DOI } = records[n - 1]!;
  return (await save(library, finding(whole ? records[n - 1]! : { ...paper, type, title, DOI: DOI! }))).entry
    .id;
}

it('reads what the page lists, and what of it is known', async () => {
  const { author: _author, issued: _issued, ...bare } = paper;
  void [_author, _issued];
  await save(library, finding({ ...bare, title: 'Rivers and people, part 2', DOI: '10.5555/riv.2' }));
  await saveLine(3, true);
  const listed = await readListedPapers(library, tabId);
  expect(listed.records.map(({ title }) => title)).toEqual([
    'Rivers and people, part 1',
    'Rivers and people, part 2',
    'Rivers and people, part 3',
  ]);
  expect([...listed.known.keys()]).toEqual([1, 2]);
  expect(listed.known.get(1)).toContain('author');
  expect(listed.known.get(2)).toEqual([]);
  expect(choosable(listed)).toEqual([0, 1]);
});

it('a paper in the trash is not known', async () => {
  const id = await saveLine(1, true);
  await moveToTrash(library, [id]);
  expect((await readListedPapers(library, tabId)).known.size).toBe(0);
});

it('lists nothing where the page cannot be read, and says why', async () => {
  startFakeScripting(() => undefined);
  const unread = { kind: 'failed', why: 'the page gave no copy' };
  expect(await readListedPapers(library, tabId)).toEqual({ records: [], known: new Map(), unread });
});

it('saves the chosen ones with the status and tags of the settings', async () => {
  await writeSettings({ defaultStatus: 'reading', defaultTags: ['rivers'] });
  const listed = await readListedPapers(library, tabId);
  const parts: number[] = [];
  const outcome = await saveListedPapers(library, listed, [0, 2, 99], { progress: part => parts.push(part) });
  const saved = await readPapers(
    library,
    outcome!.changed.map(({ after }) => after.id),
  );
  expect(saved.map(({ record, status, tags }) => [record.title, status, tags])).toEqual([
    ['Rivers and people, part 1', 'reading', ['rivers']],
    ['Rivers and people, part 3', 'reading', ['rivers']],
  ]);
  expect(parts).toEqual([1]);
});

it('gives all of them the chosen tags and collection beside the settings’ tags', async () => {
  await writeSettings({ defaultTags: ['rivers'] });
  const listed = await readListedPapers(library, tabId);
  const outcome = await saveListedPapers(library, listed, [0, 1], {
    tags: ['to quote', 'rivers'],
    collections: ['c1'],
  });
  expect(outcome?.changed.map(({ after: { tags, collections } }) => ({ tags, collections }))).toEqual([
    { tags: ['rivers', 'to quote'], collections: ['c1'] },
    { tags: ['rivers', 'to quote'], collections: ['c1'] },
  ]);
});

it('completes a known one', async () => {
  const { author: _author, ...bare } = paper;
  void _author;
  const { entry } = await save(
    library,
    finding({ ...bare, title: 'Rivers and people, part 2', DOI: '10.5555/riv.2' }),
  );
  const listed = await readListedPapers(library, tabId);
  const outcome = await saveListedPapers(library, listed, [1], {});
  expect(outcome?.changed).toMatchObject([{ before: { id: entry.id }, after: { id: entry.id } }]);
  expect((await readPapers(library, [entry.id]))[0]?.record.author).toMatchObject([
    { family: 'Doe' },
    { family: 'Roe' },
  ]);
});

it('stopped, saves nothing', async () => {
  const listed = await readListedPapers(library, tabId);
  expect(await saveListedPapers(library, listed, [0], { signal: AbortSignal.abort() })).toBeUndefined();
  expect(await (await library.db()).count('entries')).toBe(0);
});

it('says when the library fails', async () => {
  const listed = await readListedPapers(library, tabId);
  const broken: Library = {
    ...library,
    db: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  };
  await expect(saveListedPapers(broken, listed, [0], {})).rejects.toThrow('full');
});
