/** What a limit of a format is, and the limits that several formats share. */
import {
  CREATOR_ROLES,
  DATE_FIELDS,
  type CreatorRole,
  type FieldName,
  type Name,
  type Notice,
  type Record,
} from '../../../lib/record/record.ts';
import { WHOLE_WORKS } from '../../../lib/formats/whole-works.ts';

export interface Rule {
  says: string;
  apply: (record: Record) => void;
}

export interface Limits {
  /** Fields that the format has no place for. */
  lost: readonly FieldName[];
  rules: readonly Rule[];
}

export const roles = (...kept: CreatorRole[]): CreatorRole[] =>
  CREATOR_ROLES.filter(role => !kept.includes(role));
export const eachName = (record: Record, change: (name: Name) => void): void => {
  for (const role of CREATOR_ROLES) for (const name of record[role] ?? []) change(name);
};
export const mapKeywords = (record: Record, change: (keyword: string) => string): void => {
  if (record.keyword) record.keyword = [...new Set(record.keyword.map(change))];
};

export const keepNotices = (record: Record, kept: (notice: Notice) => boolean): void => {
  const notices = record.notices?.filter(kept) ?? [];
  if (notices.length) record.notices = notices;
  else delete record.notices;
};

export const firstDate: Rule = {
  says: 'Of a range of dates the first.',
  apply: record => {
    for (const field of DATE_FIELDS)
      if (record[field]) record[field] = { 'date-parts': [record[field]['date-parts'][0]] };
  },
};
export const noPersonDetails: Rule = {
  says: 'ORCIDs and affiliations of people.',
  apply: record =>
    eachName(record, name => {
      delete name.ORCID;
      delete name.affiliation;
    }),
};
export const edition: Rule = {
  says: 'Of software the edition beside a version; of other works the version.',
  apply: record => {
    if (record.type === 'software') {
      record.version ??= record.edition ?? '';
      delete record.edition;
      if (!record.version) delete record.version;
    } else delete record.version;
  },
};
export const wholePages: Rule = {
  says: 'The number of pages of a part of something; of a work that stands alone a single page.',
  apply: record => {
    if (!WHOLE_WORKS.has(record.type)) delete record['number-of-pages'];
    else if (/^\d+$/.test(record.page ?? '')) delete record.page;
  },
};
export const bookHasSeries: Rule = {
  says: "A book's container title.",
  apply: record => {
    if (record.type !== 'book') return;
    delete record['container-title'];
    delete record['container-title-short'];
  },
};
export const adviser: Rule = {
  says: "A thesis' series editors.",
  apply: record => void (record.type === 'thesis' && delete record['collection-editor']),
};

/** A sentence that takes several lines of code: on one line. */
export function sentence([text = '']: TemplateStringsArray): string {
  return text.replace(/\s+/g, ' ').trim();
}
