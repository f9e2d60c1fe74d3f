/** How well a record knows what it does not know: how many wrong and how many right fields are to be checked. */
import { CHECKED } from '../../lib/recognise/doubtful-fields.ts';
import type { FieldName } from '../../lib/record/record.ts';
import type { PrintedRecord } from './printed-record.ts';

/** A page with the record that a reader typed, and the one recognised. */
export interface JudgedPage {
  file: string;
  expected: object;
  found: PrintedRecord;
}

/** Fields that are right or wrong, and how many of them carry the mark. */
interface Tally {
  wrong: number;
  wrongMarked: number;
  right: number;
  rightMarked: number;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const line = (name: string, { wrong, wrongMarked, right, rightMarked }: Tally): string =>
  [
    name.padEnd(18),
    `${wrongMarked}/${wrong}`.padStart(9),
    share(wrongMarked, wrong).padStart(9),
    `${rightMarked}/${right}`.padStart(11),
    share(rightMarked, right).padStart(8),
  ].join('');

/**
 * The table: for each core field and for all, how many wrong and right values are marked; then the wrong ones without a
 * mark. `isWrong` tells by file and field what the scores found.
 */
export function calibrationTable(
  pages: readonly JudgedPage[],
  isWrong: (file: string, field: FieldName) => boolean,
): string {
  const missed: string[] = [];
  const tallies = CHECKED.map(field => {
    const tally: Tally = { wrong: 0, wrongMarked: 0, right: 0, rightMarked: 0 };
    for (const { file, found } of pages.filter(({ expected }) => field in expected)) {
      const kind = isWrong(file, field) ? 'wrong' : 'right';
      const isMarked = found.check?.includes(field) === true;
      tally[kind] += 1;
      if (isMarked) tally[`${kind}Marked`] += 1;
      else if (kind === 'wrong') missed.push(`  ${file} ${field}`);
    }
    return { field, tally };
  });
  const sum = (key: keyof Tally) => tallies.reduce((total, { tally }) => total + tally[key], 0);
  const all: Tally = {
    wrong: sum('wrong'),
    wrongMarked: sum('wrongMarked'),
    right: sum('right'),
    rightMarked: sum('rightMarked'),
  };
  return [
    'to be checked     wrong fields          right fields',
    ...tallies.map(({ field, tally }) => line(field, tally)),
    line('all', all),
    ...(missed.length > 0 ? ['wrong, and not to be checked:', ...missed] : []),
  ].join('\n');
}
