/** Names as text: light, for views; reading names is names.ts. */
import type { Name } from '../record/record.ts';
import { isEastAsianText } from '../text/east-asian.ts';

/** "Family, Given, Suffix", or the organisation's name. */
export const formatName = ({ literal, family, given, suffix }: Name): string =>
  literal ?? [family, given, suffix].filter(part => part !== undefined && part !== '').join(', ');

/** Names in a row, as this language parts them: Chinese has a mark of its own between East Asian names. */
export const namesInRow = (names: readonly string[], language: string): string =>
  names.join(language.startsWith('zh') && names.every(isEastAsianText) ? '、' : ', ');

/** "Given Family Suffix"; Chinese, Japanese and Korean names family first without a space. */
export function displayName({ literal, family = '', given = '', suffix }: Name): string {
  if (literal !== undefined) return literal;
  if (isEastAsianText(family) && isEastAsianText(given)) return family + given;
  return [given, family, suffix].filter(Boolean).join(' ');
}
