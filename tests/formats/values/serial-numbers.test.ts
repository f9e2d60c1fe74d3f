import { describe, expect, test } from 'vitest';
import { serialNumbers } from '../../../lib/formats/values/serial-numbers.ts';

describe('ISSNs and ISBNs out of one field', () => {
  test.each<[field: string, ISSN: string[], ISBN: string[]]>([
    ['0028-0836', ['0028-0836'], []],
    ['0028-0836 (Print) 1476-4687 (Electronic)', ['0028-0836', '1476-4687'], []],
    ['0028 0836, 1476 4687', ['0028-0836', '1476-4687'], []],
    ['9783161484100 316148410X', [], ['9783161484100', '316148410X']],
    ['978 3 16 148410 0 (pbk.) ; 3 16 148410 X (ebook)', [], ['978-3-16-148410-0', '3-16-148410-X']],
    ['ISBN 978-3-16-148410-0', [], ['978-3-16-148410-0']],
    ['ISBN: 978 3 16 148410 0 (vol. 2)', [], ['978-3-16-148410-0']],
    // a wrong check digit: parts that may belong to anything are not put together
    ['978 3 16 148410 1 (pbk.)', [], []],
    ['2019 12 31 and 7 more', [], []],
  ])('%s', (field, ISSN, ISBN) => {
    expect(serialNumbers([field])).toEqual({ ISSN, ISBN });
  });
});
