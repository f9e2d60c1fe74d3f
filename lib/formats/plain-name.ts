import type { Name } from '../model/record.ts';

/** A name written without a comma. */
export function plainName(text: string): Name | undefined {
  return /\s/.test(text) ? { literal: text } : { family: text };
}
