import type { FieldOfPaper, SharedField } from '../../../lib/actions/edit-many.ts';
import { RECORD_TYPES } from '../../../lib/record/record.ts';
import type { Words } from '../../../lib/i18n/words.ts';
import { typeWord } from '../../card/type-words.ts';
import { useWords } from '../../ui/words.tsx';

interface EditPreviewProps {
  field: SharedField;
  /** What the field becomes; empty: it is taken away. */
  after: string;
  /** The papers in which that is something else than now. */
  changing: readonly FieldOfPaper[];
}

/** How many papers are shown. */
const SHOWN = 5;

/** How many papers an edit changes, and of the first ones what stands there before and after it. */
export function EditPreview({ field, after, changing }: EditPreviewProps) {
  const words = useWords();
  const { t } = words;
  const more = changing.length - SHOWN;
  return (
    <div class="edit-preview">
      <p role="status">
        {changing.length === 0 ? t('edit_none') : t('edit_changes', { n: changing.length })}
      </p>
      {changing.length > 0 && (
        <ul>
          {changing.slice(0, SHOWN).map(({ id, title, text }) => (
            <li key={id}>
              <span class="edit-title" dir="auto">
                {title}
              </span>
              <span class="edit-change">
                <Said text={said(field, text, words)} old />
                <span aria-hidden="true">{' → '}</span>
                <Said text={said(field, after, words)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="edit-more">{t('and_more', { n: more })}</p>}
    </div>
  );
}

/** A field's text as it is shown; a type by its name. */
const said = (field: SharedField, text: string, words: Words): string => {
  const type = field === 'type' ? RECORD_TYPES.find(known => known === text) : undefined;
  return type ? typeWord(type, words) : text;
};

/** What stands in the field, now or then. */
function Said({ text, old = false }: { text: string; old?: boolean }) {
  const { t } = useWords();
  if (text === '') return <i>{t('nothing_here')}</i>;
  return old ? <del dir="auto">{text}</del> : <ins dir="auto">{text}</ins>;
}
