import { expect, it } from 'vitest';
import { languageCode } from '../../lib/model/languages.ts';

it.each<[string, string | undefined]>([
  ['English', 'en'], ['eng', 'en'], ['Inglés', 'en'], ['Engelsk', 'en'], ['英语', 'en'], ['英文', 'en'], ['en-US', 'en'], ['en_GB', 'en'], ['EN', 'en'], ['Anglais', 'en'], ['Английский', 'en'], ['Englisch', 'en'],
  ['spa', 'es'], ['Español', 'es'], ['Castellano', 'es'], ['Spanish; Castilian', 'es'], ['dansk', 'da'], ['Danish', 'da'], ['中文', 'zh'], ['zh-Hans', 'zh'], ['chi', 'zh'], ['Chinese (Simplified)', 'zh'], ['ger', 'de'], ['Deutsch', 'de'], ['Tysk', 'de'], ['日本語', 'ja'], ['日语', 'ja'], ['한국어', 'ko'], ['Português', 'pt'], ['por', 'pt'], ['nor', 'no'], ['русский', 'ru'], ['türkçe', 'tr'],
  ['eng; spa', 'en'], ['', undefined], ['Klingonese', undefined], ['xx', undefined], ['und', undefined],
])('%j → %j', (text, code) => expect(languageCode(text)).toBe(code));
