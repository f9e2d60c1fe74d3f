import type { Entry } from '../record/entry.ts';

const TIMES: { [F in keyof Entry]?: undefined } = {
  changed: undefined,
  edits: undefined,
  set: undefined,
  tagged: undefined,
  collected: undefined,
  titled: undefined,
  restored: undefined,
};

/** True when everything in two entries is the same but the times of the changes that made it so. */
export const sameContent = (a: Entry, b: Entry): boolean => sameValue({ ...a, ...TIMES }, { ...b, ...TIMES });

/** True when two values say the same, in whatever order their keys stand. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The same value with all keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
