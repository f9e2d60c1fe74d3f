import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import { addCitationStyle, removeCitationStyle } from '../../../lib/actions/add-citation-style.ts';
import type { ActionLog } from '../../action-log.ts';
import { CITATION_STYLES } from '../../../lib/word-lists/citation-styles.ts';
import { useStyles } from './use-styles.ts';

/** Why a file was not added, in words. */
const REFUSED = {
  'not-csl': 'style_not_csl',
  'dependent-style': 'style_dependent',
  'endless-style': 'style_endless',
} as const;

interface StyleSelectProps {
  library: Library;
  log: ActionLog;
  style: string;
  onStyle(style: string): void;
}

/** Offprint's citation styles and the user's own, and the way to add one and take it away. */
export function StyleSelect({ library, log, style, onStyle }: StyleSelectProps) {
  const { t } = useWords();
  const own = useStyles(library);
  const file = useRef<HTMLInputElement>(null);
  const styles = [...CITATION_STYLES.map(([id, name]) => ({ id, name })), ...own];
  const mine = own.find(({ id }) => id === style);
  const add = async (chosen: File | undefined) => {
    if (!chosen) return;
    const added = await addCitationStyle(library, await chosen.text());
    if (!added.ok) return log.announce(t(REFUSED[added.why]));
    const { id, name, undo, redo } = added.value;
    log.recordStep({ label: t('style_added', { name }), undo, redo });
    onStyle(id);
  };
  const remove = async () => {
    if (!mine) return;
    const wayBack = await removeCitationStyle(library, mine);
    onStyle('apa');
    log.recordStep({ label: t('style_removed', { name: mine.name }), ...wayBack });
  };
  return (
    <div class="style-select">
      <label class="setting">
        <span>{t('cite_style')}</span>
        <select value={style} onChange={event => onStyle(event.currentTarget.value)}>
          {styles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="style-acts">
        <button type="button" class="text-button" onClick={() => file.current?.click()}>
          {t('style_add')}
        </button>
        {mine && <RemoveButton name={mine.name} onRemove={() => log.hear(remove())} />}
      </p>
      <input
        ref={file}
        type="file"
        accept=".csl,.xml,application/vnd.citationstyles.style+xml"
        hidden
        aria-label={t('style_add')}
        onChange={event => {
          log.hear(add(event.currentTarget.files?.[0]));
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function RemoveButton({ name, onRemove }: { name: string; onRemove(): void }) {
  const { t } = useWords();
  const words = t('style_remove', { name });
  return (
    <button type="button" class="icon-button" aria-label={words} title={words} onClick={onRemove}>
      <Icon name="remove" />
    </button>
  );
}
