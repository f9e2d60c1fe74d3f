/** Fields that are taken as the best source that claims them says it. */
import type { Record } from '../../record/record.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../precedence.ts';

/** The record's fields, which are claims of the same name. */
export const FIRST_TEXTS = [
  'number-of-pages',
  'edition',
  'number',
  'publisher-place',
  'container-title-short',
] as const;

/** What is longer is no such text. */
const LONGEST = 120;

/** The first text claimed for the field, as it stands. */
export function chooseFirstText(
  evidence: Evidence,
  field: (typeof FIRST_TEXTS)[number],
): Chosen<string> | undefined {
  const found = evidence.texts(PRECEDENCE.numbers, field)[0];
  return found && found.text.length < LONGEST ? { value: found.text, source: found.source } : undefined;
}

/** How often the work is cited, as the page counts. */
export function chooseCitedBy(evidence: Evidence): Chosen<number> | undefined {
  const found = evidence.texts(PRECEDENCE.numbers, 'cited-by')[0];
  return found && /^\d+$/.test(found.text) ? { value: Number(found.text), source: found.source } : undefined;
}

/** All codes of each classification that the page gives; the source is that of the last scheme. */
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
