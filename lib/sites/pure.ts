/**
 * Elsevier Pure, a university's research portal: the portal form (classes rendering_researchoutput_…) and the older one
 * that prints the citation in every style (Copenhagen, 2024), at any address. Its RIS and BibTeX are read elsewhere.
 */
import { all, attribute, first, parentOf, tagOf, text, type Document, type Element } from '../page/dom.ts';
import { labelField } from '../record/label-field.ts';
import type { WrongClaims } from '../record/page-reading.ts';
import { anyOf } from '../text/any-of.ts';
import { inlineParts } from '../page/inline-parts.ts';
import { claimPlaces } from '../page/places.ts';
import { defineSite, type ClaimTaker, type Page } from './define-site.ts';

const STYLES = new Set(['standard', 'harvard', 'apa', 'vancouver', 'author', 'bibtex', 'ris']);
const RECORD = /\/(?:publications|publikationer|publikationen|julkaisut)\/[^/]{5,}\/?$/;
const OTHER = /\/(?:persons|organisations|projects|activities|journals|prizes)\//;
const PART = '.rendering_researchoutput_';
/** Parts that only a publication's own page has. */
const OWN_PARTS = [
  '#cite-RIS',
  `${PART}detailsportal`,
  `${PART}abstractportal`,
  `${PART}publicationcontenttyperendererportalng`,
].join(', ');
const LISTED = '.list-results .list-result-item';
const MARKS = [
  '.rendering_researchoutput',
  '.relations.persons',
  'a[rel="Person"]',
  'a[href$="/admin/workspace.xhtml"]',
  '#cite-RIS',
].join(', ');
/** A person's link; the menu's `li.persons` leads to everybody. */
const PERSON = '.persons:not(li) a, a.person, a[rel="Person"]';

const stylesPrinted = ({ lines }: Page): number =>
  new Set(lines.map(line => line.text.toLowerCase().replace(/:$/, '')).filter(line => STYLES.has(line))).size;

const printsStylesAndRis = (page: Page): boolean =>
  stylesPrinted(page) > 4 && page.lines.some(({ text: printed }) => /^TY\s{0,2}-\s/.test(printed));

/** "Research output: Contribution to journal › Article › peer-review", or the same in a span a part. */
const TYPE_LINE = /^[\p{L} ]{3,40}:\s*\S.*[›»]|^(?:publikation|research output|publication):/iu;

/** How a type line begins in the languages of Pure's portals. */
const OUTPUT_WORDS = [
  ...['forskningsoutput', 'onderzoeksoutput', 'prodotto della ricerca', 'producción científica', 'produção'],
  ...['publikasjon', 'publikation', 'research output', 'résultats de recherche', 'tutkimustuotos'],
];
const OUTPUT = new RegExp(`^${anyOf(OUTPUT_WORDS)}\\s?: ?[^›]{3,90}›`, 'iu');
const typeLines = ({ lines }: Page): number => lines.filter(line => OUTPUT.test(line.text)).length;
/** One type line and the row of a publication's status: no list prints that. */
const printsTypeAndStatus = (page: Page): boolean =>
  typeLines(page) === 1 && page.lines.some(({ text: printed }) => STATUS.test(printed));

/** The parts of the page's type line, the last and so most exact first. */
function typeParts({ document, lines }: Page): string[] {
  const element = first(document, `${PART}publicationcontenttyperendererportalng .type, p.type`);
  const line = lines.find(one => (element ? one.element === element : TYPE_LINE.test(one.text)));
  const printed = line?.text ?? text(element);
  const parts = line && !/[›»]/.test(printed) ? inlineParts(line) : printed.split(/[›»]/);
  const types = parts.map(part => part.replace(/^[^:]{3,40}:/, '').trim()).reverse();
  const thesis = types.find(type => !type.includes('/') && THESIS.test(type)); // in one piece: "Thesis › Monograph"
  return thesis ? [thesis] : types;
}

/** A thesis; a group names several kinds: "Book/anthology/thesis/report". */
const THESIS = /thes[ei]s|dissertation|opinnäyt|väitös|a[fv]handling|proefschrift|tesi|thèse/i;

