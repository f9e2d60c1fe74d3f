import { problem, type ReadItem } from '../read-item.ts';

export type Values = Map<string, string[]>;

const NOTHING: readonly string[] = [];

/** The values of a tag, in their order. */
export const allOf = (values: Values, tag: string): readonly string[] => values.get(tag) ?? NOTHING;

/** The first value of the first of the tags that has one. */
export function firstOf(values: Values, ...tags: string[]): string | undefined {
  for (const tag of tags) {
    const found = values.get(tag);
    if (found) return found[0];
  }
  return undefined;
}

/** An entry's values by tag, as they stand. */
export interface RawEntry {
  line: number;
  values: Values;
  /** Pure and its like: one space before the dash. */
  oneSpace: boolean;
  done: number;
}

/** An entry that is still being read: its last tag's value may go on. */
interface Open extends RawEntry {
  tag: string;
  value: string;
  fields: number;
}

const KNOWN = new Set(
  (
    'A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DI DO DP ED EP ER ET ID IS J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK ' +
    'M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP SE SN SP ST T1 T2 T3 TA TI TT TY U1 U2 U3 U4 U5 UR VL VO Y1 Y2'
  ).split(' '),
);
const LONG = new Set(['AB', 'N1', 'N2', 'TI', 'T1']);
const HEADER = /^(Provider|Database|Content|Export Date|Source)\s*:/i;
const MAX_FIELDS = 50_000;

/** Cuts RIS text into entries; what stands outside of them is a problem, told once for each stretch. */
export function* rawEntries(text: string): Generator<RawEntry | ReadItem> {
  const whole = /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  const length = whole.length || 1;
  let entry: Open | undefined;
  let outside = false;
  let number = 0;
  for (let next = whole.charCodeAt(0) === 0xfeff ? 1 : 0; next <= whole.length && whole.length;) {
    const newline = whole.indexOf('\n', next);
    const end = newline < 0 ? whole.length : newline;
    // cut by hand, for there are millions of lines: a text that is made only to be cut again is garbage
    const start = afterSpace(whole, next, end);
    const stop = beforeSpace(whole, start, end);
    next = end + 1;
    number++;
    if (start === stop) continue;
    const dash = dashOf(whole, start, stop);
    const spaces = dash - start - 2;
    const tag = dash < 0 ? undefined : whole.slice(start, start + 2);
    if (tag === 'TY' && isStart(spaces, entry)) {
      if (entry) yield close(entry, next / length);
      entry = {
        line: number,
        values: new Map(),
        oneSpace: spaces === 1,
        done: 0,
        tag,
        value: whole.slice(afterSpace(whole, dash + 1, stop), stop),
        fields: 1,
      };
      outside = false;
    } else if (!entry) {
      const line = whole.slice(start, stop);
      if (!outside && !HEADER.test(line) && !/^ER\s*-?$/.test(line)) {
        outside = true;
        yield problem(number, 'outside-an-entry', line, next / length);
      }
    } else if (tag === 'ER' || (stop - start === 2 && whole.startsWith('ER', start))) {
      yield close(entry, next / length);
      entry = undefined;
    } else if (tag !== undefined && isTag(tag, spaces, entry) && entry.fields < MAX_FIELDS) {
      begin(entry, tag, whole.slice(afterSpace(whole, dash + 1, stop), stop));
    } else {
      continueLast(entry, whole.slice(start, stop));
    }
  }
  if (entry) yield close(entry, 1);
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

function afterSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function beforeSpace(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the dash after a tag stands: "TY  - JOUR", "TY - JOUR", "TY  -JOUR", "ER  -". */
function dashOf(text: string, start: number, stop: number): number {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (!(first >= 65 && first <= 90) || !((second >= 65 && second <= 90) || (second >= 48 && second <= 57)))
    return -1;
  let at = start + 2;
  while (
    at < start + 5 &&
    at < stop &&
    (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 160)
  )
    at++;
  return at < stop && (text.charCodeAt(at) === 45 || text.charCodeAt(at) === 0x2013) ? at : -1;
}

/** Keeps the last tag's value, unless it is empty. */
function keep({ values, tag, value }: Open): void {
  if (value === '') return;
  const present = values.get(tag);
  if (present) present.push(value);
  else values.set(tag, [value]);
}

function begin(entry: Open, tag: string, value: string): void {
  keep(entry);
  entry.tag = tag;
  entry.value = value;
  entry.fields++;
}

function close(entry: Open, done: number): RawEntry {
  keep(entry);
  entry.done = done;
  return entry;
}

/** In an entry whose TY has two spaces, "TY - …" with one is text. */
const isStart = (spaces: number, entry: RawEntry | undefined): boolean =>
  !entry || entry.oneSpace || spaces !== 1;

/** Two spaces make a tag; one does so in the dialect, or where no wrapped text can stand. */
function isTag(tag: string, spaces: number, entry: Open): boolean {
  if (spaces >= 2) return true;
  return KNOWN.has(tag) && (entry.oneSpace || !LONG.has(entry.tag));
}

/** A line without a tag goes on with the last value. EndNote lists keywords in this way. */
function continueLast(entry: Open, line: string): void {
  if (entry.tag !== 'KW' || entry.value === '') entry.value = entry.value ? `${entry.value} ${line}` : line;
  else if (entry.fields < MAX_FIELDS) begin(entry, 'KW', line);
}
