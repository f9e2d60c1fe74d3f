/** npm run convert: what files hold, in lines or another format, and what a library holds that imported them. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../lib/formats/backup/write-backup.ts';
import { exportRecords, type FormatId } from '../lib/formats/index.ts';
import type { Record } from '../lib/record/record.ts';
import { entryOf } from './library/support.ts';
import { bundledCommand, unbundledCommand } from './support/bundled-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-convert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const TIMEOUT = { timeout: 30_000 };
const COMMAND = [await bundledCommand('convert')];

const path = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};
const run = (args: string[], input = '', command = COMMAND) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, '') };
};
const lines = (text: string): { [field: string]: unknown }[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { [field: string]: unknown });

const book = (title: string, more: Partial<Record> = {}): Record => ({ type: 'book', title, ...more });

const ROOMS_RIS = `TY  - JOUR
AU  - Lund, Eva
TI  - Rooms for talking
JO  - Journal of Rooms
PY  - 2021
DO  - 10.5555/rooms.1
ER  - 

TY  - JOUR
AU  - Nobody, Ann
ER  - 

TY  - BOOK
AU  - Berg, Nils
TI  - Doors that close
PY  - 2019
ER  - 
`;
const ROOMS_BIB = `@article{lund, title = {Rooms for talking}, author = {Lund, Eva}, year = 2021, volume = 3,
  doi = {10.5555/rooms.1}}
@book{ek, title = {Windows of the north}, author = {Ek, Bo}, year = 2020}
`;

describe('what files hold', () => {
  it('is a CSL-JSON item a line, file after file', TIMEOUT, () => {
    const { status, stdout, stderr } = run([file('a.ris', ROOMS_RIS), file('b.bib', ROOMS_BIB)]);
    expect([status, stderr]).toEqual([0, 'convert: a.ris: Entry 2, line 9: no title: JOUR Nobody, Ann\n']);
    expect(lines(stdout)).toEqual([
      {
        id: 'lund2021rooms',
        type: 'article-journal',
        title: 'Rooms for talking',
        'container-title': 'Journal of Rooms',
        DOI: '10.5555/rooms.1',
        issued: { 'date-parts': [[2021]] },
        author: [{ family: 'Lund', given: 'Eva' }],
      },
      expect.objectContaining({ id: 'berg2019doors', type: 'book', title: 'Doors that close' }),
      expect.objectContaining({ id: 'lund2021roomsa', title: 'Rooms for talking', volume: '3' }),
      expect.objectContaining({ id: 'ek2020windows', type: 'book', title: 'Windows of the north' }),
    ]);
  });

  it('is read from every format that Offprint reads', TIMEOUT, async () => {
    const entry = entryOf({
      record: book('Harbours at night', { author: [{ family: 'Havn', given: 'Ida' }] }),
    });
    const written: FormatId[] = ['ris', 'bibtex', 'biblatex', 'csl', 'endnote', 'nbib', 'csv'];
    const files = await Promise.all(
      written.map(async id => file(`one.${id}`, String((await exportRecords(id, [entry])).content))),
    );
    files.push(file('backup.zip', await writeBackup({ entries: [entry] }, '2026-01-02T03:04:05.678Z')));
    const { status, stdout, stderr } = run([...files, file('list.txt', 'doi:10.5555/rooms.1\n')]);
    expect([status, stderr]).toEqual([0, '']);
    expect(lines(stdout).map(({ title, author }) => [title, author])).toEqual([
      ...Array.from({ length: 8 }, () => ['Harbours at night', [{ family: 'Havn', given: 'Ida' }]]),
      ['10.5555/rooms.1', undefined],
    ]);
  });

  it('keeps tags and notes', TIMEOUT, () => {
    const csv = 'Title,Tags,Notes\nRooms for talking,"quiet; loud",for the seminar\n';
    const { stdout } = run([file('tags.csv', csv)]);
    expect(lines(stdout)).toMatchObject([{ note: 'for the seminar', custom: { tags: ['quiet', 'loud'] } }]);
    expect(lines(run(['-', '--merge'], stdout).stdout)).toMatchObject([
      { title: 'Rooms for talking', note: 'for the seminar', tags: ['quiet', 'loud'] },
    ]);
  });

  it('is written in another format: --to ris', TIMEOUT, () => {
    const { status, stdout, stderr } = run(['-', '--to', 'ris'], ROOMS_BIB);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^(TY|TI|AU|DO) {2}- .+(?=\r$)/gm)).toEqual([
      'TY  - JOUR',
      'TI  - Rooms for talking',
      'AU  - Lund, Eva',
      'DO  - 10.5555/rooms.1',
      'TY  - BOOK',
      'TI  - Windows of the north',
      'AU  - Ek, Bo',
    ]);
  });

  it('ends quietly when whoever reads it has read enough', TIMEOUT, async () => {
    const many = Array.from({ length: 5000 }, (_, n) => `@book{k${n}, title = {${'Word '.repeat(50)}${n}}}`);
    const child = spawn(process.execPath, [...COMMAND, file('many.bib', many.join('\n'))]);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    await once(child, 'close');
    expect([child.exitCode, said]).toEqual([0, '']);
  });
});

describe('records of npm run recognise', () => {
  const record = (title: string, more = {}) => ({
    type: 'article',
    title,
    author: [{ family: 'Lund', given: 'Eva' }],
    arxiv: '2101.00001',
    sources: { type: 'highwire', title: 'highwire:citation_title' },
    ...more,
  });

  it('are read one after the other, in lines and in arrays', TIMEOUT, () => {
    const page = { file: 'c.html', url: 'https://a.example/c', ms: 1 };
    const input = [
      JSON.stringify(record('Rooms for talking'), null, 2),
      JSON.stringify([record('Doors that close', { arxiv: '2101.00002' })]),
      JSON.stringify({ ...page, record: record('Windows of the north', { arxiv: '2101.00003' }) }),
      JSON.stringify({ ...page, record: null, why: 'several-papers' }),
      '',
    ].join('\n');
    const held = run(['-'], input);
    expect(lines(held.stdout).map(({ title, custom }) => [title, custom])).toEqual([
      ['Rooms for talking', { arxiv: '2101.00001' }],
      ['Doors that close', { arxiv: '2101.00002' }],
      ['Windows of the north', { arxiv: '2101.00003' }],
    ]);
    expect([held.status, held.stderr]).toEqual([
      0,
      'convert: standard input: Entry 4, line 4: No paper found on this page: https://a.example/c\n',
    ]);
    const merged = lines(run(['-', '--merge'], input).stdout);
    expect(merged.map(({ title, from }) => [title, from])).toEqual([
      ['Rooms for talking', [{ file: '-', entries: [1] }]],
      ['Doors that close', [{ file: '-', entries: [2] }]],
      ['Windows of the north', [{ file: '-', entries: [3] }]],
    ]);
    expect(merged[0]).toMatchObject({
      arxiv: '2101.00001',
      sources: { title: 'highwire:citation_title', author: 'import:csl' },
    });
  });
});

describe('--merge', () => {
  it('gives what a library holds, and where each entry came from', TIMEOUT, () => {
    const [a, b] = [file('a.ris', ROOMS_RIS), file('b.bib', ROOMS_BIB)];
    const { status, stdout } = run(['--merge', a, b, a]);
    expect(status).toBe(0);
    expect(lines(stdout)).toMatchObject([
      {
        title: 'Rooms for talking',
        'container-title': 'Journal of Rooms',
        volume: '3',
        sources: { 'container-title': 'import:ris', volume: 'import:bibtex' },
        from: [
          { file: a, entries: [1] },
          { file: b, entries: [1] },
          { file: a, entries: [1] },
        ],
      },
      {
        title: 'Doors that close',
        from: [
          { file: a, entries: [3] },
          { file: a, entries: [3] },
        ],
      },
      { title: 'Windows of the north', from: [{ file: b, entries: [2] }] },
    ]);
  });

  it('names a paper that stands twice in one file', TIMEOUT, () => {
    expect(lines(run(['--merge', '-'], `${ROOMS_RIS}${ROOMS_RIS}`).stdout)).toMatchObject([
      { title: 'Rooms for talking', from: [{ file: '-', entries: [1, 4] }] },
      { title: 'Doors that close', from: [{ file: '-', entries: [3, 6] }] },
    ]);
  });

  it(
    "restores a backup's entries, those under another id too; what is in its trash is in no list",
    TIMEOUT,
    async () => {
      const rooms = entryOf({
        id: 'another',
        record: { type: 'article-journal', title: 'Rooms for talking', DOI: '10.5555/rooms.1' },
      });
      const gone = entryOf({ record: book('Thrown away'), deleted: '2026-01-02T03:04:05.678Z' });
      const backup = await writeBackup({ entries: [gone, rooms] }, '2026-01-02T03:04:05.678Z');
      const zip = file('library.zip', backup);
      const a = file('a.ris', ROOMS_RIS);
      const { status, stdout } = run(['--merge', a, zip]);
      expect(status).toBe(0);
      expect(lines(stdout).map(({ title, from }) => [title, from])).toEqual([
        [
          'Rooms for talking',
          [
            { file: a, entries: [1] },
            { file: zip, entries: [2] },
          ],
        ],
        ['Doors that close', [{ file: a, entries: [3] }]],
      ]);
    },
  );

  it('writes another format, and a backup that is read again', TIMEOUT, () => {
    const a = file('a.ris', ROOMS_RIS);
    const bibtex = run(['--merge', a, a, '--to', 'bib']).stdout;
    expect(bibtex.match(/^@\w+\{\w+/gm)).toEqual(['@article{lund2021rooms', '@book{berg2019doors']);
    const args = [...COMMAND, '--merge', a, '--to', 'backup'];
    const zip = file('again.zip', spawnSync(process.execPath, args).stdout);
    expect(lines(run([zip]).stdout).map(({ title }) => title)).toEqual([
      'Rooms for talking',
      'Doors that close',
    ]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an empty file', '', 'There is nothing in it.'],
    ['plain words', 'Dear reader, hello there', 'This is not one of the formats that Offprint reads.'],
    ['bytes', '\u0000\u0001\u00ff'.repeat(2000), 'This is not one of the formats that Offprint reads.'],
    ['a RIS file of words', 'words\n'.repeat(2000), 'This is not one of the formats that Offprint reads.'],
  ])('is told in one sentence, and the rest is read: %s', TIMEOUT, (_name, content, sentence) => {
    const { status, stdout, stderr } = run([file('broken.ris', content), file('b.bib', ROOMS_BIB)]);
    expect([status, lines(stdout).length]).toEqual([1, 2]);
    expect(stderr).toBe(`convert: broken.ris: ${sentence}\n`);
  });

  it('is told with entry and line, without what a terminal would obey', TIMEOUT, () => {
    const ris = `TY  - JOUR\nTI  - A\nER  - \nstray \u001b[31mwords\nTY  - JOUR\nAU  - B\nER  - \n`;
    const { status, stderr } = run([file('stray.ris', ris)]);
    expect(status).toBe(0);
    expect(stderr).toBe(
      'convert: stray.ris: Line 4: text between the references: stray [31mwords\n' +
        'convert: stray.ris: Entry 2, line 5: no title: JOUR B\n',
    );
  });

  it('is told of a damaged backup', TIMEOUT, async () => {
    const whole = await writeBackup(
      { entries: [entryOf({ record: book('A') })] },
      '2026-01-02T03:04:05.678Z',
    );
    const { status, stdout, stderr } = run([file('cut.zip', whole.slice(0, 300))]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^convert: cut\.zip: This zip file is damaged or not complete\..*\n$/);
  });
});

describe('bad arguments', () => {
  it('end the command, which says how it is called', TIMEOUT, () => {
    const usage = 'npm run -s convert -- FILE… [--to FORMAT] [--merge]';
    expect(run([])).toEqual({ status: 2, stdout: '', stderr: `convert: no file given; ${usage}\n` });
    expect(run(['--form', '-'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `convert: Unknown option '--form'; ${usage}\n`,
    });
  });

  it('--help says how it is called, also without being bundled', TIMEOUT, () => {
    const { status, stdout, stderr } = run(['--help'], '', unbundledCommand('convert'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^npm run -s convert -- FILE…/);
  });
});
