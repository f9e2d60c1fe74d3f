import { expect, it } from 'vitest';
import { recognise } from '../../lib/recognise/recognise.ts';
import { readingOf, TITLE } from './reading.ts';

const language = (lang: string, title = TITLE[2]) => {
  const result = recognise(readingOf([['title', 'highwire:citation_title', title]], { lang }));
  return result.ok ? result.value.record.language : result.why;
};

it('takes the page\'s language for the work\'s only where the title can be in it', () => {
  expect(language('en-GB')).toBe('en');
  expect(language('zh-CN')).toBeUndefined();
  expect(language('zh-CN', '峡湾潮汐混合研究')).toBe('zh');
  expect(language('da', '峡湾潮汐混合研究')).toBe('zh');
});
