import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import { useWords } from '../../components/words.tsx';
import { openLibraryTab } from '../shared/open-library-tab.ts';

interface FootProps {
  /** Undefined until the papers are counted. */
  total: number | undefined;
  query: string;
  found: string[];
  selected?: string[];
  allIds(): Promise<string[]>;
  onExport(ids: readonly string[]): void;
  onRemove(ids: readonly string[]): void;
}

/** How many papers there are, and what goes out of the popup. */
export function Foot({ total, query, found, selected, allIds, onExport, onRemove }: FootProps) {
  const { t } = useWords();
  const chosen = selected !== undefined && selected.length > 0 ? selected : undefined;
  return (
    <footer class="foot">
      <span class="foot-count">{selected !== undefined ? t('selected', { n: selected.length }) : total === undefined ? '' : t('papers', { n: total })}</span>
      {chosen && <button type="button" class="foot-button" onClick={() => onRemove(chosen)}><Icon name="remove" />{t('remove')}</button>}
      <ExportMenu total={total} query={query} found={found} chosen={chosen} allIds={allIds} onExport={onExport} />
      <button type="button" class="foot-button" onClick={() => void openLibraryTab()}><Icon name="library" />{t('open_library')}</button>
    </footer>
  );
}

interface ExportMenuProps extends Pick<FootProps, 'total' | 'query' | 'found' | 'allIds' | 'onExport'> {
  chosen: string[] | undefined;
}

/** All, what the search found, or what is selected. With nothing to choose between, one press exports. */
function ExportMenu({ total, query, found, chosen, allIds, onExport }: ExportMenuProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const choice = query !== '' || chosen !== undefined;
  useEffect(() => {
    if (open) menu.current?.querySelector('button')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const exportAll = async () => onExport(await allIds());
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex(item => item === document.activeElement);
    items[(at + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length]?.focus();
  };
  const pick = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <span class="menu-place" onKeyDown={keys}>
      <button ref={button} type="button" class="foot-button" disabled={total === 0} {...(choice && { 'aria-haspopup': 'menu' as const, 'aria-expanded': open })}
        onClick={() => (choice ? setOpen(!open) : void exportAll())}>
        <Icon name="export" />{t('export_ris')}
      </button>
      {open && (
        <div ref={menu} class="menu" role="menu" aria-label={t('export_ris')}>
          {chosen && <button type="button" role="menuitem" onClick={pick(() => onExport(chosen))}>{t('export_selected', { n: chosen.length })}</button>}
          {query !== '' && <button type="button" role="menuitem" disabled={found.length === 0} onClick={pick(() => onExport(found))}>{t('export_found', { n: found.length })}</button>}
          <button type="button" role="menuitem" onClick={pick(() => void exportAll())}>{t('export_all', { n: total ?? 0 })}</button>
        </div>
      )}
    </span>
  );
}
