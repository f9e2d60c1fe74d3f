/** A site file's mistake costs its own part of the reading, no other, and is heard. */
import { expect, it } from 'vitest';
import { recognise } from '../../lib/recognise/recognise.ts';
import { parsePageReading } from '../../lib/record/parse-page-reading.ts';
import { first, text } from '../../lib/page/dom.ts';
import { readPage } from '../../lib/page/from-document.ts';
import type { Site } from '../../lib/page/site.ts';
import { openMarkup } from '../support/open-markup.ts';

const HTML = `<head><title>Rooms for talking</title><meta name="citation_title" content="Rooms for talking">
<meta name="citation_author" content="Lund, Eva"><meta name="citation_journal_title" content="Journal of Rooms">
<meta name="citation_publication_date" content="2021/04"></head><body><h1>Rooms for talking</h1></body>`;
const page = openMarkup(HTML, 'https://www.example-press.example/article/1');

const FILE = 'lib/sites/example-press.ts';
const site = (mistake: Partial<Site>): Site => ({
  id: 'example-press',
  hosts: ['www.example-press.example'],
  ...mistake,
});
const broken = (): never => {
  throw new TypeError('no journal');
};

it('names no fault where nothing failed', () => {
  expect(readPage(page, [site({})])).not.toHaveProperty('faults');
});

it.each([
  ['signs', { hosts: [], signs: broken }],
  ['kind', { kind: broken }],
  ['drop', { drop: broken }],
  ['read', { read: broken }],
  ['amend', { amend: broken }],
] as [string, Partial<Site>][])(
  'goes on with the general reading when %s throws, and says so',
  (part, mistake) => {
    const reading = readPage(page, [site(mistake)]);
    expect(reading.faults).toEqual([{ file: FILE, part, message: 'TypeError: no journal' }]);
    const found = recognise(reading);
    expect(found.ok && found.value.record).toMatchObject({
      title: 'Rooms for talking',
      'container-title': 'Journal of Rooms',
    });
  },
);

it('says which selector is wrong', () => {
  const wrong = site({
    read: ({ document }, claim) => claim('volume', text(first(document, '.volume:first-child'))),
  });
  const [fault] = readPage(page, [wrong]).faults ?? [];
  expect(fault).toMatchObject({ file: FILE, part: 'read' });
  expect(fault?.message).toContain('.volume:first-child');
});

it('keeps what the site claimed before it failed', () => {
  const reading = readPage(page, [
    site({
      read(_page, claim) {
        claim('volume', '7');
        broken();
      },
    }),
  ]);
  expect(reading.claims).toContainEqual({ field: 'volume', value: '7', source: 'site:example-press' });
});

it('asks the other sites for their signs when one fails at it', () => {
  const reading = readPage(page, [site({ hosts: [], signs: broken }), { id: 'other', signs: () => true }]);
  expect(reading.signs.site).toBe('other');
});

it('keeps the faults with the reading, and takes nothing else for one', () => {
  const reading = readPage(page, [site({ read: broken })]);
  const forged = [
    { file: 'https://evil.example/x.ts', part: 'read', message: 'x' },
    { file: '../lib/sites/a.ts', part: 'read', message: 'x' },
    { file: FILE, part: 'read the <b>page</b>', message: 'x' },
    { file: FILE, part: 'read', message: 'x'.repeat(2000) },
    'read',
  ];
  const kept = parsePageReading({ ...reading, faults: [...reading.faults!, ...forged] });
  expect(kept.ok && kept.value.faults).toEqual(reading.faults);
});

it('keeps few and short messages, whatever a site throws', () => {
  const sites = Array.from({ length: 50 }, (_, index) => ({
    id: `site-${index}`,
    signs: (): never => {
      throw new Error('x'.repeat(5000));
    },
  }));
  const { faults = [] } = readPage(page, sites);
  expect(faults).toHaveLength(20);
  expect(faults.every(({ message }) => message.length <= 500)).toBe(true);
});
