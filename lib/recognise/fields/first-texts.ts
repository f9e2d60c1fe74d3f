/** Fields for which the best source's value is taken as it stands. */
import type { Record } from '../../record/record.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';

/** Fields of the record whose claims have the same name. */
export const FIRST_TEXTS = [
  'number-of-pages',
  'edition',
  'number',
  'publisher-place',
  'container-title-short',
] as const;

/** Longest text that is believed, in characters. */
const LONGEST = 120;

/** The best source's text for the field; undefined when there is none or it is too long. */
export function chooseFirstText(
  evidence: Evidence,
  field: (typeof FIRST_TEXTS)[number],
): Chosen<string> | undefined {
  const found = evidence.texts(PRECEDENCE.numbers, field)[0];
  return found && found.text.length < LONGEST ? { value: found.text, source: found.source } : undefined;
}

/** How often the work is cited, by the page's own count. */
export function chooseCitedBy(evidence: Evidence): Chosen<number> | undefined {
  const found = evidence.texts(PRECEDENCE.numbers, 'cited-by')[0];
  return found && /^\d+$/.test(found.text) ? { value: Number(found.text), source: found.source } : undefined;
}

/** The codes of each classification that the page gives (the Chinese Library Classification, a subject index). */
export function chooseClassification(
  evidence: Evidence,
): Chosen<NonNullable<Record['classification']>> | undefined {
  let chosen: Chosen<NonNullable<Record['classification']>> | undefined;
  for (const scheme of ['CLC', 'subject'] as const) {
    const codes = evidence.texts(PRECEDENCE.numbers, `classification:${scheme}`);
    if (codes[0])
      chosen = {
        value: { ...chosen?.value, [scheme]: codes.map(({ text }) => text) },
        source: codes[0].source,
      };
  }
  return chosen;
}
