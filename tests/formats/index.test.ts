import { describe, expect, test } from 'vitest';
import {
  exportBackup,
  exportRecords,
  formats,
  formatOf,
  readAny,
  FORMAT_IDS,
  type FormatId,
} from '../../lib/formats/index.ts';
import { detectFormat } from '../../lib/formats/detect-format.ts';
import { openZip } from '../../lib/formats/zip/open-zip.ts';
import { blobOf } from '../../lib/formats/zip/write-zip.ts';
import { without } from '../support/without.ts';
import { typicalRecords } from '../support/typical-records.ts';

const entries = typicalRecords(50).map((record, index) => ({
  record,
  tags: ['t'],
  added: `2024-01-${String(index + 1).padStart(2, '0')}`,
}));
const now = new Date(2026, 10, 3);

test('every format is described once', () =>
  expect(formats.map(format => format.id)).toEqual([...FORMAT_IDS]));

describe('what is exported is told and read again', () => {
  test.each(formats.filter(format => format.writer && formatOf(format.id).reader).map(format => format.id))(
    '%s',
    async (id: FormatId) => {
      const { content, fileName, mime } = await exportRecords(id, entries, { now });
      expect([fileName, mime]).toEqual([`offprint-2026-11-03.${formatOf(id).extension}`, formatOf(id).mime]);
      const read = await readAny(new TextEncoder().encode(String(content)));
      expect(read.ok && [read.value.format, read.value.entries.length, read.value.problems]).toEqual([
        id,
        50,
        [],
      ]);
      expect(read.ok && read.value.entries[3]!.record).toMatchObject({
        title: entries[3]!.record.title,
        sources: { title: `import:${id}`, DOI: `import:${id}` },
      });
    },
  );

  test.each(['ris-endnote', 'ris-jabref', 'ris-mendeley', 'biblatex'] as const)('%s', async id => {
    const read = await readAny(String((await exportRecords(id, entries)).content));
    expect(read.ok && read.value.entries.length).toBe(50);
  });
});

test('notes are a zip of one file a paper', async () => {
  const { content, fileName } = await exportRecords('obsidian', entries, { now });
  const zip = await openZip(content as Blob);
  const files = zip.ok ? [...zip.value.parts.keys()] : [];
  expect(files).toHaveLength(50);
  expect(new Set(files).size).toBe(50);
  expect(files.every(name => /^[\w.+-]+\.md$/.test(name))).toBe(true);
  expect(fileName).toBe('offprint-2026-11-03.zip');
});

test('a backup is one file that readAny reads', async () => {
  const entry = {
    id: 'a',
    record: entries[0]!.record,
    added: '2026-01-02T03:04:05.678Z',
    changed: '2026-01-02T03:04:05.678Z',
    pages: [],
    status: 'read' as const,
    starred: true,
    tags: ['t'],
    collections: [],
    note: '',
    readings: [],
    edits: {},
    set: {},
    tagged: { t: '2026-01-02T03:04:05.678Z' },
    collected: {},
  };
  const { file, written } = await blobOf(
    sink => exportBackup(sink, { entries: [entry], settings: { a: 1 } }, { now }),
    'application/zip',
  );
  expect(written).toMatchObject({ fileName: 'offprint-backup-2026-11-03.zip', papers: 1, size: file.size });
  const read = await readAny(new Uint8Array(await file.arrayBuffer()));
  expect(read.ok && [read.value.format, read.value.entries[0]?.entry, read.value.problems]).toEqual([
    'backup',
    entry,
    [],
  ]);
});

test('tags become keywords when that is asked for', async () => {
  const [plain, tagged] = await Promise.all([
    exportRecords('ris', entries.slice(0, 1)),
    exportRecords('ris', entries.slice(0, 1), { tags: true }),
  ]);
  expect(plain.content).not.toContain('KW  - t\r\n');
  expect(tagged.content).toContain('KW  - t\r\n');
});

