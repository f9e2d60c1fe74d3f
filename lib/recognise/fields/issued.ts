import type { CslDate, DateParts } from '../../record/record.ts';
import { parseDate } from '../../record/dates.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';

/** A date that a source claims. */
interface ClaimedDate {
  parts: DateParts;
  source: string;
}

/**
 * The work's date. The date of the issue counts before a date of unknown kind, and that before the day on which the
 * work appeared on the web. Year and source being settled, another claim may say the month and day more exactly; days
 * and months that only fill a form ("2014/01/01") are left out unless something else on the page says them too.
 *
 * `volume` is the volume chosen for the record.
 */
export function chooseIssued(evidence: Evidence, volume: string | undefined): Chosen<CslDate> | undefined {
  const dates = (...fields: Parameters<Evidence['about']>): ClaimedDate[] =>
    evidence.texts(PRECEDENCE.date, ...fields).flatMap(({ text, source }) => {
      const parts = parseDate(cleanText(text));
      return parts ? [{ parts, source }] : [];
    });
  const [issue, any, online] = [dates('date', 'year'), dates('date-any'), dates('date-online')];
  const first = issue[0] ?? any[0] ?? online[0];
  if (!first) return undefined;
  const best = beforePosted(first, issue, any) ?? first;
  const everything = [...issue, ...any, ...online];
  // the printed line that gives the record's volume gives the year of its issue, even where metas give the web's
  const printed = issue.find(({ source }) => source === 'visible:line');
  const underTitle = online.find(({ parts, source }) => source === 'visible:under-title' && parts.length > 2);
  if (underTitle && best.source.startsWith('json-ld') && best.parts[0] !== underTitle.parts[0])
    // markup may give the day on which the page was made
    return { value: { 'date-parts': [underTitle.parts] }, source: underTitle.source };
  const trusted =
    printed &&
    printed.parts[0] !== best.parts[0] &&
    !best.source.startsWith('site') &&
    volume !== undefined &&
    isVolumePrinted(evidence, volume)
      ? printed
      : best;
  const exact = isFiller(trusted.parts)
    ? ([...any, ...issue, ...online].find(
        ({ parts }) => parts[0] === trusted.parts[0] && parts.length > 1 && !isFiller(parts),
      ) ?? trusted)
    : moreExact(trusted, [...issue, ...any.filter(({ source }) => /^(?:eprints|highwire)/.test(source))]);
  const dated = printedDay(exact, everything) ?? exact;
  const parts = withoutFiller(
    dated.parts,
    everything.filter(date => date !== dated),
  );
  return { value: { 'date-parts': [parts] }, source: dated.source };
}

/**
 * The earlier year that a label gives, where the metas' date is the day on which the page says that the work was
 * posted: stores date the theses put there later so.
 */
function beforePosted(
  { parts, source }: ClaimedDate,
  issue: readonly ClaimedDate[],
  any: readonly ClaimedDate[],
): ClaimedDate | undefined {
  const isPosted = any.some(
    other => other.source === 'visible:posted' && other.parts.join() === parts.join(),
  );
  return source.startsWith('highwire') && isPosted
    ? issue.find(other => other.source.startsWith('label') && other.parts[0] < parts[0])
    : undefined;
}

/** What the page prints as the day of publication, where a meta gives the first of that month. */
const printedDay = ({ parts: [year, month, day] }: ClaimedDate, all: readonly ClaimedDate[]) =>
  day === 1
    ? all.find(
        ({ parts: [y, m, d = 1], source }) =>
          source === 'visible:published' && y === year && m === month && d > 1,
      )
    : undefined;

/** The first of January: what systems give that know the year only but must give a whole date. */
const isFiller = ([, month, day]: DateParts): boolean => month === 1 && day === 1;

/** Whether a visible source line gives this volume. */
const isVolumePrinted = (evidence: Evidence, volume: string): boolean =>
  evidence.claims.some(
    ({ field, source, value }) => field === 'volume' && source === 'visible:line' && value === volume,
  );

/** The first of the other dates that repeats this one and adds a month or day; this one where none does. */
const moreExact = (best: ClaimedDate, issue: readonly ClaimedDate[]): ClaimedDate =>
  issue.find(
    ({ parts }) =>
      parts.length > best.parts.length && best.parts.every((part, index) => part === parts[index]),
  ) ?? best;

/**
 * The date without a first day of a month, and without January, unless another claim gives them too: both are what
 * systems fill in when they do not know them.
 */
function withoutFiller(parts: DateParts, others: readonly ClaimedDate[]): DateParts {
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
