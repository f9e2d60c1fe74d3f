import { ENTITIES } from '../word-lists/entities.ts';
import { WINDOWS_1252 } from './windows-1252.ts';

const NAMED = new Map(Object.entries(ENTITIES));
const REFERENCE = /&(?:#(\d{1,7});?|#[xX]([\da-fA-F]{1,6});?|([a-zA-Z][a-zA-Z\d]{1,15});)/g;
const IN_BARS = /\|\[([a-zA-Z\d]{2,16})\]\|/g;

/** The character of a numeric reference, by the rules of HTML. */
function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80] ?? '';
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || isSurrogate ? '\ufffd' : String.fromCodePoint(code);
}

function decoded(reference: string, decimal?: string, hex?: string, name = ''): string {
  if (decimal) return character(Number(decimal));
  if (hex) return character(parseInt(hex, 16));
  return NAMED.get(name) ?? reference;
}

/**
 * Decodes `&eacute;`, `&#233;`, `&#xe9;` and the |[eacute]| that some metas hold, once: "&amp;lt;" gives "&lt;".
 * Unknown names stay as they are.
 */
export function decodeEntities(text: string): string {
  if (!/[&|]/.test(text)) return text;
  return text.replace(REFERENCE, decoded).replace(IN_BARS, (all, name: string) => NAMED.get(name) ?? all);
}
