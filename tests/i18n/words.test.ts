/** No locale misses a message, and no view holds words of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, makeWords } from '../../lib/i18n/words.ts';
import { LANGUAGES } from '../../lib/storage/settings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
type Messages = { [key: string]: { message: string } };
const written = (language: string): string =>
  readFileSync(join(root, `public/_locales/${language.replace('-', '_')}/messages.json`), 'utf8');
const read = (language: string): Messages => JSON.parse(written(language)) as Messages;
const en = read('en');
const names = (message: string) => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();

describe('locales', () => {
  it.each(LANGUAGES.filter(language => language !== 'en'))(
    '%s has every message, with the same places to fill',
    language => {
      const messages = read(language);
      expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
      for (const [key, { message }] of Object.entries(messages)) {
        expect(message.trim(), key).not.toBe('');
        expect(names(message), `${language} ${key}`).toEqual(names(en[key]?.message ?? ''));
      }
    },
  );

  it.each(LANGUAGES)('%s says each message once', language => {
    const keys = [...written(language).matchAll(/^ "(\w+)": \{/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('keeps plurals in pairs', () => {
    for (const key of Object.keys(en))
      if (key.endsWith('_one')) expect(en, key).toHaveProperty(key.replace(/_one$/, '_other'));
  });
});

describe('words', () => {
  const words = (language: (typeof LANGUAGES)[number]) => makeWords(language, read(language));

  it('chooses the plural and writes numbers as the language does', () => {
    expect(words('en').t('papers', { n: 1 })).toBe('1 paper');
    expect(words('en').t('papers', { n: 10000 })).toBe('10,000 papers');
    expect(words('de').t('papers', { n: 10000 })).toBe('10.000 Artikel');
    expect(words('fr').t('papers', { n: 0 })).toBe('0 article');
    expect(words('pt').t('papers', { n: 0 })).toBe('0 artigos');
    expect(words('pt-BR').t('papers', { n: 10000 })).toBe('10.000 artigos');
    expect(words('zh-CN').t('papers', { n: 3 })).toBe('3 篇论文');
  });

  it('fills in text as it is', () => {
    expect(words('en').t('select_paper', { title: '$1 {n} <b>' })).toBe('Select “$1 {n} <b>”');
  });

  it('writes dates as the language does', () => {
    expect(words('da').date('2026-11-03T12:00:00Z')).toBe('3. november 2026');
    expect(words('da').date('2026-11-03T12:00:00Z', 'short')).toBe('3. nov. 2026');
    expect(words('pt-BR').date('2026-11-03T12:00:00Z', 'short')).toBe('03/11/2026');
  });

  it.each<[string[], string]>([
    [['da-DK', 'en'], 'da'],
    [['zh-TW'], 'zh-CN'],
    [['pt-BR'], 'pt-BR'],
    [['pt-PT'], 'pt'],
    [['pt-MZ', 'en'], 'pt'],
    [['ja', 'fr'], 'fr'],
    [['ja'], 'en'],
  ])('%s speaks %s', (wanted, language) => {
    expect(chooseLanguage('browser', wanted)).toBe(language);
  });
});

const views = ['components', 'entrypoints'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tsx'))
    .map(file => join(folder, file)),
);
/** Attributes whose value is read to people. */
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label']);
const WORD = /\p{L}{2}/u;

describe('views hold no words of their own', () => {
  it.each(views)('%s', file => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    );
    const bare: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isJsxText(node) && WORD.test(node.text)) bare.push(node.text.trim());
      if (
        ts.isJsxExpression(node) &&
        !ts.isJsxAttribute(node.parent) &&
        node.expression &&
        ts.isStringLiteral(node.expression) &&
        WORD.test(node.expression.text)
      )
        bare.push(node.expression.text);
      if (
        ts.isJsxAttribute(node) &&
        SPOKEN.has(node.name.getText()) &&
        node.initializer &&
        ts.isStringLiteral(node.initializer) &&
        WORD.test(node.initializer.text)
      )
        bare.push(node.initializer.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(bare, 'put it into public/_locales and ask for it with t()').toEqual([]);
  });
});
