/**
 * VuFind catalogues, versions 3 to 9 with the themes bootstrap3 and bootstrap5 (templates of github.com/vufind-org/vufind, v3.1–v9.0).
 * A record is a table whose labels are the rows' only names; the interface's language says nothing about the record's.
 */
import { all, attribute, first, text } from '../page/dom.ts';
import type { ClaimedName, RelatedReading } from '../model/page-reading.ts';
import { defineSite, type ClaimTaker, type Page } from './define-site.ts';

/** Drivers prefix their records: /EdsRecord/, /SummonRecord/. What may follow the id is a tab; the forms are no records. */
const RECORD = /\/(?:[A-Z][A-Za-z]*\d?)?Record\/[^/]+(?:\/(?!Cite|Email|SMS|Save|Permalink|Export|AddTag)\w+)?\/?$/;
const LIST = /\/(?:Search\d?|Author|Alphabrowse|Browse|MyResearch|Collection|Tag)(?:\/|$)/;
/** Index formats as VuFind writes them into the class: lower case, never translated. */
const FORMATS: [RegExp, string][] = [
  [/\b(?:article|electronicarticle|journalarticle)\b/, 'journal article'], [/bookchapter|bookpart/, 'book chapter'], [/conferencepaper|conferenceproceeding/, 'conference paper'],
  [/thesis|dissertation/, 'thesis'], [/\b(?:e?book)\b/, 'book'], [/report/, 'report'], [/dataset/, 'dataset'],
];
const JOURNAL_LINK = 'a[href*="JournalTitle"]';
const NAMES = '.author-data, .record td > :is([property="author"], [property="creator"], [property="contributor"])';
const SUBJECTS = '.subject-line';
const PUBLISHER = '.record [property="publisher"]';
/** No role at all is an author's: a co-author stands under "Other Authors" too. */
const AUTHOR = /^$|auth|aut[eo]|verfasser|författare|forfatter|著者|作者|автор/i;
/** Dates of birth and death are catalogued with a name: "Müller, Käthe, 1961-". */
const LIFE = /,\s*(?:ca\. |geb\. )?\d{4}\s*-\s*(?:\d{4})?\.?$/;
const EDITOR = /editor|edit\.|hrsg|herausgeber|red\.|redakt|ed\.|éditeur|curatore|主编|编/i;

/** Without the catalogue's punctuation: "Wege : Erfahrungen /". */
const titleOf = (element: Element | undefined): string => text(element).replace(/\s*[/:]\s*$/, '').replace(/\s+:\s+/g, ': ');

/** Catalogued as "Family, Given"; without a comma an organisation or one name. */
function nameOf(catalogued: string): string | ClaimedName {
  const [family, given] = catalogued.replace(LIFE, '').split(/,\s*/, 2);
  return family && given ? { name: `${family}, ${given}`, family, given } : catalogued;
}

function readRecord({ document }: Page, claim: ClaimTaker): void {
  const record = first(document, '.record');
  claim('title', titleOf(first(document, '.record [property="name"]:is(h1, h2, h3), .record .media-body h1, .record .media-body h3, .record h1, .record h3')));
  const formats = all(record ?? document, 'span.format', 9).map(format => (attribute(format, 'class') ?? '').toLowerCase()).join(' ');
  claim('type', FORMATS.find(([slug]) => slug.test(formats))?.[1]);
  for (const data of all(document, NAMES, 3000)) {
    const role = text(first(data, '.author-property-role'));
    claim(AUTHOR.test(role) ? 'author' : EDITOR.test(role) ? 'editor' : 'contributor', nameOf(text(first(data, 'a')) || text(data, '.author-property-role')));
  }
  const publisher = text(first(document, PUBLISHER), '[property="location"]');
  claim('publisher', publisher);
  if (publisher) claim('year', text(first(document, '.record [property="datePublished"], .record [property="publicationDate"]')));
  for (const subject of all(document, SUBJECTS, 200)) claim('keyword', text(subject));
  for (const cell of all(document, '.record table td', 100)) {
    const journal = text(first(cell, JOURNAL_LINK));
    claim('container-title', journal);
    if (journal) claim('source-line', text(cell).replace(journal, '').replace(/^[\s.,;:]+/, ''));
  }
}

/** A row of a result list. Its COinS says the most; the anchor, not the heading, is the title. */
function row(result: Element): RelatedReading[] {
  const described = first(result, 'span.Z3988[title]');
  const coins = described && attribute(described, 'title');
  const link = first(result, 'a.title, a.getFull');
  const title = titleOf(link);
  const url = link && attribute(link, 'href');
  const authors = all(result, 'a.result-author, .author-data a', 100).map(author => text(author));
  return title ? [{ title, ...(authors.length > 0 && { authors }), ...(url && { url }), ...(coins && { coins }) }] : [];
}

export const site = defineSite({
  id: 'vufind',
  signs: ({ document, url }) => first(document, 'meta[name="generator"][content^="VuFind"], body[class*="template-dir-"][class*="template-name-"], .record input.hiddenId, .result input.hiddenId') !== undefined
    || (RECORD.test(url.pathname) && first(document, '[resource="#record"], .record .media-body, table.table-striped th') !== undefined),
  kind: ({ url, document }) => (/\/AuthorityRecord\//.test(url.pathname) ? 'other' : RECORD.test(url.pathname) ? 'article' : LIST.test(url.pathname) || first(document, '.template-name-results') ? 'list' : undefined),
  drop: ({ document }) => new RegExp(`^(?!DOI)\\S+ visible:|^\\S+ rdfa:(?:author|creator|contributor|publisher)${first(document, SUBJECTS) ? '|^keywords? (?:label|subject):' : ''}${
    first(document, NAMES) ? '|^(?:authors?|contributor) label:' : ''}${first(document, PUBLISHER) ? '|^(?:publisher|year|date-any) label:' : ''}`),
  read(page, claim) {
    if (RECORD.test(page.url.pathname)) readRecord(page, claim);
  },
  // the journal's row is read above; in Dutch the publisher's row has the same label, in Japanese the journal's has a wrong one
  amend({ document }, reading) {
    const journal = text(first(document, `.record ${JOURNAL_LINK}`));
    reading.labels = reading.labels?.filter(({ values }) => !journal || !values[0]?.startsWith(journal))
      .map(one => (/^(?:gepubliceerd in|出版年)$/i.test(one.label) ? { ...one, label: 'Published' } : one));
  },
  related: ({ document, url }) => (RECORD.test(url.pathname) ? [] : all(document, '[id^="result"].result, li.result', 200).flatMap(row)),
});
