import { describe, expect, it } from 'vitest';
import { recognise } from '../../lib/recognise/recognise.ts';
import { readingOf, TITLE } from './reading.ts';

describe('where from', () => {
  it("names each field's source and offers what else the page gave", () => {
    const result = recognise(
      readingOf([
        TITLE,
        ['volume', 'highwire:citation_volume', '28'],
        ['volume', 'json-ld:volumeNumber', '29'],
      ]),
    );
    if (!result.ok) throw new Error(result.why);
    expect(result.value.record.sources?.volume).toBe('highwire:citation_volume');
    expect(result.value.alternatives.volume).toEqual([{ source: 'json-ld:volumeNumber', value: '29' }]);
  });
});
