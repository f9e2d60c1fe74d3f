import { asAddress } from '../text/in-address.ts';

/** The address that leads to a DOI's work. */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${asAddress(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
