/**
 * Every site file and every list system, fed with one hostile value wherever its selectors look: a page in which
 * elements of many kinds, one in another, bear every class, id and attribute that the file names.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ListSystem } from '../../lib/lists/list-system.ts';
import { readLists } from '../../lib/lists/read-lists.ts';
import { readPage } from '../../lib/page/from-document.ts';
import type { Site } from '../../lib/page/site.ts';
import { sites, systems } from '../../scripts/recognise/readers.ts';
import { openMarkup } from './open-markup.ts';

const STRING = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const CLASS = /\.([a-zA-Z_][\w-]+)/g;
const ID = /#([a-zA-Z][\w-]+)/g;
const ATTRIBUTE = /\[([a-z][\w-]*)(?:[~|^$*]?=["']?([^"'\]]+))?/g;

/** The attributes with which an element is what any selector of the file looks for. */
function attributesFor(file: string): string {
  const path = fileURLToPath(new URL(`../../lib/${file}.ts`, import.meta.url));
  const strings = (readFileSync(path, 'utf8').match(STRING) ?? []).join('\n');
  const all = (pattern: RegExp) => [...new Set([...strings.matchAll(pattern)].map(([, name = '']) => name))];
  const attributes = new Map(
    [...strings.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
  );
  attributes.set('class', all(CLASS).join(' '));
  attributes.set('id', all(ID)[0] ?? 'main');
  return [...attributes].map(([name, value]) => `${name}="${value.replaceAll('"', '')}"`).join(' ');
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const TEXTS = 'h1 h2 h3 h4 p a span em strong i b time'.split(' ');
/** A part of the value stands in each place: the pages are to grow as long as the other texts, by some four times. */
const PART = 1 / 5;

/** A page that says the value in elements with these attributes, as text, in lists and in tables. */
function page(attributes: string, whole: string): string {
  const value = escaped(whole.slice(0, Math.ceil(whole.length * PART)));
  const texts = TEXTS.map(tag => `<${tag} ${attributes}>${value}</${tag}>`).join('\n');
  return `<head><title>${value}</title></head><body ${attributes}><main ${attributes}><section ${attributes}>
    <div ${attributes}>${texts}<ul ${attributes}><li ${attributes}>${value}</li></ul></div>
    <dl ${attributes}><dt ${attributes}>DOI</dt><dd ${attributes}>${value}</dd></dl>
    <table ${attributes}><tr ${attributes}><th ${attributes}>DOI</th><td ${attributes}>${value}</td></tr></table>
    </section></main></body>`;
}

/** An address at one of the hosts. */
const addressAt = ([host = 'journal.example.org']: readonly string[] = []): string =>
  `https://${host.replace(/^\./, 'www.')}/article/view/7`;

const siteStep = (site: Site): [string, (value: string) => unknown] => {
  const attributes = attributesFor(`sites/${site.id}`);
  return [
    `site ${site.id}`,
    value =>
      readPage(openMarkup(page(attributes, value), addressAt(site.hosts)), [{ ...site, signs: () => true }]),
  ];
};

const listStep = (system: ListSystem): [string, (value: string) => unknown] => {
  const attributes = attributesFor(`lists/systems/${system.id}`);
  const always = [{ ...system, signs: () => true }];
  return [
    `list ${system.id}`,
    value => readLists(openMarkup(page(attributes, value), addressAt(system.hosts)), always),
  ];
};

/** Each site's and list system's reading, by its name. */
export const SITE_STEPS: { readonly [step: string]: (value: string) => unknown } = Object.fromEntries([
  ...sites.map(siteStep),
  ...systems.map(listStep),
]);
