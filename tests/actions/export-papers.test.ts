import { beforeEach, expect, it, vi } from 'vitest';
import {
  exportOptions,
  exportPapers,
  saveExport,
  type ExportChoice,
} from '../../lib/actions/export-papers.ts';
import { exportRis } from '../../lib/actions/export-ris.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import { setOwn } from '../../lib/library/edit-entries.ts';
import { saveMany } from '../../lib/library/save-findings.ts';
import { startFakePermissions } from '../support/fake-permissions.ts';
import { catchSavedFiles, type SavedFile } from '../support/fake-page.ts';
import { finding, freshLibrary, paper } from '../library/support.ts';

const CHOICE: ExportChoice = { keyPattern: '{auth}{year}', bibLetters: 'unicode', tagsAsKeywords: false };
const today = /^offprint-\d{4}-\d\d-\d\d\./;
const library = freshLibrary();
/** Three papers of one author and year, of which keys are told apart by letters. */
let ids: string[];
let saved: SavedFile[];

beforeEach(async () => {
  startFakePermissions();
  saved = catchSavedFiles();
  if (ids) return;
  const { changed } = await saveMany(
    library,
    ['Rivers', 'Lakes', 'Ponds'].map((title, n) => finding({ ...paper, title, DOI: `10.5555/water.${n}` })),
  );
  ids = changed.map(({ after }) => after.id);
});

it('writes papers in a format, in the order asked for', async () => {
  const parts: number[] = [];
  const wanted = [ids[2]!, ids[0]!];
  const { content, fileName, mime } = await exportPapers(library, 'ris', { ids: wanted, all: ids }, CHOICE, {
    progress: part => parts.push(part),
  });
  expect(String(content).match(/^TI {2}- .*$/gm)).toEqual(['TI  - Ponds', 'TI  - Rivers']);
  expect(fileName).toMatch(today);
  expect(mime).toBe('application/x-research-info-systems');
  expect(parts.at(-1)).toBe(1);
});

const keysIn = (text: unknown) => [...String(text).matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);

it('gives a part of the library the citation keys that it has in the whole', async () => {
  const whole = await exportPapers(library, 'bibtex', { ids, all: ids }, CHOICE);
  const keys = keysIn(whole.content);
  expect(new Set(keys).size).toBe(3);
  const part = await exportPapers(library, 'bibtex', { ids: [ids[2]!], all: ids }, CHOICE);
  expect(keysIn(part.content)).toEqual([keys[2]]);
});

it('reads the whole library only where keys are told apart in it', async () => {
  const papers = await readPapers(library, [ids[0]!]);
  const part = { ids: [ids[0]!], all: ids };
  expect(await exportOptions(library, 'ris', papers, part, CHOICE)).not.toHaveProperty('among');
  expect(await exportOptions(library, 'bibtex', papers, { ids, all: ids }, CHOICE)).not.toHaveProperty(
    'among',
  );
  const { among } = await exportOptions(library, 'bibtex', papers, part, CHOICE);
  expect(among).toHaveLength(3);
  expect(among).toContain(papers[0]);
});

it('passes on what was chosen', async () => {
  const wanted = { ids, all: ids };
  const latex: ExportChoice = { keyPattern: '', bibLetters: 'latex', tagsAsKeywords: true, template: ' ' };
  expect(await exportOptions(library, 'ris', [], wanted, latex)).toEqual({ letters: 'latex', tags: true });
  expect(await exportOptions(library, 'ris', [], wanted, { ...CHOICE, template: '# {{title}}' })).toEqual({
    letters: 'unicode',
    tags: false,
    pattern: '{auth}{year}',
    template: '# {{title}}',
  });
});

it('stops with the signal’s reason', async () => {
  const stopped = { signal: AbortSignal.abort(new Error('enough')) };
  await expect(exportPapers(library, 'ris', { ids, all: ids }, CHOICE, stopped)).rejects.toThrow('enough');
});

it('saves RIS from the popup: the records alone, as the standard has it', async () => {
  await setOwn(library, [ids[0]!], { tags: ['mine'], note: 'private' });
  const delivery = await exportRis(library, [ids[1]!, ids[0]!]);
  expect(delivery.kind).toBe('handed-over');
  const name = delivery.kind === 'cancelled' ? '' : delivery.name;
  expect(name).toMatch(/^offprint-\d{4}-\d\d-\d\d\.ris$/);
  expect(saved).toMatchObject([{ name, type: 'application/x-research-info-systems' }]);
  const text = await saved[0]!.text();
  expect(text).toMatch(/^TY {2}- JOUR\r\n/);
  expect(text.match(/^TI {2}- .*$/gm)).toEqual(
    ['TI  - Lakes', 'TI  - Rivers'].map(line => `${line}\r`.trim()),
  );
  expect(text).not.toMatch(/mine|private/);
});

it('saves a file of the format, named by the day', async () => {
  const delivery = await saveExport(library, 'bibtex', { ids, all: ids }, CHOICE);
  expect(delivery).toEqual({ kind: 'handed-over', name: saved[0]!.name });
  expect(saved).toMatchObject([{ name: expect.stringMatching(/^offprint-\d{4}-\d\d-\d\d\.bib$/) as string }]);
  expect(saved[0]!.type).toMatch(/bibtex/);
  expect(keysIn(await saved[0]!.text())).toHaveLength(3);
});

it('asks where to save it, and writes it there', async () => {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const asked: unknown[] = [];
  const sink = { write: (part: Uint8Array<ArrayBuffer>) => void written.push(part) };
  const handle = {
    name: 'mine.ris',
    createWritable: () => Promise.resolve(new WritableStream(sink)),
    getFile: () => Promise.resolve(new Blob(written)),
  };
  vi.stubGlobal('showSaveFilePicker', (options: unknown) => (asked.push(options), Promise.resolve(handle)));
  const delivery = await saveExport(library, 'ris', { ids: [ids[1]!], all: ids }, CHOICE);
  expect(delivery).toMatchObject({ kind: 'saved', name: 'mine.ris' });
  expect(asked).toMatchObject([{ suggestedName: expect.stringMatching(today) as string }]);
  expect(await new Blob(written).text()).toMatch(/^TI {2}- Lakes\r$/m);
  expect(saved).toEqual([]);
});

it('saves nothing when it is stopped', async () => {
  const stopped = { signal: AbortSignal.abort(new Error('enough')) };
  await expect(saveExport(library, 'ris', { ids, all: ids }, CHOICE, stopped)).rejects.toThrow('enough');
  expect(saved).toEqual([]);
});
