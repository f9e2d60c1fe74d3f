import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../lib/record/result.ts';
import { locate } from '../locate.ts';

/** A saved page and the address it had. */
export interface ListedPage {
  /** As the list names it. */
  file: string;
  path: string;
  url: string;
}

/** What `npm run recognise` was asked for. */
export type Task =
  | ({ kind: 'page'; page: ListedPage } & Looking & ReadingsKept)
  | ({ kind: 'pages'; pages: ListedPage[] } & ReadingsKept)
  | ({ kind: 'reading'; path: string } & Looking);

interface Looking {
  /** The claims are printed in place of the record. */
  claims: boolean;
}

interface ReadingsKept {
  /** Folder that gets each page's reading as JSON, for looking into. */
  readingsTo?: string;
}

const USAGE = [
  'npm run -s recognise -- PAGE.html --url URL [--claims]',
  '--pages LIST.tsv [--root DIR] [--json-readings DIR]',
  '--reading FILE.json [--claims]',
].join(' | ');

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
  const isUtf16 = (body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff);
  const bytes = Buffer.from(body.subarray(0, 262_144)).toString('latin1');
  const start = isUtf16 ? bytes.replaceAll('\0', '') : bytes;
  return /<[!/]?[a-z]/i.test(start) && !start.slice(0, 4096).includes('\0');
}

/** The pages of a list, one a line: file TAB address. */
function readList(list: string, root: string | undefined): Result<ListedPage[], string> {
  const folder = root ? locate(root) : dirname(list);
  const pages: ListedPage[] = [];
  const lines = readFileSync(list, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
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

const OPTIONS = {
  url: { type: 'string' },
  pages: { type: 'string' },
  root: { type: 'string' },
  reading: { type: 'string' },
  claims: { type: 'boolean' },
  'json-readings': { type: 'string' },
} as const;

const commandLine = (args: string[]) => parseArgs({ args, allowPositionals: true, options: OPTIONS });
type Options = ReturnType<typeof commandLine>['values'];

/** Makes a task of the command line, or says in one line what is wrong with it. */
export function parseTask(args: string[]): Result<Task, string> {
  let given;
  try {
    given = commandLine(args);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = given;
  const asked = [...positionals, values.pages, values.reading].filter(name => name !== undefined);
  if (asked.length === 0) return fail(`no page given: ${USAGE}`);
  if (asked.length > 1) return fail(`one page, one list or one reading at a time, not ${asked.length}`);
  const [file = ''] = asked;
  const path = locate(file);
  if (!isFile(path)) return fail(`no such file: ${file}`);
  if (values.reading !== undefined) return ok({ kind: 'reading', path, claims: values.claims === true });
  return values.pages === undefined ? pageTask(file, path, values) : listTask(path, values);
}

function pageTask(file: string, path: string, options: Options): Result<Task, string> {
  if (options.url === undefined) return fail('the page needs its address: --url https://…');
  const url = webAddress(options.url);
  if (!url) return fail(`not a web address: ${options.url}`);
  const claims = options.claims === true;
  return ok({ kind: 'page', page: { file, path, url }, claims, ...readingsTo(options) });
}

function listTask(path: string, options: Options): Result<Task, string> {
  if (options.claims) return fail('--claims are those of one page or reading, not of a list');
  const { root } = options;
  if (root !== undefined && !statSync(locate(root), { throwIfNoEntry: false })?.isDirectory())
    return fail(`no such folder: ${root}`);
  const pages = readList(path, root);
  return pages.ok ? ok({ kind: 'pages', pages: pages.value, ...readingsTo(options) }) : pages;
}

const readingsTo = ({ 'json-readings': folder }: Options): { readingsTo?: string } =>
  folder === undefined ? {} : { readingsTo: resolve(process.env.INIT_CWD ?? '.', folder) };

/** The name under which a page's reading is written. */
export const readingFile = (folder: string, file: string): string =>
  join(folder, `${basename(file).replace(/\.x?html?$/i, '')}.json`);
