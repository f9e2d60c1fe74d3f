/** The journal's name in what stands before a source line's date and numbers. */
import { labelField, type LabelField } from '../../record/label-field.ts';

/** "In: Journal", "dans Journal". */
const LEADING_WORD = /^\s*(?:(?:in|i|en|em|dans|dins|localización)\s*:\s*|dans\s+(?=\p{Lu}))/iu;
/** What the label before a source line may tell of. */
const LABELS: readonly (LabelField | undefined)[] = [
  'citation',
  'container-title',
  'published',
  'published-in',
  'source-line',
];

/** Without a label and its colon: "Citation Information: Annals", "来源：河海学刊". */
function withoutLabel(text: string): string {
  const colon = text.search(/[:：]/);
  const isLabelled =
    colon > 0 && colon <= LONGEST_LABEL && LABELS.includes(labelField(text.slice(0, colon).trim()));
  return isLabelled ? text.slice(colon + 1) : text;
}

/** Characters of the longest label. */
const LONGEST_LABEL = 40;

/** "Title / Authors // Journal. 2018": in references by GOST 7.1 the journal stands between slashes and a full stop. */
const behindSlashes = (text: string): string =>
  /(?:^|\s)\/\/\s/.test(text) ? text.replace(/^(?:.*\s)?\/\/\s*/s, '').replace(/\.[\s–—-]*$/u, '') : text;

/** The name without what stands around it; undefined when no letter is left. */
export function journalOf(text: string): string | undefined {
  const journal = behindSlashes(withoutLabel(text.replace(LEADING_WORD, '')))
    .replace(/,?(?<!\s)\s+année[\s,]*$/iu, '')
    .replace(/^[\s,;:|/.([–-]+/u, '')
    // "Вестник. Серия 5. – "
    .replace(/\.\s*[–—-][\s–—-]*$/u, '')
    .replace(/(?<![\s,;:|/([–-])[\s,;:|/([–-]+$/u, '')
    .replace(/^([^.]*)\.$/u, '$1')
    .replace(/^《([^《》]+)》$/u, '$1');
  return /\p{L}/u.test(journal) ? journal : undefined;
}
