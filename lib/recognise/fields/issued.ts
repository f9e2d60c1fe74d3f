import type { CslDate, DateParts } from '../../record/record.ts';
import { parseDate } from '../../record/dates.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../precedence.ts';

/**
 * The date of the issue. The issue's date counts before the web's; where they differ in year, the issue's year; days
 * and months that only fill a form (…/01/01) are left out unless something else on the page says them too.
 */
export function chooseIssued(evidence: Evidence, volume: string | undefined): Chosen<CslDate> | undefined {
  const dates = (...fields: Parameters<Evidence['about']>) =>
    evidence.texts(PRECEDENCE.date, ...fields).flatMap(({ text, source }) => {
      const parts = parseDate(cleanText(text));
      return parts ? [{ parts, source }] : [];
    });
  const [issue, any, online] = [dates('date', 'year'), dates('date-any'), dates('date-online')];
  const best = issue[0] ?? any[0] ?? online[0];
  if (!best) return undefined;
  const everything = [...issue, ...any, ...online];
  // a printed line that gives the volume gives the issue's year
  const printed = issue.find(({ source }) => source === 'visible:line');
  const trusted =
    printed &&
    printed.parts[0] !== best.parts[0] &&
    !best.source.startsWith('site') &&
    volume !== undefined &&
    hasVolume(evidence, volume)
      ? printed
      : best;
  const finer = isFiller(trusted.parts)
    ? ([...any, ...issue, ...online].find(
        ({ parts }) => parts[0] === trusted.parts[0] && parts.length > 1 && !isFiller(parts),
      ) ?? trusted)
    : refine(trusted, [...issue, ...any.filter(({ source }) => source.startsWith('highwire'))]);
  return {
    value: {
      'date-parts': [
        withoutFiller(
          finer.parts,
          everything.filter(date => date !== finer),
        ),
      ],
    },
    source: finer.source,
  };
}

/** The first of January is what a form says when it knows the year only. */
const isFiller = ([, month, day]: DateParts): boolean => month === 1 && day === 1;

type Dated = { parts: DateParts; source: string };

const hasVolume = (evidence: Evidence, volume: string): boolean =>
  evidence.claims.some(
    ({ field, source, value }) => field === 'volume' && source === 'visible:line' && value === volume,
  );

/** The same date said more exactly by another claim of the issue's date. */
const refine = (best: Dated, issue: readonly Dated[]): Dated =>
  issue.find(
    ({ parts }) =>
      parts.length > best.parts.length && best.parts.every((part, index) => part === parts[index]),
  ) ?? best;

function withoutFiller(parts: DateParts, others: readonly Dated[]): DateParts {
  const [year, month, day] = parts;
  if (day !== undefined && month !== undefined && day === 1) {
    const said = others.some(
      ({ parts: [y, m, d], source }) =>
        source !== 'json-ld:isPartOf.datePublished' && y === year && m === month && d === 1,
    );
    if (said) return parts;
    if (month > 1 || others.some(({ parts: [y, m] }) => y === year && m === 1)) return [year, month];
    return [year];
  }
  return parts;
}
