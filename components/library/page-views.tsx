import { Overview } from './overview/overview.tsx';
import { Welcome } from './welcome.tsx';
import { readable } from '../../lib/library/search/search-rows.ts';
import type { Started } from '../list/start-list.ts';
import { DuplicatesPage } from './duplicates/duplicates-page.tsx';
import { ImportPage } from './exchange/import-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { useLibrary } from './store/use-library.ts';

/** What stands in place of the list. Loaded when one of these views is opened. */
export function PageViews({ started }: { started: Started }) {
  const { library, data, list, selection, log } = useLibrary();
  const { kind } = list.view.value;
  const { rows, complete } = data.listed.value;
  const now = { ...started, settings: data.settings.value };
  const showInList = (id: string) => {
    selection.current.value = id;
    location.hash = '#/all';
  };
  return (
    <>
      {kind === 'overview' && complete && (
        <Overview
          papers={readable(rows)}
          journals={data.journals.value}
          tagColours={data.organisers.value.tagColours}
        />
      )}
      {kind === 'duplicates' && complete && (
        <DuplicatesPage
          library={library}
          rows={rows}
          keptApart={data.organisers.value.keptApart}
          log={log}
          onShow={showInList}
        />
      )}
      {kind === 'import' && <ImportPage started={now} log={log} />}
      {kind === 'settings' && <SettingsPage started={now} log={log} />}
      {kind === 'welcome' && <Welcome />}
    </>
  );
}
