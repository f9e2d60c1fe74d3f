/**
 * The small questions that the guard in parse-record.ts is made of: each turns `unknown` into a value or nothing. A
 * limit is set by whoever reads what others wrote. What the library wrote itself has none, or it would be lost here.
 */

import { isPageAddress, isWebAddress } from './web-address.ts';

export interface Fields {
  [key: string]: unknown;
}

/** Longest text taken of one field of a page, in characters. A longer one is no field but a file. */
export const MAX_TEXT = 1_000_000;
/** Longest list taken from a page: the largest collaborations print some 5,000 authors. */
export const MAX_LIST = 20_000;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object's own field: never what its prototype says. */
export const own = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

/** The fields that have a value. */
export const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** A text with something in it, as it is, and no longer than `max` characters. */
export const text = (value: unknown, max = Infinity): string | undefined =>
  typeof value === 'string' && value.length <= max && value.trim() !== '' ? value : undefined;

/** The members that `parse` understands; nothing when there are none, or more than `max`. */
export function list<T>(
  value: unknown,
  parse: (member: unknown) => T | undefined,
  max = Infinity,
): T[] | undefined {
  if (!Array.isArray(value) || value.length > max) return undefined;
  const members: T[] = [];
  for (const member of value) {
    const parsed = parse(member);
    if (parsed !== undefined) members.push(parsed);
  }
  return members.length ? members : undefined;
}

export const texts = (value: unknown): string[] | undefined => list(value, member => text(member));

/** One of the words of a vocabulary. */
export const oneOf = <T extends string>(words: readonly T[], value: unknown): T | undefined =>
  words.find(word => word === value);

/** A finite number that is no less than zero. */
export const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

/** A moment as record.ts and entry.ts keep it: 2024-11-03T09:12:33.120Z. */
export const timestamp = (value: unknown): string | undefined =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

/** An address that may become a link: one on the net. */
export function address(value: unknown): string | undefined {
  const url = text(value);
  return url !== undefined && isWebAddress(url) && URL.canParse(url) ? url : undefined;
}

/** An address that a tab may open: http or https. */
export function pageAddress(value: unknown): string | undefined {
  const url = text(value, 100_000);
  return url !== undefined && isPageAddress(url) && URL.canParse(url) ? url : undefined;
}

/** Names that would reach an object's prototype when used as a key. */
export const isSafeKey = (key: string): boolean =>
  key !== '__proto__' && key !== 'constructor' && key !== 'prototype';
