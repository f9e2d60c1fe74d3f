/** The user's own citation styles: adding one from its .csl file, and taking it away. */
import type { Library } from '../library/library.ts';
import { putStyle, removeStyle, type OwnStyle } from '../library/own-styles.ts';
import { fail, ok, type Result } from '../record/result.ts';
import type { NotAStyle } from '../formats/citation/cite.ts';
import { loadCitations } from '../formats/index.ts';
import type { WayBack } from './undo-history.ts';

/** A style that was added, and the way back. */
export interface AddedStyle extends WayBack {
  id: string;
  name: string;
}

/** Adds the style in a file's text; what is no whole CSL style is refused. */
export async function addCitationStyle(
  library: Library,
  xml: string,
): Promise<Result<AddedStyle, NotAStyle>> {
  const added = (await loadCitations()).addStyle(xml);
  if (!added.ok) return fail(added.why);
  const { id, name } = added.value;
  const keep = () => putStyle(library, { id, name, xml });
  await keep();
  return ok({ id, name, undo: () => removeStyle(library, id), redo: keep });
}

/** Takes a style of the user's away. */
export async function removeCitationStyle(library: Library, style: OwnStyle): Promise<WayBack> {
  const remove = () => removeStyle(library, style.id);
  await remove();
  return { undo: () => putStyle(library, style), redo: remove };
}
