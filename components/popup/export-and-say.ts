/** Loaded when papers are exported. */
import { exportRis } from '../../lib/actions/export-ris.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Library } from '../../lib/library/library.ts';
import { deliveryWords } from '../ui/delivery-words.ts';

/** Exports papers as RIS, and says what became of the file. */
export async function exportAndSay(
  library: Library,
  ids: readonly string[],
  t: Words['t'],
  say: (words: string) => void,
): Promise<void> {
  const words = deliveryWords(await exportRis(library, ids), t);
  if (words !== undefined) say(words);
}
