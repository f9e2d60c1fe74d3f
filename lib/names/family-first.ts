import { isGivenName } from './given-names.ts';

/** Romanised names that stand in their own order: "Zhang Xiaoming", "Kim Min-Jun". Only what cannot well be anything else. */
const SYLLABLE =
  '(?:[bpmfwy]o|(?:[zcs]h|[bpmfdtnlgkhjqxrzcswy])?(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|u))';
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}[-']?${SYLLABLE}$`, 'i');
const CHINESE = new Set(
  (
    'zhang wang li liu chen yang zhao huang zhou wu xu sun hu zhu gao he guo luo liang zheng xie tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng su jiang ' +
    'cai jia ding wei xue ye yan pan du dai xia zhong tian fan fang shi yao liao zou xiong kong bai cui kang qiu qin gu hou shao meng wan duan qian yin'
  ).split(' '),
);
/** Families of two syllables look like given names. */
const COMPOUND = /^(?:ouyang|sima|zhuge|shangguan|situ|dongfang|huangfu|linghu|murong|xiahou|gongsun)$/i;

const KOREAN = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim shin han oh seo kwon hwang ahn song hong yang yoo bae baek nam moon son noh'.split(
    ' ',
  ),
);
const KOREAN_SYLLABLE = '(?:[bcdghjklmnprstwy]{0,2}(?:y?[aeiou]{1,3})(?:ng|[klmnpt])?)';
const KOREAN_GIVEN = new RegExp(`^${KOREAN_SYLLABLE}-${KOREAN_SYLLABLE}$`, 'i');

/** Whether all names of a list begin with a Chinese family name and one surely so: "Zhang Xiaoming", "Li Na". */
export const allFamilyFirst = (names: readonly (readonly string[])[]): boolean =>
  names.some(isFamilyFirst) &&
  names.every(words => words.length === 2 && CHINESE.has((words[0] ?? '').toLowerCase()));

/** Whether a name of two words begins with its family name, as Chinese and Korean ones in Latin letters often do. */
export function isFamilyFirst([family = '', given = '', ...more]: readonly string[]): boolean {
  if (more.length > 0 || isGivenName(given) || !/^\p{Lu}\p{Ll}+$/u.test(family)) return false;
  const first = family.toLowerCase();
  return (
    (CHINESE.has(first) && TWO_SYLLABLES.test(given) && !COMPOUND.test(given)) ||
    (KOREAN.has(first) && KOREAN_GIVEN.test(given))
  );
}
