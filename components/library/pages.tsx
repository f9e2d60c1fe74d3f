import { Icon } from '../ui/icons.tsx';
import { Overview } from './overview/overview.tsx';
import { Welcome } from './welcome.tsx';
import { useWords } from '../ui/words.tsx';
import { isUnreadable, type Row } from '../../lib/library/read-entries.ts';
import type { Summary } from '../../lib/record/summary.ts';
import type { Started } from '../list/start-list.ts';
import type { ActionLog } from '../hooks/use-action-log.ts';
import { DuplicatesPage } from './duplicates/duplicates-page.tsx';
import { ImportPage } from './exchange/import-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import type { View } from './views.ts';

interface PagesProps {
  view: View;
  started: Started;
  rows: readonly Row[];
  complete: boolean;
  /** Pairs of papers that are no duplicates. */
  keptApart: ReadonlySet<string>;
  log: ActionLog;
  /** Shows a paper in the list. */
  onShow(id: string): void;
  onSide(): void;
}

/** The views that are no list. */
export function Pages({ view, started, rows, complete, keptApart, log, onShow, onSide }: PagesProps) {
  const { t } = useWords();
  const papers = rows.filter((row): row is Summary => !isUnreadable(row));
  return (
    <main class="page-pane">
      <button
        type="button"
        class="icon-button side-button"
        aria-label={t('menu')}
        title={t('menu')}
        onClick={onSide}
      >
        <Icon name="library" />
      </button>
      {view.kind === 'overview' && complete && <Overview papers={papers} />}
      {view.kind === 'duplicates' && complete && (
        <DuplicatesPage
          library={started.library}
          rows={rows}
          keptApart={keptApart}
          log={log}
          onShow={onShow}
        />
      )}
      {view.kind === 'import' && <ImportPage started={started} log={log} />}
      {view.kind === 'settings' && <SettingsPage started={started} log={log} />}
      {view.kind === 'welcome' && <Welcome />}
    </main>
  );
}
