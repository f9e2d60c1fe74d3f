/** The services that can be asked about one paper, when a person asks for it. */
import type { Record } from '../record/record.ts';

export const LOOK_UPS = ['crossref', 'datacite', 'pubmed', 'openalex'] as const;
export type LookUp = (typeof LOOK_UPS)[number];

/** What each calls itself, and the one host that is asked. */
export const LOOK_UP: { readonly [S in LookUp]: { name: string; host: string } } = {
  crossref: { name: 'Crossref', host: 'api.crossref.org' },
  datacite: { name: 'DataCite', host: 'api.datacite.org' },
  pubmed: { name: 'PubMed', host: 'eutils.ncbi.nlm.nih.gov' },
  openalex: { name: 'OpenAlex', host: 'api.openalex.org' },
};

/** The identifiers by which a service finds a paper. */
export type Known = Pick<Record, 'DOI' | 'PMID' | 'PMCID' | 'arxiv'>;

const ARXIV = '10.48550/arXiv.';

/** The DOI of a work; that which arXiv registers for every paper where there is no other. */
export const registeredDoi = ({ DOI, arxiv }: Known): string | undefined =>
  DOI ?? (arxiv === undefined ? undefined : ARXIV + arxiv.replace(/v\d+$/, ''));

/** The source of a looked-up value, as a record keeps it. */
export const lookUpSource = (service: LookUp): string => `look-up:${LOOK_UP[service].name}`;
