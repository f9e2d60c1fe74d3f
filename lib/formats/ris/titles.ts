import { fold } from '../../text/fold.ts';
import { joinSubtitle } from '../../text/titles.ts';
import type { Draft } from '../read-item.ts';
import { firstOf, type Values } from './entries.ts';

/** The titles of the work, of what it appeared in, and of the series. */
export function titlesOf(values: Values, record: Draft, oneSpace: boolean): void {
  const book = record.type === 'book';
  const title = firstOf(values, 'TI', 'T1', 'CT') ?? (book ? firstOf(values, 'BT') : undefined);
  const t2 = firstOf(values, 'T2');
  const jf = firstOf(values, 'JF');
  const jo = firstOf(values, 'JO');
  const bt = firstOf(values, 'BT');
  const j2 = firstOf(values, 'J2', 'JA', 'J1');

  const subtitle = isSubtitle() ? t2 : undefined;
  if (title) record.title = subtitle ? joinSubtitle(title, subtitle) : title;
  const second = subtitle ? undefined : t2;
  const series = firstOf(values, 'T3') ?? (book ? second : undefined);
  if (series) record['collection-title'] = series;
  if (book) return;
  const c3 = firstOf(values, 'C3');

  const full = [jf, second, bt, jo].filter(value => value !== undefined);
  let [container] = full;
  // "J. Neurosci." in one tag and the whole name in another: the whole name it is
  container = full.find(other => container !== undefined && abbreviates(container, other)) ?? container;
  const short = j2 ?? full.find(other => container !== undefined && abbreviates(other, container));
  if (record.type === 'paper-conference' && c3) {
    record['container-title'] = c3;
    if (container && container !== c3) record['event-title'] = container;
  } else if (container) record['container-title'] = container;
  if (short && (short !== container || j2)) record['container-title-short'] = short;

  /** Pure's dialect: T1 the title, T2 the subtitle, and the journal or book in a tag of its own. */
  function isSubtitle(): boolean {
    if (t2 === undefined || values.has('TI') || !values.has('T1')) return false;
    const journals = [jf, jo, bt, j2].filter(value => value !== undefined);
    if (!journals.length) return book && oneSpace;
    return journals.every(
      journal => fold(journal) !== fold(t2) && !abbreviates(journal, t2) && !abbreviates(t2, journal),
    );
  }
}

/**
 * "J. Neurosci." abbreviates "Journal of Neuroscience": its words begin words of the other, in their order.
 */
function abbreviates(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  const rest = fold(long.slice(0, 500)).split(' ');
  return fold(short)
    .split(' ')
    .every(word => {
      while (rest.length) if (rest.shift()!.startsWith(word)) return true;
      return false;
    });
}
