/** What RIS can't hold, in the standard profile. */
import { RIS_TYPE, TYPE_OF_RIS } from '../../../lib/formats/ris/reference-types.ts';
import { WHOLE_WORKS } from '../../../lib/formats/whole-works.ts';
import {
  adviser,
  bookHasSeries,
  edition,
  firstDate,
  mapKeywords,
  noPersonDetails,
  sentence,
  type Limits,
} from './rules.ts';

export const ris: Limits = {
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
      says: sentence`Types without a RIS type: review and review-book come back as article-journal, interview as
        personal_communication, document as article.`,
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
      says: sentence`The page of a work that stands alone, unless it is a range; the number of pages of any other
        work, or beside a range.`,
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
      says: sentence`The number of an article, and of any other work that has an issue (but of a report or patent
        without ISSN and ISBN).`,
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
