import { parseName } from '../names/names.ts';
import type { Name } from '../record/record.ts';

/** A name that a file writes without a comma: "Ottar Ness", "王芳", an organisation. What names nobody gives nothing. */
export const plainName = (text: string): Name | undefined => parseName(text);
