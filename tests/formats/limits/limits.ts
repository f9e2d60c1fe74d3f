/**
 * What each format can't hold: the round trip test takes it away before it compares, and docs/formats.md lists it.
 * A field that is neither here nor equal after the round trip fails the test.
 */
import type { Record } from '../../../lib/record/record.ts';
import { ENDNOTE_TYPE, typeOfEndnote } from '../../../lib/formats/endnote/reference-types.ts';
import { NOTICE_TYPE } from '../../../lib/formats/nbib/publication-types.ts';
import { BIBTEX_TYPE, containerField } from '../../../lib/formats/bibtex/entry-types.ts';
import { TYPED_ROLES } from '../../../lib/formats/bibtex/role-fields.ts';
import { WHOLE_WORKS } from '../../../lib/formats/whole-works.ts';
import { ris } from './ris.ts';
import {
  adviser,
  bookHasSeries,
  edition,
  firstDate,
  keepNotices,
  mapKeywords,
  noPersonDetails,
  roles,
  sentence,
  wholePages,
  type Limits,
} from './rules.ts';

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
      says: sentence`More than three of the roles that have no field: series editor, reviewed author, director,
        composer, illustrator, interviewer, recipient, contributor.`,
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
        says: sentence`Types without a reference type: review and review-book come back as article-journal, speech
          as document, interview as personal_communication, post as webpage.`,
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
