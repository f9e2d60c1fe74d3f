/** Collects the folder: a site is added by adding its file. */
import type { Site } from './define-site.ts';

const found = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./define-site.ts'], {
  eager: true,
  import: 'site',
});

export const sites: readonly Site[] = Object.keys(found)
  .sort()
  .map(path => found[path]!);
