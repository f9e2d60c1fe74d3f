/** What npm run convert makes of its command line. */
import { expect, it } from 'vitest';
import { parseTask } from '../scripts/convert/arguments.ts';

it.each([
  ['no file', [], 'no file given'],
  ['no such file', ['missing.ris'], 'no such file: missing.ris'],
  ['a folder', ['tests'], 'a folder, not a file: tests'],
  ['an unknown option', ['--form', 'ris', '-'], "Unknown option '--form'"],
  ['an unknown format', ['--to', 'docx', '-'], 'no format to write is called "docx": ris, '],
  ['a format that is only read', ['--to', 'identifiers', '-'], 'no format to write is called "identifiers"'],
  ['an ending of several formats', ['--to', 'zip', '-'], 'no format to write is called "zip"'],
  ['no format', ['-', '--to'], "Option '--to <value>' argument missing"],
  ['a backup of no library', ['-', '--to', 'backup'], '--to backup needs --merge'],
  ['standard input twice', ['-', '-'], 'standard input (-) can be read once'],
])('says in one line what is wrong: %s', (_name, args, words) => {
  const task = parseTask(args);
  expect(task.ok ? task.value : task.why).toContain(words);
  expect(task.ok ? task.value : task.why).not.toContain('\n');
});

it.each([
  ['ris', 'ris'],
  ['.RIS', 'ris'],
  ['ris-endnote', 'ris-endnote'],
  ['bib', 'bibtex'],
  ['biblatex', 'biblatex'],
  ['json', 'csl'],
  ['xml', 'endnote'],
  ['md', 'markdown'],
  ['obsidian', 'obsidian'],
])('knows a format by its id or the ending of its files: %s', (to, id) =>
  expect(parseTask(['-', '--to', to])).toEqual({
    ok: true,
    value: { kind: 'convert', files: [{ name: '-' }], merge: false, to: id },
  }),
);
