import { useEffect } from 'preact/hooks';
import { isUnreadable } from '../../lib/library/read-entries.ts';
import { isList } from './views.ts';
import { removePapers, toggleStarOf, turnStatusOf } from './list/paper-changes.ts';
import type { LibraryPage } from './store/use-library.ts';

/** The keys of the library (`?` lists them). Letters work wherever nothing is being typed. */
export function useKeys(page: LibraryPage): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || isTyping(event.target) || isDialogOpen()) return;
      const command = event.ctrlKey || event.metaKey;
      const action = command
        ? COMMANDS[event.key.toLowerCase() + (event.shiftKey ? '+' : '')]
        : event.altKey
          ? undefined
          : KEYS[event.key];
      const everywhere = command || event.key === '?' || event.key === 'Escape';
      if (!action || (!isList(page.list.view.value) && !everywhere)) return;
      event.preventDefault();
      action(page);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [page]);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox');

const isDialogOpen = () => document.querySelector('dialog[open]') !== null;

type KeyAction = (page: LibraryPage) => void;

/** Keys pressed alone. */
export const KEYS: { [key: string]: KeyAction } = {
  '/': ({ places }) => places.searchBox.current?.focus(),
  j: page => moveBy(page, 1),
  k: page => moveBy(page, -1),
  o: openActive,
  v: openPageOfActive,
  s: page => toggleStarOf(page, page.selection.targets()),
  r: page => turnStatusOf(page, page.selection.targets()),
  e: page => goInPaper(page, '.paper-title .editable'),
  t: tagTargets,
  n: page => goInPaper(page, '.note-edit, .add-note, .note'),
  x: ({ selection }) => selection.toggleActive(),
  '#': page => removePapers(page, page.selection.targets()),
  Delete: page => removePapers(page, page.selection.targets()),
  '?': ({ dialog }) => (dialog.value = { kind: 'keys' }),
  Escape: stepBack,
};

/** Keys pressed with Ctrl or the command key; "+": with Shift too. */
export const COMMANDS: { [key: string]: KeyAction } = {
  z: ({ log }) => log.undo(),
  'z+': ({ log }) => log.redo(),
  y: ({ log }) => log.redo(),
  a: ({ selection }) => selection.selectAll(),
  f: ({ places }) => places.searchBox.current?.focus(),
};

function moveBy({ list, selection, places }: LibraryPage, by: 1 | -1): void {
  const last = list.shown.value.length - 1;
  const to = by > 0 ? Math.min(selection.active.value + 1, last) : Math.max(selection.active.value - 1, 0);
  selection.moveTo(to);
  places.list.current?.focusRow(to);
}

function openActive({ selection: { activeRow, current } }: LibraryPage): void {
  if (activeRow.value) current.value = activeRow.value.id;
}

function openPageOfActive({ selection }: LibraryPage): void {
  const row = selection.activeRow.value;
  if (row && !isUnreadable(row) && row.url !== undefined) window.open(row.url, '_blank', 'noreferrer');
}

/** Opens the field that tags all that is selected, else that of the paper. */
function tagTargets(page: LibraryPage): void {
  if (page.selection.selected.value.size > 0) page.places.tagField.current?.focus();
  else goInPaper(page, '.tags > .prompt');
}

/** Opens a field of the paper; the paper itself first, where none is open. */
function goInPaper(page: LibraryPage, selector: string): void {
  if (page.selection.current.value === undefined) openActive(page);
  // The paper may be drawn only after this.
  setTimeout(() => {
    const field = page.places.paper.current?.querySelector<HTMLElement>(selector);
    if (field instanceof HTMLTextAreaElement) field.focus();
    else field?.click();
  }, 60);
}

/** Undoes one thing at a time: the selection, the open paper, the search. */
function stepBack({ list, selection }: LibraryPage): void {
  if (selection.selecting.value) selection.clear();
  else if (selection.current.value !== undefined) selection.current.value = undefined;
  else list.query.value = '';
}
