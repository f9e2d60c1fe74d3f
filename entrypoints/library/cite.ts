/** Loaded only when a citation is asked for. */
import { loadCitations } from '../../lib/formats/index.ts';
import type { Library } from '../../lib/library/library.ts';
import { getEntries, isUnreadable } from '../../lib/library/read.ts';
import { readSettings } from '../../lib/messages/local-store.ts';

/** Puts references onto the clipboard, rich and plain at once. The clipboard takes a promise, so the click still counts when the code has come. */
export async function copyCitations(library: Library, ids: readonly string[], language: string): Promise<void> {
  const { citationStyle: style } = await readSettings();
  const [{ bibliography }, entries] = await Promise.all([loadCitations(), getEntries(library, ids)]);
  const references = bibliography(entries.flatMap(entry => (isUnreadable(entry) ? [] : [entry.record])), { style, language });
  const blob = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([new ClipboardItem({
    'text/plain': blob('text/plain', references.map(({ text }) => text).join('\n')),
    'text/html': blob('text/html', references.map(({ html }) => `<p>${html}</p>`).join('\n')),
  })]);
}
