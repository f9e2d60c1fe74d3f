import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../lib/formats/bibtex/people.ts';
import type { Name } from '../../../lib/record/record.ts';

const ADAM = { family: 'Holm', given: 'Adam' };
const ANNA = { family: 'Ek', given: 'Anna' };

describe('author lists that are not parted by "and"', () => {
  test.each<[value: string, names: Name[]]>([
    ['Holm, Adam; Ek, Anna', [ADAM, ANNA]],
    ['{Holm, Adam; Ek}, Anna', [ADAM, ANNA]],
    ['Holm, Adam, Ek, Anna', [ADAM, ANNA]],
    ['Holm, Adam, Ek, Anna and Lund, Bo', [ADAM, ANNA, { family: 'Lund', given: 'Bo' }]],
    ['Adam Holm \\& Anna Ek', [ADAM, ANNA]],
    [
      'Holm A, Ek B and Lund C',
      [
        { family: 'Holm', given: 'A' },
        { family: 'Ek', given: 'B' },
        { family: 'Lund', given: 'C' },
      ],
    ],
    [
      'Ek, {B. C., Holm, D. E., Lund, F. G.}, Berg',
      [
        { family: 'Ek' },
        { family: 'Berg', given: 'B. C.' },
        { family: 'Holm', given: 'D. E.' },
        { family: 'Lund', given: 'F. G.' },
      ],
    ],
    [
      '王小明, 李芳',
      [
        { family: '王', given: '小明' },
        { family: '李', given: '芳' },
      ],
    ],
    [
      '王小明 李芳',
      [
        { family: '王', given: '小明' },
        { family: '李', given: '芳' },
      ],
    ],
  ])('%s', (value, names) => {
    expect(readPeople(value)).toEqual(names);
  });
});

describe('names with separators of their own', () => {
  test.each<[value: string, names: Name[]]>([
    ['{Holm, Adam; Ek, Anna}', [{ literal: 'Holm, Adam; Ek, Anna' }]],
    ['{Roof, Tile}, Adam', [{ family: 'Roof, Tile', given: 'Adam' }]],
    ['{Roof \\& Tile}, Adam', [{ family: 'Roof & Tile', given: 'Adam' }]],
    ['Roof \\& Tile', [{ literal: 'Roof & Tile' }]],
    ['Department of Roofs, Office of Moss', [{ literal: 'Department of Roofs, Office of Moss' }]],
    ['Holm, Adam and Roof and Tile Inc.', [ADAM, { literal: 'Roof and Tile Inc.' }]],
    ['Holm, Jr., Adam', [{ ...ADAM, suffix: 'Jr.' }]],
    ['Holm, Adam and Anna Ek', [ADAM, ANNA]],
    [
      '\\ifmmode \\check{S}\\else \\v{S}\\fi{}tef, A. and Bo \\ifmmode \\check{C}\\else \\v{C}\\fi{}ek',
      [
        { family: 'Štef', given: 'A.' },
        { family: 'Ček', given: 'Bo' },
      ],
    ],
  ])('%s', (value, names) => {
    expect(readPeople(value)).toEqual(names);
  });
});
