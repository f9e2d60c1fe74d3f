import { Ask } from '../ui/ask.tsx';
import { ExportDialog } from './exchange/export-dialog.tsx';
import { ReferencesDialog } from './exchange/references-dialog.tsx';
import { KeyList } from './key-list.tsx';
import { useLibrary } from './store/use-library.ts';

/** The dialog that is open over the library page. */
export function OpenDialog() {
  const { library, log, data, list, selection, dialog, closeDialog } = useLibrary();
  const open = dialog.value;
  if (!open) return null;
  const onClose = () => closeDialog(open);
  const settings = data.settings.value;
  const current = selection.current.value;
  switch (open.kind) {
    case 'keys':
      return <KeyList onClose={onClose} />;
    case 'question':
      return <Ask question={open.question} onClose={onClose} />;
    case 'references':
      return (
        <ReferencesDialog library={library} settings={settings} log={log} ids={open.ids} onClose={onClose} />
      );
    case 'export':
      return (
        <ExportDialog
          library={library}
          log={log}
          all={data.listed.value.rows.map(({ id }) => id)}
          shown={list.shown.value.map(({ id }) => id)}
          selected={[...selection.selected.value]}
          one={current === undefined ? [] : [current]}
          settings={settings}
          onClose={onClose}
        />
      );
  }
}
