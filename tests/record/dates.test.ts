import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../lib/record/dates.ts';

describe('parseDate', () => {
  it.each<[string, number[] | undefined]>([
    ['2019-05-24', [2019, 5, 24]],
    ['2019/5/24', [2019, 5, 24]],
    ['2019.05.24', [2019, 5, 24]],
    ['20190524', [2019, 5, 24]],
    ['2019-05-24T10:11:12Z', [2019, 5, 24]],
    ['2019-05-24 00:00:00', [2019, 5, 24]],
    ['2019-05', [2019, 5]],
    ['2019/05//', [2019, 5]],
    ['2022///', [2022]],
    ['1955-00-00', [1955]],
    ['2011-03-00', [2011, 3]],
    ['2019', [2019]],
    ['c1998', [1998]],
    ['©2004', [2004]],
    ['[2010]', [2010]],
    ['May 24, 2019', [2019, 5, 24]],
    ['24 May 2019', [2019, 5, 24]],
    ['24th May, 2019', [2019, 5, 24]],
    ['Sept. 3, 2001', [2001, 9, 3]],
    ['2012 Dec 17', [2012, 12, 17]],
    ['2012 Dec', [2012, 12]],
    ['17-Dec-2012', [2012, 12, 17]],
    ['July-August 2019', [2019, 7]],
    ['Jul/Aug 2019', [2019, 7]],
    ['2012 Nov-Dec', [2012, 11]],
    ['12-15 July 2010', [2010, 7, 12]],
    ['December 2011/January 2012', [2011, 12]],
    ['Mon, 24 May 2021 00:00:00 GMT', [2021, 5, 24]],
    ['Published online: 24 May 2019', [2019, 5, 24]],
    ['Volume 12, May 2019', [2019, 5]],
    ['Issue 5 May 2019', [2019, 5]],
    ['Spring 2010', [2010]],
    ['Winter 2010/11', [2010]],
    ['2010-2012', [2010]],
    ['3rd Quarter 2015', [2015]],
    ['24 de mayo de 2019', [2019, 5, 24]],
    ['Dezembro 2015', [2015, 12]],
    ['1er août 2003', [2003, 8, 1]],
    ['24. März 2019', [2019, 3, 24]],
    ['Jänner 2014', [2014, 1]],
    ['3. maj 2020', [2020, 5, 3]],
    ['3. desember 2020', [2020, 12, 3]],
    ['den 3 augusti 2020', [2020, 8, 3]],
    ['3 mrt 2020', [2020, 3, 3]],
    ['5 luglio 2011', [2011, 7, 5]],
    ['24 мая 2019 г.', [2019, 5, 24]],
    ['24 października 2019', [2019, 10, 24]],
    ['5. června 2019', [2019, 6, 5]],
    ['15 Ağustos 2019', [2019, 8, 15]],
    ['Aralık 2019', [2019, 12]],
    ['3. joulukuuta 2019', [2019, 12, 3]],
    ['2024年5月3日', [2024, 5, 3]],
    ['2024年5月', [2024, 5]],
    ['2024年', [2024]],
    ['2019년 5월 24일', [2019, 5, 24]],
    ['二〇一九年十一月', [2019, 11]],
    ['平成30年3月', [2018, 3]],
    ['ngày 12 tháng 5 năm 2020', [2020, 5, 12]],
    ['Tháng 5/2020', [2020, 5]],
    ['12 มิถุนายน 2020', [2020, 6, 12]],
    ['24/05/2019', [2019, 5, 24]],
    ['05/24/2019', [2019, 5, 24]],
    ['03/04/2019', [2019]],
    ['03.04.2019', [2019, 4, 3]],
    ['05/2019', [2019, 5]],
    ['05/05/2019', [2019, 5, 5]],
    ['2019-13-45', undefined],
    ['2011-02-30', undefined],
    ['31 April 2019', undefined],
    ['45/45/2019', undefined],
    ['1320', undefined],
    ['2999', undefined],
    ['n.d.', undefined],
    ['in press', undefined],
    ['', undefined],
    ['12', undefined],
    ['May', undefined],
    ['12 (3): 1812-1820', undefined],
  ])('%j → %j', (text, parts) => expect(parseDate(text)).toEqual(parts));

  it('reads back what it writes', () => {
    const date = fc.date({ min: new Date('1450-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 3 }), (d, n) => {
        const parts = [d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()].slice(0, n);
        const text =
          n === 1
            ? formatDate([parts[0] ?? 0])
            : n === 2
              ? formatDate([parts[0] ?? 0, parts[1] ?? 0])
              : formatDate([parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]);
        expect(parseDate(text)).toEqual(parts);
      }),
    );
  });
  it('never throws', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void parseDate(text))));
});
