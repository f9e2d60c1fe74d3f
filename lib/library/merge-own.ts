/** Merging what stands in two entries beside their records: what a person gave them, pages, and the trash. */
import { compareTexts, united, unitedTexts } from '../record/better-value.ts';
import { STATUSES, type Entry, type SeenPage, type Times, type Timestamp } from '../record/entry.ts';
import { isSafeKey, own } from '../record/guard.ts';
import type { PageReading } from '../record/page-reading.ts';

/** How many readings an entry keeps, the newest: each is some kB. */
export const KEPT_READINGS = 5;

/** The policies under which two entries count alike; see merge-entries.ts. */
export type EvenPolicy = 'machines' | 'backup' | 'duplicates';

/** The later of two times; '' is before all. */
export const later = (a: Timestamp, b: Timestamp): Timestamp => (a > b ? a : b);

/** Everything but the record and the times of its fields. */
export function mergeOwn(
  a: Entry,
  b: Entry,
  policy: EvenPolicy,
): Omit<Entry, 'record' | 'edits' | 'set' | 'titled'> {
  const first = compareTexts(a.added, b.added) || compareTexts(a.id, b.id);
  const tags = mergeNames(sideOf(a, 'tags'), sideOf(b, 'tags'), policy);
  const collections = mergeNames(sideOf(a, 'collections'), sideOf(b, 'collections'), policy);
  return {
    id: first <= 0 ? a.id : b.id,
    added: first <= 0 ? a.added : b.added,
    changed: later(a.changed, b.changed),
    pages: united(a.pages, b.pages, comparePages, ({ url }) => url),
    readings: mergeReadings(a.readings, b.readings),
    status: setLast(
      a,
      b,
      'status',
      () => STATUSES[Math.max(...[a, b].map(one => STATUSES.indexOf(one.status)))]!,
    ),
    starred:
      policy === 'duplicates'
        ? a.starred || b.starred
        : setLast(a, b, 'starred', () => a.starred || b.starred),
    note:
      policy === 'duplicates'
        ? joinedNotes(a.note, b.note)
        : setLast(a, b, 'note', () => joinedNotes(a.note, b.note)),
    tags: tags.names,
    tagged: tags.times,
    collections: collections.names,
    collected: collections.times,
    ...mergeTrash(a, b, policy),
  };
}

/** The value that a person set later; `both` says what it is where they were set at the same time, or never. */
function setLast<F extends 'status' | 'starred' | 'note'>(
  a: Entry,
  b: Entry,
  field: F,
  both: () => Entry[F],
): Entry[F] {
  const order = compareTexts(a.edits[field] ?? '', b.edits[field] ?? '');
  return order > 0 ? a[field] : order < 0 ? b[field] : both();
}

/** Parts two notes in one. */
const RULE = '\n\n---\n\n';

/** Both notes in one, each part of them once; in an order that does not depend on which is the first. */
export function joinedNotes(a: string, b: string): string {
  if (a === b || b === '') return a;
  if (a === '') return b;
  const parts = [a, b].flatMap(note => note.split(RULE)).filter(part => part !== '');
  return [...new Set(parts)].sort(compareTexts).join(RULE);
}

/** The names that an entry has of one sort, and when each was put on or taken off. */
interface Side {
  names: readonly string[];
  times: Times;
  /** The time of a name that has none of its own. */
  since: Timestamp;
}

const sideOf = (entry: Entry, field: 'tags' | 'collections'): Side => ({
  names: entry[field],
  times: field === 'tags' ? entry.tagged : entry.collected,
  since: entry.edits[field] ?? entry.added,
});

/** Each name as it was left last; at the same time, and of duplicates always, it is on where either has it. */
function mergeNames(a: Side, b: Side, policy: EvenPolicy): { names: string[]; times: Times } {
  const sides = [a, b].map(({ names, times, since }) => {
    const on = new Set(names);
    const timeOf = (name: string): Timestamp =>
      (own(times, name) as Timestamp | undefined) ?? (on.has(name) && isSafeKey(name) ? since : '');
    return { on, timeOf };
  });
  const all = [...a.names, ...b.names, ...Object.keys(a.times), ...Object.keys(b.times)];
  const times: Times = {};
  const names = new Set<string>();
  for (const name of new Set(all)) {
    const last = later(sides[0]!.timeOf(name), sides[1]!.timeOf(name));
    if (last !== '') times[name] = last;
    const counts = sides.filter(({ timeOf }) => policy === 'duplicates' || timeOf(name) === last);
    if (counts.some(({ on }) => on.has(name))) names.add(name);
  }
  const inOrder = unitedTexts(a.names, b.names).filter(name => names.has(name));
  return { names: inOrder, times };
}

const comparePages = (a: SeenPage, b: SeenPage): number =>
  compareTexts(a.seen, b.seen) || compareTexts(a.url, b.url) || compareTexts(a.title, b.title);

/** The newest of each address, newest last. */
function mergeReadings(a: readonly PageReading[], b: readonly PageReading[]): PageReading[] {
  const compare = (one: PageReading, other: PageReading): number =>
    compareTexts(one.read ?? '', other.read ?? '') ||
    compareTexts(one.url, other.url) ||
    compareTexts(JSON.stringify(one), JSON.stringify(other));
  return united(a, b, compare, ({ url }) => url).slice(-KEPT_READINGS);
}

/** In the trash or out of it, whichever was later; of anything but two copies, out of it where either is. */
function mergeTrash(a: Entry, b: Entry, policy: EvenPolicy): Pick<Entry, 'deleted' | 'restored'> {
  const into = later(a.deleted ?? '', b.deleted ?? '');
  const out = later(a.restored ?? '', b.restored ?? '');
  const both = a.deleted !== undefined && b.deleted !== undefined;
  const deleted = into > out && (policy === 'machines' || both);
  const restored = deleted || policy === 'machines' ? out : later(into, out);
  return { ...(deleted && { deleted: into }), ...(restored !== '' && { restored }) };
}
