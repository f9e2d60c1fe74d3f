import { Dialog } from '../ui/dialog.tsx';
import type { MessageKey } from '../../lib/i18n/words.ts';
import { qualifierExamples } from '../../lib/library/search/qualifier-words.ts';
import { useWords } from '../ui/words.tsx';

/** Keys pressed together have a blank between them, keys that do the same a comma. */
type Line = readonly [keys: string, words: MessageKey];

/** The keys of the list and of the paper. */
export const KEYS: readonly Line[] = [
  ['/, Ctrl F', 'key_search'],
  ['j, k', 'key_move'],
  ['o', 'key_open'],
  ['v', 'key_page'],
  ['s', 'key_star'],
  ['r', 'key_status'],
  ['e', 'key_edit'],
  ['t', 'key_tag'],
  ['n', 'key_note'],
  ['x', 'key_select'],
  ['Shift ↓', 'key_extend'],
  ['Ctrl A', 'key_select_all'],
  ['#, Del', 'key_remove'],
  ['Ctrl Z', 'key_undo'],
  ['Ctrl Shift Z, Ctrl Y', 'key_redo'],
  ['?', 'key_help'],
  ['Esc', 'key_escape'],
];
/** Keys on a collection of the sidebar. */
const ON_COLLECTION: readonly Line[] = [
  ['→, ←', 'key_unfold'],
  ['Alt ↑, Alt ↓', 'key_reorder'],
];
/** Keys on the head of a column. */
const ON_COLUMN: readonly Line[] = [
  ['Alt ←, Alt →', 'key_reorder'],
  ['Shift ←, Shift →', 'key_widen'],
];

const Keys = ({ list }: { list: readonly Line[] }) => {
  const { t } = useWords();
  return (
    <dl class="key-list">
      {list.map(([lines, words]) => (
        <div key={words}>
          <dt>
            {lines.split(', ').map(keys => (
              <span key={keys}>
                {keys.split(' ').map(key => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            ))}
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** All keys of the library. */
export function KeyList({ onClose }: { onClose(): void }) {
  const { t, language } = useWords();
  return (
    <Dialog title={t('keys_title')} onClose={onClose}>
      {() => (
        <>
          <Keys list={KEYS} />
          <p class="dialog-body">{t('keys_selected')}</p>
          <KeysOn words={t('keys_collection')} list={ON_COLLECTION} />
          <KeysOn words={t('keys_column')} list={ON_COLUMN} />
          <section class="dialog-body">
            <h3>{t('search')}</h3>
            <p>{t('search_help')}</p>
            <p class="search-words" dir="ltr">
              {[...qualifierExamples(language), '"…"', '-'].map(word => (
                <code key={word}>{word}</code>
              ))}
            </p>
          </section>
        </>
      )}
    </Dialog>
  );
}

/** Keys that work where the focus is on one thing only. */
const KeysOn = ({ words, list }: { words: string; list: readonly Line[] }) => (
  <section class="keys-on">
    <h3>{words}</h3>
    <Keys list={list} />
  </section>
);

const FIRST_KEYS = new Set<MessageKey>([
  'key_search',
  'key_move',
  'key_open',
  'key_star',
  'key_status',
  'key_tag',
  'key_select',
  'key_help',
]);

/** The keys that one wants first, where there is no paper to show. */
export const FirstKeys = () => <Keys list={KEYS.filter(([, words]) => FIRST_KEYS.has(words))} />;
