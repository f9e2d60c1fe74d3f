import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ActionLog } from '../hooks/use-action-log.ts';

interface KeyWiring {
  enabled: boolean;
  searchBox: RefObject<HTMLInputElement>;
  detail: RefObject<HTMLElement>;
  count: number;
  active: number;
  log: ActionLog;
  move(to: number): void;
  open(): void;
  ensureOpen(): void;
  page(): void;
  star(): void;
  status(): void;
  remove(): void;
  toggle(): void;
  selectAll(): void;
  escape(): void;
  help(): void;
  show(id: string): void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** The keys of the library (`?` lists them). Letters work wherever nothing is being typed. */
export function useKeys(wiring: KeyWiring): void {
  const latest = useRef(wiring);
  latest.current = wiring;
  useEffect(() => {
    const inDetail = (selector: string) => {
      latest.current.ensureOpen();
      // The paper may be drawn only after this.
      setTimeout(() => {
        const place = latest.current.detail.current?.querySelector<HTMLElement>(selector);
        if (place instanceof HTMLTextAreaElement) place.focus();
        else place?.click();
      }, 60);
    };
    const keys = (event: KeyboardEvent) => {
      const k = latest.current;
      const command = event.ctrlKey || event.metaKey;
      if (
        event.isComposing ||
        event.defaultPrevented ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      const act = command
        ? COMMANDS[event.key.toLowerCase() + (event.shiftKey ? '+' : '')]
        : event.altKey
          ? undefined
          : KEYS[event.key];
      if (!act || (!k.enabled && event.key !== '?' && event.key !== 'Escape' && !command)) return;
      event.preventDefault();
      act(k, inDetail);
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);
}

type KeyAct = (k: KeyWiring, inDetail: (selector: string) => void) => void;

const KEYS: { [key: string]: KeyAct } = {
  '/': k => k.searchBox.current?.focus(),
  j: k => k.move(Math.min(k.active + 1, k.count - 1)),
  k: k => k.move(Math.max(k.active - 1, 0)),
  o: k => k.open(),
  v: k => k.page(),
  s: k => k.star(),
  r: k => k.status(),
  e: (_k, inDetail) => inDetail('.paper-title .editable'),
  t: (_k, inDetail) => inDetail('.tags > .prompt'),
  n: (_k, inDetail) => inDetail('.note-edit, .add-note, .note'),
  x: k => k.toggle(),
  '#': k => k.remove(),
  Delete: k => k.remove(),
  '?': k => k.help(),
  Escape: k => k.escape(),
};

const COMMANDS: { [key: string]: KeyAct } = {
  z: k => k.log.undo(),
  'z+': k => k.log.redo(),
  y: k => k.log.redo(),
  a: k => k.selectAll(),
  f: k => k.searchBox.current?.focus(),
};
