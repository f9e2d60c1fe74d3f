/** The address that leads to a DOI's work. */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
