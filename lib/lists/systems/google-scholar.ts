/**
 * Google Scholar: results (.gs_r with .gs_rt and the line .gs_a, "R Sorly, K Sivertsen… - Social Work in Mental …,
 * 2022 - Taylor & Francis") and a person's list (tr.gsc_a_tr). What is cut ("…") is not taken; names are initials and
 * family.
 */
import type { RelatedReading } from '../../record/page-reading.ts';
import { all, attribute, first, text, type Element } from '../../page/dom.ts';
import { printedAt } from '../../page/places.ts';
import { defineList } from '../list-system.ts';
import { MAX_ROWS, rows } from '../rows.ts';

const YEAR = /(?:^|,\s*)((?:1[5-9]|20)\d\d)$/;

function result(row: Element): RelatedReading[] {
  const title = text(first(row, '.gs_rt'), '.gs_ctc, .gs_ctu, .gs_ct1, .gs_ct2').replace(
    /^(?:\[[^\]]{1,12}\]\s*)+/,
    '',
  );
  if (!title) return [];
  // the parts stand apart by a no-break space and a hyphen; what is last is the host
  const parts = text(first(row, '.gs_a')).split(/\s[-–]\s/);
  const authors = (parts[0] ?? '')
    .split(/,\s*/)
    .map(name => name.replace(/(?:…|\.\.\.)$/, '').trimEnd())
    .filter(Boolean);
  const place = parts.length > 2 ? parts.slice(1, -1).join(' - ') : (parts[1] ?? '');
  const year = YEAR.exec(place)?.[1];
  const journal = place.replace(YEAR, '');
  const paper: RelatedReading = { title, claims: [] };
  if (authors.length > 0) paper.authors = authors;
  if (year) paper.claims?.push({ field: 'year', value: year, source: 'related' });
  if (journal && !/…|\.\.\./.test(journal) && !/^\w+(?:\.\w+)+$/.test(journal))
    paper.claims?.push({ field: 'container-title', value: journal, source: 'related' });
  const link = first(row, '.gs_rt a');
  const url = link && attribute(link, 'href');
  if (url) paper.url = url;
  return [paper];
}

export const list = defineList({
  id: 'google-scholar',
  signs: ({ document, url }) =>
    /^scholar\.google\.[a-z.]+$/.test(url.hostname) ||
    first(document, '.gs_r .gs_ri .gs_a, tr.gsc_a_tr a.gsc_a_at') !== undefined,
  read: ({ document }) => [
    ...all(document, '.gs_r:has(.gs_rt)', MAX_ROWS).flatMap(result),
    ...rows(document, { row: 'tr.gsc_a_tr', title: 'a.gsc_a_at', claims: { year: '.gsc_a_h' } }).map(
      (paper, index): RelatedReading => {
        const row = all(document, 'tr.gsc_a_tr:has(a.gsc_a_at)', MAX_ROWS)[index];
        const [authors = '', source = ''] = row
          ? all(row, '.gs_gray', 2).map(line => text(line, '.gs_oph'))
          : [];
        const names = authors.split(/,\s*/).filter(name => name !== '...' && name !== '…' && name !== '');
        return {
          ...paper,
          url: row ? printedAt(row, 'a.gsc_a_at@href') : '',
          ...(names.length > 0 && { authors: names }),
          ...(source && !/…|\.\.\./.test(source) && { sourceLine: source }),
        };
      },
    ),
  ],
});
