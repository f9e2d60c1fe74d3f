import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './words.tsx';

export interface SidebarItem {
  hash: string;
  label: string;
  count?: number;
  icon?: IconName;
  mark?: ComponentChildren;
  current: boolean;
  /** Papers dropped here. */
  onDrop?(): void;
  /** The ways to change what it stands for. */
  menu?: { label: string; onPick(): void }[];
}

export interface SidebarGroup {
  label?: string;
  items: SidebarItem[];
  add?: { label: string; onAdd(name: string): void };
}

/** The views of the library: links, so that they open in new tabs and can be kept. */
export function Sidebar({ groups, label }: { groups: SidebarGroup[]; label: string }) {
  return (
    <nav class="sidebar" aria-label={label}>
      {groups.map((group, i) => <Group key={group.label ?? i} {...group} />)}
    </nav>
  );
}

function Group({ label, items, add }: SidebarGroup) {
  const [typed, setTyped] = useState<string>();
  // Leaving the field keeps what is in it; so does Enter, which takes the field away and makes it be left as well.
  const ended = useRef(false);
  const end = (keep: boolean) => {
    if (!ended.current && keep && typed?.trim()) add?.onAdd(typed.trim());
    ended.current = true;
    setTyped(undefined);
  };
  const start = () => {
    ended.current = false;
    setTyped('');
  };
  return (
    <section class="sidebar-group">
      {label !== undefined && (
        <h2 class="sidebar-label">
          {label}
          {add && <button type="button" class="icon-button" aria-label={add.label} title={add.label} onClick={start}><Icon name="plus" /></button>}
        </h2>
      )}
      <ul>{items.map(item => <Item key={item.hash} {...item} />)}</ul>
      {add && typed !== undefined && (
        <input class="sidebar-input" ref={focusOnce} aria-label={add.label} placeholder={add.label} value={typed} dir="auto"
          onInput={event => setTyped(event.currentTarget.value)} onBlur={() => end(true)}
          onKeyDown={event => {
            if (event.isComposing) return;
            if (event.key === 'Enter') end(true);
            if (event.key === 'Escape') end(false);
            event.stopPropagation();
          }} />
      )}
    </section>
  );
}

const focusOnce = (field: HTMLInputElement | null) => {
  if (field && document.activeElement !== field) field.focus();
};

function Item({ hash, label, count, icon, mark, current, onDrop, menu }: SidebarItem) {
  const { t, number } = useWords();
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState(false);
  const drop = onDrop && {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop();
    },
  };
  return (
    <li class={`sidebar-item ${over ? 'sidebar-over' : ''}`} {...drop} onKeyDown={event => open && event.key === 'Escape' && setOpen(false)}>
      <a href={hash} aria-current={current ? 'page' : undefined}>
        <span class="sidebar-mark">{mark ?? (icon && <Icon name={icon} />)}</span>
        <span class="sidebar-name" dir="auto">{label}</span>
        {count !== undefined && count > 0 && <span class="sidebar-count">{number(count)}</span>}
      </a>
      {menu && <button type="button" class="icon-button sidebar-more" aria-expanded={open} aria-label={t('change_named', { name: label })} onClick={() => setOpen(!open)}><Icon name="more" /></button>}
      {menu && open && (
        <div class="sidebar-menu">
          {menu.map(({ label: act, onPick }) => <button key={act} type="button" onClick={() => { setOpen(false); onPick(); }}>{act}</button>)}
        </div>
      )}
    </li>
  );
}
