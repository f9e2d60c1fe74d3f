import { Icon } from '../../components/icons.tsx';
import { Overview } from '../../components/overview.tsx';
import { Welcome } from '../../components/welcome.tsx';
import { useWords } from '../../components/words.tsx';
import { isUnreadable, type Row } from '../../lib/library/read.ts';
import type { Shelf } from '../../lib/model/shelf.ts';
import type { Summary } from '../../lib/model/summary.ts';
import type { Started } from '../shared/start-page.ts';
import type { Acts } from '../shared/use-acts.ts';
import { DuplicatesPage } from './duplicates-page.tsx';
import { ImportPage } from './import-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import type { View } from './views.ts';

interface PagesProps {
  view: View;
  started: Started;
  rows: readonly Row[];
  complete: boolean;
  shelves: readonly Shelf[];
  acts: Acts;
  /** Shows a paper in the list. */
  onShow(id: string): void;
  onSide(): void;
}

/** The views that are no list. */
export function Pages({ view, started, rows, complete, shelves, acts, onShow, onSide }: PagesProps) {
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
        <DuplicatesPage library={started.library} rows={rows} shelves={shelves} acts={acts} onShow={onShow} />
      )}
      {view.kind === 'import' && <ImportPage started={started} acts={acts} />}
      {view.kind === 'settings' && <SettingsPage started={started} acts={acts} />}
      {view.kind === 'welcome' && <Welcome />}
    </main>
  );
}
