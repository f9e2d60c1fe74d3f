import type { CreatorRole, FieldName, RecordType } from '../../record/record.ts';

/**
 * A Zotero item type, with the names that it gives to what others call title, container, publisher, number
 * and genre.
 */
export interface ZoteroType {
  itemType: string;
  /** The role of its first creators. */
  creator: string;
  /** Its own names for fields of a record; a field that is in neither list goes into Extra. */
  names: { [F in FieldName]?: string };
}

const JOURNAL = {
  'container-title': 'publicationTitle',
  issue: 'issue',
  volume: 'volume',
  page: 'pages',
  ISSN: 'ISSN',
};
const ARTICLE = {
  ...JOURNAL,
  'container-title-short': 'journalAbbreviation',
  'collection-title': 'series',
  DOI: 'DOI',
};
const PRINTED = {
  publisher: 'publisher',
  'publisher-place': 'place',
  edition: 'edition',
  volume: 'volume',
  'number-of-volumes': 'numberOfVolumes',
  'collection-title': 'series',
  ISBN: 'ISBN',
};
const PART = { ...PRINTED, page: 'pages' };
const PLACED = { publisher: 'publisher', 'publisher-place': 'place' };

const type = (itemType: string, names: ZoteroType['names'], creator = 'author'): ZoteroType => ({
  itemType,
  names,
  creator,
});

/** Record type → Zotero's, by its schema (https://api.zotero.org/schema, version 35). */
export const ZOTERO_TYPE: { [T in RecordType]: ZoteroType } = {
  'article-journal': type('journalArticle', ARTICLE),
  article: type('preprint', {
    publisher: 'repository',
    genre: 'genre',
    arxiv: 'archiveID',
    'collection-title': 'series',
    'publisher-place': 'place',
    DOI: 'DOI',
  }),
  'article-magazine': type('magazineArticle', JOURNAL),
  'article-newspaper': type('newspaperArticle', {
    'container-title': 'publicationTitle',
    'publisher-place': 'place',
    edition: 'edition',
    page: 'pages',
    ISSN: 'ISSN',
  }),
  book: type('book', { ...PRINTED, 'number-of-pages': 'numPages' }),
  chapter: type('bookSection', { ...PART, 'container-title': 'bookTitle' }),
  'paper-conference': type('conferencePaper', {
    'container-title': 'proceedingsTitle',
    'event-title': 'conferenceName',
    ...PLACED,
    volume: 'volume',
    'collection-title': 'series',
    page: 'pages',
    ISBN: 'ISBN',
    DOI: 'DOI',
  }),
  thesis: type('thesis', {
    publisher: 'university',
    'publisher-place': 'place',
    genre: 'thesisType',
    'number-of-pages': 'numPages',
  }),
  report: type('report', {
    publisher: 'institution',
    'publisher-place': 'place',
    genre: 'reportType',
    number: 'reportNumber',
    'collection-title': 'seriesTitle',
    page: 'pages',
  }),
  dataset: type('dataset', {
    publisher: 'repository',
    'publisher-place': 'repositoryLocation',
    genre: 'type',
    number: 'identifier',
    version: 'versionNumber',
    DOI: 'DOI',
  }),
  software: type(
    'computerProgram',
    {
      publisher: 'company',
      'publisher-place': 'place',
      version: 'versionNumber',
      'collection-title': 'seriesTitle',
      ISBN: 'ISBN',
    },
    'programmer',
  ),
  review: type('journalArticle', ARTICLE),
  'review-book': type('journalArticle', ARTICLE),
  'entry-encyclopedia': type('encyclopediaArticle', { ...PART, 'container-title': 'encyclopediaTitle' }),
  'entry-dictionary': type('dictionaryEntry', { ...PART, 'container-title': 'dictionaryTitle' }),
  patent: type('patent', { number: 'patentNumber', 'publisher-place': 'place', page: 'pages' }, 'inventor'),
  standard: type('standard', {
    publisher: 'publisher',
    'publisher-place': 'place',
    number: 'number',
    genre: 'type',
    version: 'versionNumber',
    'number-of-pages': 'numPages',
    DOI: 'DOI',
  }),
  manuscript: type('manuscript', {
    'publisher-place': 'place',
    genre: 'manuscriptType',
    'number-of-pages': 'numPages',
  }),
  speech: type(
    'presentation',
    { 'event-title': 'meetingName', 'event-place': 'place', genre: 'presentationType' },
    'presenter',
  ),
  interview: type('interview', { medium: 'interviewMedium' }, 'interviewee'),
  legislation: type('statute', { title: 'nameOfAct', page: 'pages', number: 'publicLawNumber' }),
  legal_case: type('case', { title: 'caseName', number: 'docketNumber', volume: 'reporterVolume' }),
  map: type(
    'map',
    { ...PLACED, genre: 'mapType', edition: 'edition', 'collection-title': 'seriesTitle', ISBN: 'ISBN' },
    'cartographer',
  ),
  motion_picture: type(
    'film',
    { publisher: 'distributor', genre: 'genre', medium: 'videoRecordingFormat' },
    'director',
  ),
  graphic: type('artwork', { medium: 'artworkMedium' }, 'artist'),
  song: type(
    'audioRecording',
    {
      publisher: 'label',
      'publisher-place': 'place',
      volume: 'volume',
      medium: 'audioRecordingFormat',
      ISBN: 'ISBN',
    },
    'performer',
  ),
  personal_communication: type('letter', { genre: 'letterType' }),
  post: type('forumPost', { 'container-title': 'forumTitle', genre: 'postType' }),
  'post-weblog': type('blogPost', { 'container-title': 'blogTitle', genre: 'websiteType' }),
  webpage: type('webpage', { 'container-title': 'websiteTitle', genre: 'websiteType' }),
  document: type('document', { publisher: 'publisher' }),
};

