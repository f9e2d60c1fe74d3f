import { useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../ui/words.tsx';
import { openLibraryTab } from '../../lib/actions/open-library-tab.ts';
import type { ExportMenu } from './export-menu.tsx';

interface FootProps {
  /** Undefined until the papers are counted. */
  total: number | undefined;
  query: string;
  found: string[];
  selected?: string[];
  allIds(): Promise<string[]>;
  onExport(ids: readonly string[]): void;
  onRemove(ids: readonly string[]): void;
  beside?: () => void;
}

/** How many papers there are, and what goes out of the popup. */
export function Foot({ total, query, found, selected, allIds, onExport, onRemove, beside }: FootProps) {
  const { t } = useWords();
  const chosen = selected !== undefined && selected.length > 0 ? selected : undefined;
  return (
    <footer class="foot">
      <span class="foot-count">
        {selected !== undefined
          ? t('selected', { n: selected.length })
          : total === undefined
            ? ''
            : t('papers', { n: total })}
      </span>
      {chosen && (
        <button type="button" class="foot-button" onClick={() => onRemove(chosen)}>
          <Icon name="remove" />
          {t('remove')}
        </button>
      )}
      <ExportButton
        total={total}
        query={query}
        found={found}
        chosen={chosen}
        allIds={allIds}
        onExport={onExport}
      />
      {beside && (
        <button
          type="button"
          class="foot-button"
          aria-label={t('open_beside')}
          title={t('open_beside')}
          onClick={beside}
        >
          <Icon name="beside" />
        </button>
      )}
      <button type="button" class="foot-button" onClick={() => void openLibraryTab()}>
        <Icon name="library" />
        {t('open_library')}
      </button>
    </footer>
  );
}

interface ExportButtonProps extends Pick<FootProps, 'total' | 'query' | 'found' | 'allIds' | 'onExport'> {
  chosen: string[] | undefined;
}

/** With nothing to choose between, one press exports; else it opens the menu. */
function ExportButton(props: ExportButtonProps) {
  const { total, query, chosen, allIds, onExport } = props;
  const { t } = useWords();
  const [Menu, setMenu] = useState<typeof ExportMenu>();
  const button = useRef<HTMLButtonElement>(null);
  const choice = query !== '' || chosen !== undefined;
  const close = () => {
    setMenu(undefined);
    button.current?.focus();
  };
  const press = async () => {
    if (!choice) return onExport(await allIds());
    if (Menu) return close();
    const loaded = await import('./export-menu.tsx');
    setMenu(() => loaded.ExportMenu);
  };
  return (
    <span class="menu-place">
      <button
        ref={button}
        type="button"
        class="foot-button"
        disabled={total === 0}
        {...(choice && { 'aria-haspopup': 'menu' as const, 'aria-expanded': Menu !== undefined })}
        onClick={() => void press()}
      >
        <Icon name="export" />
        {t('export_ris')}
      </button>
      {Menu && <Menu {...props} onClose={close} />}
    </span>
  );
}
