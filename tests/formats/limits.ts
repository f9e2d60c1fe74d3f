/**
 * What each format can't hold: the round trip test takes it away before it compares, and docs/formats.md lists it.
 * A field that is neither here nor equal after the round trip fails the test.
 */
import {
  CREATOR_ROLES,
  DATE_FIELDS,
  type CreatorRole,
  type FieldName,
  type Name,
  type Notice,
  type Record,
} from '../../lib/record/record.ts';
import { RIS_TYPE, TYPE_OF_RIS } from '../../lib/formats/ris/reference-types.ts';
import { WHOLE_WORKS } from '../../lib/formats/whole-works.ts';
import { ENDNOTE_TYPE, typeOfEndnote } from '../../lib/formats/endnote/reference-types.ts';
import { NOTICE_TYPE } from '../../lib/formats/nbib/publication-types.ts';
import { BIBTEX_TYPE, containerField } from '../../lib/formats/bibtex/entry-types.ts';
import { TYPED_ROLES } from '../../lib/formats/bibtex/role-fields.ts';

export interface Rule {
  says: string;
  apply: (record: Record) => void;
}

export interface Limits {
  /** Fields that the format has no place for. */
  lost: readonly FieldName[];
  rules: readonly Rule[];
}

const roles = (...kept: CreatorRole[]): CreatorRole[] => CREATOR_ROLES.filter(role => !kept.includes(role));
const eachName = (record: Record, change: (name: Name) => void): void => {
  for (const role of CREATOR_ROLES) for (const name of record[role] ?? []) change(name);
};
const mapKeywords = (record: Record, change: (keyword: string) => string): void => {
  if (record.keyword) record.keyword = [...new Set(record.keyword.map(change))];
};

const keepNotices = (record: Record, kept: (notice: Notice) => boolean): void => {
  const notices = record.notices?.filter(kept) ?? [];
  if (notices.length) record.notices = notices;
  else delete record.notices;
};

const firstDate: Rule = {
  says: 'Of a range of dates the first.',
  apply: record => {
    for (const field of DATE_FIELDS)
      if (record[field]) record[field] = { 'date-parts': [record[field]['date-parts'][0]] };
  },
};
const noPersonDetails: Rule = {
  says: 'ORCIDs and affiliations of people.',
  apply: record =>
    eachName(record, name => {
      delete name.ORCID;
      delete name.affiliation;
    }),
};
const edition: Rule = {
  says: 'Of software the edition beside a version; of other works the version.',
  apply: record => {
    if (record.type === 'software') {
      record.version ??= record.edition ?? '';
      delete record.edition;
      if (!record.version) delete record.version;
    } else delete record.version;
  },
};
const wholePages: Rule = {
  says: 'The number of pages of a part of something; of a work that stands alone a single page.',
  apply: record => {
    if (!WHOLE_WORKS.has(record.type)) delete record['number-of-pages'];
    else if (/^\d+$/.test(record.page ?? '')) delete record.page;
  },
};
const bookHasSeries: Rule = {
  says: "A book's container title.",
  apply: record => {
    if (record.type !== 'book') return;
    delete record['container-title'];
    delete record['container-title-short'];
  },
};
const adviser: Rule = {
  says: "A thesis' series editors.",
  apply: record => void (record.type === 'thesis' && delete record['collection-editor']),
};

const ris: Limits = {
  lost: [
    'original-date',
    'event-date',
    'submitted',
    'event-place',
    'medium',
    'original-title',
    'classification',
    'cited-by',
    'links',
  ],
  rules: [
    {
      says: 'Types without a RIS type: review and review-book come back as article-journal, interview as personal_communication, document as article.',
      apply: record => {
        record.type = TYPE_OF_RIS.get(RIS_TYPE[record.type]) ?? 'document';
      },
    },
    firstDate,
    noPersonDetails,
    edition,
    bookHasSeries,
    adviser,
    {
      says: 'The page of a work that stands alone, unless it is a range; the number of pages of any other work, or beside a range.',
      apply: record => {
        const range = /^[^,]*-/.test(record.page ?? '');
        if (!WHOLE_WORKS.has(record.type) || range) delete record['number-of-pages'];
        if (WHOLE_WORKS.has(record.type) && !range) delete record.page;
      },
    },
    {
      says: 'The event of anything but a conference paper in proceedings.',
      apply: record =>
        void (
          (record.type !== 'paper-conference' || !record['container-title']) &&
          delete record['event-title']
        ),
    },
    {
      says: 'All but the first ISSN, or ISBN of books, chapters and other works that stand alone.',
      apply: record => {
        const isbnFirst = WHOLE_WORKS.has(record.type) || record.type === 'chapter';
        const [kept, other] = isbnFirst ? (['ISBN', 'ISSN'] as const) : (['ISSN', 'ISBN'] as const);
        const field = record[kept] ? kept : other;
        if (record[field]) record[field] = record[field].slice(0, 1);
        if (field === kept) delete record[other];
      },
    },
    {
      says: 'The number of an article, and of any other work that has an issue (but of a report or patent without ISSN and ISBN).',
      apply: record => {
        const numbered =
          (record.type === 'report' || record.type === 'patent') && !record.ISSN && !record.ISBN;
        if (!numbered && (record.issue || /^article-/.test(record.type))) delete record.number;
      },
    },
    {
      says: 'Asterisks in keywords, names and journals; semicolons in keywords become commas.',
      apply: record => mapKeywords(record, keyword => keyword.replaceAll('*', '').replaceAll(';', ',')),
    },
    { says: 'Commas in the parts of a name.', apply: () => undefined },
  ],
};

