import { Icon } from '../../components/icons.tsx';
import { Overview } from '../../components/overview.tsx';
import { Welcome } from '../../components/welcome.tsx';
import { useWords } from '../../components/words.tsx';
import { isUnreadable, type Row } from '../../lib/library/read.ts';
import type { Summary } from '../../lib/model/summary.ts';
import type { Started } from '../shared/start-page.ts';
import type { Acts } from '../shared/use-acts.ts';
import { ImportPage } from './import-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import type { View } from './views.ts';

interface PagesProps {
  view: View;
  started: Started;
  rows: readonly Row[];
  complete: boolean;
  acts: Acts;
  onSide(): void;
}

/** The views that are no list. */
export function Pages({ view, started, rows, complete, acts, onSide }: PagesProps) {
  const { t } = useWords();
  const papers = rows.filter((row): row is Summary => !isUnreadable(row));
  return (
    <main class="page-pane">
      <button type="button" class="icon-button side-button" aria-label={t('menu')} title={t('menu')} onClick={onSide}><Icon name="library" /></button>
      {view.kind === 'overview' && complete && <Overview papers={papers} />}
      {view.kind === 'import' && <ImportPage started={started} acts={acts} />}
      {view.kind === 'settings' && <SettingsPage started={started} acts={acts} />}
      {view.kind === 'welcome' && <Welcome />}
    </main>
  );
}
