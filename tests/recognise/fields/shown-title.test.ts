/** Metas that give a title's translation alone: the title is the one that <title> and the page show. */
import { describe, expect, it } from 'vitest';
import { Evidence } from '../../../lib/recognise/evidence.ts';
import { chooseTitle } from '../../../lib/recognise/fields/title.ts';
import { readingOf, type Claims } from '../reading.ts';
import { recogniseMarkup } from '../../support/recognise-markup.ts';

const OWN = 'Buzun sesleri: sazlıkta bir kış';
const ENGLISH = 'The sounds of ice: a winter in the reeds';

const page = (meta: string, documentTitle: string, printed: string) => `<head><title>${documentTitle}</title>
<meta name="citation_title" content="${meta}"><meta name="citation_author" content="Holm, Ann">
<meta name="citation_journal_title" content="Saz Dergisi"><meta name="citation_publication_date" content="2020">
<meta name="citation_volume" content="3"><meta name="citation_firstpage" content="5"></head>
<body><h3>${printed}</h3><p>Ann Holm</p></body>`;

const CLAIMS: Claims = [
  ['title', 'bibtex:title', ENGLISH],
  ['title', 'visible:title', 'Ansatte ved Institut for Sivlære'],
];

describe('the title', () => {
  it('is the one that is shown', () =>
    expect(recogniseMarkup(page(ENGLISH, `Saz Dergisi » Makale » ${OWN}`, OWN))?.title).toBe(OWN));

  it.each([
    ['the document has the meta’s', page(ENGLISH, `${ENGLISH} | Saz Dergisi`, OWN)],
    ['the document has none of them', page(ENGLISH, 'Saz Dergisi', OWN)],
    ['the page is one of a section of the site', page(ENGLISH, 'Medarbejdere', 'Medarbejdere')],
    ['the page shows nothing else', page(ENGLISH, 'Saz Dergisi', 'Saz Dergisi')],
  ])('is the meta’s where %s', (_, html) => expect(recogniseMarkup(html)?.title).toBe(ENGLISH));

  it('is whole where the page shows a part of it', () =>
    expect(recogniseMarkup(page(OWN, 'Buzun sesleri | Saz Dergisi', 'Buzun sesleri'))?.title).toBe(OWN));
});

it('is that of a printed citation on a page of another title', () => {
  const title = 'Ansatte ved Institut for Sivlære';
  expect(chooseTitle(new Evidence(readingOf(CLAIMS, { title })), [])?.value).toBe(ENGLISH);
});
