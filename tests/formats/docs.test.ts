/** docs/formats.md says what each format can't hold, in the words of the table that the round trip test goes by. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formats } from '../../lib/formats/index.ts';
import { LIMITS } from './limits.ts';

const file = fileURLToPath(new URL('../../docs/formats.md', import.meta.url));

const NAMES: { [format in keyof typeof LIMITS]: string } = {
  ris: 'RIS',
  'ris-endnote': 'RIS for EndNote',
  'ris-jabref': 'RIS for JabRef',
  'ris-mendeley': 'RIS for Mendeley',
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  csl: 'CSL-JSON',
  endnote: 'EndNote XML',
  nbib: 'PubMed NBIB',
  backup: 'Backup',
};

function document(): string {
  const table = formats.map(
    ({ name, extension, writer, reader, id }) =>
      `| ${name} | .${extension} | ${writer || id === 'backup' ? 'yes' : ''} | ${reader || id === 'backup' || /^(ris|bib)/.test(id) ? 'yes' : ''} |`,
  );
  const limits = Object.entries(LIMITS).map(([id, { lost, rules }]) => {
    // the profiles of RIS: what they lack beyond the standard
    const own = id.startsWith('ris-') ? rules.filter(rule => !LIMITS.ris.rules.includes(rule)) : undefined;
    if (own)
      return `### ${NAMES[id as keyof typeof LIMITS]}\n\nAs RIS${own.length ? `, and:\n\n${own.map(rule => `* ${rule.says}`).join('\n')}` : '.'}\n`;
    const items = [
      ...(lost.length ? [`No place for: ${lost.map(field => `\`${field}\``).join(', ')}.`] : []),
      ...rules.map(rule => rule.says),
    ];
    return `### ${NAMES[id as keyof typeof LIMITS]}\n\n${items.length ? items.map(item => `* ${item}`).join('\n') : 'Holds everything.'}\n`;
  });
  return [
    '# Formats\n',
    'The left column of a round trip is a record of Offprint; what a format cannot hold is listed below, field by field. The list is the',
    'table that the round trip test (`tests/formats/round-trip.test.ts`, 2,000 records) goes by, so it is neither longer nor shorter than the truth.',
    'Where a value came from (`sources`) leaves the library in a backup only.\n',
    '| format | file | out | in |\n|---|---|---|---|',
    ...table,
    '\n`bibutils`, `biber` and `pandoc` read 500 of our records in each format they know (`tests/formats/independent-readers.test.ts`).\n',
    '## What a format cannot hold\n',
    ...limits,
  ].join('\n');
}

// after a change of the table: UPDATE_DOCS=1 npx vitest run tests/formats/docs.test.ts, and read the difference
if (process.env.UPDATE_DOCS) writeFileSync(file, document());

test('docs/formats.md is what the round trip test goes by', () =>
  expect(readFileSync(file, 'utf8')).toBe(document()));
