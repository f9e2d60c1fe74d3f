/**
 * The record: what Offprint knows of one work. Its fields are CSL-JSON's (names, types and meanings of the
 * CSL 1.0.2 specification, https://docs.citationstyles.org/en/stable/specification.html) plus what CSL lacks.
 */

/** CSL types that Offprint writes. `article` is CSL's word for a preprint, `document` for "nobody knows". */
export const RECORD_TYPES = [
  'article-journal',
  'article',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'paper-conference',
  'thesis',
  'report',
  'dataset',
  'software',
  'review',
  'review-book',
  'entry-encyclopedia',
  'entry-dictionary',
  'patent',
  'standard',
  'manuscript',
  'speech',
  'interview',
  'legislation',
  'legal_case',
  'map',
  'motion_picture',
  'graphic',
  'song',
  'personal_communication',
  'post',
  'post-weblog',
  'webpage',
  'document',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** CSL's creator roles that a record may hold, in the order in which editors show them. */
export const CREATOR_ROLES = [
  'author',
  'editor',
  'translator',
  'collection-editor',
  'container-author',
  'reviewed-author',
  'director',
  'composer',
  'illustrator',
  'interviewer',
  'recipient',
  'contributor',
] as const;
export type CreatorRole = (typeof CREATOR_ROLES)[number];

/** A person has a family name, with the particles in front of it ("van Hecke"); an organisation is a literal. */
export interface Name {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
  affiliation?: string[];
  /** The bare identifier: 0000-0002-1825-0097. */
  ORCID?: string;
}

/** [year], [year, month] or [year, month, day]: a partial date stays partial. */
export type DateParts = [number] | [number, number] | [number, number, number];
export interface CslDate {
  'date-parts': [DateParts] | [DateParts, DateParts];
}

/** Scheme → codes: { CLC: ['R749'], subject: ['100205'] }. */
export type Classification = { [scheme: string]: string[] };

/** A link to the work's text, or to the notice of what became of it. */
export interface FullTextLink {
  url: string;
  kind: 'pdf' | 'html' | 'notice' | 'other';
}

/** What has happened to the work since: printed on the page as a notice. */
export const NOTICES = [
  'retracted',
  'withdrawn',
  'concern',
  'corrected',
  'retraction-notice',
  'correction-notice',
] as const;
export type Notice = (typeof NOTICES)[number];

/** Fields that hold one line or paragraph of text. */
export const TEXT_FIELDS = [
  'title',
  'container-title',
  'container-title-short',
  'collection-title',
  'volume',
  'issue',
  'page',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'edition',
  'publisher',
  'publisher-place',
  'event-title',
  'event-place',
  'genre',
  'medium',
  'language',
  'abstract',
  'DOI',
  'PMID',
  'PMCID',
  'arxiv',
  'URL',
  'archive',
  'call-number',
  'original-title',
  'title-short',
  'version',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
/** Fields that hold a list of short texts. */
export const LIST_FIELDS = ['ISSN', 'ISBN', 'keyword'] as const;
export type ListField = (typeof LIST_FIELDS)[number];
export const DATE_FIELDS = ['issued', 'accessed', 'original-date', 'event-date', 'submitted'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

export type FieldName =
  | 'type'
  | TextField
  | ListField
  | DateField
  | CreatorRole
  | 'classification'
  | 'cited-by'
  | 'links'
  | 'notices';

/**
 * Where a value came from: the vocabulary or means, then a colon and its key where there is one:
 * `highwire:citation_title`, `label:作者`, `site:pubmed`, `related`, `user`, `import:ris`.
 */
export type Source = string;

type Texts = { [F in TextField]?: string };
type Lists = { [F in ListField]?: string[] };
type Dates = { [F in DateField]?: CslDate };
type Creators = { [R in CreatorRole]?: Name[] };

export interface Record extends Texts, Lists, Dates, Creators {
  type: RecordType;
  title: string;
  classification?: Classification;
  /** Times cited, as the page said when it was read. */
  'cited-by'?: number;
  links?: FullTextLink[];
  notices?: Notice[];
  /** Each field's source. A field without one came from a record made before sources were kept. */
  sources?: { [F in FieldName]?: Source };
}
