import type { RecordType } from '../../record/record.ts';
import { fold } from '../../text/clean-text.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../precedence.ts';

/** Words for types in RIS, BibTeX, EPrints, Dublin Core, COinS, schema.org and on pages, folded. First match counts. */
const WORDS: readonly [RegExp, RecordType][] = [
  // the lines of Pure portals: "Research output: Contribution to journal › Article", "Publikation: Bidrag til tidsskrift"
  [
    /\b(contribution to (journal|newspaper|periodical)|bidrag til (tidsskrift|avis)|electronicarticle)/,
    'article-journal',
  ],
  [/\b(chapter in book|contribution to book|bidrag til bog|bog antologi rapport kapitel)/, 'chapter'],
  [
    /\b(journalarticles?|journal articles?|article journal|scholarlyarticle|medicalscholarlyarticle|jour|jrnl|research article|original article|tidsskriftartikel|text serial journal|artigo|articulos?|zeitschriftenartikel|zeitschriftenaufsatz|aufsatz|article dans une revue|journal contribution|departmental bulletin paper|(case|brief|rapid|short) reports?|book reviews?|data (descriptors?|notes?|papers?|articles?))\b|期刊论文|期刊文章|学术期刊|雑誌論文|学術雑誌論文|紀要論文|原著論文/,
    'article-journal',
  ],
  [
    /\b(preprints?|unpb|posted content|working ?papers?|pre ?publication|pre ?publicacion|documento de trabajo|arbeitspapier)\b|预印本/,
    'article',
  ],
  [
    /\b(datasets?|data sets?|data|conjuntos? de da(dos|tos)|forschungsdaten|datensatz|research data|jeu de donnees|oadataset)\b|数据集/,
    'dataset',
  ],
  [
    /\b((oa)?(doctoral|masters?|bachelors?|phd)?(thesis|theses|dissertations?)|these|thes|tesis|tese|teses|hochschulschrift|diplomarbeit|masterarbeit|bachelorarbeit|magisterarbeit|habilitation(sschrift)?|doctoral|phd|ph d|specialeafhandling|speciale|afhandling|kandidatspeciale|avhandling|masteroppgave|examensarbete|dissertacao|monografia de graduacao|trabajo (de|fin) (de )?(grado|master|fin de grado|fin de master)|trabalho de conclusao( de curso)?|memoire|proefschrift|tesi|etd)\b|学位论文|博士论文|硕士论文|學位論文|博碩士論文|学位論文|博士論文|修士論文|диссертация/,
    'thesis',
  ],
  [
    /\b(inproceedings|conference|conf|cpaper|proceedings articles?|conference items?|conference ?papers?|conference ?objects?|proceedings?|konferenceartikel|konferencebidrag|konferenzbeitrag|ponencias?|comunicacion(es)?|communication dans un congres|trabalho (apresentado )?em evento)\b|会议论文|會議論文|会議発表/,
    'paper-conference',
  ],
  [
    /\b(incollection|inbook|chap|chapters?|bookitem|book sections?|book ?chapters?|book ?part|capitulos?|chapitre|buchkapitel|buchbeitrag|sammelwerksbeitrag|bogkapitel|bidrag til bog|parte de livro)\b/,
    'chapter',
  ],
  [
    /\b(techreport|reports?|rprt|monograph|technical reports?|informes?|rapports?|relatorios?|bericht|forschungsbericht)\b/,
    'report',
  ],
  [
    /\b(books?|monographies?|monografia|buch|libros?|livros?|livres?|ouvrages?|bog|e ?books?)\b|图书|圖書/,
    'book',
  ],
  [/\b(software|softwaresourcecode|comp|softwareapplication)\b/, 'software'],
  [/\b(patents?|pat|patente|brevet)\b/, 'patent'],
  [/\b(blogposting|blog)\b/, 'post-weblog'],
  [/\b(articles?|artikel|articolo)\b|^论文$|^論文$/, 'article-journal'],
];

const PREPRINT_SERVER =
  /^manubot$|^(bio|med|chem|psy|soc|eco|edu|engr|earth)?(ar|r)xiv$|^(biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|ssrn( electronic journal)?|research square|preprints( org)?|osf preprints|techrxiv|authorea|egusphere|eartharxiv|zenodo preprint)\b/;

