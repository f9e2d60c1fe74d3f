import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whole files of a folder with the time at which each was written. */
function files(folder: string): Map<string, number> {
  const names = readdirSync(folder).filter(file => !/\.(crdownload|tmp|part)$|^\./.test(file));
  return new Map(
    names.flatMap(name => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return size > 0 ? [[name, mtimeMs] as const] : []; // Firefox holds the name with an empty file first
    }),
  );
}

/** The file that arrives in a downloads folder because of `act`, once it is whole. A second file of a name may replace the first. */
export async function nextDownload(
  folder: string,
  act: () => Promise<unknown>,
  timeout = 10_000,
): Promise<string> {
  const before = files(folder);
  await act();
  for (const end = Date.now() + timeout; Date.now() < end;) {
    const arrived = [...files(folder)].find(([name, written]) => before.get(name) !== written);
    if (arrived) return join(folder, arrived[0]);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('no file was downloaded');
}
