/** Which of two values is the better, and what two lists are together: the same from both sides. */
import { describe, expect, it } from 'vitest';
import {
  compareSaid,
  compareTexts,
  compareValues,
  doubt,
  united,
  unitedLinks,
  unitedNotices,
  unitedTexts,
  type Sourced,
} from '../../lib/record/better-value.ts';
import type { FieldName, FullTextLink } from '../../lib/record/record.ts';

const of = (value: unknown, source?: string): Sourced => ({ value, source });
/** The better stands first. */
function expectBetter(field: FieldName, better: Sourced, worse: Sourced): void {
  expect(compareValues(field, better, worse)).toBeGreaterThan(0);
  expect(compareValues(field, worse, better)).toBeLessThan(0);
}

describe('a source', () => {
  it('is believed the less the further it is from the work itself', () => {
    const sources = [
      'user',
      'highwire:citation_volume',
      'another-site',
      'import:ris',
      undefined,
      'related',
      'default',
    ];
    const doubts = sources.map(source => doubt('volume', source));
    expect(doubts).toEqual([...doubts].sort((a, b) => a - b));
    expect(new Set(doubts).size).toBe(sources.length);
    expect(doubts[0]).toBe(-1);
  });

  it('is known by its whole name, or by what stands before its colon', () => {
    const known = doubt('DOI', 'highwire:citation_doi');
    expect(known).toBeGreaterThanOrEqual(0);
    expect(known).toBeLessThan(100);
    expect(doubt('DOI', 'highwire')).toBe(known);
    expect(doubt('DOI', 'highwired')).toBe(doubt('DOI', 'another-site'));
    expect(doubt('DOI', 'another-site')).toBeLessThan(doubt('DOI', 'import'));
    expect(doubt('DOI', 'related:x')).toBe(doubt('DOI', 'another-site'));
  });
});

describe('a value', () => {
  it('is better than none', () => {
    expectBetter('volume', of('', 'default'), of(undefined, 'user'));
    expect(compareValues('volume', of(undefined, 'user'), of(undefined))).toBe(0);
  });

  it('is better from a better source, then longer', () => {
    expectBetter('volume', of('1', 'user'), of('1234', 'import:ris'));
    expectBetter('volume', of('12', 'user'), of('1', 'user'));
    expectBetter('publisher', of('Elsevier B.V.'), of('Elsevier'));
  });

  it('as a title is better when it is not all capitals, before it is longer', () => {
    expectBetter('title', of('How harbours freeze'), of('HOW HARBOURS FREEZE: A LOG'));
    expectBetter('title', of('港口如何结冰'), of('HOW HARBOURS FREEZE'));
    expectBetter('title', of('How harbours freeze: a log'), of('How harbours freeze'));
    expectBetter('title', of('HOW HARBOURS FREEZE', 'user'), of('How harbours freeze', 'import:ris'));
    // of other texts capitals say nothing
    expectBetter('container-title', of('J AM CHEM SOC'), of('J am chem'));
  });

  it('as a list of authors is better when it is longer, then with names in full, then by its source', () => {
    const [full, short] = [
      { family: 'Ness', given: 'Ottar' },
      { family: 'Ness', given: 'O. B.' },
    ];
    expectBetter('author', of([short, short], 'default'), of([full], 'user'));
    expectBetter('author', of([short, full], 'default'), of([short, short], 'user'));
    expectBetter('author', of([full], 'user'), of([{ ...full, family: 'Nessland' }], 'default'));
    expectBetter('author', of([{ ...full, family: 'Nessland' }], 'user'), of([full], 'user'));
  });

  it('as a list of editors is better by its source first', () => {
    const [full, short] = [
      { family: 'Ness', given: 'Ottar' },
      { family: 'Ness', given: 'O.' },
    ];
    expectBetter('editor', of([short], 'user'), of([full, full], 'default'));
    expectBetter('editor', of([short, short], 'user'), of([full], 'user'));
    expectBetter('editor', of([full], 'user'), of([{ ...short, suffix: 'III of that name' }], 'user'));
    expectBetter('editor', of([{ ...full, family: 'Nessland' }], 'user'), of([full], 'user'));
  });

  it.each<[string, object]>([
    ['initials', { family: 'Ness', given: 'O. B.' }],
    ['initials without points', { family: 'Ness', given: 'OB' }],
    ['no given name', { family: 'Nessland of the north' }],
    ['an organisation', { literal: 'Institute of Ice', given: 'Ottar' }],
  ])('as a name in full counts more than %s', (_, name) =>
    expectBetter('author', of([{ family: 'Ness', given: 'O. Björn' }]), of([name])),
  );

  it('as a list is better when it is longer', () => {
    expectBetter('keyword', of(['a', 'b']), of(['a longer word']));
    expectBetter('keyword', of(['a longer word']), of(['a']));
    expectBetter('issued', of({ 'date-parts': [[2020, 2]] }), of({ 'date-parts': [[2020]] }));
    expectBetter(
      'issued',
      of({ 'date-parts': [[2020]] }, 'user'),
      of({ 'date-parts': [[2020, 2]] }, 'default'),
    );
  });

  it('of equal merits is chosen by its text, then by its source', () => {
    expectBetter('volume', of('1', 'user'), of('2', 'user'));
    expectBetter('volume', of('1', 'import:bibtex'), of('1', 'import:ris'));
    expectBetter('volume', of('1'), of('2'));
    expect(compareValues('volume', of('1', 'user'), of('1', 'user'))).toBe(0);
    expect(compareSaid(of('1', 'b'), of('2', 'a'))).toBe(1);
    expect(compareSaid(of('1', 'a'), of('1', 'b'))).toBe(1);
    expect(compareSaid(of('1'), of('1', 'b'))).toBe(1);
    expect(compareSaid(of('1', 'b'), of('1'))).toBe(-1);
    expect(compareSaid(of(undefined), of(undefined))).toBe(0);
  });
});

