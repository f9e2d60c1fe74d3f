import type { Site } from '../page/site.ts';

export type { ClaimTaker, Page, Site } from '../page/site.ts';

/** Says that an object is a site, and lets the editor help. */
export const defineSite = (site: Site): Site => site;
