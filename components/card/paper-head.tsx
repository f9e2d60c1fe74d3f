import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fieldText, type EditableField } from '../../lib/fields/field-text.ts';
import { displayName, namesInRow } from '../../lib/names/name-text.ts';
import { doiAddress } from '../../lib/record/doi-address.ts';
import { missingFields } from '../../lib/record/missing.ts';
import { placeField } from '../../lib/record/place-field.ts';
import type { Record } from '../../lib/record/record.ts';
import type { FieldLook } from './editable-field.tsx';
import { Editable } from './editable.tsx';
import { fieldWord } from './field-words.ts';
import type { PaperActions } from './paper-actions.ts';
import type { Doubts } from './doubt-marks.tsx';
import { InlineButton } from '../ui/inline-button.tsx';
import { useWords } from '../ui/words.tsx';

export interface FieldProps {
  record: Record;
  field: EditableField;
  drafts: { [key: string]: string };
  /** Absent: shown, not edited. */
  actions?: PaperActions;
  /** What stands behind a field whose value may be wrong. */
  mark?: Doubts['mark'] | undefined;
}

/** One field of a record, edited where it stands. */
export function RecordField({
  record,
  field,
  drafts,
  actions,
  mark,
  look = {},
}: FieldProps & { look?: FieldLook }) {
  const words = useWords();
  const name = fieldWord(field, words);
  const value = actions ? (
    <Editable
      label={name}
      editLabel={words.t('edit_field', { field: name })}
      text={fieldText(record, field)}
      look={look}
      draft={drafts[field]}
      onDraft={text => actions.draft(field, text)}
      onCommit={text => actions.edit(field, text)}
    />
  ) : (
    <span class={look.class} lang={look.lang} dir="auto">
      {look.shown ?? (fieldText(record, field) || look.placeholder)}
    </span>
  );
  return (
    <>
      {value}
      {mark?.(field)}
    </>
  );
}

/** Where a paper of its type has authors and this one has none, the byline says so, and is where they are typed. */
export const wantsAuthors = (record: Record): boolean => missingFields(record).includes('author');

const FIRST = 3;

/** The authors: three, then "and 12 more", which opens. */
export function Authors({ record, drafts, actions, mark }: Omit<FieldProps, 'field'>) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const field = record.author === undefined && record.editor !== undefined ? 'editor' : 'author';
  const people = record[field] ?? [];
  const names = namesInRow((open ? people : people.slice(0, FIRST)).map(displayName), language);
  const hidden = people.length - FIRST;
  if (people.length === 0 && drafts[field] === undefined && !wantsAuthors(record)) return null;
  const look = people.length > 0 ? { shown: names } : { placeholder: t('no_authors'), class: 'no-authors' };
  return (
    <p class="authors">
      <RecordField record={record} field={field} drafts={drafts} {...(actions && { actions })} look={look} />
      {hidden > 0 && (
        <InlineButton look="text-button" expanded={open} onPress={() => setOpen(!open)}>
          {open ? t('fewer_authors') : t('more_authors', { n: hidden })}
        </InlineButton>
      )}
      {mark?.(field)}
    </p>
  );
}

/** Journal, year, volume(issue), pages: each edited by itself. */
export function JournalLine(props: Omit<FieldProps, 'field'>) {
  const { record, drafts } = props;
  const { t } = useWords();
  const has = (field: EditableField) => fieldText(record, field) !== '' || drafts[field] !== undefined;
  const year = fieldText(record, 'issued').slice(0, 4);
  const place = drafts['container-title'] === undefined ? placeField(record) : 'container-title';
  const part = (field: EditableField, look: FieldLook, before?: ComponentChildren, after?: string) =>
    has(field) && (
      <>
        {before}
        <RecordField {...props} field={field} look={look} />
        {after}
      </>
    );
  return (
    <p class="journal">
      {part(place, { class: 'journal-name' })}
      {part('issued', { shown: year, named: t('column_year') }, has(place) && <Dot />)}
      {part('volume', {}, (has(place) || has('issued')) && <Dot />)}
      {part('issue', {}, '(', ')')}
      {part('page', { class: 'pages' }, has('volume') || has('issue') ? ': ' : ' · ')}
    </p>
  );
}

const Dot = () => (
  <span class="dot" aria-hidden="true">
    {' · '}
  </span>
);

const LINKS = [
  ['DOI', doiAddress],
  ['PMID', (id: string) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`],
  ['PMCID', (id: string) => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`],
  ['arxiv', (id: string) => `https://arxiv.org/abs/${id}`],
] as const;

/** The identifiers as links that open in a new tab. */
export function Identifiers({ record }: { record: Record }) {
  const words = useWords();
  const present = LINKS.flatMap(([field, address]) => {
    const id = record[field];
    return id === undefined ? [] : [{ field, id, href: address(id) }];
  });
  const web = present.length === 0 && record.URL !== undefined ? record.URL : undefined;
  if (present.length === 0 && !web) return null;
  return (
    <p class="identifiers">
      {present.map(({ field, id, href }) => (
        <a key={field} href={href} target="_blank" rel="noreferrer" title={id}>
          <span class="identifier-kind">{fieldWord(field, words)}</span> <span class="identifier">{id}</span>
        </a>
      ))}
      {web && (
        <a href={web} target="_blank" rel="noreferrer">
          <span class="identifier">{web.replace(/^https?:\/\/(www\.)?/, '')}</span>
        </a>
      )}
    </p>
  );
}
