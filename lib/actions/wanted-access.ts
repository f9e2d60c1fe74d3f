/** What of the access that can be asked for is wanted, by the settings as they stand. */
import { LOOK_UP, LOOK_UPS } from '../look-up/services.ts';
import type { LightUp, Settings } from '../storage/settings.ts';
import { matchPattern } from '../text/hosts.ts';
import { SCHOLARLY_HOSTS } from '../word-lists/scholarly-hosts.ts';

/** Every page on the web. */
export const ALL_PAGES = '*://*/*';
/** Where Zotero and JabRef listen, on this machine. */
export const THIS_MACHINE = 'http://127.0.0.1/*';

/** The access that lighting up needs. */
export const originsFor = (where: LightUp): string[] =>
  where === 'all' ? [ALL_PAGES] : where === 'sites' ? SCHOLARLY_HOSTS.map(matchPattern) : [];

/** The one host of a service that can be asked about a paper. */
export const originOf = (service: keyof typeof LOOK_UP): string => `https://${LOOK_UP[service].host}/*`;

/**
 * The names and match patterns that are wanted whether or not an act is at work. A yes to one named host (this machine,
 * a look-up's) holds until the user takes it back in the browser; the side panel shows Offprint nothing of any page.
 */
export const wantedAccess = ({ lightUp, markKnown, autoBackup }: Settings): ReadonlySet<string> =>
  new Set([
    'sidePanel',
    ...(markKnown ? ['declarativeContent'] : []),
    ...(autoBackup ? ['downloads'] : []),
    THIS_MACHINE,
    ...LOOK_UPS.map(originOf),
    // who turns from all pages back to the known sites is not asked about these again
    ...(lightUp === 'all' ? originsFor('sites') : []),
    ...originsFor(lightUp),
  ]);
