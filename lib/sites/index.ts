/** Collects the folder: a site is added by adding its file. */
import type { Site } from './define-site.ts';

const modules = import.meta.glob<{ site: Site }>(['./*.ts', '!./index.ts', '!./define-site.ts'], { eager: true });

export const sites: readonly Site[] = Object.keys(modules).sort().map(path => modules[path]!.site);
