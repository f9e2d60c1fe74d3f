/** A report tells of the work, and of nobody who read the page: secrets in many places, none of which comes out. */
import { beforeEach, describe, expect, it } from 'vitest';
import { makeReport } from '../../lib/actions/make-report.ts';
import { parsePageReading } from '../../lib/record/parse-page-reading.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { createEntry } from '../../lib/record/create-entry.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import type { Record } from '../../lib/record/record.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { readCopy } from '../../scripts/recognise/readers.ts';

/** Where a page, or its address, says something of the one who reads it: a secret in each. */
const SECRETS: { [place: string]: string } = {
  'the address':
    'https://reader.example/view?doi=10.5555/lamps.7&ticket=ST-99-address-secret-cas&u=5x7c9v1b3n2m4k6j8h',
  'a greeting above the title': 'Signed in as Vera Lindqvist',
  'a greeting below the title': 'Welcome back, Vera Lindqvist',
  'a label': 'Vera Lindqvist 2231',
  'a label’s e-mail': 'vera.lindqvist@clinic.example',
  'an institution above the title': 'Hospital of the Northern Isles',
  'a meta of the site': 'meta-secret-one',
  'a meta that looks like a work’s': 'meta-secret-two',
  'JSON-LD': 'json-secret-three',
  'JSON-LD inside the author': 'json-secret-four',
  'a link to the PDF': 'pdf-secret-five',
  'the canonical address': 'canonical-secret-six',
  'a ContextObject': 'coins-secret-seven',
  'a link to another paper': 'related-secret-eight',
  'a citation on the page': 'block-secret-nine',
  'a long key in the text': '9f8e7d6c5b4a39281706f5e4d3c2b1a0',
};
const s = (place: string): string => SECRETS[place]!;

const COINS = [
  'ctx_ver=Z39.88-2004&amp;rft.atitle=Lamps+at+dusk%3A+a+survey&amp;rft.genre=article',
  `req_id=${s('a ContextObject')}`,
].join('&amp;');
const ABSTRACT = 'Lamps were lit in nine streets, and people told which ones they liked to walk through.';
const OTHER = `https://reader.example/other?auth=${s('a link to another paper')}`;
const PAGE = `<!doctype html><html lang="en"><head><title>Lamps at dusk - Vera Lindqvist - Reader</title>
<meta name="citation_title" content="Lamps at dusk: a survey">
<meta name="citation_author" content="Holm, Ida">
<meta name="citation_journal_title" content="Journal of Small Lights">
<meta name="citation_publication_date" content="2018/03/02">
<meta name="citation_volume" content="7"><meta name="citation_firstpage" content="41">
<meta name="citation_doi" content="10.5555/lamps.7">
<meta name="citation_pdf_url" content="https://reader.example/lamps.pdf?access_token=${s('a link to the PDF')}">
<meta name="user-login" content="${s('a meta of the site')}">
<meta name="dc.contributor.user" content="${s('a meta that looks like a work’s')}">
<link rel="canonical" href="https://reader.example/view?doi=10.5555/lamps.7&session_id=${s('the canonical address')}">
<script type="application/ld+json">${JSON.stringify({
  '@type': 'ScholarlyArticle',
  headline: 'Lamps at dusk: a survey',
  author: { '@type': 'Person', name: 'Ida Holm', accountKey: s('JSON-LD inside the author') },
  viewer: { name: 'Vera Lindqvist', email: s('a label’s e-mail'), token: s('JSON-LD') },
})}</script></head><body>
<header><p>${s('a greeting above the title')} (${s('a label’s e-mail')})</p>
<p>Access provided by: ${s('an institution above the title')}</p><h2>Vera Lindqvist’s shelf</h2></header>
<main><h1>Lamps at dusk: a survey</h1><p>${s('a greeting below the title')}</p><p>Ida Holm</p>
<p>Vol. 7, pp. 41, key ${s('a long key in the text')}</p>
<dl><dt>Account</dt><dd>${s('a label')}</dd><dt>E-mail</dt><dd>${s('a label’s e-mail')}</dd>
<dt>Authors</dt><dd>Ida Holm</dd><dt>ISSN</dt><dd>1234-5679</dd></dl>
<span class="Z3988" title="${COINS}"></span>
<pre>TY  - JOUR
TI  - Lamps at dusk: a survey
AU  - Holm, Ida
UR  - https://reader.example/lamps?usertoken=${s('a citation on the page')}
ER  - </pre>
<section><h2>Abstract</h2><p>${ABSTRACT}</p></section>
<ul><li><a href="${OTHER}">Lamps at dawn: another survey</a></li></ul>
</main></body></html>`;

