import { displayName } from '../../names/name-text.ts';
import type { Record } from '../../record/record.ts';
import type { TagsAndNote } from '../format.ts';
import { escape } from '../lists/markdown.ts';
import { referenceOf } from '../lists/reference.ts';
import { singleLine } from '../values/single-line.ts';

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
    ['url', record.URL ?? ''],
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
        .replace(PLACEHOLDER, (_, how: string | undefined, name: string) =>
          written(how, name, values.get(name) ?? ''),
        )
        .replace(/ \(\)/, ''),
    )
    .join('\n');
}

const PLACEHOLDER = /\{\{(?:(yaml|line):)?([\w-]+)\}\}/g;

function written(how: string | undefined, name: string, value: Value): string {
  // JSON is YAML: a quoted text or a list of them
  if (how === 'yaml')
    return JSON.stringify(typeof value === 'string' ? singleLine(value) : value.map(singleLine));
  const text = typeof value === 'string' ? value : value.join(', ');
  if (how === 'line') return singleLine(text).replaceAll('::', ': :');
  if (name === 'note') return text; // the user's own Markdown
  return name === 'link' ? singleLine(text).replace(/[<>]/g, encodeURIComponent) : escape(singleLine(text));
}

/** A name that every file system takes. */
export const noteName = (key: string): string => `${key.replace(/[^\w.+-]/g, '-')}.md`;
