import { repairJournal } from '../model/journals.ts';
import { cleanText, fold } from '../model/text.ts';
import type { Evidence } from './evidence.ts';
import { PRECEDENCE } from './precedence.ts';
import type { Chosen } from './title.ts';

const NO_JOURNAL = /^(https?:|arxiv:|www\.|doi\b|issn\b|volume\b|vol\.|home\b|undefined|null|n\/a)|@/i;
const isAbbreviated = (name: string): boolean => /\b\p{L}{1,8}\.(\s|$)/u.test(name);

/** The journal's name: in full where any source has it in full, capitals repaired. */
export function chooseJournal(evidence: Evidence): Chosen<string> | undefined {
  const names = evidence.texts(PRECEDENCE.container, 'container-title').map(({ text, source }) => ({ value: repairJournal(cleanText(text)), source }))
    .filter(({ value }) => value.length > 1 && value.length < 250 && !NO_JOURNAL.test(value));
  const best = names[0];
  if (!best) return undefined;
  if (!isAbbreviated(best.value)) return best;
  return names.find(({ value }) => !isAbbreviated(value) && isLongFormOf(value, best.value)) ?? best;
}

/** "Chem. Commun." is short for "Chemical Communications": each word begins as the long one does, in order. */
function isLongFormOf(long: string, short: string): boolean {
  const words = fold(long).split(' ');
  let at = 0;
  return fold(short).split(' ').every(part => {
    while (at < words.length && !words[at]!.startsWith(part)) at += 1;
    return at++ < words.length;
  });
}

/** The book or conference that a chapter or paper is in. */
export const chooseBook = (evidence: Evidence, field: 'book-title' | 'conference' | 'collection-title'): Chosen<string> | undefined =>
  evidence.texts(PRECEDENCE.container, field).map(({ text, source }) => ({ value: cleanText(text), source })).find(({ value }) => value.length > 3);
