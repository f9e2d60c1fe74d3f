/** Every language calls each thing by the glossary's word, and by none of those that it replaced. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/storage/settings.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const messagesOf = (language: string) =>
  JSON.parse(read(`public/_locales/${language.replace('-', '_')}/messages.json`)) as {
    [key: string]: { message: string };
  };
const english = messagesOf('en');
const OTHERS = LANGUAGES.filter(language => language !== 'en');

type Row = { [column: string]: string };

/** The rows of the table below a heading, by the names of its columns. */
function table(heading: string): Row[] {
  const [, below = ''] = read('docs/glossary.md').split(`\n## ${heading}\n`);
  const [head = [], , ...rows] = (below.split('\n## ')[0] ?? '')
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
  return rows.map(cells => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

const words = table('Words');
const others = table('Not these');
const otherwise = table('Said otherwise');

/** What a cell holds: words with commas between them. */
const parts = (cell = ''): string[] => cell.split(', ').filter(part => part !== '');
const plain = (text: string): string => text.toLowerCase().replace(/[\u00a0\u202f]/g, ' ');
/** Whether the text has the word, wherever it begins: German writes words together. */
const has = (text: string, word: string): boolean => plain(text).includes(plain(word));
/** Whether one of the text's words begins so; Chinese has no spaces to begin after. */
const begins = (text: string, word: string): boolean =>
  new RegExp(`${/\p{sc=Han}/u.test(word) ? '' : '(?<!\\p{L})'}${plain(word)}`, 'u').test(plain(text));
const whole = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}-])${plain(word)}(?!\\p{L})`, 'u').test(plain(text).replace(/\{\w+\}/g, ''));

/** Whether a message is let off in a language: by itself, or in all of them. */
const isFor = ({ language: named }: Row, language: string): boolean => named === 'all' || named === language;

/** The messages, by key, whose English uses a term. */
const using = (term = ''): string[] =>
  Object.keys(english).filter(key => parts(term).some(form => whole(english[key]?.message ?? '', form)));

describe('the glossary', () => {
  it('has a column for each language, and a word in each cell', () => {
    for (const row of words) {
      expect(Object.keys(row)).toEqual(['English', 'what it is', ...OTHERS]);
      expect(Object.values(row), row.English).not.toContain('');
    }
    for (const row of others) expect(Object.keys(row)).toEqual(['English', 'en', ...OTHERS]);
  });

  it('names only terms that messages use, each once', () => {
    const terms = words.map(({ English }) => English);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.filter(term => using(term).length === 0)).toEqual([]);
    expect(others.map(({ English }) => English).filter(term => !terms.includes(term))).toEqual([]);
  });

  it('lets off only messages that would not pass', () => {
    for (const letOff of otherwise) {
      const { message = '', term = '' } = letOff;
      const row = words.find(({ English }) => parts(English).includes(term));
      expect(using(row?.English), `${message}: ${term}`).toContain(message);
      const passing = OTHERS.filter(language => isFor(letOff, language)).filter(language => {
        const said = messagesOf(language)[message]?.message ?? '';
        return parts(row?.[language]).some(word => has(said, word));
      });
      expect(passing.length, `${message}: ${term}`).toBeLessThan(
        letOff.language === 'all' ? OTHERS.length : 1,
      );
    }
  });

  it('leaves no English word that was replaced', () => {
    const old = others.flatMap(({ en }) => parts(en));
    const found = Object.entries(english).filter(([, { message }]) =>
      old.some(word => begins(message, word)),
    );
    expect(found).toEqual([]);
  });
});

describe.each(OTHERS)('%s', language => {
  const messages = messagesOf(language);
  const isLetOff = (key: string, term = ''): boolean =>
    otherwise.some(
      row => row.message === key && isFor(row, language) && parts(term).includes(row.term ?? ''),
    );

  it.each(words.map(row => [row.English ?? '', parts(row[language])] as const))('says %s', (term, wanted) => {
    const without = using(term)
      .filter(key => !wanted.some(word => has(messages[key]?.message ?? '', word)) && !isLetOff(key, term))
      .map(key => `${key}: ${english[key]?.message} → ${messages[key]?.message}`);
    expect(without, `it should say ${wanted.join(' or ')}`).toEqual([]);
  });

  it.each(
    others
      .map(row => [row.English ?? '', parts(row[language])] as const)
      .filter(([, unwanted]) => unwanted.length > 0),
  )('says %s in no other word', (term, unwanted) => {
    const found = using(term)
      .filter(key => unwanted.some(word => begins(messages[key]?.message ?? '', word)))
      .map(key => `${key}: ${messages[key]?.message}`);
    expect(found, `it should not say ${unwanted.join(' or ')}`).toEqual([]);
  });
});
