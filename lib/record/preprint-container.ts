/**
 * A preprint stands in no journal: what files and pages name in a journal's place is its server. The one rule for
 * every format and for pages.
 */
import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { findArxiv, normaliseArxiv } from './identifiers.ts';
import { isPreprintDoi } from './preprint-doi.ts';
import type { FieldName, Record, RecordType } from './record.ts';

/** Words that may stand before a server's name: "Preprint at https://arxiv.org/abs/…". */
const BEFORE = [
  ...['e', 'pre', 'prints?', 'eprints?', 'preprints?'],
  ...['at', 'available', 'from', 'in', 'on', 'submitted to', 'https?', 'www'],
];
const ARXIV = new RegExp(`^(?:${anyOf(BEFORE)} )*arxiv\\b|^computing research repository\\b`);
/** Folded names of preprint servers, or how they begin. */
const SERVER = new RegExp(
  `^(?:${anyOf(BEFORE)} )*\\w+rxiv\\b|^${anyOf([
    'agrixiv\\b',
    'authorea\\b',
    'chinaxiv\\b',
    'egusphere\\b',
    '(?:iacr )?cryptol(?:ogy)? e ?print arch(?:ive)?\\b',
    'manubot$',
    'osf preprints?\\b',
    'peerj preprints?\\b',
    'preprints(?: org)?$',
    'research square\\b',
    'rxiv$',
    'ssrn\\b',
    'vixra\\b',
    'zenodo preprints?\\b',
  ])}`,
);
/** DBLP writes arXiv's number into the volume of what it calls CoRR; in capitals alone the name may be another's. */
const CORR_VOLUME = /^abs\//i;

const isArxiv = (name: string, volume = ''): boolean =>
  ARXIV.test(fold(name)) || /^CoRR\b/.test(name) || (/^corr$/i.test(name) && CORR_VOLUME.test(volume));

/** Whether what is given for a work's journal is the server of a preprint: "arXiv preprint arXiv:…", "SSRN". */
export const isPreprintServer = (name: string, volume?: string): boolean =>
  SERVER.test(fold(name)) || isArxiv(name, volume);

/** arXiv's number in what is given for a work's journal, when that is arXiv. */
export const arxivOfServer = (name: string, volume = ''): string | undefined =>
  isArxiv(name, volume) ? findArxiv(`${name} ${volume}`) : undefined;

/** Types that files give to preprints. What is called a book, thesis or data set is one. */
const MAY_BE: ReadonlySet<RecordType> = new Set<RecordType>([
  'article-journal',
  'article-magazine',
  'chapter',
  'document',
  'manuscript',
  'paper-conference',
  'post',
  'report',
  'webpage',
]);
/** Of these, what stands in nothing and only at a server is a preprint too. */
const ALONE: ReadonlySet<RecordType> = new Set<RecordType>([
  'article-journal',
  'document',
  'manuscript',
  'webpage',
]);

const AT_ARXIV = /^https?:\/\/(?:\w+\.)?arxiv\.org\/(?:abs|pdf|html)\//i;

function isPreprint(record: Record): boolean {
  const { type, DOI, URL, volume } = record;
  if (type === 'article') return true;
  const container = containerOf(record);
  if (container !== undefined) return MAY_BE.has(type) && isPreprintServer(container, volume);
  if (!ALONE.has(type) || volume !== undefined || record['event-title'] !== undefined) return false;
  return DOI === undefined ? URL !== undefined && AT_ARXIV.test(URL) : isPreprintDoi(DOI);
}

const containerOf = (record: Record): string | undefined =>
  record['container-title'] ?? record['container-title-short'];

/** A number with arXiv's name before it, in a field that is meant for another. */
const SIGNED = /^(?:arxiv:|abs\/)/i;

/** arXiv's number of a preprint, wherever its record says it. */
function arxivOf(record: Record): string | undefined {
  const { volume, page, number, DOI, URL } = record;
  const signed = [volume, page, number].filter(text => text !== undefined && SIGNED.test(text));
  return (
    arxivOfServer(containerOf(record) ?? '', volume) ??
    signed.map(text => findArxiv(text!)).find(Boolean) ??
    normaliseArxiv(DOI ?? '') ??
    (URL !== undefined && AT_ARXIV.test(URL) ? normaliseArxiv(URL) : undefined)
  );
}

/**
 * The record, of a preprint as that of its server's page: of type `article`, in no journal, with arXiv's number. What
 * else the server is called is its publisher. Any other record comes back as it is.
 */
export function asPreprint(record: Record): Record {
  if (!isPreprint(record)) return record;
  const container = containerOf(record);
  const server =
    container !== undefined && isPreprintServer(container, record.volume) ? container : undefined;
  const arxiv = record.arxiv ?? arxivOf(record);
  const publisher = record.publisher ?? (server === undefined || arxiv ? undefined : serverName(server));
  const gone = fieldsToLeave(record, server !== undefined);
  const now: Record = {
    ...record,
    type: 'article',
    ...(arxiv && { arxiv }),
    ...(publisher && { publisher }),
  };
  const sources = record.sources && { ...record.sources };
  for (const field of gone) {
    delete now[field];
    delete sources?.[field];
  }
  if (!sources) return now;
  const source = record.sources?.['container-title'] ?? record.sources?.URL ?? record.sources?.type;
  for (const field of ['arxiv', 'publisher'] as const)
    if (now[field] !== undefined && source !== undefined) sources[field] ??= source;
  return { ...now, sources };
}

/** The fields that say of a journal, or hold arXiv's number for want of a better place. */
function fieldsToLeave(record: Record, atServer: boolean): Exclude<FieldName, 'type' | 'title'>[] {
  const numbers = (['volume', 'page', 'number'] as const).filter(field => SIGNED.test(record[field] ?? ''));
  // Google Scholar makes pages of the date in bioRxiv's identifiers: 2020.03.22.002386
  const dated = atServer && /^20\d\d[-–]{1,2}\d\d$/.test(record.page ?? '');
  return [
    ...numbers,
    ...(atServer ? (['container-title', 'container-title-short'] as const) : []),
    ...(dated ? (['page'] as const) : []),
  ];
}

/** "bioRxiv : the preprint server for biology", "Research Square (Research Square)", "bioRxiv 2020.03.22". */
const serverName = (server: string): string =>
  server
    .replace(/(?:[:;,([].*|(?<=\s)\d[\d./v-]*)$/s, '')
    .replace(/^arxiv\b.*$/i, 'arXiv')
    .trim() || server;
