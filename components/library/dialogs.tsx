import { useRef } from 'preact/hooks';
import { Ask } from '../ui/ask.tsx';
import { ExportDialog } from './exchange/export-dialog.tsx';
import { ReferencesDialog } from './exchange/references-dialog.tsx';
import { EditDialog } from './list/edit-dialog.tsx';
import { KeyList } from './key-list.tsx';
import { CompleteDialog } from './look-up/complete-dialog.tsx';
import type { OpenDialog as Open } from './store/library-store.ts';
import { useLibrary } from './store/use-library.ts';

/** The dialog that is open over the library page. */
export function OpenDialog() {
  const open = useLibrary().dialog.value;
  const turn = useTurn(open);
  // A dialog asked for before the browser has told of the last one's closing is drawn anew, and so opens.
  return open ? <DialogOf key={turn} open={open} /> : null;
}

/** A number that is another with each new value. */
function useTurn(value: unknown): number {
  const last = useRef({ value, turn: 0 });
  if (last.current.value !== value) last.current = { value, turn: last.current.turn + 1 };
  return last.current.turn;
}

function DialogOf({ open }: { open: Open }) {
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
