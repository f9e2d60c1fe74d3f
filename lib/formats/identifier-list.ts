/** A list of identifiers: the least of all formats. */
import { doiPlaces, withoutEscapes } from '../record/doi.ts';
import { identify, normalisePmid } from '../record/identifiers.ts';
import type { Record } from '../record/record.ts';
import { collect, problem, type ReadItem, type ReadResult } from './read-item.ts';

/**
 * Reads DOIs, PMIDs, PMCIDs, arXiv numbers and ISBNs, one a line or several, whatever stands between: a record for
 * each.
 */
export const readIdentifiers = (text: string): ReadResult => collect(identifierItems(text));

/** The same, one by one. Bare numbers are PMIDs here. What is named twice is kept once. */
export function* identifierItems(text: string): Generator<ReadItem> {
  const seen = new Set<string>();
  let line = 0;
  let read = 0;
  for (const written of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    line++;
    read += written.length + 1;
    const done = Math.min(read / (text.length || 1), 1);
    for (const { word, record } of listedWords(written)) {
      if (!record) yield problem(line, 'unknown-identifier', word, done);
      else if (!seen.has(record.title.toLowerCase())) {
        seen.add(record.title.toLowerCase());
        yield { entry: { record, line }, done };
      }
    }
  }
}

/** A piece of a line, and the record that it stands for when it is an identifier. */
export interface ListedWord {
  word: string;
  record?: Record | undefined;
}

const LONGEST_LINE = 100_000;
/** "1.", "[2]", "(3)": the number of a line in its list. */
const NUMBERING = /^\s*(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)])\s+(?=\S)/;
/** A year, volume or page rather than a PMID, where there are other words. */
const SMALL_NUMBER = /^\d{1,4}$/;

/** The identifiers of a line and the other words in it, in their order. DOIs are found before the line is split. */
export function listedWords(line: string): ListedWord[] {
  const plain = withoutEscapes(line.slice(0, LONGEST_LINE).replace(NUMBERING, ''));
  const words: ListedWord[] = [];
  let from = 0;
  for (const { doi, at, end } of doiPlaces(plain)) {
    const before = plain.slice(from, at);
    const start = addressStart(before);
    words.push(...otherWords(start < 0 ? before.replace(DOI_LABEL, ' ') : before.slice(0, start)));
    words.push({ word: doi, record: identifierRecord(doi) });
    from = start < 0 ? end : end + /^[^\s,;]*/.exec(plain.slice(end, end + 2000))![0].length;
  }
  words.push(...otherWords(plain.slice(from)));
  if (words.every(({ record }) => record)) return words;
  return words.map(one => (SMALL_NUMBER.test(one.word) ? { word: one.word } : one));
}

const DOI_LABEL = /\b(?:(?:urn|info):)?doi\b[\s\])]{0,9}[:=/]?\s{0,9}$/i;

/** Where the address begins that a text ends in; -1 when it ends in none. */
function addressStart(text: string): number {
  let run = text.length;
  while (run > 0 && !/\s/.test(text[run - 1]!)) run -= 1;
  const at = text.slice(run).search(/https?:\/\/|\bwww\.|\b(?:dx\.)?doi[.-]org\b/i);
  return at < 0 ? -1 : run + at;
}

const LABELS = ['pmid', 'pmcid', 'arxiv', 'isbn(?:-1[03])?'].join('|');
/** A label and the number behind it: "PMID: 123", "PMID 123", "ISBN 978-3-16-148410-0". */
const LABELLED = new RegExp(`\\b(${LABELS})[ \\t]*[:#=]?[ \\t]*(?=[a-z-]{0,20}\\.?[a-z]{0,2}/?\\d)`, 'gi');
const BLANKS_IN_ISBN = /\bisbn(?:-1[03])?:\d[\dx -]{8,16}[\dx]/gi;
const ONLY_LABEL = new RegExp(`^(?:${LABELS}|doi|and|&)[:.]?$`, 'i');

/** The words between commas, semicolons, bars and blanks, without the labels that say what the next one is. */
const otherWords = (text: string): ListedWord[] =>
  text
    .replace(LABELLED, '$1:')
    .replace(BLANKS_IN_ISBN, isbn => isbn.replaceAll(' ', ''))
    .split(/[\s,;|，；、。]+/)
    .map(word => word.replace(/^["'(<[（【《“「]+|(?<!["'.)>\]）】》”」])["'.)>\]）】》”」]+$/g, ''))
    .filter(word => word !== '' && !ONLY_LABEL.test(word))
    .map(word => ({ word, record: identifierRecord(word) }));

/** A record that says nothing but its identifier, which stands for its title until more is known. */
function identifierRecord(text: string): Record | undefined {
  const pmid = /^\d{1,8}$/.test(text) ? normalisePmid(text) : undefined;
  const found = pmid ? { kind: 'PMID' as const, value: pmid } : identify(text);
  if (!found || found.kind === 'URL' || found.kind === 'ISSN') return undefined;
  const { kind, value } = found;
  switch (kind) {
    case 'DOI':
    case 'PMCID':
      return { type: 'document', title: value, [kind]: value };
    case 'PMID':
      return { type: 'document', title: `PMID ${value}`, PMID: value };
    case 'arxiv':
      return { type: 'article', title: `arXiv ${value}`, arxiv: value };
    case 'ISBN':
      return { type: 'book', title: `ISBN ${value}`, ISBN: [value] };
  }
}
