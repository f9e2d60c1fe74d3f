/** Loaded only when something is exported. */
import { writeRis } from '../formats/ris/write.ts';
import type { Library } from '../library/library.ts';
import { getEntries, isUnreadable } from '../library/read.ts';

/** Hands a file to the browser's own saving: a link with a name, no permission needed. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const two = (value: number) => String(value).padStart(2, '0');

/** offprint-YYYY-MM-DD, by the user's own clock. */
export const fileName = (extension: string, now = new Date()): string =>
  `offprint-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${extension}`;

const SLICE = 500;

/** Writes the entries as RIS, standard profile, into a file. Gives its name. */
export async function exportRis(library: Library, ids: readonly string[]): Promise<string> {
  let text = '';
  for (let i = 0; i < ids.length; i += SLICE) {
    const entries = await getEntries(library, ids.slice(i, i + SLICE));
    text += writeRis(
      entries.flatMap(entry => (isUnreadable(entry) ? [] : [entry.record])),
      { profile: 'standard' },
    );
  }
  const name = fileName('ris');
  saveFile(name, text, 'application/x-research-info-systems');
  return name;
}