const bibtex = (dialect: 0 | 1): Limits => ({
  lost: ['submitted', 'medium', 'archive', 'classification', 'cited-by', 'links'],
  rules: [
    ...(dialect === 0
      ? [
          {
            says: 'Of a range of dates of publication the first.',
            apply: (record: Record) => {
              if (record.issued) record.issued = { 'date-parts': [record.issued['date-parts'][0]] };
            },
          },
        ]
      : []),
    noPersonDetails,
    {
      says: "An article's own number beside its issue.",
      apply: record =>
        void (containerField(BIBTEX_TYPE[record.type][dialect]) === 'journal' && delete record.number),
    },
    {
      says: 'More than three of the roles that have no field: series editor, reviewed author, director, composer, illustrator, interviewer, recipient, contributor.',
      apply: record => {
        for (const role of TYPED_ROLES.filter(one => record[one]).slice(3)) delete record[role];
      },
    },
    { says: 'A suffix of a name without a given name.', apply: () => undefined },
  ],
});

export const LIMITS: {
  [
    format in
      | 'ris'
      | 'ris-endnote'
      | 'ris-jabref'
      | 'ris-mendeley'
      | 'bibtex'
      | 'biblatex'
      | 'csl'
      | 'endnote'
      | 'nbib'
      | 'backup'
  ]: Limits;
} = {
  ris,
  'ris-endnote': {
    ...ris,
    rules: [
      ...ris.rules,
      { says: 'The archive beside a PMID.', apply: record => void (record.PMID && delete record.archive) },
    ],
  },
  'ris-jabref': ris,
  'ris-mendeley': {
    ...ris,
    rules: [
      ...ris.rules,
      {
        says: 'Month and day of publication.',
        apply: record => {
          if (record.issued) record.issued = { 'date-parts': [[record.issued['date-parts'][0][0]]] };
        },
      },
    ],
  },
  bibtex: bibtex(0),
  biblatex: bibtex(1),
  csl: {
    lost: [],
    rules: [
      {
        says: 'Semicolons in keywords: one text holds them all.',
        apply: record =>
          mapKeywords(record, keyword =>
            record.keyword!.some(one => one.includes(','))
              ? keyword.replaceAll(';', ',')
              : keyword.replaceAll(';', ' ').replace(/ {2,}/g, ' '),
          ),
      },
      {
        says: 'The marks <i>, <b>, <sup>, <sub>, <sc> and <span>, which CSL takes for markup.',
        apply: () => undefined,
      },
    ],
  },
  endnote: {
    lost: [
      'original-date',
      'event-date',
      'submitted',
      'event-title',
      'event-place',
      'medium',
      'original-title',
      'classification',
      'cited-by',
      ...roles('author', 'editor', 'collection-editor', 'translator'),
    ],
    rules: [
      {
        says: 'Types without a reference type: review and review-book come back as article-journal, speech as document, interview as personal_communication, post as webpage.',
        apply: record => {
          record.type = typeOfEndnote(...ENDNOTE_TYPE[record.type]);
        },
      },
      firstDate,
      noPersonDetails,
      edition,
      bookHasSeries,
      adviser,
      wholePages,
      {
        says: 'The page of a work that stands alone beside its number of pages.',
        apply: record =>
          void (WHOLE_WORKS.has(record.type) && record['number-of-pages'] && delete record.page),
      },
      {
        says: "An article's own number; the issue of anything but an article.",
        apply: record => void (/^article-/.test(record.type) ? delete record.number : delete record.issue),
      },
      { says: 'The archive beside a PMID.', apply: record => void (record.PMID && delete record.archive) },
      {
        says: 'Links but those to a PDF.',
        apply: record => {
          if (record.links) record.links = record.links.filter(link => link.kind === 'pdf');
        },
      },
      { says: 'Commas in the parts of a name.', apply: () => undefined },
    ],
  },
  nbib: {
    lost: [
      'accessed',
      'original-date',
      'event-date',
      'submitted',
      'event-title',
      'event-place',
      'medium',
      'original-title',
      'title-short',
      'classification',
      'cited-by',
      'links',
      'number',
      'number-of-pages',
      'number-of-volumes',
      'genre',
      'archive',
      'call-number',
      'version',
      'URL',
      ...roles('author', 'editor'),
    ],
    rules: [
      {
        says: 'Notices but retracted, retraction-notice and correction-notice.',
        apply: record => keepNotices(record, notice => NOTICE_TYPE[notice] !== undefined),
      },
      firstDate,
      {
        says: "A book's container title.",
        apply: record => void (record.type === 'book' && delete record['container-title']),
      },
      { says: 'Commas in the parts of a name.', apply: () => undefined },
    ],
  },
  backup: { lost: [], rules: [] },
};

/** The record as the format holds it. */
export function held(record: Record, { lost, rules }: Limits): Record {
  const copy = structuredClone(record);
  for (const field of lost) if (field !== 'type' && field !== 'title') delete copy[field];
  for (const rule of rules) rule.apply(copy);
  delete copy.sources;
  return copy;
}
