import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';
import { useLibrary } from '../store/use-library.ts';
import { BulkActs, type BulkAct } from './bulk-acts.tsx';
import { CollectionMenu, StatusMenu } from './bulk-menus.tsx';
import { BulkTag } from './bulk-tag.tsx';
import {
  copyCitationsOf,
  removePapers,
  restorePapers,
  showCompletion,
  showEdit,
  showReferences,
  toggleStarOf,
} from './paper-changes.ts';

/** How many papers are selected, and what can be done to them. */
export function BulkBar() {
  const { t } = useWords();
  const { list, places, selection } = useLibrary();
  const ids = [...selection.selected.value];
  const words = t('selected', { n: ids.length });
  const end = () => {
    selection.clear();
    places.list.current?.focusRow(selection.active.value);
  };
  return (
    <div class="list-bar bulk-bar" role="toolbar" aria-label={words}>
      <AllBox />
      <span role="status" class="list-count">
        {words}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('clear_selection')}
        title={t('clear_selection')}
        onClick={end}
      >
        <Icon name="close" />
      </button>
      {ids.length > 0 &&
        (list.view.value.kind === 'trash' ? <TrashActs ids={ids} /> : <ListActs ids={ids} />)}
    </div>
  );
}

/** Checked when all papers in the list are selected; selects all of them, or none. */
function AllBox() {
  const { t } = useWords();
  const { list, selection } = useLibrary();
  const rows = list.shown.value;
  const selected = selection.selected.value;
  const isAll = selected.size > 0 && rows.every(({ id }) => selected.has(id));
  const box = useRef<HTMLInputElement>(null);
  // The button that began it is gone, and the focus with it.
  useEffect(() => {
    if (selected.size === 0 && document.activeElement === document.body) box.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = !isAll && selected.size > 0;
  });
  return (
    <label class="row-check" title={t('select_all')}>
      <input
        type="checkbox"
        aria-label={t('select_all')}
        checked={isAll}
        ref={box}
        onChange={isAll ? selection.clear : selection.selectAll}
      />
    </label>
  );
}

function TrashActs({ ids }: { ids: string[] }) {
  const { t } = useWords();
  const page = useLibrary();
  return <BulkActs acts={[{ icon: 'restore', words: t('restore'), act: () => restorePapers(page, ids) }]} />;
}

function ListActs({ ids }: { ids: string[] }) {
  const { t } = useWords();
  const page = useLibrary();
  const { list, dialog } = page;
  const acts: BulkAct[] = [
    { icon: 'star', words: t('star'), act: () => toggleStarOf(page, ids) },
    { icon: 'remove', words: t('remove'), act: () => removePapers(page, ids) },
    { icon: 'edit', words: t('edit_more'), act: () => showEdit(page, ids) },
    {
      icon: 'export',
      words: t('export'),
      act: () => list.withAll(() => (dialog.value = { kind: 'export' })),
    },
    { icon: 'copy', words: t('copy_citation'), act: () => copyCitationsOf(page, ids) },
    { icon: 'note', words: t('references'), act: () => showReferences(page, ids) },
    { icon: 'search', words: t('complete_more'), act: () => showCompletion(page, ids) },
  ];
  return (
    <>
      <StatusMenu ids={ids} />
      <CollectionMenu ids={ids} />
      <BulkTag ids={ids} />
      <BulkActs acts={acts} />
    </>
  );
}
