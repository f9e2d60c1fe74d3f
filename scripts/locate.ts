import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file by its name: npm runs scripts in the package's folder, but names are meant from where npm was called. */
export const locate = (name: string): string => {
  const fromCaller = resolve(process.env.INIT_CWD ?? '.', name);
  return existsSync(fromCaller) ? fromCaller : resolve(name);
};
