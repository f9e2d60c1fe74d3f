import { Ask } from '../ui/ask.tsx';
import { ExportDialog } from './exchange/export-dialog.tsx';
import { ReferencesDialog } from './exchange/references-dialog.tsx';
import { EditDialog } from './list/edit-dialog.tsx';
import { KeyList } from './key-list.tsx';
import { CompleteDialog } from './look-up/complete-dialog.tsx';
import type { OpenDialog as Open } from './store/library-store.ts';
import { useLibrary } from './store/use-library.ts';

/** A dialog of the library page. Loaded once the list stands there. */
export function LibraryDialog({ open }: { open: Open }) {
  const { library, log, data, list, selection, dialog, closeDialog } = useLibrary();
  const onClose = () => closeDialog(open);
  const settings = data.settings.value;
  const current = selection.current.value;
  switch (open.kind) {
    case 'keys':
      return <KeyList onClose={onClose} />;
    case 'question':
      return <Ask question={open.question} onClose={onClose} />;
    case 'edit':
      return <EditDialog ids={open.ids} onClose={onClose} />;
    case 'complete':
      return <CompleteDialog ids={open.ids} onClose={onClose} />;
    case 'references':
      return (
        <ReferencesDialog library={library} settings={settings} log={log} ids={open.ids} onClose={onClose} />
      );
    case 'export':
      return (
        <ExportDialog
          library={library}
          log={log}
          papers={{
            all: data.listed.value.rows.map(({ id }) => id),
            shown: list.shown.value.map(({ id }) => id),
            selected: [...selection.selected.value],
            one: current === undefined ? [] : [current],
          }}
          onBibliography={ids => (dialog.value = { kind: 'references', ids })}
          settings={settings}
          onClose={onClose}
        />
      );
  }
}
