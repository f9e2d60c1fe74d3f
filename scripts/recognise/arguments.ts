import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../lib/record/result.ts';

/** A saved page and the address it had. */
export interface ListedPage {
  /** As the list names it. */
  file: string;
  path: string;
  url: string;
}

/** What `npm run recognise` was asked for. */
export type Task = (
  | { kind: 'page'; page: ListedPage }
  | { kind: 'pages'; pages: ListedPage[] }
  | { kind: 'reading'; path: string }
) & {
  /** Folder that gets each page's reading as JSON, for looking into. */
  readingsTo?: string;
};

const USAGE =
  'npm run -s recognise -- PAGE.html --url URL | --pages LIST.tsv [--root DIR] | --reading FILE.json [--json-readings DIR]';

// npm runs scripts in the package's folder; names are meant from where npm was called.
const locate = (name: string): string => {
  const fromCaller = resolve(process.env.INIT_CWD ?? '.', name);
  return existsSync(fromCaller) ? fromCaller : resolve(name);
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A page's address. What follows a space is a remark of the list ("… (from page DOI)"). */
function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim().split(/\s/, 1)[0];
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** True when the bytes can be an HTML page: text with at least one tag. */
export function looksLikeHtml(body: Uint8Array): boolean {
  const wide = (body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff); // UTF-16
  const bytes = Buffer.from(body.subarray(0, 262_144)).toString('latin1');
  const start = wide ? bytes.replaceAll('\0', '') : bytes;
  return /<[!/]?[a-z]/i.test(start) && !start.slice(0, 4096).includes('\0');
}

function readList(list: string, root: string | undefined): Result<ListedPage[], string> {
  const folder = root ? locate(root) : dirname(list);
  const pages: ListedPage[] = [];
  for (const [index, line] of readFileSync(list, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!line.trim()) continue;
    const [file = '', address] = line.split('\t');
    const url = webAddress(address);
    const path = resolve(folder, file);
    if (!url)
      return fail(`${basename(list)} line ${index + 1}: no web address after "${file}" (file TAB url)`);
    if (!isFile(path)) return fail(`${basename(list)} line ${index + 1}: no such file: ${path}`);
    pages.push({ file, path, url });
  }
  return pages.length > 0 ? ok(pages) : fail(`${list} lists no pages`);
}

/** Makes a task of the command line, or says in one line what is wrong with it. */
export function parseTask(args: string[]): Result<Task, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        pages: { type: 'string' },
        root: { type: 'string' },
        reading: { type: 'string' },
        'json-readings': { type: 'string' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const readingsTo =
    values['json-readings'] === undefined
      ? {}
      : { readingsTo: resolve(process.env.INIT_CWD ?? '.', values['json-readings']) };
  const asked = [...positionals, values.pages, values.reading].filter(name => name !== undefined);
  if (asked.length === 0) return fail(`no page given: ${USAGE}`);
  if (asked.length > 1) return fail(`one page, one list or one reading at a time, not ${asked.length}`);
  const path = locate(asked[0] ?? '');
  if (!isFile(path)) return fail(`no such file: ${asked[0]}`);
  if (values.reading !== undefined) return ok({ kind: 'reading', path });
  if (values.pages !== undefined) {
    if (values.root !== undefined && !statSync(locate(values.root), { throwIfNoEntry: false })?.isDirectory())
      return fail(`no such folder: ${values.root}`);
    const pages = readList(path, values.root);
    return pages.ok ? ok({ kind: 'pages', pages: pages.value, ...readingsTo }) : pages;
  }
  const url = webAddress(values.url);
  if (!url)
    return fail(
      values.url === undefined
        ? 'the page needs its address: --url https://…'
        : `not a web address: ${values.url}`,
    );
  return ok({ kind: 'page', page: { file: asked[0] ?? '', path, url }, ...readingsTo });
}

/** The name under which a page's reading is written. */
export const readingFile = (folder: string, file: string): string =>
  join(folder, `${basename(file).replace(/\.x?html?$/i, '')}.json`);