it('texts stand in the order of their signs', () => {
  expect([compareTexts('a', 'b'), compareTexts('b', 'a'), compareTexts('a', 'a')]).toEqual([-1, 1, 0]);
  expect(compareTexts('B', 'a')).toBe(-1);
});

describe('two lists together', () => {
  it('have each item once, in order', () => {
    expect(unitedTexts(['c', 'a'], ['b', 'a'])).toEqual(['a', 'b', 'c']);
    expect(unitedTexts([], ['b', 'a'])).toEqual(['a', 'b']);
  });

  it('stay as they are when they say the same', () => {
    expect(unitedTexts(['c', 'a'], ['c', 'a'])).toEqual(['c', 'a']);
    const list = ['c', 'a', 'a'];
    expect(unitedTexts(list, list)).toEqual(list);
    expect(unitedTexts(list, list)).not.toBe(list);
  });

  it('keep the greater of two with one key', () => {
    const byYear = (a: { year: number }, b: { year: number }) => a.year - b.year;
    const [old, fresh, other] = [
      { id: 'x', year: 1 },
      { id: 'x', year: 3 },
      { id: 'y', year: 2 },
    ];
    for (const [a, b] of [
      [[old, other], [fresh]],
      [[fresh], [other, old]],
    ] as const)
      expect(united(a, b, byYear, ({ id }) => id)).toEqual([other, fresh]);
  });

  it('as notices stand in the order of their vocabulary', () => {
    const wanted = ['retracted', 'corrected', 'correction-notice'];
    expect(unitedNotices(['correction-notice', 'corrected'], ['retracted'])).toEqual(wanted);
    expect(unitedNotices(['retracted'], ['correction-notice', 'corrected'])).toEqual(wanted);
  });

  it('as links are one for each address, in their order', () => {
    const [pdf, html, other] = [
      { url: 'https://b.example/', kind: 'pdf' },
      { url: 'https://b.example/', kind: 'html' },
      { url: 'https://a.example/', kind: 'pdf' },
    ] as [FullTextLink, FullTextLink, FullTextLink];
    expect(unitedLinks([html], [pdf, other])).toEqual([other, pdf]);
    expect(unitedLinks([pdf, other], [html])).toEqual([other, pdf]);
  });
});
