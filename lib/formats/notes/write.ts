import { displayName } from '../../names/name-text.ts';
import type { Record } from '../../record/record.ts';
import type { TagsAndNote } from '../format.ts';
import { address, escape } from '../lists/markdown.ts';
import { referenceOf, webAddressOf } from '../lists/reference.ts';
import { singleLine } from '../values/single-line.ts';
import { inertLine, inertMarkdown } from './inert.ts';

type Value = string | readonly string[];

/** One paper's note by a template (templates.ts). */
export function writeNote(
  template: string,
  record: Record,
  key: string,
  { tags = [], note = '' }: TagsAndNote = {},
): string {
  const { year, container, where, link, doi } = referenceOf(record);
  const values = new Map<string, Value>([
    ['title', record.title],
    ['authors', (record.author ?? record.editor ?? []).map(displayName)],
    ['year', year],
    ['journal', container],
    ['where', where],
    ['doi', doi ?? ''],
    ['url', webAddressOf(record) ?? ''],
    ['link', link ?? ''],
    ['key', key],
    ['tags', tags],
    ['keywords', record.keyword ?? []],
    ['abstract', record.abstract ?? ''],
    ['note', note],
    ['PMID', record.PMID ?? ''],
    ['PMCID', record.PMCID ?? ''],
    ['type', record.type],
  ]);
  return template
    .split('\n')
    .filter(line => {
      const names = [...line.matchAll(PLACEHOLDER)].map(([, , name]) => values.get(name!) ?? '');
      return names.length === 0 || names.some(value => value.length > 0);
    })
    .map(line =>
      line
        .replace(IN_BRACKETS, (whole, name: string) => (values.get(name)?.length === 0 ? '' : whole))
        .replace(PLACEHOLDER, (_, how: string | undefined, name: string) =>
          written(how, name, values.get(name) ?? '').replace(/\r\n?|\n/g, `\n${nextLine(line)}`),
        ),
    )
    .join('\n');
}

const PLACEHOLDER = /\{\{(?:(yaml|line):)?([\w-]+)\}\}/g;
/** A value in brackets, which go with it where it is empty. */
const IN_BRACKETS = / \(\{\{([\w-]+)\}\}\)/g;

/** What the second line of a value begins with, so that it stands in the same list item or quotation. */
const nextLine = (line: string): string => (/^[\t ]*(?:[->] )*/.exec(line)?.[0] ?? '').replaceAll('- ', '  ');

function written(how: string | undefined, name: string, value: Value): string {
  if (how === 'yaml') return yaml(value);
  const text = typeof value === 'string' ? value : value.join(', ');
  if (how === 'line') return inertLine(singleLine(text)).replaceAll('::', ': :');
  if (name === 'note') return inertMarkdown(text);
  return name === 'link' ? address(singleLine(text)) : escape(singleLine(text));
}

/** JSON is YAML: a quoted text or a list of them. Signs with which code begins are escaped there too. */
const yaml = (value: Value): string =>
  JSON.stringify(typeof value === 'string' ? singleLine(value) : value.map(singleLine)).replace(
    /[<`]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A name that every file system takes. */
export const noteName = (key: string): string => `${key.replace(/[^\w.+-]/g, '-')}.md`;
