import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formats } from '../../lib/formats/all-formats.ts';
import type { Format, FormatId } from '../../lib/formats/format.ts';
import { fail, ok, type Result } from '../../lib/record/result.ts';
import { locate } from '../locate.ts';

/** A file to read: its name as it was given, and its path; without one it is standard input. */
export interface NamedFile {
  name: string;
  path?: string;
}

/** What `npm run convert` was asked for. */
export type Task = { kind: 'help' } | ConvertTask;

/** `to` absent: one JSON line for each. `merge`: what a library holds after all files were imported into it. */
export interface ConvertTask {
  kind: 'convert';
  files: NamedFile[];
  to?: FormatId;
  merge: boolean;
}

/** How the command is called, in one line. */
export const USAGE = 'npm run -s convert -- FILE… [--to FORMAT] [--merge]';

/** A backup is written whole, not by a format's writer. */
const isWritten = ({ id, writer }: Format): boolean => writer !== undefined || id === 'backup';

/** The formats that can be asked for, by their ids. */
export const WRITTEN: readonly FormatId[] = formats.filter(isWritten).map(({ id }) => id);

/** Makes a task of the command line, or says in one line what is wrong with it. */
export function parseTask(args: string[]): Result<Task, string> {
  let given;
  try {
    given = parseArgs({
      args,
      allowPositionals: true,
      options: { to: { type: 'string' }, merge: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return fail(firstSentence(error instanceof Error ? error.message : String(error)));
  }
  const { values, positionals } = given;
  if (values.help) return ok({ kind: 'help' });
  const merge = values.merge === true;
  const to = values.to === undefined ? undefined : formatNamed(values.to);
  if (values.to !== undefined && !to)
    return fail(`no format to write is called "${values.to}": ${WRITTEN.join(', ')}`);
  if (to === 'backup' && !merge) return fail('a backup is of a library: --to backup needs --merge');
  if (positionals.length === 0) return fail('no file given');
  if (positionals.filter(name => name === '-').length > 1) return fail('standard input (-) can be read once');
  const files: NamedFile[] = [];
  for (const name of positionals) {
    const path = locate(name);
    if (name !== '-') {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats) return fail(`no such file: ${name}`);
      if (stats.isDirectory()) return fail(`a folder, not a file: ${name}`);
    }
    files.push(name === '-' ? { name } : { name, path });
  }
  return ok({ kind: 'convert', files, merge, ...(to && { to }) });
}

/** A format by its id or by the ending of its files; several that end in "zip" have only their ids. */
function formatNamed(written: string): FormatId | undefined {
  const name = written.toLowerCase().replace(/^\./, '');
  return formats.find(
    format => isWritten(format) && (format.id === name || (name !== 'zip' && format.extension === name)),
  )?.id;
}

/** Node adds advice that is not about this command. */
const firstSentence = (message: string): string => message.split(/\.\s|\n/, 1)[0]!.replace(/\.$/, '');
