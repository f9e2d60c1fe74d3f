/**
 * A stored value as JSON, whatever it is. A row that the library cannot read may hold what no JSON has: dates, maps,
 * bytes, `undefined`. Each of these is an object with the one key `$`, which holds its kind and what it is made of; an
 * object that has such a key itself is written the same way.
 */

const NUMBERS = [NaN, Infinity, -Infinity, -0];
const BYTES = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
];

const marked = (kind: string, ...parts: unknown[]) => ({ $: [kind, ...parts] });

/** A value that IndexedDB keeps, as JSON. What only this browser knows is left out, and a part that holds itself. */
export function toJson(value: unknown, inside: readonly unknown[] = []): unknown {
  if (typeof value === 'bigint') return marked('bigint', String(value));
  if (typeof value === 'number')
    return NUMBERS.some(odd => Object.is(odd, value)) ? marked('number', nameOf(value)) : value;
  if (value === undefined || inside.includes(value)) return marked('undefined');
  if (typeof value !== 'object' || value === null) return value;
  const within = [...inside, value];
  const json = (part: unknown) => toJson(part, within);
  if (Array.isArray(value)) return Array.from(value, json);
  if (value instanceof Date) return marked('date', json(value.getTime()));
  if (value instanceof Map) return marked('map', ...[...value].map(json));
  if (value instanceof Set) return marked('set', ...[...value].map(json));
  if (value instanceof ArrayBuffer) return marked('ArrayBuffer', hex(new Uint8Array(value)));
  if (ArrayBuffer.isView(value))
    return marked(
      value.constructor.name,
      hex(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
    );
  const fields = Object.entries(value).map(([key, part]) => [key, json(part)] as const);
  return Object.hasOwn(value, '$') ? marked('object', ...fields) : Object.fromEntries(fields);
}

/** The value that `toJson` wrote; what it did not write is taken as it stands. */
export function fromJson(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(fromJson);
  const { $: mark } = json as { $?: unknown };
  if (Array.isArray(mark)) return unmarked(mark as unknown[]);
  return object(Object.entries(json));
}

function unmarked([kind, ...parts]: unknown[]): unknown {
  const [first] = parts;
  switch (kind) {
    case 'undefined':
      return undefined;
    case 'bigint':
      return /^-?\d+$/.test(String(first)) ? BigInt(String(first)) : undefined;
    case 'number':
      return NUMBERS.find(odd => nameOf(odd) === first);
    case 'date':
      return new Date(Number(fromJson(first)));
    case 'map':
      return new Map(parts.map(pair => (Array.isArray(pair) ? fromJson(pair) : []) as [unknown, unknown]));
    case 'set':
      return new Set(parts.map(fromJson));
    case 'object':
      return object(parts.filter(Array.isArray) as [string, unknown][]);
    default:
      return bytesOf(String(kind), String(first));
  }
}

/** Never reaches a prototype: `__proto__` becomes a field like others. */
const object = (fields: readonly (readonly [string, unknown])[]): unknown =>
  Object.fromEntries(fields.map(([key, part]) => [key, fromJson(part)]));

/** A number's name; the zero below zero has its sign. */
const nameOf = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

function bytesOf(kind: string, written: string): unknown {
  const bytes = Uint8Array.from(written.match(/[\da-f]{2}/g) ?? [], pair => parseInt(pair, 16));
  if (kind === 'ArrayBuffer') return bytes.buffer;
  const View = BYTES.find(({ name }) => name === kind);
  if (!View || bytes.length % ('BYTES_PER_ELEMENT' in View ? View.BYTES_PER_ELEMENT : 1) !== 0)
    return undefined;
  return Reflect.construct(View, [bytes.buffer]);
}
