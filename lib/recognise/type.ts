import type { RecordType } from '../model/record.ts';
import { fold } from '../model/text.ts';
import type { Evidence } from './evidence.ts';
import { PRECEDENCE } from './precedence.ts';
import type { Chosen } from './title.ts';

/** Words for types in RIS, BibTeX, EPrints, Dublin Core, COinS, schema.org and on pages, folded. First match counts. */
const WORDS: readonly [RegExp, RecordType][] = [
  [/\b(journalarticle|journal article|article journal|scholarlyarticle|medicalscholarlyarticle|jour|jrnl|research article|original article|tidsskriftartikel|text serial journal|artigo|articulo)\b/, 'article-journal'],
  [/\b(preprint|unpb|posted content|working paper)\b/, 'article'],
  [/\b(dataset|data set|data)\b/, 'dataset'],
  [/\b(phdthesis|mastersthesis|thesis|theses|these|dissertation|thes|tesis|tese|hochschulschrift|diplomarbeit|masterarbeit|doctoral|phd|specialeafhandling)\b/, 'thesis'],
  [/\b(inproceedings|conference|conf|cpaper|proceedings article|conference item|conferencepaper|proceeding|konferenceartikel)\b/, 'paper-conference'],
  [/\b(incollection|inbook|chap|chapter|bookitem|book section|bookchapter|book part)\b/, 'chapter'],
  [/\b(techreport|report|rprt|monograph|technical report)\b/, 'report'],
  [/\b(book|monographie|buch|libro|livre)\b/, 'book'],
  [/\b(software|softwaresourcecode|comp|softwareapplication)\b/, 'software'],
  [/\b(patent|pat)\b/, 'patent'],
  [/\b(blogposting|blog)\b/, 'post-weblog'],
  [/\barticle\b/, 'article-journal'],
];

const PREPRINT_SERVER = /^(bio|med|chem|psy|soc|eco|edu|engr|earth)?(ar|r)xiv$|^(biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|ssrn( electronic journal)?|research square|preprints( org)?|osf preprints|techrxiv|authorea|eartharxiv|zenodo preprint)\b/;

interface Found {
  journal?: string | undefined;
  conference?: string | undefined;
  book?: string | undefined;
  doi?: string | undefined;
  arxiv?: string | undefined;
}

/** The CSL type, by what the page calls the work, else by what it is in. */
export function chooseType(evidence: Evidence, { journal, conference, book, doi, arxiv }: Found): Chosen<RecordType> {
  if (journal && PREPRINT_SERVER.test(fold(journal))) return { value: 'article', source: 'container-title' };
  const institution = evidence.about('institution')[0];
  if (institution?.source.includes('dissertation')) return { value: 'thesis', source: institution.source };
  if (institution?.source.includes('report') && !evidence.about('container-title').some(({ source }) => source.startsWith('highwire'))) return { value: 'report', source: institution.source };
  const named = evidence.texts(PRECEDENCE.type, 'type').flatMap(({ text, source }) => {
    const type = typeOfWord(text);
    return type ? [{ value: type, source }] : [];
  });
  const site = named.find(({ source }) => source.startsWith('site'));
  if (site) return site;
  const special = named.find(({ value }) => value !== 'article-journal');
  if (journal && (!special || !/^(ris|bibtex|eprints)/.test(special.source))) return { value: 'article-journal', source: 'container-title' };
  if (named[0] && (named[0].value !== 'article-journal' || !(conference || book || arxiv))) return named[0];
  if (conference) return { value: 'paper-conference', source: 'conference' };
  if (book) return { value: 'chapter', source: 'book-title' };
  if (institution) return { value: /report/.test(institution.source) ? 'report' : 'thesis', source: institution.source };
  if (special) return special;
  if (arxiv && !doi) return { value: 'article', source: 'arxiv' };
  return { value: 'article-journal', source: 'default' };
}

export function typeOfWord(word: string): RecordType | undefined {
  const key = fold(word);
  return WORDS.find(([pattern]) => pattern.test(key))?.[1];
}
