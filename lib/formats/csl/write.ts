import type { Record } from '../../record/record.ts';
import { citationKeys } from '../bibtex/citation-keys.ts';
import { toCsl } from './to-csl.ts';

/** CSL-JSON: an array of items, UTF-8, one item a line group. The ids are citation keys, or those given. */
export function writeCsl(
  records: readonly Record[],
  { ids, pattern, order }: { ids?: readonly string[]; pattern?: string; order?: readonly string[] } = {},
): string {
  const keys = ids ?? citationKeys(records, pattern, order);
  return `[\n${records.map((record, index) => JSON.stringify(toCsl(record, keys[index]!), null, 2)).join(',\n')}\n]\n`;
}