/** What every Zotero item has. */
export const EVERYWHERE: { [F in FieldName]?: string } = {
  title: 'title',
  'title-short': 'shortTitle',
  abstract: 'abstractNote',
  language: 'language',
  URL: 'url',
  archive: 'archive',
  'call-number': 'callNumber',
};

/**
 * Roles with a name of their own in Zotero, and the item types that know it (by the same schema); for all
 * others they are contributors.
 */
export const ZOTERO_ROLE: { [R in CreatorRole]?: { role: string; itemTypes: readonly string[] } } = {
  editor: {
    role: 'editor',
    itemTypes: [
      'book',
      'bookSection',
      'conferencePaper',
      'dictionaryEntry',
      'document',
      'encyclopediaArticle',
      'journalArticle',
      'preprint',
    ],
  },
  translator: {
    role: 'translator',
    itemTypes: [
      'book',
      'bookSection',
      'conferencePaper',
      'dictionaryEntry',
      'document',
      'encyclopediaArticle',
      'interview',
      'journalArticle',
      'magazineArticle',
      'manuscript',
      'newspaperArticle',
      'preprint',
    ],
  },
  'collection-editor': {
    role: 'seriesEditor',
    itemTypes: [
      'book',
      'bookSection',
      'conferencePaper',
      'dictionaryEntry',
      'encyclopediaArticle',
      'map',
      'report',
    ],
  },
  'container-author': { role: 'bookAuthor', itemTypes: ['bookSection'] },
  'reviewed-author': {
    role: 'reviewedAuthor',
    itemTypes: ['document', 'journalArticle', 'magazineArticle', 'newspaperArticle', 'preprint'],
  },
  director: { role: 'director', itemTypes: ['film'] },
  composer: { role: 'composer', itemTypes: ['audioRecording'] },
  interviewer: { role: 'interviewer', itemTypes: ['interview'] },
  recipient: { role: 'recipient', itemTypes: ['letter'] },
};
