import { expect, test } from 'vitest';
import { problemInWords } from '../../lib/actions/explain-import.ts';
import { makeWords } from '../../lib/i18n/words.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

const words = makeWords('en', en);

test('a problem is told with its entry and line, or the line alone, or what has no lines', () => {
  expect(problemInWords({ entry: 3, line: 12, why: 'no-title', text: '' }, words)).toBe(
    'Entry 3, line 12: no title',
  );
  expect(problemInWords({ line: 4, why: 'outside-an-entry', text: '' }, words)).toBe(
    'Line 4: text between the references',
  );
  expect(problemInWords({ line: 0, why: 'damaged', text: '' }, words)).toBe('damaged');
});
