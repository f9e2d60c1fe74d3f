/** Names of the proceedings of conferences. */
import { anyOf } from '../../text/any-of.ts';
import { isConferenceAcronym } from '../../text/journals.ts';
import { ORDINALS } from '../../word-lists/ordinals.ts';

/** "fifty-fourth", "12th", "2019". */
const ORDINAL = anyOf([
  '(?:19|20)\\d\\d\\b',
  '\\d+(?:st|nd|rd|th)\\b',
  `(?:\\p{L}+[- ])?${anyOf([...ORDINALS, '\\p{L}+teenth', '\\p{L}+ieth'])}\\b`,
]);
/** Words for meetings in Chinese, Japanese and Korean, and for what is printed of them. */
const MEETINGS = [
  ...['会议', '會議', '研讨会', '研討會', '年会', '年會', '学术会', '論壇', '论坛', '大会', '大會'],
  ...['シンポジウム', 'コンファレンス', '講演', '発表会', '研究会'],
  ...['학술대회', '발표대회', '발표회', '심포지엄', '심포지움', '세미나', '컨퍼런스'],
];
const COLLECTIONS = [
  ...['论文集', '論文集', '文集', '论文摘要', '論文摘要', '汇编', '摘要集'],
  ...['予稿集', '要旨集', '抄録集', '概要集', '要旨', '梗概集'],
  ...['논문집', '발표집', '자료집', '초록집', '발표논문'],
];

/** Proceedings of one meeting, told from a journal's by its number or year. */
const PROCEEDINGS = new RegExp(
  [
    `\\bproceedings of (?:the )?${ORDINAL}`,
    '^advances in neural information processing systems\\b',
    '^(?:the )?(?:(?:19|20)\\d\\d|\\d+(?:st|nd|rd|th))\\b.*\\b(?:conference|symposium)\\b',
    '^(?:actas|anais) d[eo]l? [IVXLC]+ (?:congres|jornad|simp)',
    `${anyOf(MEETINGS)}.{0,12}${anyOf(COLLECTIONS)}`,
  ].join('|'),
  'iu',
);

/** Whether a name is that of the proceedings of one meeting, or the short name of a conference. */
export const isOneMeetings = (name: string): boolean => PROCEEDINGS.test(name) || isConferenceAcronym(name);
