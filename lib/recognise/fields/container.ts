import { repairJournal } from '../../text/journals.ts';
import { cleanText, fold } from '../../text/clean-text.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../precedence.ts';

const NO_JOURNAL = /^(https?:|arxiv:|www\.|doi\b|issn\b|volume\b|vol\.|home\b|undefined|null|n\/a)|@/i;
/** What a link says before the name that it leads to. */
const BUTTON = /^(?:View|Browse|Go to|Visit|Back to) (?:the )?(?=\p{Lu})/u;
const isAbbreviated = (name: string): boolean => /\b\p{L}{1,8}\.(\s|$)/u.test(name);

/** The journal's name: in full where any source has it in full, capitals repaired. */
export function chooseJournal(evidence: Evidence): Chosen<string> | undefined {
  const said = evidence
    .texts(PRECEDENCE.container, 'container-title')
    .map(({ text, source }) => ({ text: cleanText(text), source }));
  const named = new Set(said.map(({ text }) => fold(text)));
  const names = said
    .map(({ text, source }) => ({
      value: repairJournal(named.has(fold(text.replace(BUTTON, ''))) ? text.replace(BUTTON, '') : text),
      source,
    }))
    .filter(({ value }) => value.length > 1 && value.length < 250 && !NO_JOURNAL.test(value));
  const best = names[0];
  if (!best) return undefined;
  if (!isAbbreviated(best.value)) return best;
  return (
    names.find(({ value }) => !isAbbreviated(value) && isLongFormOf(value, best.value)) ??
    headline(evidence, best.value) ??
    best
  );
}

/** A name in the page's head that is, word for word, what the journal's short name abbreviates. */
function headline(evidence: Evidence, short: string): Chosen<string> | undefined {
  const parts = fold(short).split(' ');
  const isWhole = (long: string): boolean => {
    const words = fold(long)
      .split(' ')
      .filter(word => !SMALL.has(word));
    return (
      words.length === parts.length &&
      parts.length > 1 &&
      words.every((word, index) => word.startsWith(parts[index]!))
    );
  };
  const found = evidence.claims.find(
    ({ field, source, value }) =>
      (field === 'title' || field === 'publisher') &&
      /^(visible|open-graph)/.test(source) &&
      typeof value === 'string' &&
      isWhole(cleanText(value)),
  );
  if (found) return { value: repairJournal(cleanText(String(found.value))), source: found.source };
  const printed = evidence.reading.lines?.find(
    ({ text, place }) => place === 'head' && text.length < 120 && isWhole(text),
  );
  return printed && { value: repairJournal(printed.text), source: 'visible:head' };
}

const SMALL = new Set(['the', 'of', 'and', 'in', 'for', 'on', 'de', 'la', 'der', 'und', 'et', 'y']);

/** "Chem. Commun." is short for "Chemical Communications": each word begins as the long one does, in order. */
function isLongFormOf(long: string, short: string): boolean {
  const words = fold(long).split(' ');
  let at = 0;
  return fold(short)
    .split(' ')
    .every(part => {
      while (at < words.length && !words[at]!.startsWith(part)) at += 1;
      return at++ < words.length;
    });
}

/** The book or conference that a chapter or paper is in. */
export const chooseBook = (
  evidence: Evidence,
  field: 'book-title' | 'conference' | 'collection-title',
): Chosen<string> | undefined =>
  evidence
    .texts(PRECEDENCE.container, field)
    .map(({ text, source }) => ({ value: cleanText(text), source }))
    .find(({ value }) => value.length > 3);
