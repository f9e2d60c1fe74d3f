import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import type { MessageKey } from './i18n.ts';
import { useWords } from './words.tsx';

const KEYS: [string, MessageKey][] = [
  ['/', 'key_search'], ['j k', 'key_move'], ['o', 'key_open'], ['v', 'key_page'], ['s', 'key_star'], ['r', 'key_status'], ['e', 'key_edit'], ['t', 'key_tag'],
  ['n', 'key_note'], ['x', 'key_select'], ['Ctrl A', 'key_select_all'], ['Del', 'key_remove'], ['Ctrl Z', 'key_undo'], ['Ctrl Shift Z', 'key_redo'], ['?', 'key_help'],
  ['Esc', 'key_escape'],
];

/** All keys of the library. */
export function KeyList({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="keys-title" onClose={onClose} onClick={event => event.target === dialog.current && dialog.current?.close()}>
      <header class="dialog-head">
        <h2 id="keys-title">{t('keys_title')}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
      </header>
      <dl class="key-list">
        {KEYS.map(([keys, words]) => (
          <div key={words}><dt>{keys.split(' ').map(key => <kbd key={key}>{key}</kbd>)}</dt><dd>{t(words)}</dd></div>
        ))}
      </dl>
    </dialog>
  );
}
