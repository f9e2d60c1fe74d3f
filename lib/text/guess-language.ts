/** Words that stand in nearly every sentence of a language and seldom in another's. */
const WORDS: { [language: string]: string } = {
  en: 'the of and to in is are was were with that for this we our by from which these',
  es: 'el los las del una que con para por se fue entre como su este esta más sobre',
  pt: 'os das dos uma que com para por foi entre como seu este esta não são mais sobre ao',
  fr: 'le les des une que avec pour par dans est sont cette entre nous sur ces aux été',
  de: 'der die das und von mit für ist sind wurde wurden nicht auf eine den dem des durch',
  it: 'il gli della delle che con per una sono nel tra questo questa stato è dei alla',
  nl: 'het een van de met voor zijn werd niet op deze dat door aan tussen bij worden',
  da: 'og det af til er på med som den blev har ikke mellem denne ved blandt også',
  no: 'og det av til er på med som den ble har ikke mellom denne ved blant også',
  sv: 'och det av till är på med som den har inte mellan denna vid bland också för',
  pl: 'i w na z do się nie jest oraz przez dla że od jako były',
};
const LISTS = Object.entries(WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/**
 * The language that a text is plainly in, as a BCP 47 code; undefined where that is not plain (a title is often too
 * short). By script for Chinese, Japanese, Korean, Russian …, by the commonest words for languages in Latin letters.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, 2000).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.2) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return /[іїєґ]/.test(sample) ? 'uk' : 'ru';
  if (share(/\p{Script=Greek}/gu) > 0.5) return 'el';
  if (share(/\p{Script=Arabic}/gu) > 0.5) return 'ar';
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < 12) return undefined;
  const [first, second] = hitsOf(words);
  return first && second && first.hits / words.length > 0.12 && first.hits > second.hits * 1.2
    ? first.language
    : undefined;
}

/** How many of the words each language's list holds, the most first. */
const hitsOf = (words: readonly string[]) =>
  LISTS.map(([language, list]) => ({ language, hits: words.filter(word => list.has(word)).length })).sort(
    (a, b) => b.hits - a.hits,
  );

/** True of a title in another language than the abstract's: "La participación de los usuarios" under an English abstract. */
export function speaksAgainst(title: string, language: string): boolean {
  const found = hitsOf(title.toLowerCase().match(/\p{L}+/gu) ?? []);
  const [first] = found;
  return (
    first !== undefined &&
    first.hits >= 2 &&
    first.hits > (found.find(one => one.language === language)?.hits ?? first.hits)
  );
}
