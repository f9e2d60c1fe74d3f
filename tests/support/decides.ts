import { expect } from 'vitest';
import { decidingSign, judge, SIGNS } from '../../lib/recognise/judge.ts';
import { withPageClaims } from '../../lib/recognise/page-claims.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { withoutRow } from './without-row.ts';

/** Of the signs that name this page as theirs: each decides it, and without the sign it would be judged otherwise. */
export function expectItsSignsDecide(name: string, reading: PageReading): void {
  const page = withPageClaims(reading);
  for (const sign of SIGNS.filter(one => one.page === name)) {
    expect(decidingSign(page)?.sign).toBe(sign.sign);
    expect(withoutRow(SIGNS, sign, () => judge(page))).not.toBe(judge(page));
  }
}
