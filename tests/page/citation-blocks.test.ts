/** RIS and BibTeX that a page prints, whole or cut off. */
import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/from-document.ts';
import { openMarkup } from '../support/open-markup.ts';

const blocksOf = (printed: string): string[] => {
  const page = openMarkup(`<body><pre>${printed}</pre></body>`, 'https://journal.example.org/7');
  return readPage(page, []).blocks.map(({ text }) => text);
};

it('reads every entry that is closed', () => {
  const [first, second] = ['@article{ek1,\ntitle = {Otters}\n}', '@book{ek2,\ntitle = {Seals}\n}'];
  expect(blocksOf(`${first}\n${second}`)).toEqual([first, second]);
});

it('takes nothing of an entry that another one cuts off, and the other one whole', () => {
  const whole = '@book{ek2,\ntitle = {Seals}\n}';
  expect(blocksOf(`@article{ek1,\ntitle = {Otters\n${whole}`)).toEqual([whole]);
});
