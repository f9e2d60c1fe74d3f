/** Collects the folder `systems`: a system is added by adding its file. */
import type { ListSystem } from './list-system.ts';

const found = import.meta.glob<ListSystem>('./systems/*.ts', { eager: true, import: 'list' });

export const systems: readonly ListSystem[] = Object.keys(found)
  .sort()
  .map(path => found[path]!);
