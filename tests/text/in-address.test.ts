/** Half a character, as a cut text or a hostile file has it, stops no address and no view. */
import { expect, it } from 'vitest';
import { hashQuery, parseView, viewHash } from '../../components/library/views.ts';
import { doiAddress } from '../../lib/record/doi-address.ts';
import { asAddress, fromAddress, inAddress } from '../../lib/text/in-address.ts';

const HALF = 'a\ud800b';

it('texts go into addresses and come back', () => {
  for (const text of ['a/b c?d#e', '王芳 & Söhne', '100 %', ''])
    expect(fromAddress(inAddress(text))).toBe(text);
});

it('half a character becomes a sign for one', () => {
  expect(fromAddress(inAddress(HALF))).toBe('a\ufffdb');
  expect(asAddress(`https://a.example/${HALF}`)).toBe('https://a.example/a%EF%BF%BDb');
  expect(doiAddress(`10.5555/${HALF}`)).toBe('https://doi.org/10.5555/a%EF%BF%BDb');
  expect(parseView(viewHash({ kind: 'tag', tag: HALF }))).toEqual({ kind: 'tag', tag: 'a\ufffdb' });
});

it.each(['%', '%e4', '%ff%fe', '50%'])('half an escape stays as it is: %s', part => {
  expect(fromAddress(part)).toBe(part);
  expect(hashQuery(`#/all?${part}`)).toBe(part);
});