/** "Published - 5 Mar 2022", "Julkaistu - 2019": the row of a publication's status. */
const STATUS = /^\p{L}[\p{L} ./()-]{3,70} [-–] ((?:\d{1,2}\.? )?(?:\p{L}{3,12}\.? )?\d{4})$/u;

/** People under the title, who may be editors: the links or the citations in each style say it better. */
const LINE_OF_PEOPLE: WrongClaims = { fields: ['authors'], sources: ['visible:a'] };

/** The name in an item, without what the person is: "<a>Ann Holm</a>, Lecturer". */
const nameOf = (item: Element, link = text(first(item, 'a'))): string =>
  link.includes(' ') && text(item).startsWith(`${link},`) ? link : text(item, 'sup');

const CITATION = /rendering_(?:apa|author|bibtex|harvard|ris|short|standard|vancouver)\b/;
/** Whether an element is the work's citation in one of the styles, whose names stand among other things. */
const isCitation = (element: Element): boolean => CITATION.test(attribute(element, 'class') ?? '');

/** The authors' line: colleagues in links, others as loose text between them; or an item for each. */
function claimPeople(document: Document, claim: ClaimTaker): void {
  // a later list is of others: supervisors, editors
  const people = first(document, '.relations.persons');
  const around =
    (people && tagOf(people) === 'UL' && first(people, 'li')) ||
    all(document, PERSON, 300)
      .map(parentOf)
      .find(element => element && !isCitation(element));
  if (!around) return;
  const list = tagOf(around) === 'LI' ? parentOf(around) : undefined;
  if (list) for (const item of all(list, 'li', 300)) claim('author', nameOf(item));
  else {
    const names = text(around, 'sup').split(/ ?[,;] /);
    if (names.every(name => name.includes(' '))) for (const name of names) claim('author', name);
    else claim('authors', names.join(', '));
  }
}

export const site = defineSite({
  id: 'pure',
  signs: page => first(page.document, MARKS) !== undefined || stylesPrinted(page) > 4 || typeLines(page) > 0,
  kind(page) {
    const { document, url } = page;
    if (RECORD.test(url.pathname)) return 'article';
    if (first(document, LISTED)) return 'list';
    if (OTHER.test(url.pathname)) return 'other';
    const isRecordPage = first(document, OWN_PARTS) ?? first(document, '.relations.persons ~ .type');
    return isRecordPage || printsStylesAndRis(page) || printsTypeAndStatus(page) ? 'article' : undefined;
  },
  // fingerprint concepts are no keywords, the styles' captions ("Author") no labels, whole citations no source lines
  drop: page => [
    {
      sources: ['visible:keywords', 'visible:line', 'visible:authors', 'visible:name-parts', 'label:author '],
    },
    ...(first(page.document, PERSON) || stylesPrinted(page) > 0 ? [LINE_OF_PEOPLE] : []),
    { fields: ['title', 'subtitle'], sources: ['label:'] },
    // those of the centre's or department's own site around it, and of its page
    { sources: ['dublin-core:'] },
  ],
  read(page, claim) {
    const { document, lines } = page;
    for (const part of typeParts(page)) claim('type', part);
    claim('source-line', lines.find(one => /^(?:I|In|En|Em|Dans|Julkaisussa): .+\d/i.test(one.text))?.text);
    claimPlaces(
      document,
      {
        abstract: `${PART}abstractportal .textblock`,
        DOI: 'ul.dois a[href*="doi.org"]@href',
        date: 'table.properties tr.status span.date',
        publisher: 'table.properties a[rel="Publisher"]',
        institution: '.rendering_thesis_detailsportal table.properties .organisations li',
      },
      claim,
    );
    for (const { text: printed } of lines) claim('date-any', STATUS.exec(printed)?.[1]);
    for (const word of all(document, `${PART}keywordgroupsportal li, ul.relations.keywords li`, 100))
      claim('keyword', text(word));
    if (!first(document, 'meta[name="citation_author"]')) claimPeople(document, claim);
  },
  // the rows "Title" and "Subtitle" name the book that the chapter stands in
  amend(_, { labels = [], claims }) {
    const named = (field: string) => labels.find(one => labelField(one.label) === field)?.values[0];
    const value = [named('title'), named('subtitle')].filter(Boolean).join(': ');
    if (named('title')) claims.push({ field: 'book-title', value, source: 'site:pure' });
  },
});
