import { expect, test } from 'vitest';
import { readRis } from '../../../lib/formats/ris/read.ts';

const authorsOf = (type: string, ...authors: string[]) =>
  readRis([`TY  - ${type}`, 'TI  - A', ...authors.map(one => `AU  - ${one}`), 'ER  - '].join('\n')).entries[0]
    ?.record.author;

test('names: all authors in one line, an organisation with a comma', () => {
  expect(authorsOf('JOUR', 'Holm, A., Ek, B. C.')).toEqual([
    { family: 'Holm', given: 'A.' },
    { family: 'Ek', given: 'B. C.' },
  ]);
  expect(authorsOf('JOUR', 'Adam Holm, Anna van der Ek, Rolf Lund')).toEqual([
    { family: 'Holm', given: 'Adam' },
    { family: 'van der Ek', given: 'Anna' },
    { family: 'Lund', given: 'Rolf' },
  ]);
  expect(authorsOf('JOUR', 'Department of Roofs, Office of Moss')).toEqual([
    { literal: 'Department of Roofs, Office of Moss' },
  ]);
  expect(authorsOf('JOUR', 'Roof and Tile')).toEqual([{ literal: 'Roof and Tile' }]);
});

test('names: a workplace behind persons, and the subject behind it, are no authors (WorldCat)', () => {
  const person = [{ family: 'Holm', given: 'Ann' }];
  const [place, subject] = ['University of Moss, San Roof', 'Tiles and Medical Moss'];
  expect(authorsOf('ELEC', 'Holm, Ann', place, subject)).toEqual(person);
  expect(authorsOf('THES', 'Holm, Ann', 'Roof University')).toEqual(person);
  // an author by what it is, by its place, or marked by the comma that we write
  expect(authorsOf('RPRT', 'Holm, Ann', place)).toEqual([...person, { literal: place }]);
  expect(authorsOf('BOOK', place)).toEqual([{ literal: place }]);
  expect(authorsOf('BOOK', 'Holm, Ann', 'Roof University,')).toEqual([
    ...person,
    { literal: 'Roof University' },
  ]);
  expect(authorsOf('BOOK', 'Holm, Ann', 'Roof University Study Group')).toEqual([
    ...person,
    { literal: 'Roof University Study Group' },
  ]);
});
