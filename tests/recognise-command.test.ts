/** npm run recognise, as far as it goes without a browser: readings, reports, and what it says of bad input. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundledCommand, unbundledCommand } from './support/bundled-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-recognise-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const COMMAND = [await bundledCommand('recognise')];
const runAs = (command: string[], ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const run = (...args: string[]) => runAs(COMMAND, ...args);

const READING = {
  version: 1,
  url: 'https://journal.example.org/1',
  title: 'Rooms for talking',
  claims: [],
  blocks: [],
  related: [],
  signs: {},
  metas: [
    ['citation_title', 'Rooms for talking'],
    ['citation_author', 'Lund, Eva'],
    ['citation_journal_title', 'Journal of Rooms'],
    ['citation_publication_date', '2021/04'],
    ['citation_volume', '3'],
  ].map(([name, value]) => ({ name, value })),
};

it('gives the record of a reading, and the same of a report', { timeout: 30_000 }, () => {
  const alone = run('--reading', file('reading.json', JSON.stringify(READING)));
  expect(alone.status).toBe(0);
  expect(JSON.parse(alone.stdout)).toMatchObject({
    title: 'Rooms for talking',
    author: [{ family: 'Lund', given: 'Eva' }],
    'container-title': 'Journal of Rooms',
    issued: { 'date-parts': [[2021, 4]] },
    volume: '3',
  });
  const reported = run(
    '--reading',
    file('report.json', JSON.stringify({ record: { title: 'edited' }, pages: [], readings: [READING] })),
  );
  expect(reported).toEqual(alone);
  const unbundled = runAs(unbundledCommand('recognise'), '--reading', join(folder, 'reading.json'));
  expect(unbundled).toEqual(alone);
});

it('says which file failed in the reading, in words and by its exit code', { timeout: 30_000 }, () => {
  const faults = [{ file: 'lib/sites/example-press.ts', part: 'read', message: 'TypeError: no journal' }];
  const { status, stdout, stderr } = run(
    '--reading',
    file('faulty.json', JSON.stringify({ ...READING, faults })),
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ title: 'Rooms for talking' });
  expect(stderr).toBe('recognise: lib/sites/example-press.ts: read failed: TypeError: no journal\n');
});

it('prints the claims, and marks those that the site drops', { timeout: 30_000 }, () => {
  const reading = { ...READING, signs: { drop: [{ fields: ['volume'], sources: ['highwire:'] }] } };
  const { status, stdout } = run('--claims', '--reading', file('dropped.json', JSON.stringify(reading)));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ {7} container-title highwire:\S+ Journal of Rooms$/m);
  expect(stdout).toMatch(/^dropped volume highwire:\S+ 3$/m);
});

it.each([
  ['no page', [], 'no page given'],
  ['no such file', ['missing.html', '--url', 'https://a.example/'], 'no such file'],
  ['no address', [file('page.html', '<p>x')], 'needs its address'],
  ['no HTML', [file('text.html', 'plain words'), '--url', 'https://a.example/'], 'not an HTML page'],
  ['no JSON', ['--reading', file('broken.json', '{')], 'not JSON'],
  ['claims of a list', ['--claims', '--pages', file('list.tsv', '')], 'not of a list'],
  ['no reading', ['--reading', file('other.json', '{"a":1}')], 'not a page reading'],
])('says in one line what is wrong: %s', { timeout: 30_000 }, (_name, args, words) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(new RegExp(`^recognise: .*${words}.*\\n$`));
});
