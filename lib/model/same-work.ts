/** When are two records the same work? By an identifier; else by title, first author and year. */
import type { Record } from './record.ts';
import { fold } from './fold.ts';

const foldedTitle = (record: Record) => fold(record.title);
const firstAuthor = (record: Record) => {
  const name = record.author?.[0];
  return name && fold(name.family ?? name.literal ?? '');
};
const year = (record: Record) => record.issued?.['date-parts'][0][0];

/** Keys of an index: `doi:…`, `pmid:…`, `pmcid:…`, `arxiv:…`, and `title:` with the folded title; a web page's address. */
export function workKeys(record: Record): string[] {
  const { DOI, PMID, PMCID, arxiv, URL, type } = record;
  const title = foldedTitle(record);
  return [
    ...(DOI ? [`doi:${DOI.toLowerCase()}`] : []),
    ...(PMID ? [`pmid:${PMID}`] : []),
    ...(PMCID ? [`pmcid:${PMCID.toUpperCase()}`] : []),
    ...(arxiv ? [`arxiv:${arxiv.toLowerCase().replace(/v\d+$/, '')}`] : []),
    ...(type === 'webpage' && URL ? [`url:${URL}`] : []),
    ...(type !== 'webpage' && title ? [`title:${title}`] : []),
  ];
}

const conflict = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();

/** True when records that share a key are the same work. Shared titles alone (Editorial, Preface) are not enough. */
export function sameWork(a: Record, b: Record): boolean {
  const keys = new Set(workKeys(a));
  const shared = workKeys(b).filter(key => keys.has(key));
  if (shared.some(key => !key.startsWith('title:'))) return true;
  if (shared.length === 0) return false;
  if (conflict(a.DOI, b.DOI) || conflict(a.PMID, b.PMID) || conflict(a.PMCID, b.PMCID)) return false;
  const [one, other] = [firstAuthor(a), firstAuthor(b)];
  const [then, now] = [year(a), year(b)];
  const long = foldedTitle(a).length >= 40;
  if (one && other) {
    if (one !== other) return false;
    return then === undefined || now === undefined || Math.abs(then - now) <= (long ? 1 : 0);
  }
  return long && (then === undefined || now === undefined || then === now);
}
