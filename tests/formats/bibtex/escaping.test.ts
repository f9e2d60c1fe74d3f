/** One escaping for all fields: whatever a value holds, it is text to LaTeX and comes back as it was. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../lib/formats/bibtex/read.ts';
import { writeBibtex } from '../../../lib/formats/bibtex/write.ts';
import type { Record } from '../../../lib/record/record.ts';

const SIGNS = [...'$%#&_{}\\~^`\'"@,=;()[]<>|!?*+-/:.', '--', "''", '\\n', '\\%', '$x$', '@article{', '}}'];
const sign = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.constantFrom('a', 'B', '7', 'é', 'ß', '研', ' ', 'of') },
);
/** Text that begins and ends with a letter, as what a person would miss. */
const text = fc
  .array(sign, { minLength: 1, maxLength: 12 })
  .map(signs => `A${signs.join('')}z`.replace(/ {2,}/g, ' '));

/** Fields that any text is right in; the others are read as numbers, dates or addresses. */
const FIELDS = [
  'title',
  'container-title',
  'publisher',
  'publisher-place',
  'abstract',
  'collection-title',
] as const;
const recordOf = (values: readonly string[]): Record => ({
  type: 'article-journal',
  title: 'x',
  ...Object.fromEntries(FIELDS.map((field, index) => [field, values[index]])),
});
const many = fc.tuple(...FIELDS.map(() => text)).map(recordOf);

describe.each(['bibtex', 'biblatex'] as const)('%s', dialect => {
  it('gives back every text as it was', () => {
    fc.assert(
      fc.property(many, fc.constantFrom('unicode' as const, 'latex' as const), (record, letters) => {
        const { entries, problems } = readBibtex(writeBibtex([record], { dialect, letters }));
        expect(problems).toEqual([]);
        expect(entries.map(entry => entry.record)).toEqual([expect.objectContaining(record)]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'ISSN',
    'ISBN',
    'PMID',
    'PMCID',
    'volume',
    'issue',
    'page',
    'edition',
    'genre',
    'language',
  ] as const)('%s is no command, nor does it end the field', field => {
    const value = '1$x$ 50% #1 A&B a_b } \\input{x} {';
    const record: Record = {
      type: 'article-journal',
      title: 'A',
      [field]: field === 'ISSN' || field === 'ISBN' ? [value] : value,
    };
    const written = writeBibtex([record], { dialect });
    const line = written.split('\n').find(one => one.includes('50'))!;
    expect(line).toContain('1\\$x\\$ 50\\% \\#1 A\\&B a\\_b');
    expect(line).not.toMatch(/\\input/);
    expect(readBibtex(written).entries.map(entry => entry.record.title)).toEqual(['A']);
  });

  it.skipIf(spawnSync('which', ['biber']).status !== 0)(
    'biber reads it, and minds only that no ISBN looks like this',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'offprint-biber-'));
      const [file, out] = [join(folder, 'in.bib'), join(folder, 'out.bib')];
      const numbers = {
        ISSN: ['$%#&_1'],
        ISBN: ['{%}$#_&\\x'],
        volume: '#$%_&{',
        page: '\\x-%',
        PMID: '$#%',
      };
      const records = fc.sample(many, { numRuns: 100, seed: 1 }).map(record => ({ ...record, ...numbers }));
      writeFileSync(file, writeBibtex(records, { dialect }));
      const { status, stdout } = spawnSync('biber', ['--tool', '--output-file', out, file], {
        encoding: 'utf8',
        cwd: folder,
        timeout: 120_000,
      });
      const read = readFileSync(out, 'utf8');
      rmSync(folder, { recursive: true });
      expect(status, stdout).toBe(0);
      expect(
        stdout
          .split('\n')
          .filter(line => /^(ERROR|WARN)/.test(line) && !/^WARN - ISBN .* is invalid/.test(line)),
      ).toEqual([]);
      expect(read.match(/^@/gm)).toHaveLength(records.length);
    },
  );
});
