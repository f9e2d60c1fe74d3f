import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { NOT_READ, problemInWords } from '../../lib/actions/explain-import.ts';
import { readAny, type AnyRead, type ReadProblem } from '../../lib/formats/index.ts';
import { MAX_BYTES } from '../../lib/formats/read-any.ts';
import { makeWords } from '../../lib/i18n/words.ts';
import { oneLine } from '../../lib/text/one-line.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { NamedFile } from './arguments.ts';

/** A file that was read: its name as it was given, and what it holds. */
export interface ReadFile {
  name: string;
  read: AnyRead;
}

const words = makeWords('en', en);
/** The extension's words, with numbers as programs write them: 12000, not 12,000. */
const plainly: typeof words.t = (key, values = {}) =>
  words.t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])));

/**
 * Reads a file. `say` is told, one line each, what of it could not be read; undefined when nothing of it could,
 * though there was something.
 */
export async function readFile(file: NamedFile, say: (line: string) => void): Promise<ReadFile | undefined> {
  const shown = file.path === undefined ? 'standard input' : file.name;
  let bytes: Uint8Array | undefined;
  try {
    bytes = await bytesOf(file);
  } catch (error) {
    say(`${shown}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const fileName = basename(file.path ?? '');
  const result = bytes ? await readAny(bytes, { fileName }) : ({ ok: false, why: 'too-large' } as const);
  if (!result.ok) {
    say(`${shown}: ${words.t(NOT_READ[result.why])}`);
    return undefined;
  }
  const read = result.value;
  if (isOfNoFormat(read)) {
    say(`${shown}: ${words.t(NOT_READ['unknown-format'])}`);
    return undefined;
  }
  for (const problem of read.problems) say(`${shown}: ${problemLine(problem)}`);
  return read.entries.length > 0 || read.problems.length === 0 ? { name: file.name, read } : undefined;
}

/** The bytes of a file or of standard input; undefined when there are more than can be read. */
async function bytesOf({ path }: NamedFile): Promise<Uint8Array | undefined> {
  const stream: AsyncIterable<Buffer> = path === undefined ? process.stdin : createReadStream(path);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A text that only its file's name takes for a format: no entry begins in it. */
const isOfNoFormat = ({ format, entries, problems }: AnyRead): boolean =>
  format !== 'backup' &&
  entries.length === 0 &&
  problems.length > 0 &&
  problems.every(({ entry }) => entry === undefined);

function problemLine(problem: ReadProblem): string {
  const excerpt = oneLine(problem.text);
  return `${problemInWords(problem, { t: plainly })}${excerpt && `: ${excerpt}`}`;
}
