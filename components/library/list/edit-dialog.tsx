import { useEffect, useState } from 'preact/hooks';
import {
  editMany,
  readField,
  SHARED_FIELDS,
  textAfter,
  type FieldOfPaper,
  type SharedEdit,
  type SharedField,
  type Unfit,
} from '../../../lib/actions/edit-many.ts';
import type { Library } from '../../../lib/library/library.ts';
import { RECORD_TYPES } from '../../../lib/record/record.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import { fieldWord, wrongWord } from '../../card/field-words.ts';
import { typeWord } from '../../card/type-words.ts';
import { DialogForm } from '../../ui/dialog-acts.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/words.tsx';
import { useLibrary } from '../store/use-library.ts';
import { EditPreview } from './edit-preview.tsx';

interface EditDialogProps {
  ids: readonly string[];
  onClose(): void;
}

/** Sets one field of many papers: which, to what, and what would become of it, before anything is changed. */
export function EditDialog({ ids, onClose }: EditDialogProps) {
  const words = useWords();
  const { t } = words;
  const { library, log } = useLibrary();
  const [edit, setEdit] = useState<SharedEdit>({ field: 'container-title', text: '' });
  const { field } = edit;
  const papers = useField(library, ids, field);
  const after = textAfter(edit);
  const changing = after.ok && papers ? papers.filter(({ text }) => text !== after.value) : [];
  const apply = () => {
    const edited = editMany(library, ids, edit);
    if (!edited.ok) return;
    const label = (n: number) => t('edited_many', { n, field: fieldWord(field, words) });
    log.recordChanges(edited.value.change, { label });
  };
  return (
    <Dialog title={t('edit_many', { n: ids.length })} wide onClose={onClose}>
      {close => (
        <DialogForm
          act={t('edit_act', { n: changing.length })}
          disabled={changing.length === 0}
          close={close}
          onAct={apply}
        >
          <FieldSelect field={field} onField={next => setEdit({ field: next, text: firstText(next) })} />
          <ValueField edit={edit} papers={papers ?? []} onEdit={setEdit} />
          <p class="dialog-note" role="status">
            {!after.ok && unfitWord(after.why, words)}
          </p>
          {after.ok && papers && <EditPreview field={field} after={after.value} changing={changing} />}
        </DialogForm>
      )}
    </Dialog>
  );
}

const firstText = (field: SharedField): string => (field === 'type' ? RECORD_TYPES[0] : '');

/** What is wrong with the text; nothing is said while there is none. */
const unfitWord = (why: Unfit, words: Words): string => (why === 'empty' ? '' : wrongWord(why, words));

/** A field of the papers; undefined while it is read. */
function useField(library: Library, ids: readonly string[], field: SharedField): FieldOfPaper[] | undefined {
  const [read, setRead] = useState<{ field: SharedField; papers: FieldOfPaper[] }>();
  useEffect(() => {
    let gone = false;
    void readField(library, ids, field).then(papers => !gone && setRead({ field, papers }));
    return () => void (gone = true);
  }, [library, ids, field]);
  return read?.field === field ? read.papers : undefined;
}

/** A word as it stands at the beginning of a line. */
const capital = (word: string, { language }: Words): string =>
  word.charAt(0).toLocaleUpperCase(language) + word.slice(1);

function FieldSelect({ field, onField }: { field: SharedField; onField(field: SharedField): void }) {
  const words = useWords();
  return (
    <label class="edit-line">
      <span>{words.t('edit_detail')}</span>
      <select
        value={field}
        onChange={event => {
          const next = SHARED_FIELDS.find(known => known === event.currentTarget.value);
          if (next) onField(next);
        }}
      >
        {SHARED_FIELDS.map(known => (
          <option key={known} value={known}>
            {capital(fieldWord(known, words), words)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ValueFieldProps {
  edit: SharedEdit;
  papers: readonly FieldOfPaper[];
  onEdit(edit: SharedEdit): void;
}

/** What the field is to become: a type is chosen, anything else typed, or taken away. */
function ValueField({ edit: { field, text }, papers, onEdit }: ValueFieldProps) {
  const words = useWords();
  const { t } = words;
  if (field === 'type')
    return (
      <label class="edit-line">
        <span>{t('edit_value')}</span>
        <select value={text} onChange={event => onEdit({ field, text: event.currentTarget.value })}>
          {RECORD_TYPES.map(type => (
            <option key={type} value={type}>
              {typeWord(type, words)}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <>
      <label class="edit-line">
        <span>{t('edit_value')}</span>
        <input
          class="text-field"
          list="edit-known"
          dir="auto"
          autocomplete="off"
          disabled={text === undefined}
          value={text ?? ''}
          onInput={event => onEdit({ field, text: event.currentTarget.value })}
        />
      </label>
      <datalist id="edit-known">
        {knownTexts(papers).map(known => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <label class="choice">
        <input
          type="checkbox"
          checked={text === undefined}
          onChange={() => onEdit({ field, text: text === undefined ? '' : undefined })}
        />
        {t('edit_remove')}
      </label>
    </>
  );
}

const MOST_KNOWN = 50;

/** What the papers say already, for completion. */
const knownTexts = (papers: readonly FieldOfPaper[]): string[] =>
  [...new Set(papers.map(({ text }) => text).filter(text => text !== ''))].slice(0, MOST_KNOWN);
