/** Few lines that stand for much. */
import { expect, it } from 'vitest';
import { readBibtex } from '../../../lib/formats/bibtex/read.ts';

const HONEST = '@article{honest, title = {Quiet rooms}, journal = jqr}\n';
const titles = (text: string): string[] => readBibtex(text).entries.map(({ record }) => record.title);

it('names that are each twice the one before, two hundred deep, fill no memory', () => {
  const doubled = Array.from({ length: 200 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}\n`).join('');
  const text = `@string{s0 = "ha"}\n${doubled}@article{x, title = s200}\n@string{jqr = "Quarterly"}\n${HONEST}`;
  expect(titles(text).at(-1)).toBe('Quiet rooms');
  expect(titles(text).every(title => title.length <= 20_000)).toBe(true);
});

it('names within names still stand for what they mean', () => {
  const [read] = readBibtex(
    `@string{q = "Quarterly"}\n@string{jqr = "Journal of Rooms " # q}\n${HONEST}`,
  ).entries;
  expect(read?.record['container-title']).toBe('Journal of Rooms Quarterly');
});

it('an open comment ends where the next entry begins', () => {
  expect(titles(`@comment{never closed ${'@comment{'.repeat(2000)}\n${HONEST}`)).toEqual(['Quiet rooms']);
});
