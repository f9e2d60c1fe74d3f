/**
 * What a person sends who reports a wrong record: the record and what the pages said of the work. What pages say of the
 * person who reads them stays out, as far as it can be told; the person reads the text before it is copied.
 */
import type { Entry } from '../record/entry.ts';
import { isObject } from '../record/guard.ts';
import { labelField } from '../record/label-field.ts';
import type {
  PageLabel,
  PageMeta,
  PageReading,
  PrintedLine,
  RelatedReading,
} from '../record/page-reading.ts';
import { CREATOR_ROLES, type Record } from '../record/record.ts';
import { anyOf } from '../text/any-of.ts';
import { fold } from '../text/fold.ts';
import { MASKED, maskSecrets } from '../text/mask-secrets.ts';
import { reportableAddress } from '../text/session-parts.ts';
import { ACCOUNT_WORDS } from '../word-lists/account-words.ts';
import { METADATA_KEYS } from '../word-lists/metadata-keys.ts';
import { WORK_PROPERTIES } from '../word-lists/work-properties.ts';

const GREETING = new RegExp(
  `^\\W{0,3}${anyOf(ACCOUNT_WORDS)}(?![\\p{L}\\d])[\\s:：,，!！]{0,5}(.{0,80})`,
  'iu',
);
const IS_ACCOUNT = new RegExp(`^${anyOf(ACCOUNT_WORDS)}$`, 'iu');
/** What stands beside a name: an e-mail address, brackets, points. */
const BESIDE_NAME = /[\s(<[]{0,3}(?<![\w.+-])[\w.+-]+@.*|[(<[].*|(?<![.,!;:\s])[.,!;:\s]+$/s;
/** "Label: value", as pages print what they know. */
const LABELLED = /^([^:：]{1,60})[:：]\s*(\S.*)$/s;
/** Metas whose values tell of a work. Of others the report has the name alone. */
const OF_WORK = new RegExp(
  `^${anyOf([
    '(?:bepress_)?citat?i?on_',
    'wkhealth_',
    'prism[.:]',
    'eprints\\.',
    'og:(?:title|description|type|url|site_name|locale)$',
    '(?:article|book):(?:published_time|modified_time|author|section|tag|isbn|release_date)$',
    'twitter:(?:title|description)$',
    'ncbi_\\w+$',
    '(?:title|description|keywords|authors?|issn)$',
    '(?:publication_doi|(?:hw\\.)?doi)$',
    '(?:dc|dcterms|dcq)[.:](?!contributor\\.)\\w+$',
  ])}`,
);
const KEYS = new Set(Object.values(METADATA_KEYS).flat());
const PROPERTIES = new Set(WORK_PROPERTIES);
const OF_CONTEXT_OBJECT = /^(?:ctx_ver|rft_val_fmt|rft_id|rft\.\w+)$/;
/** Papers beside the page's own that a report shows. */
const MOST_RELATED = 5;

/** The report on an entry, as JSON that `npm run recognise -- --reading` reads. */
export function makeReport({ record, pages, readings }: Entry): string {
  const names = readings.flatMap(reading => visitorNames(reading, record));
  const report = { record, pages, readings: readings.map(reading => ofWork(reading, record)) };
  return JSON.stringify(masked(report, names), undefined, 1);
}

/** A reading with what tells of the work, and the names alone of what else the page says. */
function ofWork(reading: PageReading, { title }: Record): PageReading {
  const { metas, structured, coins, labels, lines, related } = reading;
  return {
    ...reading,
    url: reportableAddress(reading.url),
    ...(metas && { metas: metas.map(metaOfWork) }),
    ...(structured && { structured: structured.map(propertiesOfWork) }),
    ...(coins && { coins: coins.map(contextOfWork) }),
    ...(labels && { labels: labels.map(labelOfWork) }),
    ...(lines && { lines: linesOfWork(lines, title) }),
    related: related.slice(0, MOST_RELATED).map(relatedOfWork),
  };
}

const metaOfWork = (meta: PageMeta): PageMeta =>
  OF_WORK.test(meta.name) || KEYS.has(meta.name) ? meta : { ...meta, value: MASKED };

/** JSON-LD cut to the properties of works and their people. */
function propertiesOfWork(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(propertiesOfWork);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => PROPERTIES.has(name.replace(/^schema:/, '')));
  return Object.fromEntries(kept.map(([name, inside]) => [name, propertiesOfWork(inside)]));
}

/** An OpenURL ContextObject tells of the one who asks, too: that goes. */
function contextOfWork(contextObject: string): string {
  const kept = [...new URLSearchParams(contextObject.replaceAll('&amp;', '&'))];
  return String(new URLSearchParams(kept.filter(([name]) => OF_CONTEXT_OBJECT.test(name))));
}

function labelOfWork(label: PageLabel): PageLabel {
  if (labelField(label.label) === undefined) return { label: label.label, values: [MASKED] };
  return { ...label, ...(label.links && { links: label.links.map(reportableAddress) }) };
}

/** The lines from the title on, without greetings; of a label that is not known, the value goes. */
function linesOfWork(lines: readonly PrintedLine[], title: string): PrintedLine[] {
  const isTitle = ({ text }: PrintedLine) =>
    fold(text).includes(fold(title)) || fold(title).includes(fold(text));
  const begins = lines.findIndex(isTitle);
  return lines
    .slice(Math.max(begins, 0))
    .filter(({ text }, at, all) => !GREETING.test(text) && !IS_ACCOUNT.test(all[at - 1]?.text ?? ''))
    .map(line => {
      const label = LABELLED.exec(line.text)?.[1];
      const isKnown = label === undefined || labelField(label) !== undefined || isTitle(line);
      return {
        ...line,
        text: isKnown ? line.text : `${label}: ${MASKED}`,
        ...(line.link !== undefined && { link: reportableAddress(line.link) }),
      };
    });
}

const relatedOfWork = (related: RelatedReading): RelatedReading => ({
  ...related,
  ...(related.url !== undefined && { url: reportableAddress(related.url) }),
  ...(related.coins !== undefined && { coins: contextOfWork(related.coins) }),
  ...(related.structured !== undefined && { structured: propertiesOfWork(related.structured) }),
});

/** The names by which the page calls its reader; not those of the work's people. */
function visitorNames({ labels = [], lines = [] }: PageReading, record: Record): string[] {
  const greeted = lines.map(({ text }) => GREETING.exec(text)?.[1] ?? '');
  const labelled = labels
    .filter(({ label }) => labelField(label) === undefined && IS_ACCOUNT.test(label.trim()))
    .flatMap(({ values }) => values);
  const people = CREATOR_ROLES.flatMap(role => record[role] ?? []).map(name =>
    fold('literal' in name ? (name.literal ?? '') : `${name.given ?? ''} ${name.family ?? ''}`),
  );
  const known = [...people, fold(record.title)];
  return [...greeted, ...labelled]
    .map(said => said.replace(BESIDE_NAME, '').trim())
    .filter(name => name.length > 2 && !known.some(text => text.includes(fold(name))))
    .flatMap(name => [name, name.replace(/^(.+) (\S+)$/, '$2, $1')]);
}

/** A value with every text in it masked: secrets by their look, and these names. */
function masked(value: unknown, names: readonly string[]): unknown {
  if (typeof value === 'string')
    return names.reduce((text, name) => replaceName(text, name), maskSecrets(value));
  if (Array.isArray(value)) return value.map(one => masked(one, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, masked(inside, names)]));
}

/** A text without a name, in whatever case it is written. */
function replaceName(text: string, name: string): string {
  const [wanted, lower] = [name.toLowerCase(), text.toLowerCase()];
  if (wanted.length !== name.length || lower.length !== text.length) return text.replaceAll(name, MASKED);
  let result = '';
  let at = 0;
  for (let found = lower.indexOf(wanted); found >= 0; found = lower.indexOf(wanted, at)) {
    result += text.slice(at, found) + MASKED;
    at = found + wanted.length;
  }
  return result + text.slice(at);
}
