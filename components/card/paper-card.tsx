import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../lib/record/entry.ts';
import { isEditable } from '../../lib/fields/field-text.ts';
import { missingFields } from '../../lib/record/missing.ts';
import type { FieldName, Record } from '../../lib/record/record.ts';
import type { Colour } from '../../lib/library/organisers/tag-colours.ts';
import { fieldWord } from './field-words.ts';
import { Icon } from '../ui/icons.tsx';
import { NoteField } from './note.tsx';
import { Notices } from './notices.tsx';
import type { PaperActions } from './paper-actions.ts';
import { Authors, Identifiers, JournalLine, RecordField } from './paper-head.tsx';
import { StatusControl } from './status-control.tsx';
import { Tags } from './tags.tsx';
import { useLoaded } from '../hooks/use-loaded.ts';
import { useWords } from '../ui/words.tsx';

export interface PaperCardProps {
  /** A stored entry; absent while the paper is not saved. */
  entry?: Entry | undefined;
  record: Record;
  /** Fields that this page gives and the entry lacks. */
  more?: FieldName[];
  drafts: { [key: string]: string };
  knownTags: string[];
  tones?: ReadonlyMap<string, Colour>;
  /** Absent: the paper is shown and cannot be changed. */
  actions?: PaperActions;
  onTakeMore?(): void;
  /** False where the sources are shown elsewhere. */
  sources?: boolean;
  /** Stands before what is missing. */
  children?: ComponentChildren;
}

/** A paper: what is known of it, what is not, and what a person does with it. */
export function PaperCard({
  entry,
  record,
  more = [],
  drafts,
  knownTags,
  tones,
  actions,
  onTakeMore,
  sources: offerSources = true,
  children,
}: PaperCardProps) {
  const words = useWords();
  const { t } = words;
  const [noteAsked, setNoteAsked] = useState(false);
  const [sources, setSources] = useState(false);
  const where = useLoaded(sources, () => import('./where-from.tsx'));
  const fields = { record, drafts, ...(actions && { actions }) };
  const missing = missingFields(record).filter(isEditable);
  const noteOpen = noteAsked || (entry !== undefined && (entry.note !== '' || drafts.note !== undefined));
  return (
    <div class="paper">
      <Notices record={record} />
      <h2 class="paper-title">
        <RecordField {...fields} field="title" lang={record.language} />
      </h2>
      <Authors {...fields} />
      <JournalLine {...fields} />
      <Identifiers record={record} />
      {more.length > 0 && onTakeMore && (
        <p class="offer">
          {t('more_here', { n: more.length, fields: words.list(more.map(field => fieldWord(field, words))) })}{' '}
          <button type="button" class="text-button" onClick={onTakeMore}>
            {t('take_more')}
          </button>
        </p>
      )}
      {children}
      {actions && missing.length > 0 && (
        <div class="missing">
          <span>{t('missing', { n: missing.length })}</span>
          {missing.map(field => (
            <RecordField
              key={field}
              {...fields}
              field={field}
              class="prompt"
              placeholder={t('ask_field', { field: fieldWord(field, words) })}
            />
          ))}
        </div>
      )}
      {entry && actions && (
        <>
          <div class="paper-row">
            <StatusControl status={entry.status} onChange={status => actions.setOwn({ status })} />
            <button
              type="button"
              class="icon-button star"
              aria-pressed={entry.starred}
              title={t(entry.starred ? 'unstar' : 'star')}
              aria-label={t('starred')}
              onClick={() => actions.setOwn({ starred: !entry.starred })}
            >
              <Icon name="star" filled={entry.starred} />
            </button>
          </div>
          <div class="paper-row paper-extras">
            <Tags
              tags={entry.tags}
              known={knownTags}
              tones={tones}
              draft={drafts.tag}
              onDraft={text => actions.draft('tag', text)}
              onChange={tags => actions.setOwn({ tags })}
            />
            {!noteOpen && (
              <button type="button" class="prompt add-note" onClick={() => setNoteAsked(true)}>
                <Icon name="plus" />
                {t('add_note')}
              </button>
            )}
            {offerSources && (
              <button
                type="button"
                class="text-button where-button"
                aria-expanded={sources}
                onClick={() => setSources(!sources)}
              >
                {t('where_from')}
              </button>
            )}
          </div>
          {noteOpen && (
            <NoteField
              note={entry.note}
              draft={drafts.note}
              takeFocus={noteAsked}
              onDraft={text => actions.draft('note', text)}
              onChange={note => actions.setOwn({ note })}
            />
          )}
        </>
      )}
      {sources && actions && where && <where.WhereFrom record={record} actions={actions} />}
    </div>
  );
}
