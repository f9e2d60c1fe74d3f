import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { ViewLink, type SidebarItem } from './sidebar-item.tsx';

export interface SidebarGroup {
  label?: string;
  items: SidebarItem[];
  add?: { label: string; onAdd(name: string): void };
}

/** The views of the library: links, so that they open in new tabs and can be kept. */
export function Sidebar({ groups, label }: { groups: SidebarGroup[]; label: string }) {
  return (
    <nav class="sidebar" aria-label={label}>
      {groups.map((group, i) => (
        <Group key={group.label ?? i} {...group} />
      ))}
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
          {add && (
            <button
              type="button"
              class="icon-button"
              aria-label={add.label}
              title={add.label}
              onClick={start}
            >
              <Icon name="plus" />
            </button>
          )}
        </h2>
      )}
      <ul>
        {items.map(item => (
          <ViewLink key={item.hash} item={item} />
        ))}
      </ul>
      {add && typed !== undefined && (
        <input
          class="sidebar-input"
          ref={focusOnce}
          aria-label={add.label}
          placeholder={add.label}
          value={typed}
          dir="auto"
          onInput={event => setTyped(event.currentTarget.value)}
          onBlur={() => end(true)}
          onKeyDown={event => {
            if (event.isComposing) return;
            if (event.key === 'Enter') end(true);
            if (event.key === 'Escape') end(false);
            event.stopPropagation();
          }}
        />
      )}
    </section>
  );
}

const focusOnce = (field: HTMLInputElement | null) => {
  if (field && document.activeElement !== field) field.focus();
};