const address = SECRETS['the address']!;
const PARTS_OF_ADDRESS = ['address-secret', '5x7c9v1b3n2m4k6j8h'];

function entryOf(html: string, url: string): Entry {
  const copy = { url, html, root: [], contentType: 'text/html', loading: false, truncated: false, ms: 0 };
  const reading = parsePageReading(JSON.parse(JSON.stringify(readCopy(copy))));
  if (!reading.ok) throw new Error(reading.why);
  const found = recognise(reading.value);
  if (!found.ok) throw new Error(found.why);
  const seen = { url: reading.value.url, title: reading.value.title, seen: '2026-11-01T00:00:00.000Z' };
  return {
    ...createEntry('1', found.value.record, '2026-11-01T00:00:00.000Z'),
    pages: [seen],
    readings: [reading.value],
  };
}

describe('the report on a page full of secrets', () => {
  const entry = entryOf(PAGE, address);
  let report: string;
  beforeEach(() => void (report = makeReport(entry)));

  it.each([...Object.values(SECRETS).slice(1), ...PARTS_OF_ADDRESS, 'Vera', 'Lindqvist'])(
    'is without “%s”',
    secret => expect(report.toLowerCase()).not.toContain(secret.toLowerCase()),
  );

  it.each([
    'Lamps at dusk: a survey',
    'Holm, Ida',
    'Ida Holm',
    'Journal of Small Lights',
    '10.5555/lamps.7',
    '1234-5679',
    'Lamps were lit in nine streets',
    'dc.contributor.user', // that the page says something is told, what it says is not
    'https://reader.example/lamps.pdf',
  ])('has “%s”', fact => expect(report).toContain(fact));

  it('is a reading that can be read again, to the same record', () => {
    const { readings } = JSON.parse(report) as { readings: unknown[] };
    const again = parsePageReading(readings[0]);
    const found = again.ok && recognise(again.value);
    expect(found && found.ok && found.value.record).toMatchObject({
      title: entry.record.title,
      author: entry.record.author,
      DOI: entry.record.DOI,
      'container-title': entry.record['container-title'],
    });
  });
});

describe('the record of a page read in a visit', () => {
  const bare = PAGE.replace(/<link rel="canonical".*?>/, '');

  it('has the canonical address, without the session in it', () => {
    expect(entryOf(PAGE, address).record).toMatchObject({
      URL: 'https://reader.example/view?doi=10.5555/lamps.7',
      links: [{ kind: 'pdf', url: 'https://reader.example/lamps.pdf' }],
    });
  });
  it('has its DOI’s when the page names none', () => {
    expect(entryOf(bare, address).record.URL).toBe('https://doi.org/10.5555/lamps.7');
  });
  it('has the page’s when that is nobody’s', () => {
    const own = 'https://reader.example/lamps?seq=2';
    expect(entryOf(bare, own).record.URL).toBe(own);
  });
  it('keeps no session with the pages that it was seen at', () => {
    expect(JSON.stringify(entryOf(bare, address).pages)).not.toMatch(/ticket|secret/);
    expect(entryOf(bare, address).readings[0]?.url).toBe('https://reader.example/view?doi=10.5555/lamps.7');
  });
});

