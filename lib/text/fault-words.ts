/** An error as it may be kept and shown: what failed and where in the code, without anything of a page or a person. */
import { maskSecrets } from './mask-secrets.ts';

const LONGEST = 300;
const MOST_PLACES = 8;

/** Browsers report as errors that a view was measured twice in a frame: nothing failed. */
export const isFaultOfBrowser = (cause: unknown): boolean =>
  typeof cause === 'string' && cause.startsWith('ResizeObserver loop');

/**
 * Name and message of an error. What it quotes may stand in a page ("Unexpected token in …"): only names of code stay,
 * and nothing behind a quotation mark that nothing closes.
 */
export function faultWords(cause: unknown): string {
  const said =
    cause instanceof Error || cause instanceof DOMException ? `${cause.name}: ${cause.message}` : '';
  const quoted = said.replace(
    /(["'`“‘])(.*?)(["'`”’]|$)/gs,
    (whole, open: string, inside: string, close: string) =>
      /^[\w$.-]{0,40}$/.test(inside) ? whole : `${open}…${close}`,
  );
  return maskSecrets(quoted).slice(0, LONGEST) || typeof cause;
}

/** Where in the extension's code an error came from, the nearest first: `chunks/library-Df3.js:1:5210`. */
export function faultPlaces(cause: unknown): string[] {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  const found = [...stack.matchAll(/-extension:\/\/[^/\s]+\/([\w./-]+:\d+:\d+)/g)];
  return found.slice(0, MOST_PLACES).map(match => match[1]!);
}
