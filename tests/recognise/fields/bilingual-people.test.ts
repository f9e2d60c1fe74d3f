import { describe, expect, it } from 'vitest';
import { listsByLanguage } from '../../../lib/recognise/fields/bilingual-people.ts';

describe('Japanese names, as they are written and read', () => {
  const lists = (names: string[], title = '山と海のあいだ') =>
    listsByLanguage(
      names.map(text => ({ text })),
      title,
    ).map(list => list.map(({ text }) => text));
  const WRITTEN = ['佐々木, 晴子', '大河内, 健'];
  const READ = ['佐々木, 晴子', 'ササキ, ハルコ', '大河内, 健', 'オオコウチ, ケン'];
  const LATIN = ['Sasaki, Haruko', 'Okochi, Ken'];

  it('are the written ones', () => expect(lists(READ)).toEqual([WRITTEN]));

  it('are a list of their own in Latin letters, the first where the title is in these', () => {
    const names = [...READ.slice(0, 2), LATIN[0]!, ...READ.slice(2), LATIN[1]!];
    expect(lists(names)).toEqual([WRITTEN, LATIN]);
    expect(lists(names, 'Between hills and sea')).toEqual([LATIN, WRITTEN]);
  });

  it('stand beside a foreigner’s', () =>
    expect(lists([...READ, 'Holm, Ann'])).toEqual([[...WRITTEN, 'Holm, Ann']]));

  it('keep people from abroad among them, who are written in kana', () => {
    const names = ['大河内, 健', '佐々木, 晴子', 'ホルム, アン'];
    expect(lists(names)).toEqual([names]);
  });

  it('stay where a person is written in kana alone', () => {
    const names = ['サトウ, ハナ', 'ササキ, ハルコ', '大河内, 健'];
    expect(lists(names)).toEqual([names]);
  });
});
