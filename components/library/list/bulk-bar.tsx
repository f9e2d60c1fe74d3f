import { useState } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { STATUS_WORDS } from '../../card/status-control.tsx';
import { useWords } from '../../ui/words.tsx';
import { STATUSES } from '../../../lib/record/entry.ts';
import type { Collection } from '../../../lib/library/organisers/collections.ts';
import type { Bulk } from './use-bulk.ts';
import type { View } from '../views.ts';

interface BulkBarProps {
  ids: string[];
  view: View;
  bulk: Bulk;
  collections: Collection[];
  tags: string[];
  onExport(): void;
  onClear(): void;
}

/** What can be done to the papers that are selected. */
export function BulkBar({ ids, view, bulk, collections, tags, onExport, onClear }: BulkBarProps) {
  const { t } = useWords();
  const [tag, setTag] = useState('');
  const trash = view.kind === 'trash';
  const here = view.kind === 'collection' ? collections.find(({ id }) => id === view.id) : undefined;
  const collectWord = t(here ? 'move_to' : 'add_to');
  const collect = (id: string) => {
    const collection = collections.find(known => known.id === id);
    if (collection && collection === here) bulk.takeOut(ids, collection);
    else if (collection) bulk.collect(ids, collection, here);
  };
  const addTag = () => {
    if (tag.trim() !== '') bulk.tag(ids, tag.trim());
    setTag('');
  };
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
        onClick={onClear}
      >
        <Icon name="close" />
      </button>
      {trash ? (
        <button type="button" class="foot-button" onClick={() => bulk.restore(ids)}>
          <Icon name="restore" />
          {t('restore')}
        </button>
      ) : (
        <>
          <select
            aria-label={t('set_status')}
            value=""
            onChange={event => {
              const status = STATUSES.find(known => known === event.currentTarget.value);
              if (status) bulk.setStatus(ids, status);
              event.currentTarget.value = '';
            }}
          >
            <option value="">{t('set_status')}</option>
            {STATUSES.map(status => (
              <option key={status} value={status}>
                {t(STATUS_WORDS[status])}
              </option>
            ))}
          </select>
          {collections.length > 0 && (
            <select
              aria-label={collectWord}
              value=""
              onChange={event => {
                collect(event.currentTarget.value);
                event.currentTarget.value = '';
              }}
            >
              <option value="">{collectWord}</option>
              {collections.map(collection => (
                <option key={collection.id} value={collection.id}>
                  {collection === here ? t('take_out', { name: collection.name }) : collection.name}
                </option>
              ))}
            </select>
          )}
          <input
            class="text-field bulk-tag"
            list="bulk-tags"
            aria-label={t('tag_all')}
            placeholder={t('tag_all')}
            value={tag}
            onInput={event => setTag(event.currentTarget.value)}
            onKeyDown={event => event.key === 'Enter' && !event.isComposing && addTag()}
          />
          <datalist id="bulk-tags">
            {tags.map(known => (
              <option key={known} value={known} />
            ))}
          </datalist>
          <button
            type="button"
            class="icon-button"
            aria-label={t('star')}
            title={t('star')}
            onClick={() => bulk.toggleStar(ids)}
          >
            <Icon name="star" />
          </button>
          <Act icon="copy" words={t('copy_citation')} onClick={() => bulk.cite(ids)} />
          <Act icon="note" words={t('references')} onClick={() => bulk.references(ids)} />
          <Act icon="export" words={t('export')} onClick={onExport} />
          <Act icon="remove" words={t('remove')} onClick={() => bulk.remove(ids)} />
        </>
      )}
    </div>
  );
}

/** Its words are seen where there is room for them. */
const Act = ({ icon, words, onClick }: { icon: IconName; words: string; onClick(): void }) => (
  <button type="button" class="foot-button" title={words} onClick={onClick}>
    <Icon name={icon} />
    <span class="bulk-words">{words}</span>
  </button>
);
