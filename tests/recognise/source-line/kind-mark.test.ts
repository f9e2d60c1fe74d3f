import { expect, it } from 'vitest';
import { parseSourceLine, type SourceLine } from '../../../lib/recognise/source-line/parse-source-line.ts';

// typed after GB/T 7714-2015: an article's journal is read; of other works no journal is made
it.each<[string, SourceLine]>([
  [
    '王芳, 李小明. 湿地与记忆[J]. 河海研究, 2021, 9(2): 101-118.',
    { journal: '河海研究', date: [2021], volume: '9', issue: '2', page: '101-118' },
  ],
  [
    '[J]. 河海研究, 2021, 9(2): 101-118',
    { journal: '河海研究', date: [2021], volume: '9', issue: '2', page: '101-118' },
  ],
  [
    'Stone Notes[J], 2021, 9(2): 101-118',
    { journal: 'Stone Notes', date: [2021], volume: '9', issue: '2', page: '101-118' },
  ],
  ['王芳. 湿地与记忆[J/OL]. 河海研究: 1-10[2021-03-05].', { journal: '河海研究', page: '1-10' }],
  ['王芳. 湿地与记忆[D]. 河海大学, 2020.', { date: [2020] }],
  ['李小明. 湿地手册[M]. 北京: 河海出版社, 2019: 23-45.', { date: [2019] }],
  [
    '王芳. 湿地[C]//河海学会. 2018年会论文集. 北京: 河海出版社, 2019: 23-30.',
    { date: [2019], page: '23-30' },
  ],
])('%s', (line, says) => expect(parseSourceLine(line)).toEqual(says));
