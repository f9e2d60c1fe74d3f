/** The ways in which one work is met again. */
import { normaliseDoi } from '../../lib/record/doi.ts';
import {
  initials,
  inYear,
  isArticle,
  isBook,
  isHan,
  isLatin,
  mainTitle,
  mapNames,
  PLAIN,
  spelled,
  upperWords,
  without,
  WRITTEN_OUT,
  yearOf,
  type Change,
} from './change-record.ts';

/** Its title as other sources print it. */
const TITLES: { [way: string]: Change } = {
  'same DOI, other words': record =>
    record.DOI === undefined
      ? undefined
      : { ...record, title: record.title.slice(0, 30), DOI: record.DOI.toUpperCase() },
  capitals: record => without({ ...record, title: record.title.toUpperCase() }),
  'title case': record => without({ ...record, title: upperWords(record.title) }),
  punctuation: record =>
    without({
      ...record,
      title: `${record.title.replace(': ', '. ').replaceAll('’', "'").replace('-', '‐')}.`,
    }),
  'ampersand and dashes': record =>
    without({ ...record, title: record.title.replace(' and ', ' & ').replace(': ', ' – ') }),
  'full-width and blanks (Chinese)': record =>
    without({
      ...record,
      title: isHan(record.title)
        ? record.title.replace(/：/g, ': ').replace('研究', ' 研究')
        : `  ${record.title} `,
    }),
  'subtitle left out, same place': record => {
    const title = mainTitle(record);
    return isArticle(record) && title ? without({ ...record, title }) : undefined;
  },
  'title cut with an ellipsis, same place': record =>
    isArticle(record)
      ? without({ ...record, title: `${record.title.slice(0, Math.floor(record.title.length * 0.7))}…` })
      : undefined,
  'tags left over around the first word': record =>
    isLatin(record.title)
      ? without({ ...record, title: record.title.replace(/^\S+/, word => `<i>${word}</i>`) })
      : undefined,
  'retracted since: the publisher wrote so in front': record =>
    without({ ...record, title: `RETRACTED: ${record.title}`, notices: ['retracted'] }),
  'one DOI, title translated, no names': (record, roll) =>
    record.DOI === undefined || isLatin(record.title)
      ? undefined
      : {
          ...without(record, 'author'),
          DOI: record.DOI,
          title: `An inquiry into the care of ${roll(99_999)} in English`,
        },
};

/** Its authors as other sources print them. */
const PEOPLE: { [way: string]: Change } = {
  'no diacritics': record =>
    without(
      mapNames({ ...record, title: spelled(record.title, PLAIN) }, name => ({
        ...name,
        family: spelled(name.family ?? '', PLAIN),
      })),
    ),
  'letters written out': record =>
    without(
      mapNames({ ...record, title: spelled(record.title, WRITTEN_OUT) }, name => ({
        ...name,
        family: spelled(name.family ?? '', WRITTEN_OUT),
      })),
    ),
  initials: record =>
    without(
      mapNames(record, name =>
        isHan(name.family) ? name : { family: name.family ?? '', given: initials(name.given ?? '') },
      ),
    ),
  'one family name': record =>
    without(mapNames(record, name => ({ ...name, family: (name.family ?? '').split(' ').at(-1) ?? '' }))),
  'name in one piece (Chinese)': record =>
    without(
      mapNames(record, name =>
        isHan(name.family) ? { literal: `${name.family ?? ''}${name.given ?? ''}` } : name,
      ),
    ),
  'given name in front, in one piece': record =>
    isLatin(record.author?.[0]?.family)
      ? without(mapNames(record, name => ({ literal: [name.given, name.family].filter(Boolean).join(' ') })))
      : undefined,
  'family and given name turned round': record =>
    isLatin(record.author?.[0]?.family)
      ? without(mapNames(record, ({ family = '', given = '' }) => ({ family: given, given: family })))
      : undefined,
  'only the first author': record =>
    without({ ...record, ...(record.author && { author: record.author.slice(0, 1) }) }),
  'no author, same place': record => (isArticle(record) ? without(record, 'author') : undefined),
};

/** Its place and time as other sources tell them. */
const PLACES: { [way: string]: Change } = {
  'the year online': record =>
    isArticle(record) ? without({ ...record, ...inYear(yearOf(record) - 1) }) : undefined,
  'no numbers at all': ({ type, title, author, issued }) => ({
    type,
    title,
    ...(author && { author }),
    ...(issued && { issued }),
  }),
  'first page alone': record =>
    record.page ? without({ ...record, page: record.page.replace(/[-–].*/, '') }) : undefined,
  'an en dash between pages': record =>
    record.page ? without({ ...record, page: record.page.replace('-', '–') }) : undefined,
  'no issue': record => (record.issue ? without(record, 'issue') : undefined),
  'journal and year alone': record =>
    isArticle(record) ? without(record, 'volume', 'issue', 'page') : undefined,
  'journal abbreviated': record => {
    const journal = record['container-title'];
    if (!isArticle(record) || !isLatin(journal)) return undefined;
    const words = (journal ?? '').split(' ').filter(word => !/^(?:of|and|the|&)$/i.test(word));
    if (words.length < 2) return undefined;
    const short = words.map(word => (word.length > 6 ? `${word.slice(0, 4)}.` : word)).join(' ');
    return without({ ...record, 'container-title': short });
  },
  '"The" in front of the journal': record =>
    isLatin(record['container-title'])
      ? without({ ...record, 'container-title': `The ${record['container-title'] ?? ''}` })
      : undefined,
  'journal in capitals': record =>
    isLatin(record['container-title'])
      ? without({ ...record, 'container-title': (record['container-title'] ?? '').toUpperCase() })
      : undefined,
};

/** Its identifiers and type as other sources tell them. */
const IDENTIFIERS: { [way: string]: Change } = {
  'DOI as an address': record => {
    const doi = normaliseDoi(`https://DOI.org/${encodeURIComponent(record.DOI ?? '')}`);
    return doi ? { ...record, DOI: doi } : undefined;
  },
  'same DOI, saved as a document with no more than its title': ({ title, DOI }) =>
    DOI ? { type: 'document', title, DOI } : undefined,
  'same DOI, type article, no place': record =>
    record.DOI && isArticle(record)
      ? { ...without(record, 'volume', 'issue', 'page'), type: 'article', DOI: record.DOI }
      : undefined,
  'same DOI, "Correction:" in front': record =>
    record.DOI ? { ...record, title: `Correction: ${record.title}` } : undefined,
  'ISBN without its hyphens, DOI left out': record =>
    record.ISBN ? without({ ...record, ISBN: record.ISBN.map(one => one.replaceAll('-', '')) }) : undefined,
  'edition in words': record =>
    isBook(record) && record.edition === '2' ? without({ ...record, edition: 'Second edition' }) : undefined,
  'edition not told': record => (isBook(record) ? without(record, 'edition') : undefined),
  'publisher not told': record => (isBook(record) ? without(record, 'publisher') : undefined),
};

export const DUPLICATES: { [way: string]: Change } = { ...TITLES, ...PEOPLE, ...PLACES, ...IDENTIFIERS };
