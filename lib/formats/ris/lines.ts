import { problem, type ReadItem } from '../reading.ts';

/** An entry's tags and values as they stand, in their order. */
export interface RawEntry {
  line: number;
  tags: string[];
  values: string[];
  /** Pure and its like: one space before the dash. */
  oneSpace: boolean;
  done: number;
}

const KNOWN = new Set(
  ('A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DI DO DP ED EP ER ET ID IS J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK ' +
    'M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP SE SN SP ST T1 T2 T3 TA TI TT TY U1 U2 U3 U4 U5 UR VL VO Y1 Y2').split(' '),
);
const LONG = new Set(['AB', 'N1', 'N2', 'TI', 'T1']);
const HEADER = /^(Provider|Database|Content|Export Date|Source)\s*:/i;
const MAX_FIELDS = 50_000;

/** Cuts RIS text into entries; what stands outside of them is a problem, told once for each stretch. */
export function* rawEntries(text: string): Generator<RawEntry | ReadItem> {
  const whole = /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  const length = whole.length || 1;
  let entry: RawEntry | undefined;
  let outside = false;
  let number = 0;
  for (let start = whole.charCodeAt(0) === 0xfeff ? 1 : 0; start <= whole.length && whole.length; ) {
    const newline = whole.indexOf('\n', start);
    const stop = newline < 0 ? whole.length : newline;
    const line = whole.slice(start, stop).trim();
    start = stop + 1;
    number++;
    if (line === '') continue;
    const dash = dashOf(line);
    const spaces = dash - 2;
    const tag = dash < 0 ? undefined : line.slice(0, 2);
    if (tag === 'TY' && isStart(spaces, entry)) {
      if (entry) yield close(entry, start / length);
      entry = { line: number, tags: ['TY'], values: [line.slice(dash + 1).trimStart()], oneSpace: spaces === 1, done: 0 };
      outside = false;
    } else if (!entry) {
      if (!outside && !HEADER.test(line) && !/^ER\s*-?$/.test(line)) {
        outside = true;
        yield problem(number, 'outside-an-entry', line, start / length);
      }
    } else if (tag === 'ER' || line === 'ER') {
      yield close(entry, start / length);
      entry = undefined;
    } else if (tag !== undefined && isTag(tag, spaces, entry) && entry.tags.length < MAX_FIELDS) {
      entry.tags.push(tag);
      entry.values.push(line.slice(dash + 1).trimStart());
    } else {
      continueLast(entry, line);
    }
  }
  if (entry) yield close(entry, 1);
}

/** Where the dash after a tag stands: "TY  - JOUR", "TY - JOUR", "TY  -JOUR", "ER  -". By hand, for there are millions of lines. */
function dashOf(line: string): number {
  const [first, second] = [line.charCodeAt(0), line.charCodeAt(1)];
  if (!(first >= 65 && first <= 90) || !((second >= 65 && second <= 90) || (second >= 48 && second <= 57))) return -1;
  let at = 2;
  while (at < 5 && (line.charCodeAt(at) === 32 || line.charCodeAt(at) === 9 || line.charCodeAt(at) === 160)) at++;
  return line.charCodeAt(at) === 45 || line.charCodeAt(at) === 0x2013 ? at : -1;
}

const close = (entry: RawEntry, done: number): RawEntry => ({ ...entry, done });

/** In an entry whose TY has two spaces, "TY - …" with one is text. */
const isStart = (spaces: number, entry: RawEntry | undefined): boolean => !entry || entry.oneSpace || spaces !== 1;

/** Two spaces make a tag; one does so in the dialect, or where no wrapped text can stand. */
function isTag(tag: string, spaces: number, entry: RawEntry): boolean {
  if (spaces >= 2) return true;
  return KNOWN.has(tag) && (entry.oneSpace || !LONG.has(entry.tags.at(-1)!));
}

/** A line without a tag goes on with the last value. EndNote lists keywords in this way. */
function continueLast({ tags, values }: RawEntry, line: string): void {
  const last = values.length - 1;
  if (tags[last] === 'KW' && values[last] !== '') {
    if (tags.length >= MAX_FIELDS) return;
    tags.push('KW');
    values.push(line);
  } else {
    values[last] = values[last] ? `${values[last]} ${line}` : line;
  }
}
