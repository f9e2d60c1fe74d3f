/** The steps from a page to a record, each fed with one hostile value wherever it takes a text. */
import { parseNames } from '../../lib/names/names.ts';
import { splitAuthors, splitSure } from '../../lib/names/split-authors.ts';
import { readPage } from '../../lib/page/from-document.ts';
import { parseDate } from '../../lib/record/dates.ts';
import { doiOfField, findDois, normaliseDoi } from '../../lib/record/doi.ts';
import { identify } from '../../lib/record/identifiers.ts';
import { normalisePages } from '../../lib/record/page-range.ts';
import { CLAIM_FIELDS } from '../../lib/record/page-reading.ts';
import { parsePageReading } from '../../lib/record/parse-page-reading.ts';
import { sameWork } from '../../lib/record/same-work.ts';
import { valueLikeness } from '../../lib/record/value-likeness.ts';
import { parseSourceLine } from '../../lib/recognise/source-line/parse-source-line.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { cleanText } from '../../lib/text/clean-text.ts';
import { guessLanguage } from '../../lib/text/guess-language.ts';
import { repairJournal } from '../../lib/text/journals.ts';
import { richText } from '../../lib/text/rich-text.ts';
import { cleanTitle } from '../../lib/text/titles.ts';
import { openMarkup } from './open-markup.ts';

const URL = 'https://journal.example.org/article/7';

/** What is made of a reading in which every claim, label, line and meta says the value. */
function recogniseAll(value: string): unknown {
  const parsed = parsePageReading({
    version: 1,
    url: URL,
    title: value,
    metas: [{ name: 'dc.identifier', value }],
    coins: [value],
    labels: ['Authors', 'Published', 'Keywords', 'Note', 'DOI'].map(label => ({ label, values: [value] })),
    lines: [{ text: value.slice(0, 1000), place: 'head' }],
    claims: CLAIM_FIELDS.map(field => ({ field, value, source: `highwire:citation_${field}` })),
    related: [{ title: value, authors: [value], sourceLine: value }],
    signs: { drop: [{ words: [value.slice(0, 200)] }] },
  });
  return parsed.ok && recognise(parsed.value);
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page as a browser writes it, with the value in its title, metas, heading, lines, labels, lists and fields. */
function page(value: string): string {
  const text = escaped(value);
  const metas = ['citation_title', 'citation_author', 'citation_doi', 'dc.date', 'description', 'keywords'];
  return `<head><title>${text}</title>${metas.map(name => `<meta name="${name}" content="${text}">`).join('')}</head>
    <body><h1>${text}</h1><p class="authors">${text}</p><p>${text}</p><textarea>${text}</textarea>
    <dl><dt>Keywords</dt><dd>${text}</dd></dl><h2>Abstract</h2><p>${text}</p>
    <a href="https://doi.org/${text}" rel="author">${text}</a></body>`;
}

const readMarkup = (value: string): unknown => readPage(openMarkup(page(value), URL), []);

/** Two records that are compared in every field. */
function compare(value: string): unknown {
  const record = (title: string) => ({
    type: 'article-journal' as const,
    title,
    abstract: title,
    'container-title': title,
    author: [{ family: title, given: title }],
    keyword: [title],
  });
  const [known, fresh] = [record(value), record(`${value}: more …`)];
  for (const field of ['title', 'abstract', 'container-title', 'author'] as const)
    valueLikeness(field, known, fresh);
  return sameWork(known, fresh);
}

/** Each step, by its name. */
export const STEPS: { readonly [step: string]: (value: string) => unknown } = {
  readPage: readMarkup,
  'a page of such elements': value => readPage(openMarkup(`<body>${value}</body>`, URL), []),
  recognise: recogniseAll,
  cleanText,
  cleanTitle,
  repairJournal,
  guessLanguage,
  richText,
  splitAuthors,
  splitSure,
  parseNames: value => parseNames([value]),
  parseSourceLine,
  parseDate,
  normalisePages,
  findDois,
  normaliseDoi,
  doiOfField,
  identify,
  compare,
};
