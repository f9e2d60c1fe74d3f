import { useWords } from '../ui/words.tsx';

export interface UnreadableRowProps {
  id: string;
  raw: unknown;
  active: boolean;
}

/** A row that the guard refused: kept, shown, and copied out as it is. */
export function RefusedRow({ id, raw, active }: UnreadableRowProps) {
  const { t } = useWords();
  const copy = () => void navigator.clipboard.writeText(JSON.stringify(raw, undefined, 1));
  return (
    <div class="row row-unreadable">
      <span class="row-main" tabIndex={active ? 0 : -1} data-row-focus>
        <span class="row-title">{t('row_unreadable')}</span>
        <span class="row-line">
          {t('row_unreadable_help')} {id}
        </span>
      </span>
      <button type="button" class="text-button" tabIndex={active ? 0 : -1} onClick={copy}>
        {t('export_raw')}
      </button>
    </div>
  );
}
