import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isListLine } from '../../lib/actions/keep-list-lines.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import { savePage } from '../../lib/actions/save-page.ts';
import { LibraryClosed, type Library } from '../../lib/library/library.ts';
import { editRecord, moveToTrash } from '../../lib/library/edit-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import { writeSettings } from '../../lib/storage/settings.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { articlePage, pageCopy, startFakeScripting } from '../support/fake-scripting.ts';
import { finding, freshLibrary } from '../library/support.ts';

const URL_1 = 'https://journal.example.org/1';
const URL_2 = 'https://mirror.example.net/1';
const LIST_URL = 'https://pubmed.ncbi.nlm.nih.gov/?term=rivers';
const line = (n: number) => `<article class="full-docsum"><div class="docsum-content">
<a class="docsum-title" href="/9990000${n}/" data-article-id="9990000${n}">Rivers and people, part ${n}</a>
<div class="docsum-citation full-citation"><span class="docsum-authors full-authors">Doe J, Roe R.</span>
<span class="docsum-journal-citation full-journal-citation">J Riv Stud. 2020;${n}(1):1-9. doi: 10.5555/riv.${n}.</span>
</div></div></article>`;
const LIST = pageCopy(
  LIST_URL,
  `<head><title>rivers - Search Results - PubMed</title></head>
<body><div class="search-results-chunk">${[1, 2].map(line).join('\n')}</div></body>`,
);
const HOURS = `<head><title>Opening hours</title></head>
<body><p>Open on weekdays.</p></body>`;

let library: Library;
let tabId: number;
beforeEach(async () => {
  startFakeExtension();
  library = freshLibrary();
  tabId = (await fakeBrowser.tabs.create({ url: URL_1 })).id!;
});
const shows = (copy: unknown) => void startFakeScripting(() => copy);
const count = async () => (await library.db()).count('entries');

it('saves the page’s paper with the status and tags of the settings', async () => {
  shows(articlePage(URL_1, 'Rooms for talking', '10.5555/rooms'));
  await writeSettings({ defaultStatus: 'reading', defaultTags: ['thesis'] });
  const state = await savePage(library, tabId, 'save');
  expect(state).toMatchObject({
    kind: 'saved',
    restored: false,
    entry: {
      record: { title: 'Rooms for talking', DOI: '10.5555/rooms' },
      status: 'reading',
      tags: ['thesis'],
      pages: [{ url: URL_1, title: 'Rooms for talking' }],
      readings: [{ url: URL_1 }],
    },
  });
  expect(state).not.toHaveProperty('listed');
  expect(await count()).toBe(1);
});

it('tells which fields to look at: of the page, later of all pages, none that a person has set', async () => {
  const doubtful = articlePage(URL_1, 'Rooms for talking', '10.5555/rooms');
  doubtful.html = doubtful.html.replace(
    '</head>',
    '<script type="application/ld+json">{"@type":"ScholarlyArticle","name":"Rooms for talking",' +
      '"author":[{"name":"Eva Lund"},{"name":"Per Vang"}]}</script></head>',
  );
  shows(doubtful);
  const first = await savePage(library, tabId, 'save');
  expect(first).toMatchObject({ kind: 'saved', check: expect.arrayContaining(['author']) as string[] });
  const again = await savePage(library, tabId, 'look');
  expect(again).toMatchObject({ kind: 'already', check: expect.arrayContaining(['author']) as string[] });
  if (first.kind !== 'saved') throw new Error('not saved');
  await editRecord(library, [first.entry.id], { author: [{ family: 'Lund', given: 'Eva' }] });
  const edited = await savePage(library, tabId, 'look');
  expect('check' in edited ? edited.check : []).not.toContain('author');
  shows(articlePage(URL_2, 'Rooms for walking', '10.5555/walking'));
  expect((await savePage(library, tabId, 'save')).kind).toBe('saved');
});

it('names another site’s frame as the reason, with its address', async () => {
  shows({ ...pageCopy(URL_1, HOURS), frames: ['https://viewer.example.net/7'] });
  const page = { url: URL_1, title: 'Opening hours' };
  expect(await savePage(library, tabId, 'look')).toEqual({
    kind: 'not-an-article',
    why: 'in-frame',
    page,
    frame: 'https://viewer.example.net/7',
  });
});

it('opening the popup saves too, unless one-click saving is off', async () => {
  shows(articlePage(URL_1, 'Rooms for talking'));
  await writeSettings({ oneClick: false });
  expect(await savePage(library, tabId, 'look')).toMatchObject({
    kind: 'ready',
    record: { title: 'Rooms for talking' },
  });
  expect(await count()).toBe(0);
  await writeSettings({ oneClick: true });
  expect(await savePage(library, tabId, 'look')).toMatchObject({ kind: 'saved' });
});

it('with one-click saving off, says what is in the list already and what the page has beyond it', async () => {
  shows(articlePage(URL_1, 'Rooms for talking'));
  await writeSettings({ oneClick: false });
  const saved = await savePage(library, tabId, 'save');
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  shows(articlePage(URL_2, 'Rooms for talking', '10.5555/rooms'));
  expect(await savePage(library, tabId, 'look')).toMatchObject({
    kind: 'already',
    entry: { id: saved.entry.id, changed: saved.entry.changed },
    record: { DOI: '10.5555/rooms' },
    more: expect.arrayContaining(['DOI']) as unknown,
  });
  await moveToTrash(library, [saved.entry.id]);
  expect(await savePage(library, tabId, 'look')).toMatchObject({ kind: 'ready' });
});

