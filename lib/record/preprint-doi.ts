import { anyOf } from '../text/any-of.ts';

/** How the DOIs of preprint servers begin, behind "10.". Where a server has a prefix of its own, the prefix alone. */
const PREPRINTS = [
  '1101/(?!97[89])\\d', // bioRxiv and medRxiv; the prefix's journals go on with a letter, its books with an ISBN
  '64898/', // openRxiv: bioRxiv and medRxiv
  '14293/', // ScienceOpen
  '20944/', // Preprints.org
  '2139/', // SSRN
  '21203/', // Research Square
  '22541/', // Authorea
  '26434/', // ChemRxiv
  '31219/', // OSF
  '31222/', // MetaArXiv
  '31234/', // PsyArXiv
  '31235/', // SocArXiv
  '35542/', // EdArXiv
  '36227/', // TechRxiv
  '48550/', // arXiv
  '5194/egusphere-', // EGUsphere; the prefix is Copernicus's, journals and all
];
const PREPRINT = new RegExp(`^10\\.${anyOf(PREPRINTS)}`, 'i');

/** Whether a bare DOI is a preprint server's. */
export const isPreprintDoi = (doi: string): boolean => PREPRINT.test(doi);