describe('of each part of a reading, a report has', () => {
  const bare: PageReading = {
    version: 1,
    url: 'https://reader.example/view',
    title: 'Lamps at dusk',
    claims: [],
    blocks: [],
    related: [],
    signs: {},
  };
  const reported = (reading: Partial<PageReading>, record: Partial<Record> = {}): PageReading => {
    const entry = createEntry(
      '1',
      { type: 'book', title: 'Lamps at dusk', ...record },
      '2026-11-01T00:00:00.000Z',
    );
    const report = makeReport({ ...entry, readings: [{ ...bare, ...reading }] });
    return (JSON.parse(report) as { readings: PageReading[] }).readings[0]!;
  };
  const lines = (...texts: string[]) => texts.map(text => ({ text, place: 'head' as const }));
  const textsOf = ({ lines: printed = [] }: PageReading) => printed.map(({ text }) => text);

  it('nothing that the reading has not', () => expect(reported({})).toEqual(bare));

  it('the first five of the papers beside it, without their sessions', () => {
    const related = Array.from({ length: 7 }, (_, n) => ({
      title: `Lamps ${n}`,
      url: `https://reader.example/${n}?ticket=ST-1-secret`,
    }));
    const { related: kept } = reported({ related });
    expect(kept.map(({ title }) => title)).toEqual(['Lamps 0', 'Lamps 1', 'Lamps 2', 'Lamps 3', 'Lamps 4']);
    expect(kept[0]?.url).toBe('https://reader.example/0');
  });

  it('of a paper beside it, what tells of that work', () => {
    const coins = 'ctx_ver=Z39.88-2004&rft.atitle=Lamps&req_id=secret';
    const structured = { '@type': 'Article', headline: 'Lamps', viewer: 'secret' };
    const [one] = reported({ related: [{ title: 'Lamps', coins, structured }] }).related;
    expect(one).toEqual({
      title: 'Lamps',
      coins: 'ctx_ver=Z39.88-2004&rft.atitle=Lamps',
      structured: { '@type': 'Article', headline: 'Lamps' },
    });
  });

  it('lists of works in JSON-LD, with the names of properties in either form', () =>
    expect(
      reported({ structured: [[{ 'schema:name': 'Lamps', 'schema:viewer': 'secret' }, 'plain', 7]] })
        .structured,
    ).toEqual([[{ 'schema:name': 'Lamps' }, 'plain', 7]]));

  it('the name of an unknown meta or label, without its value', () => {
    const { metas, labels } = reported({
      metas: [
        { name: 'citation_title', value: 'Lamps' },
        { name: 'tracking', value: 'secret' },
      ],
      labels: [
        { label: 'DOI', values: ['10.5555/1'], links: ['https://doi.org/10.5555/1?ticket=ST-1-secret'] },
        { label: 'ISSN', values: ['1234-5679'] },
        { label: 'Borrowed by', values: ['secret'], links: ['https://reader.example/secret'] },
      ],
    });
    expect(metas?.map(({ value }) => value)).toEqual(['Lamps', '[…]']);
    expect(labels).toEqual([
      { label: 'DOI', values: ['10.5555/1'], links: ['https://doi.org/10.5555/1'] },
      { label: 'ISSN', values: ['1234-5679'] },
      { label: 'Borrowed by', values: ['[…]'] },
    ]);
  });

  it('the lines from the title on, and all where none is the title', () => {
    expect(textsOf(reported({ lines: lines('My shelf', 'Lamps at dusk: a survey', 'Ann Holm') }))).toEqual([
      'Lamps at dusk: a survey',
      'Ann Holm',
    ]);
    expect(textsOf(reported({ lines: lines('My shelf', 'Ann Holm') }))).toEqual(['My shelf', 'Ann Holm']);
  });

  it('no value behind a label that is not known, but a title with a colon', () =>
    expect(
      textsOf(reported({ lines: lines('Lamps at dusk: a survey', 'Borrowed by: Vera', 'Volume: 7') })),
    ).toEqual(['Lamps at dusk: a survey', 'Borrowed by: […]', 'Volume: 7']));

  it('the addresses of lines without a visit', () => {
    const link = 'https://reader.example/notice?ticket=ST-1-secret';
    const [line] = reported({ lines: [{ text: 'Lamps at dusk', place: 'head', link }] }).lines ?? [];
    expect(line?.link).toBe('https://reader.example/notice');
  });

  it('neither greetings nor what stands under "Signed in as"', () =>
    expect(
      textsOf(
        reported({
          lines: lines('Lamps at dusk', 'Welcome, Vera Lind!', 'Signed in as', 'Vera Lind', 'End'),
        }),
      ),
    ).toEqual(['Lamps at dusk', 'End']));

  it('the reader’s name nowhere, however it is written', () => {
    const { title, lines: printed } = reported({
      title: 'Lamps - VERA LIND',
      lines: lines('Lamps at dusk', 'Hello, Vera Lind (vera@a.example).', 'Shelf of vera lind', 'Lind, Vera'),
    });
    expect(title).toBe('Lamps - […]');
    expect(printed?.map(({ text }) => text)).toEqual(['Lamps at dusk', 'Shelf of […]', '[…]']);
  });

  it('the name of an author who reads the own paper', () => {
    const author = [{ family: 'Lind', given: 'Vera' }, { literal: 'Lamp Group' }];
    const read = reported(
      { lines: lines('Lamps at dusk', 'Hello, Vera Lind', 'Welcome, Lamp Group', 'Vera Lind, Lamp Group') },
      { author },
    );
    expect(textsOf(read)).toEqual(['Lamps at dusk', 'Vera Lind, Lamp Group']);
  });
});
