import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './soon.ts';

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

/**
 * The file that arrives in a downloads folder because of `act`, once it is whole. A second file of a name may replace
 * the first.
 */
export async function nextDownload(folder: string, act: () => Promise<unknown>): Promise<string> {
  const before = files(folder);
  await act();
  return until('a download', async () => {
    const arrived = [...files(folder)].find(([name, written]) => before.get(name) !== written);
    return arrived && join(folder, arrived[0]);
  });
}
