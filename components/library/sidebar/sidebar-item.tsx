import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { COLOURS, type Colour } from '../../../lib/library/organisers/tag-colours.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';

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
  /** Its colour, where it can have one. */
  colour?: { value: Colour; onPick(colour: Colour): void };
}

/** Marks a drag as papers of this library: nothing else may be dropped on a tag. */
export const DRAG_TYPE = 'application/x-offprint-papers';

/** One view: a link, where papers may be dropped, and a menu beside it. */
export function ViewLink({ item }: { item: SidebarItem }) {
  const { number } = useWords();
  const { hash, label, count, icon, mark, current, onDrop, menu } = item;
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState(false);
  const close = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    if (event.currentTarget instanceof Element)
      event.currentTarget.querySelector<HTMLElement>('.sidebar-more')?.focus();
  };
  const left = ({ relatedTarget, currentTarget }: FocusEvent) => {
    const inside =
      relatedTarget instanceof Node && currentTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (relatedTarget instanceof Node && !inside) setOpen(false);
  };
  return (
    <li
      class={`sidebar-item ${over ? 'sidebar-over' : ''} ${menu ? 'has-menu' : ''}`}
      {...(onDrop && dropping(setOver, onDrop))}
      onKeyDown={close}
      onFocusOut={left}
    >
      <a href={hash} aria-current={current ? 'page' : undefined} draggable={false}>
        <span class="sidebar-mark">{mark ?? (icon && <Icon name={icon} />)}</span>
        <span class="sidebar-name" dir="auto">
          {label}
        </span>
        {count !== undefined && count > 0 && <span class="sidebar-count">{number(count)}</span>}
      </a>
      {menu && <MoreButton label={label} open={open} onClick={() => setOpen(!open)} />}
      {menu && open && <ItemMenu menu={menu} colour={item.colour} onPicked={() => setOpen(false)} />}
    </li>
  );
}

/** Takes papers that are dropped; anything else goes on. */
const dropping = (setOver: (over: boolean) => void, onDrop: () => void) => ({
  onDragOver: (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes(DRAG_TYPE)) return;
    event.preventDefault();
    setOver(true);
  },
  onDragLeave: () => setOver(false),
  onDrop: (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes(DRAG_TYPE)) return;
    event.preventDefault();
    setOver(false);
    onDrop();
  },
});

function MoreButton({ label, open, onClick }: { label: string; open: boolean; onClick(): void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="icon-button sidebar-more"
      aria-expanded={open}
      aria-label={t('change_named', { name: label })}
      title={t('change_named', { name: label })}
      onClick={onClick}
    >
      <Icon name="more" />
    </button>
  );
}

interface ItemMenuProps {
  menu: NonNullable<SidebarItem['menu']>;
  colour: SidebarItem['colour'];
  onPicked(): void;
}

function ItemMenu({ menu, colour, onPicked }: ItemMenuProps) {
  return (
    <div class="sidebar-menu">
      {menu.map(({ label, onPick }) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            onPicked();
            onPick();
          }}
        >
          {label}
        </button>
      ))}
      {colour && <Colours {...colour} />}
    </div>
  );
}

function Colours({ value, onPick }: NonNullable<SidebarItem['colour']>) {
  const { t } = useWords();
  return (
    <div class="sidebar-colours" role="group" aria-label={t('colour')}>
      {COLOURS.map(colour => (
        <button key={colour} type="button" aria-pressed={colour === value} onClick={() => onPick(colour)}>
          <span class={`tag-dot tone-${colour}`} aria-hidden="true" />
          {t(`colour_${colour}`)}
        </button>
      ))}
    </div>
  );
}
