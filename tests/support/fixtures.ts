/** The fixtures: a page in HTML and, beside it, what a reader of the page says it shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Fields as a person types them: "issued" is "2022-05-03", ISSN one or a list; null means that it must be absent. */
export interface ExpectedRecord {
  [field: string]: unknown;
}

export interface Fixture {
  /** The folder: a site's id, "none" for pages to refuse, or a vocabulary. */
  site: string;
  slug: string;
  html: Buffer;
  url: string;
  /** null: the page must be refused. Left out: only `related` counts. */
  record?: ExpectedRecord | null;
  related?: ExpectedRecord[];
  comment?: string;
  /** Of an example: its MIME type, "text/html" unless given. */
  contentType?: string;
  /** Of an example: the addresses of other sites' pages that it shows in frames. */
  frames?: string[];
}

const KEYS = new Set(['url', 'record', 'related', 'comment', 'contentType', 'frames']);

/** What a reader typed for a page. */
export type Expected = Omit<Fixture, 'site' | 'slug' | 'html'>;

/** Reads what stands beside a page, which has to be complete. */
export function readExpected(place: string, slug: string): Expected {
  const path = join(place, `${slug}.json`);
  if (!existsSync(path))
    throw new Error(`${place}/${slug}.html has no ${slug}.json: type the record that the page shows`);
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
  const strange = Object.keys(expected).filter(key => !KEYS.has(key));
  if (strange.length > 0 || typeof expected.url !== 'string')
    throw new Error(`${path}: needs "url" and knows ${[...KEYS].join(', ')}, not ${strange.join(', ')}`);
  return expected;
}

function readFixture(site: string, name: string): Fixture {
  const slug = name.replace(/\.html$/, '');
  const place = join(folder, site);
  return { site, slug, html: readFileSync(join(place, name)), ...readExpected(place, slug) };
}

/** Every fixture, by site and name. A page without its expected record is a mistake, not a new expectation. */
export function allFixtures(): Fixture[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name: site }) =>
      readdirSync(join(folder, site))
        .filter(name => name.endsWith('.html'))
        .map(name => readFixture(site, name)),
    )
    .sort((a, b) => `${a.site}/${a.slug}`.localeCompare(`${b.site}/${b.slug}`));
}

/** One fixture: fixture('pure', 'portal-en'). */
export function fixture(site: string, slug: string): Fixture {
  return readFixture(site, `${slug}.html`);
}
