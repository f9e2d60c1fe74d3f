import { STATUS_WORDS } from '../../card/status-mark.tsx';
import { PickButton } from '../../ui/pick-button.tsx';
import { useWords } from '../../ui/words.tsx';
import { inTreeOrder } from '../../../lib/library/organisers/collection-tree.ts';
import { STATUSES } from '../../../lib/record/entry.ts';
import { useLibrary } from '../store/use-library.ts';
import { askNewCollection, collect, setStatusOf, takeOut } from './paper-changes.ts';

interface BulkProps {
  /** The papers that are selected. */
  ids: readonly string[];
}

/** Sets the status of all that is selected. */
export function StatusMenu({ ids }: BulkProps) {
  const { t } = useWords();
  const page = useLibrary();
  const pick = (value: string) => {
    const status = STATUSES.find(known => known === value);
    if (status) setStatusOf(page, ids, status);
  };
  return (
    <PickButton icon="status" words={t('set_status')} worded onPick={pick}>
      {STATUSES.map(status => (
        <option key={status} value={status}>
          {t(STATUS_WORDS[status])}
        </option>
      ))}
    </PickButton>
  );
}

const NEW = 'new';
const OUT = 'out';
const MOVE = 'move:';

/** Puts papers into a collection, a new one too; where one is viewed, also moves them from it or takes them out. */
export function CollectionMenu({ ids }: BulkProps) {
  const { t } = useWords();
  const page = useLibrary();
  const { collectionNames, tree } = page.data;
  const collections = inTreeOrder(tree.value.roots).map(({ collection }) => collection);
  const view = page.list.view.value;
  const here = view.kind === 'collection' ? collections.find(({ id }) => id === view.id) : undefined;
  const others = collections.filter(collection => collection !== here);
  const pick = (value: string) => {
    if (value === NEW) return askNewCollection(page, ids);
    if (value === OUT && here) return takeOut(page, ids, here);
    const moves = value.startsWith(MOVE);
    const collection = others.find(({ id }) => id === value.slice(moves ? MOVE.length : 0));
    if (collection) collect(page, ids, collection, moves ? here : undefined);
  };
  const options = (before: string) =>
    others.map(({ id }) => (
      <option key={id} value={`${before}${id}`}>
        {collectionNames.value.get(id)}
      </option>
    ));
  return (
    <PickButton icon="folder" words={t('add_to')} worded onPick={pick}>
      {here && others.length > 0 ? (
        <>
          <optgroup label={t('add_to')}>{options('')}</optgroup>
          <optgroup label={t('move_to')}>{options(MOVE)}</optgroup>
        </>
      ) : (
        options('')
      )}
      {(others.length > 0 || here) && <hr />}
      {here && <option value={OUT}>{t('take_out', { name: here.name })}</option>}
      <option value={NEW}>{t('add_collection')}…</option>
    </PickButton>
  );
}
