import { Zip, ZipDeflate, strFromU8, strToU8, unzipSync } from 'fflate';
import { fail, ok, type Result } from '../record/result.ts';
import { inSlices, type Watch } from './in-slices.ts';

export interface ZipFile {
  name: string;
  text: string;
}

const MAX_FILES = 100_000;
const MAX_BYTES = 400_000_000;

/** A zip of text files, made in slices. */
export async function zipFiles(
  files: Iterable<ZipFile>,
  total: number,
  watch: Watch = {},
  made = new Date(1980, 0, 2),
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  await inSlices(
    files,
    ({ name, text }) => {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = made;
      zip.add(file);
      file.push(strToU8(text), true);
    },
    (_, count) => count / (total || 1),
    watch,
  );
  zip.end();
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The files of a zip by name; refused when it says it would unpack to more than an honest library. */
export function unzipFiles(bytes: Uint8Array): Result<Map<string, string>, 'damaged' | 'too-large'> {
  let files = 0;
  let size = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        files++;
        size += originalSize;
        return files <= MAX_FILES && size <= MAX_BYTES;
      },
    });
    if (files > MAX_FILES || size > MAX_BYTES) return fail('too-large');
    return ok(new Map(Object.entries(unpacked).map(([name, content]) => [name, strFromU8(content)])));
  } catch {
    return fail('damaged');
  }
}
