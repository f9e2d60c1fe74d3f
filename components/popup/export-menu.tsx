/** Loaded when there is a choice of what to export. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words.tsx';

interface ExportMenuProps {
  total: number | undefined;
  query: string;
  found: string[];
  chosen: string[] | undefined;
  allIds(): Promise<string[]>;
  onExport(ids: readonly string[]): void;
  onClose(): void;
}

/** All, what the search found, or what is selected. */
export function ExportMenu({ total, query, found, chosen, allIds, onExport, onClose }: ExportMenuProps) {
  const { t } = useWords();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return onClose();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex(item => item === document.activeElement);
    items[(at + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length]?.focus();
  };
  const pick = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <div ref={menu} class="menu" role="menu" aria-label={t('export_ris')} onKeyDown={keys}>
      {chosen && (
        <button type="button" role="menuitem" onClick={pick(() => onExport(chosen))}>
          {t('export_selected', { n: chosen.length })}
        </button>
      )}
      {query !== '' && (
        <button
          type="button"
          role="menuitem"
          disabled={found.length === 0}
          onClick={pick(() => onExport(found))}
        >
          {t('export_found', { n: found.length })}
        </button>
      )}
      <button type="button" role="menuitem" onClick={pick(() => void allIds().then(onExport))}>
        {t('export_all', { n: total ?? 0 })}
      </button>
    </div>
  );
}
