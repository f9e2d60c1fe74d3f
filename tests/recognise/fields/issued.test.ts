import { describe, expect, it } from 'vitest';
import { recordOf, type Claims } from '../reading.ts';

describe('dates', () => {
  const issued = (claims: Claims) => recordOf(claims).issued?.['date-parts'][0];

  it("takes the issue's date before the web's", () => {
    expect(
      issued([
        ['date-online', 'highwire:citation_online_date', '2019/11/02'],
        ['date', 'highwire:citation_publication_date', '2020/03'],
      ]),
    ).toEqual([2020, 3]);
  });

  it('leaves out a first of January that only fills a form', () => {
    expect(issued([['date', 'highwire:citation_publication_date', '2012/01/01']])).toEqual([2012]);
  });

  it('takes the true day of the same year instead of the filler', () => {
    expect(
      issued([
        ['date', 'highwire:citation_publication_date', '2020/01/01'],
        ['date-any', 'highwire:citation_date', '2020-03-27'],
      ]),
    ).toEqual([2020, 3, 27]);
  });

  it('takes the year of the printed issue when the metas give the year of the web', () => {
    expect(
      issued([
        ['date-any', 'dublin-core:dc.date', '24 Apr 2012'],
        ['volume', 'visible:line', '111'],
        ['source-line', 'visible:line', 'Volume 111, 2013 - Issue 9-11'],
      ]),
    ).toEqual([2013]);
  });
});