/** Proceedings of one meeting, told from a journal's by its number or year. */
const PROCEEDINGS =
  /\bproceedings of (?:the )?(?:(?:19|20)\d\d\b|\d+(?:st|nd|rd|th)\b|(?:\p{L}+[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+teenth|\p{L}+ieth)\b)|^advances in neural information processing systems\b|^(?:the )?(?:(?:19|20)\d\d|\d+(?:st|nd|rd|th))\b.*\b(?:conference|symposium)\b|^(?:actas|anais) d[eo]l? [IVXLC]+ (?:congres|jornad|simp)/iu;

/** DOIs of preprint servers, and of the editor of RFCs. */
const PREPRINT_DOI =
  /^10\.(?:2139\/ssrn\.|3123[45]\/osf|31219\/osf|21203\/rs\.|20944\/preprints|26434\/chemrxiv|36227\/techrxiv|22541\/au\.|5194\/egusphere-)/i;
const RFC = /^10\.17487\/rfc\d|^urn:ietf:(?:id|rfc):/i;

interface Found {
  journal?: string | undefined;
  conference?: string | undefined;
  book?: string | undefined;
  doi?: string | undefined;
  arxiv?: string | undefined;
}

/** The CSL type, by what the page calls the work, else by what it is in. */
export function chooseType(
  evidence: Evidence,
  { journal, conference, book, doi, arxiv }: Found,
): Chosen<RecordType> {
  if (journal && PREPRINT_SERVER.test(fold(journal))) return { value: 'article', source: 'container-title' };
  if (!journal && doi && PREPRINT_DOI.test(doi)) return { value: 'article', source: 'doi' };
  const rfc = [doi ?? '', ...evidence.about('identifier').map(({ value }) => String(value))].some(value =>
    RFC.test(value),
  );
  if (!journal && rfc) return { value: 'report', source: 'identifier' };
  const institution = evidence.about('institution')[0];
  if (institution?.source.includes('dissertation')) return { value: 'thesis', source: institution.source };
  if (
    institution?.source.includes('report') &&
    !evidence.about('container-title').some(({ source }) => source.startsWith('highwire'))
  )
    return { value: 'report', source: institution.source };
  const named = evidence.texts(PRECEDENCE.type, 'type').flatMap(({ text, source }) => {
    const type = typeOfWord(text);
    return type ? [{ value: type, source }] : [];
  });
  const site = named.find(({ source }) => source.startsWith('site'));
  if (site) return site;
  if (isPost(evidence, doi)) return { value: 'post-weblog', source: 'open-graph:article:published_time' };
  const special = named.find(({ value }) => value !== 'article-journal');
  if (
    special?.value === 'dataset' &&
    /^(?:json-ld|dublin-core|rdfa|microdata)/.test(special.source) &&
    !evidence.about('container-title').some(({ source }) => source.startsWith('highwire'))
  )
    return special;
  if (
    journal &&
    PROCEEDINGS.test(journal) &&
    (!special || /^(?:paper-conference|chapter)$/.test(special.value))
  )
    return { value: 'paper-conference', source: 'container-title' };
  if (journal && (!special || !/^(ris|bibtex|eprints)/.test(special.source)))
    return { value: 'article-journal', source: 'container-title' };
  if (named[0] && (named[0].value !== 'article-journal' || !(conference || book || arxiv))) return named[0];
  if (conference) return { value: 'paper-conference', source: 'conference' };
  if (book) return { value: 'chapter', source: 'book-title' };
  if (institution)
    return { value: /report/.test(institution.source) ? 'report' : 'thesis', source: institution.source };
  if (special) return special;
  if (arxiv && !doi) return { value: 'article', source: 'arxiv' };
  return { value: 'article-journal', source: 'default' };
}

/** Crossref's prefixes of Front Matter and Rogue Scholar, which register blog posts only. */
const BLOG_DOI = /^10\.(?:54900|53731|59350|57689|59347|59348|59349)\//;
const BLOG = /\bblogs?\b|^https?:\/\/[^/]+\/(?:blog|posts?)\//i;

/** A post that prints citation metas: dated like news to the minute, under a blog's name or address, with nothing that a serial has. */
function isPost(evidence: Evidence, doi: string | undefined): boolean {
  if (doi && BLOG_DOI.test(doi)) return true;
  const { metas = [], url } = evidence.reading;
  const has = (name: string) => metas.find(meta => meta.name === name)?.value;
  // nothing but a title and a name: a forum's post
  if (
    /^article$/i.test(has('og:type') ?? '') &&
    !doi &&
    !evidence
      .about(
        'container-title',
        'institution',
        'ISSN',
        'volume',
        'conference',
        'date',
        'date-any',
        'publisher',
      )
      .some(({ source }) => /^(?:highwire|dublin-core|prism|json-ld|label)/.test(source))
  )
    return metas.some(({ name }) => name === 'citation_title');
  return (
    /^article$/i.test(has('og:type') ?? '') &&
    has('article:published_time') !== undefined &&
    (BLOG.test(url) || BLOG.test(has('og:site_name') ?? '')) &&
    !evidence
      .about('volume', 'ISSN', 'first-page', 'issue')
      .some(({ source }) => /^(?:highwire|prism|eprints|json-ld)/.test(source))
  );
}

export function typeOfWord(word: string): RecordType | undefined {
  const key = fold(word);
  return WORDS.find(([pattern]) => pattern.test(key))?.[1];
}
