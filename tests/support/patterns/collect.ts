/** Every pattern of the extension: those written as literals, and those that code makes of words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { vi } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['lib', 'components', 'entrypoints'];
/** All modules but entrypoints, which start when they are loaded. */
const MODULES = import.meta.glob([
  '../../../{lib,components}/**/*.{ts,tsx}',
  '!../../../**/*.d.ts',
  '!../../../lib/word-lists/**',
]);

/** A regular expression, and where it is made: "lib/text/fold.ts:12". */
export interface Pattern {
  source: string;
  flags: string;
  at: string;
}

/** What the code's text tells: patterns written as literals, and the places where code makes one (`new RegExp`). */
export interface WrittenPatterns {
  literals: Pattern[];
  makers: string[];
}

/** Reads the text of every module. */
export function writtenPatterns(): WrittenPatterns {
  const found: WrittenPatterns = { literals: [], makers: [] };
  const files = FOLDERS.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true }).map(name => `${folder}/${String(name)}`),
  );
  for (const file of files.filter(name => /\.tsx?$/.test(name))) findWritten(file, found);
  return found;
}

function findWritten(file: string, found: WrittenPatterns): void {
  const parsed = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    const at = `${file}:${parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at });
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText(parsed) === 'RegExp') found.makers.push(at);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
}

const OURS = /(?<=\/)(?:lib|components)\/[\w./-]+\.tsx?(?:\?[^:\s]*)?:\d+/;

/** Where in this project's code a pattern was made, by the stack of its making; undefined in that of a package. */
function placeOf(stack: string): string | undefined {
  const maker = stack.split('\n').find(line => line.includes(':') && !/^Error|\/collect\.ts/.test(line));
  return maker?.includes('/node_modules/') ? undefined : OURS.exec(maker ?? '')?.[0].replace(/\?[^:]*/, '');
}

/** What runs in pages stops where it asks for the page's DOM; a maker of patterns behind that would stay unseen. */
function withoutPage(cause: unknown): void {
  if (!(cause instanceof ReferenceError)) throw cause;
}

/** Loads every module and gives the patterns that code makes meanwhile. */
export async function madePatterns(): Promise<Pattern[]> {
  vi.resetModules(); // other files of tests may have loaded some before
  const made: Pattern[] = [];
  const noted = (pattern: RegExp): RegExp => {
    const at = placeOf(new Error().stack ?? '');
    if (at) made.push({ source: pattern.source, flags: pattern.flags, at });
    return pattern;
  };
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, given: [string]) => noted(new target(...given)),
    apply: (target, _self, given: [string]) => noted(target(...given)),
  });
  try {
    for (const load of Object.values(MODULES)) await load().catch(withoutPage);
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
}
