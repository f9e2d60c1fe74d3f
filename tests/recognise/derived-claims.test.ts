import { describe, expect, it } from 'vitest';
import { recordOf } from './reading.ts';

describe('printed citations', () => {
  it('take the bare year between names and title', () => {
    expect(
      recordOf([
        [
          'citation',
          'label:How to cite',
          'Vik, S. 2012. Tidal Mixing in a Shallow Fjord. Annals of Fjords 15:107-118',
        ],
      ]),
    ).toMatchObject({
      'container-title': 'Annals of Fjords',
      issued: { 'date-parts': [[2012]] },
      volume: '15',
      page: '107-118',
    });
  });
});
