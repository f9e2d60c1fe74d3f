import type { FieldName, Name, Record, TextField } from '../../record/record.ts';
import { CREATOR_ROLES, TEXT_FIELDS } from '../../record/record.ts';
import type { TagsAndNote } from '../format.ts';
import { isoDate, isoRange } from '../values/date.ts';
import { EVERYWHERE, ZOTERO_ROLE, ZOTERO_TYPE } from './item-types.ts';

/** An item as Zotero's connector server takes it: its own field names beside creators, tags and notes. */
export interface ZoteroItem {
  itemType: string;
  creators: { creatorType: string; lastName: string; firstName?: string; fieldMode?: 1 }[];
  tags: string[];
  notes: { note: string }[];
  attachments: [];
  [field: string]: unknown;
}

/**
 * Labels under which Zotero reads from Extra what an item type has no field for (its own convention, and
 * CSL's variables).
 */
const IN_EXTRA: { [F in FieldName]?: string } = {
  DOI: 'DOI',
  PMID: 'PMID',
  PMCID: 'PMCID',
  arxiv: 'arXiv',
  ISSN: 'ISSN',
  ISBN: 'ISBN',
  publisher: 'Publisher',
  'publisher-place': 'Place',
  number: 'Number',
  genre: 'Genre',
  medium: 'Medium',
  edition: 'Edition',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Page',
  'number-of-pages': 'Number of Pages',
  'number-of-volumes': 'Number of Volumes',
  'collection-title': 'Collection Title',
  'container-title': 'Container Title',
  'container-title-short': 'Container Title Short',
  'event-title': 'Event Title',
  'event-place': 'Event Place',
  'original-title': 'Original Title',
  version: 'Version',
};

/**
 * A record as a Zotero item, with a person's tags and note. What the item type has no field for is kept in
 * Extra.
 */
export function zoteroItem(record: Record, { tags = [], note = '' }: TagsAndNote = {}): ZoteroItem {
  const { itemType, names, creator } = ZOTERO_TYPE[record.type];
  const item: ZoteroItem = {
    itemType,
    creators: [],
    tags: [...new Set([...(record.keyword ?? []), ...tags])],
    notes: note.trim() ? [{ note: asHtml(note) }] : [],
    attachments: [],
  };
  const extra: string[] = [];
  const put = (field: FieldName, value: string | undefined): void => {
    if (value === undefined) return;
    const name = names[field] ?? EVERYWHERE[field];
    if (name !== undefined) item[name] = field === 'arxiv' ? `arXiv:${value}` : value;
    else if (IN_EXTRA[field] !== undefined) extra.push(`${IN_EXTRA[field]}: ${value.replace(/\s+/g, ' ')}`);
  };
  for (const field of TEXT_FIELDS satisfies readonly TextField[]) put(field, record[field]);
  put('ISSN', record.ISSN?.join(', '));
  put('ISBN', record.ISBN?.join(' '));
  if (record.issued) item.date = isoRange(record.issued);
  if (record.accessed) item.accessDate = isoDate(record.accessed['date-parts'][0]);
  if (record['original-date']) extra.push(`Original Date: ${isoRange(record['original-date'])}`);
  for (const role of CREATOR_ROLES) {
    const known = ZOTERO_ROLE[role];
    const creatorType =
      role === 'author' ? creator : known?.itemTypes.includes(itemType) ? known.role : 'contributor';
    for (const name of record[role] ?? []) item.creators.push({ creatorType, ...personOf(name) });
  }
  if (extra.length) item.extra = extra.join('\n');
  return item;
}

/** Zotero has no place for a suffix: it stands after the given name, as its own importers write it. */
function personOf({ family, given, suffix, literal }: Name): {
  lastName: string;
  firstName?: string;
  fieldMode?: 1;
} {
  if (family === undefined) return { lastName: literal ?? '', fieldMode: 1 };
  const first = [given, suffix].filter(Boolean).join(', ');
  return first ? { lastName: family, firstName: first } : { lastName: family, fieldMode: 1 };
}

const SIGNS: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Zotero's notes are markup: the text as it is, a paragraph for each of its own. */
const asHtml = (note: string): string =>
  note
    .trim()
    .split(/\n{2,}/)
    .map(part => `<p>${part.replace(/[&<>]/g, sign => SIGNS[sign]!).replaceAll('\n', '<br>')}</p>`)
    .join('');