it('completes a paper that is in the list, and says with what', async () => {
  shows(articlePage(URL_1, 'Rooms for talking'));
  await savePage(library, tabId, 'save');
  shows(articlePage(URL_2, 'Rooms for talking', '10.5555/rooms'));
  expect(await savePage(library, tabId, 'save')).toMatchObject({
    kind: 'already',
    entry: { record: { DOI: '10.5555/rooms' } },
    filled: expect.arrayContaining(['DOI']) as unknown,
    before: { record: { title: 'Rooms for talking' } },
  });
  const again = await savePage(library, tabId, 'save');
  expect(again).toMatchObject({ kind: 'already', more: [] });
  expect(again).not.toHaveProperty('filled');
  expect(again).not.toHaveProperty('before');
  expect(await count()).toBe(1);
});

it('lets a page of another host propose, and the paper’s own host correct', async () => {
  shows(articlePage(URL_1, 'Rooms for talking', '10.5555/rooms'));
  await savePage(library, tabId, 'save');
  const other = articlePage(URL_2, 'Rooms for hire', '10.5555/rooms');
  shows(other);
  const state = await savePage(library, tabId, 'save');
  expect(state).toMatchObject({
    kind: 'already',
    entry: { record: { title: 'Rooms for talking', URL: URL_1 } },
    record: { title: 'Rooms for hire' },
    proposed: ['title'],
  });
  shows(articlePage(URL_1, 'Rooms for shouting', '10.5555/rooms'));
  expect(await savePage(library, tabId, 'save')).toMatchObject({
    kind: 'already',
    entry: { record: { title: 'Rooms for shouting' } },
    proposed: [],
    filled: ['title'],
  });
  await writeSettings({ oneClick: false });
  shows(other);
  expect(await savePage(library, tabId, 'look')).toMatchObject({ kind: 'already', proposed: ['title'] });
});

it('brings a paper back from the trash', async () => {
  shows(articlePage(URL_1, 'Rooms for talking'));
  const saved = await savePage(library, tabId, 'save');
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  await moveToTrash(library, [saved.entry.id]);
  expect(await savePage(library, tabId, 'save')).toMatchObject({
    kind: 'saved',
    restored: true,
    entry: { id: saved.entry.id },
  });
});

it('says why a page gives no paper, and keeps it as a web page when asked', async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 3, 12), toFake: ['Date'] });
  shows(pageCopy(URL_1, HOURS));
  expect(await savePage(library, tabId, 'save')).toEqual({
    kind: 'not-an-article',
    why: 'not-an-article',
    page: { url: URL_1, title: 'Opening hours' },
  });
  expect(await count()).toBe(0);
  expect(await savePage(library, tabId, 'web-page')).toMatchObject({
    kind: 'saved',
    entry: {
      record: {
        type: 'webpage',
        title: 'Opening hours',
        'container-title': 'journal.example.org',
        URL: URL_1,
        accessed: { 'date-parts': [[2026, 11, 3]] },
        sources: {
          title: 'page:title',
          'container-title': 'page:site',
          URL: 'page:address',
          accessed: 'page:seen',
          type: 'user',
        },
      },
    },
  });
  vi.useRealTimers();
});

it('names a web page without site or title after its address', async () => {
  shows(pageCopy('https://www.example.org/', '<head><title> </title></head><body></body>'));
  expect(await savePage(library, tabId, 'web-page')).toMatchObject({
    kind: 'saved',
    entry: { record: { title: 'https://www.example.org/', 'container-title': 'example.org' } },
  });
});

it('says how many papers the page lists, and keeps their lines with the papers that they complete', async () => {
  const { entry } = await save(
    library,
    finding({ type: 'article-journal', title: 'Rivers and people, part 2', DOI: '10.5555/riv.2' }),
  );
  shows(LIST);
  expect(await savePage(library, tabId, 'save')).toMatchObject({
    kind: 'not-an-article',
    why: 'several-papers',
    listed: { count: 2, titles: ['Rivers and people, part 1', 'Rivers and people, part 2'] },
  });
  const linesKept = async () => (await readPapers(library, [entry.id]))[0]?.readings.filter(isListLine);
  await vi.waitFor(async () => expect(await linesKept()).toHaveLength(1));
  expect(await linesKept()).toMatchObject([
    { url: LIST_URL, related: [{ title: 'Rivers and people, part 2' }] },
  ]);
});

it('says why the page is unreadable', async () => {
  const { id } = await fakeBrowser.tabs.create({ url: 'chrome://settings/' });
  expect(await savePage(library, id!, 'save')).toEqual({ kind: 'unreadable-page', why: 'browser-page' });
});

it.each([
  [new DOMException('full', 'QuotaExceededError'), { kind: 'not-saved', why: 'full' }],
  [new LibraryClosed({ kind: 'newer' }), { kind: 'not-saved', why: 'newer' }],
])('says why nothing could be written: %s', async (cause, state) => {
  shows(articlePage(URL_1, 'Rooms for talking'));
  const broken: Library = { ...library, db: () => Promise.reject(cause) };
  expect(await savePage(broken, tabId, 'save')).toEqual(state);
});

it('reports what should not happen', async () => {
  shows(articlePage(URL_1, 'Rooms for talking'));
  const failing = (cause: unknown): Library => ({
    ...library,
    db: () => Promise.reject(cause),
  });
  const state = await savePage(failing(new Error('odd')), tabId, 'save');
  expect(state).toMatchObject({ kind: 'failed', why: expect.stringContaining('Error: odd\n') as string });
  expect(await savePage(failing('odd'), tabId, 'save')).toEqual({ kind: 'failed', why: 'odd' });
});
