import { isObject, list, own, text, type Fields } from '../record/guard.ts';
import { normaliseOrcid } from '../record/identifiers.ts';
import type { CslDate, Name, RecordType } from '../record/record.ts';
import { cleanText } from '../text/clean-text.ts';
import { repairCapitals } from '../text/title-case.ts';
import { cleanTitle, joinSubtitle } from '../text/titles.ts';
import { cslDate, numericDate } from '../formats/values/date.ts';
import { serialNumbers } from '../formats/values/serial-numbers.ts';
import { languageOf } from '../formats/values/language.ts';
import { parseName } from '../names/names.ts';

/**
 * resourceTypeGeneral
 * (https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/resourceTypeGeneral/) → type.
 */
const TYPES: { [general: string]: RecordType } = {
  JournalArticle: 'article-journal',
  DataPaper: 'article-journal',
  Preprint: 'article',
  Dataset: 'dataset',
  Software: 'software',
  ComputationalNotebook: 'software',
  Book: 'book',
  BookChapter: 'chapter',
  ConferencePaper: 'paper-conference',
  ConferenceProceeding: 'book',
  Dissertation: 'thesis',
  Report: 'report',
  Standard: 'standard',
  PeerReview: 'review',
  Audiovisual: 'motion_picture',
  Image: 'graphic',
};

const objects = (value: unknown): Fields[] => list(value, one => (isObject(one) ? one : undefined)) ?? [];
const clean = (fields: Fields, key: string): string | undefined => {
  const found = own(fields, key);
  return typeof found === 'number' ? String(found) : cleanText(text(found) ?? '') || undefined;
};

/** A DOI of DataCite's REST API: `data.attributes` (https://support.datacite.org/reference/get_dois-id). */
export function fromDataCite(answer: Fields): { [field: string]: unknown } | undefined {
  const data = own(answer, 'data');
  const attributes = isObject(data) ? own(data, 'attributes') : undefined;
  if (!isObject(attributes)) return undefined;
  const titles = objects(own(attributes, 'titles'));
  const titled = (kind: string | undefined) => titles.find(one => text(own(one, 'titleType')) === kind);
  const main = titled(undefined);
  const title = main && clean(main, 'title');
  if (title === undefined) return undefined;
  const [subtitle, translated] = [titled('Subtitle'), titled('TranslatedTitle')];
  const publisher = own(attributes, 'publisher');
  const container = own(attributes, 'container');
  const within = isObject(container) ? container : {};
  const pages = [clean(within, 'firstPage'), clean(within, 'lastPage')].filter(one => one !== undefined);
  const doi = clean(attributes, 'doi');
  const types = own(attributes, 'types');
  const { ISSN, ISBN } = serialNumbers([clean(within, 'identifier') ?? '']);
  const summary = objects(own(attributes, 'descriptions')).find(
    one => own(one, 'descriptionType') === 'Abstract',
  );
  const authors = objects(own(attributes, 'creators')).flatMap(one => nameOf(one) ?? []);
  const editors = objects(own(attributes, 'contributors'))
    .filter(one => own(one, 'contributorType') === 'Editor')
    .flatMap(one => nameOf(one) ?? []);
  const keyword = [
    ...new Set(objects(own(attributes, 'subjects')).flatMap(one => clean(one, 'subject') ?? [])),
  ];
  return {
    type: TYPES[isObject(types) ? (clean(types, 'resourceTypeGeneral') ?? '') : ''] ?? 'document',
    title: repairCapitals(cleanTitle(joinSubtitle(title, (subtitle && clean(subtitle, 'title')) ?? ''))),
    'original-title': translated && clean(translated, 'title'),
    'container-title': clean(within, 'title'),
    volume: clean(within, 'volume'),
    issue: clean(within, 'issue'),
    page: [...new Set(pages)].join('-'),
    publisher: isObject(publisher) ? clean(publisher, 'name') : clean(attributes, 'publisher'),
    issued: issuedOf(attributes),
    language: languageOf(clean(attributes, 'language')),
    version: clean(attributes, 'version'),
    abstract: summary && clean(summary, 'description'),
    author: authors,
    editor: editors,
    keyword,
    ISSN,
    ISBN,
    DOI: doi,
    arxiv: /^10\.48550\/arxiv\.(.+)$/i.exec(doi ?? '')?.[1],
  };
}

/** The day of publication where it agrees with the year that the record is cited by. */
function issuedOf(attributes: Fields): CslDate | undefined {
  const year = cslDate(numericDate(clean(attributes, 'publicationYear')));
  const day = objects(own(attributes, 'dates'))
    .filter(one => own(one, 'dateType') === 'Issued')
    .map(one => numericDate(clean(one, 'date')?.replace(/T.*/s, '')))[0];
  return day && (!year || day[0] === year['date-parts'][0][0]) ? cslDate(day) : year;
}

function nameOf(creator: Fields): Name | undefined {
  const [family, given, whole] = [
    clean(creator, 'familyName'),
    clean(creator, 'givenName'),
    clean(creator, 'name'),
  ];
  const ORCID = objects(own(creator, 'nameIdentifiers'))
    .map(one => normaliseOrcid(clean(one, 'nameIdentifier') ?? ''))
    .find(one => one !== undefined);
  const affiliation = list(own(creator, 'affiliation'), one =>
    isObject(one) ? clean(one, 'name') : text(one),
  );
  const more = { ...(affiliation && { affiliation }), ...(ORCID !== undefined && { ORCID }) };
  if (own(creator, 'nameType') === 'Organizational')
    return whole === undefined ? undefined : { literal: whole, ...more };
  const name =
    family === undefined ? parseName(whole ?? '') : { family, ...(given !== undefined && { given }) };
  return name && { ...name, ...more };
}
