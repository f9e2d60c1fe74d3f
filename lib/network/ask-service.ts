/**
 * One question about one paper to Crossref, DataCite, PubMed or OpenAlex, after a person pressed for it: a
 * GET that holds the paper's identifier and nothing else. Addresses: https://api.crossref.org (REST, /works),
 * https://support.datacite.org/reference (/dois), https://www.ncbi.nlm.nih.gov/books/NBK25499 (EFetch),
 * https://developers.openalex.org (/works).
 */
import { LOOK_UP, registeredDoi, type Known, type LookUp } from '../look-up/services.ts';
import { fail, ok, type Result } from '../record/result.ts';
import { inAddress } from '../text/in-address.ts';
import { textOf } from './text-of.ts';

/**
 * `offline`: no answer at all. `slow`: none in time. `unknown`: the service does not know the paper. `busy`:
 * too many requests. `refused`: it wants a key or an account. `failed`: its own trouble. `too-large`: far
 * more than one paper's record.
 */
export type NotAnswered = 'offline' | 'slow' | 'unknown' | 'busy' | 'refused' | 'failed' | 'too-large';

export interface Asking {
  signal?: AbortSignal;
  /** Milliseconds until the answer must be there, whole. */
  time?: number;
  /** Asked instead of the service's own host: a mirror's, or a test's server. */
  origin?: string;
}

const PATIENCE = 15_000;
/** Bytes. A paper of the largest collaborations, with 5,000 authors and their addresses, takes some 5 MB. */
const MOST = 20_000_000;

const path: { [S in LookUp]: (known: Known) => string | undefined } = {
  crossref: ({ DOI }) => DOI && `/works/${inAddress(DOI)}`,
  datacite: known => {
    const doi = registeredDoi(known);
    return doi && `/dois/${inAddress(doi)}`;
  },
  pubmed: ({ PMID }) =>
    PMID &&
    `/entrez/eutils/efetch.fcgi?db=pubmed&id=${inAddress(PMID)}&rettype=medline&retmode=text&tool=offprint`,
  openalex: known => {
    const doi = registeredDoi(known);
    const { PMID, PMCID } = known;
    const id = doi
      ? `doi:${doi.split('/').map(inAddress).join('/')}`
      : PMID
        ? `pmid:${inAddress(PMID)}`
        : PMCID && `pmcid:${inAddress(PMCID)}`;
    return id && `/works/${id}`;
  },
};

/** Whether a service can find the paper by what is known of it. */
export const canAsk = (service: LookUp, known: Known): boolean => path[service](known) !== undefined;

const WHY: { [status: number]: NotAnswered } = {
  400: 'unknown',
  401: 'refused',
  402: 'refused',
  403: 'refused',
  404: 'unknown',
  408: 'slow',
  410: 'unknown',
  429: 'busy',
  503: 'busy',
  504: 'slow',
};

/**
 * Asks once. Gives the answer's text, which nobody has judged yet; rejected with the signal's reason when
 * stopped.
 */
export async function ask(
  service: LookUp,
  known: Known,
  { signal, time = PATIENCE, origin = `https://${LOOK_UP[service].host}` }: Asking = {},
): Promise<Result<string, NotAnswered>> {
  const where = path[service](known);
  if (where === undefined) return fail('unknown');
  signal?.throwIfAborted();
  const late = AbortSignal.timeout(time);
  try {
    const answer = await fetch(origin + where, {
      signal: AbortSignal.any([late, ...(signal ? [signal] : [])]),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    // one question, one host: where it sends us on to, we don't go
    if (!answer.ok) return fail(WHY[answer.status] ?? 'failed');
    const text = await textOf(answer, MOST);
    return text === undefined ? fail('too-large') : ok(text);
  } catch {
    signal?.throwIfAborted();
    return fail(late.aborted ? 'slow' : 'offline');
  }
}
