/** Loaded only when a citation is asked for. */
import { loadCitations } from '../formats/index.ts';
import type { Library } from '../library/library.ts';
import { getEntries, isUnreadable } from '../library/read-entries.ts';
import { allStyles } from '../library/own-styles.ts';
import { readSettings } from '../storage/settings.ts';
import type { Record } from '../record/record.ts';

export interface Cited {
  references: Citation[];
  inText: Citation;
}
interface Citation {
  text: string;
  html: string;
}

/**
 * How papers are cited in a style; `language` undefined is the style's own. A style that is gone gives way to
 * APA.
 */
export async function cite(
  library: Library,
  ids: readonly string[],
  style: string,
  language?: string,
): Promise<Cited> {
  const [{ addStyle, bibliography, inText, hasStyle }, entries, own] = await Promise.all([
    loadCitations(),
    getEntries(library, ids),
    allStyles(library),
  ]);
  for (const { id, xml } of own) if (id === style && !hasStyle(id)) addStyle(xml);
  const options = { style: hasStyle(style) ? style : 'apa', ...(language !== undefined && { language }) };
  const records: Record[] = entries.flatMap(entry => (isUnreadable(entry) ? [] : [entry.record]));
  return { references: bibliography(records, options), inText: inText(records, options) };
}

/** Puts citations onto the clipboard, rich and plain at once. */
export async function copyRich(citations: readonly Citation[]): Promise<void> {
  const blob = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', citations.map(({ text }) => text).join('\n')),
      'text/html': blob('text/html', citations.map(({ html }) => `<p>${html}</p>`).join('\n')),
    }),
  ]);
}

/** Puts references in the chosen style onto the clipboard. */
export async function copyCitations(
  library: Library,
  ids: readonly string[],
  language: string,
): Promise<void> {
  const { citationStyle: style } = await readSettings();
  const { references } = await cite(library, ids, style, style.startsWith('own:') ? undefined : language);
  await copyRich(references);
}
