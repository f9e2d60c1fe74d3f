import type { Notice, RecordType } from '../../record/record.ts';

/** Document types of Web of Science, in small letters, that say more than what kind of publication it is. */
const TYPES: readonly (readonly [name: string, type: RecordType])[] = [
  ['book chapter', 'chapter'],
  ['book review', 'review-book'],
  ['data set', 'dataset'],
  ['dataset', 'dataset'],
  ['software', 'software'],
  ['dissertation/thesis', 'thesis'],
  ['preprint', 'article'],
  ['patent', 'patent'],
];

const NOTICES: readonly (readonly [name: string, notice: Notice])[] = [
  ['retracted publication', 'retracted'],
  ['retraction', 'retraction-notice'],
  ['correction', 'correction-notice'],
  ['expression of concern', 'concern'],
];

/**
 * The type of a work by its kind of publication (PT: J journal, B book, S series, C conference, P patent) and its
 * document types ("Article; Proceedings Paper"). `isWhole`: the work is titled as what it is published in.
 */
export function typeOfWos(
  publication: string | undefined,
  documentTypes: readonly string[],
  isWhole: boolean,
): RecordType {
  const names = new Set(documentTypes.map(name => name.toLowerCase()));
  const [, said] = TYPES.find(([name]) => names.has(name)) ?? [];
  if (publication === 'P') return 'patent';
  if (said) return said;
  if (publication === 'J' || publication === undefined) return 'article-journal';
  if (publication === 'C' || names.has('proceedings paper')) return 'paper-conference';
  if (publication === 'B') return isWhole || names.has('book') ? 'book' : 'chapter';
  return 'article-journal';
}

/** What became of a work, or what it is a notice of, by its document types. */
export const noticesOfWos = (documentTypes: readonly string[]): Notice[] =>
  NOTICES.filter(([name]) => documentTypes.some(type => type.toLowerCase() === name)).map(
    ([, notice]) => notice,
  );
