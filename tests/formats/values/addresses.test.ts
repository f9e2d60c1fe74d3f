import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../lib/formats/bibtex/read.ts';
import { readEndnote } from '../../../lib/formats/endnote/read.ts';
import { readRis } from '../../../lib/formats/ris/read.ts';
import { addressesIn, pageAddress } from '../../../lib/formats/values/addresses.ts';

describe('addresses in a field', () => {
  it.each([
    ['https://a.example/1 http://b.example/2', ['https://a.example/1', 'http://b.example/2']],
    [
      'https://a.example/1;https://b.example/2, ftp://c.example/3',
      ['https://a.example/1', 'https://b.example/2', 'ftp://c.example/3'],
    ],
    ['www.example.org/page', ['http://www.example.org/page']],
    ['https://a.example/?u=http://b.example/2', ['https://a.example/?u=http://b.example/2']],
    ['see the library', []],
  ])('%s', (field, addresses) => expect(addressesIn(field)).toEqual(addresses));

  it('a resolver of DOIs is the last choice', () => {
    const resolver = 'https://doi.org/10.5555/a';
    expect(pageAddress([resolver, 'https://a.example/1', 'https://b.example/2'])).toBe('https://a.example/1');
    expect(pageAddress([resolver])).toBe(resolver);
    expect(pageAddress([])).toBeUndefined();
  });
});

it('every format keeps one address of two', () => {
  const two = 'https://doi.org/10.5555/a_1 http://link.example.com/10.5555/a_1';
  const one = { DOI: '10.5555/a_1', URL: 'http://link.example.com/10.5555/a_1' };
  const read = [
    readBibtex(`@article{k, title={Moss}, url={${two.replaceAll('_', '{\\_}')}}}`),
    readRis(`TY  - JOUR\nTI  - Moss\nUR  - ${two}\nER  - `),
    readEndnote(
      '<xml><records><record><titles><title>Moss</title></titles>' +
        `<urls><related-urls><url>${two}</url></related-urls></urls></record></records></xml>`,
    ),
  ];
  for (const { entries } of read) expect(entries[0]?.record).toMatchObject(one);
});
