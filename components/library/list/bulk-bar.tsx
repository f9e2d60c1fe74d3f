import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { STATUS_WORDS } from '../../card/status-control.tsx';
import { useWords } from '../../ui/words.tsx';
import { STATUSES } from '../../../lib/record/entry.ts';
import { useLibrary } from '../store/use-library.ts';
import {
  addTagTo,
  collect,
  copyCitationsOf,
  removePapers,
  restorePapers,
  setStatusOf,
  showReferences,
  takeOut,
  toggleStarOf,
} from './paper-changes.ts';

interface BulkProps {
  /** The papers that are selected. */
  ids: string[];
}

/** What can be done to the papers that are selected. */
export function BulkBar({ ids }: BulkProps) {
  const { t } = useWords();
  const page = useLibrary();
  const { list, selection, dialog } = page;
  return (
    <div class="list-bar bulk-bar" role="toolbar" aria-label={t('selected', { n: ids.length })}>
      <span role="status" class="list-count">
        {t('selected', { n: ids.length })}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('clear_selection')}
        title={t('clear_selection')}
        onClick={selection.clear}
      >
        <Icon name="close" />
      </button>
      {list.view.value.kind === 'trash' ? (
        <button type="button" class="foot-button" onClick={() => restorePapers(page, ids)}>
          <Icon name="restore" />
          {t('restore')}
        </button>
      ) : (
        <>
          <StatusMenu ids={ids} />
          <CollectionMenu ids={ids} />
          <TagField ids={ids} />
          <button
            type="button"
            class="icon-button"
            aria-label={t('star')}
            title={t('star')}
            onClick={() => toggleStarOf(page, ids)}
          >
            <Icon name="star" />
          </button>
          <BulkButton icon="copy" words={t('copy_citation')} onClick={() => copyCitationsOf(page, ids)} />
          <BulkButton icon="note" words={t('references')} onClick={() => showReferences(page, ids)} />
          <BulkButton
            icon="export"
            words={t('export')}
            onClick={() => list.withAll(() => (dialog.value = { kind: 'export' }))}
          />
          <BulkButton icon="remove" words={t('remove')} onClick={() => removePapers(page, ids)} />
        </>
      )}
    </div>
  );
}

/** Its words are seen where there is room for them. */
const BulkButton = ({ icon, words, onClick }: { icon: IconName; words: string; onClick(): void }) => (
  <button type="button" class="foot-button" title={words} onClick={onClick}>
    <Icon name={icon} />
    <span class="bulk-words">{words}</span>
  </button>
);

interface MenuProps {
  words: string;
  onPick(value: string): void;
  /** The options after the first, which names the menu. */
  children: ComponentChildren;
}

/** A list to pick from that shows its name, not what was picked. */
const Menu = ({ words, onPick, children }: MenuProps) => (
  <select
    aria-label={words}
    value=""
    onChange={event => {
      onPick(event.currentTarget.value);
      event.currentTarget.value = '';
    }}
  >
    <option value="">{words}</option>
    {children}
  </select>
);

function StatusMenu({ ids }: BulkProps) {
  const { t } = useWords();
  const page = useLibrary();
  const pick = (value: string) => {
    const status = STATUSES.find(known => known === value);
    if (status) setStatusOf(page, ids, status);
  };
  return (
    <Menu words={t('set_status')} onPick={pick}>
      {STATUSES.map(status => (
        <option key={status} value={status}>
          {t(STATUS_WORDS[status])}
        </option>
      ))}
    </Menu>
  );
}

/** Puts papers into a collection; where one is viewed, moves them from it or takes them out. */
function CollectionMenu({ ids }: BulkProps) {
  const { t } = useWords();
  const page = useLibrary();
  const { collections } = page.data.organisers.value;
  if (collections.length === 0) return null;
  const view = page.list.view.value;
  const here = view.kind === 'collection' ? collections.find(({ id }) => id === view.id) : undefined;
  const pick = (id: string) => {
    const collection = collections.find(known => known.id === id);
    if (collection && collection === here) takeOut(page, ids, collection);
    else if (collection) collect(page, ids, collection, here);
  };
  return (
    <Menu words={t(here ? 'move_to' : 'add_to')} onPick={pick}>
      {collections.map(collection => (
        <option key={collection.id} value={collection.id}>
          {collection === here ? t('take_out', { name: collection.name }) : collection.name}
        </option>
      ))}
    </Menu>
  );
}

function TagField({ ids }: BulkProps) {
  const { t } = useWords();
  const page = useLibrary();
  const [tag, setTag] = useState('');
  const add = () => {
    if (tag.trim() !== '') addTagTo(page, ids, tag.trim());
    setTag('');
  };
  return (
    <>
      <input
        class="text-field bulk-tag"
        list="bulk-tags"
        aria-label={t('tag_all')}
        placeholder={t('tag_all')}
        value={tag}
        onInput={event => setTag(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Enter' && !event.isComposing && add()}
      />
      <datalist id="bulk-tags">
        {page.data.tags.value.map(known => (
          <option key={known} value={known} />
        ))}
      </datalist>
    </>
  );
}