test('a part of the library has the keys of the whole', async () => {
  const twins = [entries[0]!, { ...entries[0]!, added: '2020-01-01' }];
  const whole = await exportRecords('bibtex', twins);
  const part = await exportRecords('bibtex', [twins[0]!], { among: twins });
  expect(/@article\{(\w+),/.exec(String(part.content))?.[1]).toBe(
    /@article\{(\w+),/.exec(String(whole.content))?.[1],
  );
});

test('progress goes from 0 to 1, and a signal stops the work', { timeout: 60_000 }, async () => {
  const many = typicalRecords(2000).map(record => ({ record }));
  const seen: number[] = [];
  const { content } = await exportRecords('bibtex', many, { progress: done => seen.push(done) });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);
  const stop = new AbortController();
  await expect(
    readAny(String(content), { signal: stop.signal, progress: () => stop.abort(new Error('enough')) }),
  ).rejects.toThrow('enough');
});

describe('detect', () => {
  test.each([
    ['\uFEFFProvider: x\r\n\r\nTY  - JOUR\r\nAB  - @article{x,\r\n', 'ris'],
    ['% note\n@Article {a,\n title={TY - x}}', 'bibtex'],
    ['[{"id":1}]', 'csl'],
    ['{"items":[]}', 'csl'],
    ['<?xml version="1.0"?>\n<xml><records><record>', 'endnote'],
    ['\nPMID- 123\nTI  - A', 'nbib'],
    ['"Title","Author"\n"a","b"', 'csv'],
    ['10.1000/xyz\nPMID: 33467991', 'identifiers'],
    ['33467991, 1234567', 'identifiers'],
    ['%0 Book\n%T A', 'refer'],
    ['%T A\r\n%A B, C', 'refer'],
    ['FN Clarivate Analytics Web of Science\nVR 1.0\nPT J', 'wos'],
    ['PT J\nAU B, C', 'wos'],
    ['RT Journal Article\nSR 1\nA1 B, C', 'refworks'],
    ['{Reference Type}: Journal Article\n{Title}: A', 'noteexpress'],
    ['% A note of mine\n% T and more\n@article{a,\n title={A}}', 'bibtex'],
    ['RT yes, I read that paper', undefined],
    ['Dear reader, hello there', undefined],
    ['<html><body>', undefined],
    ['', undefined],
  ])('%s', (text, format) => expect(detectFormat(text)).toBe(format));
});

test('identifiers become stubs', async () => {
  const read = await readAny(
    'https://doi.org/10.1000/xyz, 33467991\nPMC8077122; arXiv:2101.00001v2\n10.1000/XYZ nonsense',
  );
  expect(read.ok && read.value.entries.map(({ record }) => without(record, 'sources'))).toEqual([
    { type: 'document', title: '10.1000/xyz', DOI: '10.1000/xyz' },
    { type: 'document', title: 'PMID 33467991', PMID: '33467991' },
    { type: 'document', title: 'PMC8077122', PMCID: 'PMC8077122' },
    { type: 'article', title: 'arXiv 2101.00001', arxiv: '2101.00001' },
  ]);
  expect(read.ok && read.value.problems).toEqual([{ line: 3, why: 'unknown-identifier', text: 'nonsense' }]);
});

describe('encodings', () => {
  const ris = (title: string): string => `TY  - JOUR\r\nTI  - ${title}\r\nER  - \r\n`;
  const titleOf = async (bytes: Uint8Array) => {
    const read = await readAny(bytes);
    return read.ok ? read.value.entries[0]?.record.title : read.why;
  };
  const latin1 = (text: string): Uint8Array => Uint8Array.from(text, sign => sign.charCodeAt(0));

  test('UTF-8 with and without BOM, UTF-16', async () => {
    expect(await titleOf(new TextEncoder().encode(`\uFEFF${ris('Ærø 王')}`))).toBe('Ærø 王');
    const utf16 = `\uFEFF${ris('Ærø 王')}`;
    expect(await titleOf(new Uint8Array(Uint16Array.from(utf16, sign => sign.charCodeAt(0)).buffer))).toBe(
      'Ærø 王',
    );
  });
  test('Latin-1', async () =>
    expect(await titleOf(latin1(ris('Å være på reise: café, naïve, ø')))).toBe(
      'Å være på reise: café, naïve, ø',
    ));
  test('GB 18030', async () => {
    // 情绪管理 in GB 2312
    const bytes = [
      ...latin1('TY  - JOUR\r\nTI  - '),
      0xc7,
      0xe9,
      0xd0,
      0xf7,
      0xb9,
      0xdc,
      0xc0,
      0xed,
      ...latin1('\r\nER  - \r\n'),
    ];
    expect(await titleOf(Uint8Array.from(bytes))).toBe('情绪管理');
  });
});

test('says what it cannot read', async () => {
  expect(await readAny('')).toEqual({ ok: false, why: 'empty' });
  expect(await readAny('  \n')).toEqual({ ok: false, why: 'empty' });
  expect(await readAny('Dear reader')).toEqual({ ok: false, why: 'unknown-format' });
});

describe('the entries of a file are numbered', () => {
  const numbers = async (text: string, fileName: string) => {
    const read = await readAny(text, { fileName });
    return read.ok && [read.value.entries.map(({ number }) => number), read.value.problems];
  };

  test('those that give no record count, text between them does not', async () => {
    const ris =
      'TY  - JOUR\nTI  - A\nER  - \nwords\nTY  - JOUR\nAU  - B\nER  - \nTY  - JOUR\nTI  - C\nER  - \n';
    expect(await numbers(ris, 'a.ris')).toMatchObject([
      [1, 3],
      [
        { line: 4, why: 'outside-an-entry' },
        { line: 5, why: 'no-title', entry: 2 },
      ],
    ]);
  });

  test('one without an end counts once, read or not', async () => {
    const bibtex = '@book{a, title = {A}}\n@book{b, title = {B},\n@book{c, title = {C}}\n';
    expect(await numbers(bibtex, 'a.bib')).toMatchObject([
      [1, 2, 3],
      [{ line: 2, why: 'unclosed', entry: 2 }],
    ]);
  });

  test('damage of the whole file is none of them', async () => {
    const csl = '[{"type":"book","title":"A"},{"type":"book"},{"type":"book","title":"C"}';
    const read = await numbers(csl, 'a.json');
    expect(read).toMatchObject([
      [1, 3],
      [{ why: 'damaged' }, { why: 'no-title', entry: 2 }],
    ]);
    expect(read && read[1]![0]).not.toHaveProperty('entry');
  });
});

test('a record that names its sources keeps them; the others are those of the import', async () => {
  const read = await readAny('{"type":"book","title":"A","volume":"1","sources":{"title":"dc:title"}}');
  expect(read.ok && read.value.entries[0]!.record.sources).toEqual({
    type: 'import:csl',
    title: 'dc:title',
    volume: 'import:csl',
  });
});

test.each(['null', 'null\nnull\n'])('%j holds no paper', async text => {
  const read = await readAny(text);
  expect(read.ok && [read.value.entries, read.value.problems[0]]).toMatchObject([[], { why: 'no-paper' }]);
});
