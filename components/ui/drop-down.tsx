import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface DropDownProps {
  /** The button's name. */
  label: string;
  /** What stands on the button. */
  face: ComponentChildren;
  buttonClass: string;
  /** A menu holds acts of which one is chosen (`role="menuitem"`); a panel holds anything. */
  kind: 'menu' | 'panel';
  /** `close` ends it; the focus goes back to the button. */
  children(close: () => void): ComponentChildren;
}

/** A button that opens a small panel below it. Escape, a click elsewhere and leaving it with the focus close it. */
export function DropDown({ label, face, buttonClass, kind, children }: DropDownProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    stepTo(panel.current, 'first');
    const press = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [open]);
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') stepTo(panel.current, 1);
    else if (event.key === 'ArrowUp') stepTo(panel.current, -1);
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  const left = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !place.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    <span ref={place} class="menu-place" onKeyDown={keys} onFocusOut={left}>
      <button
        type="button"
        class={buttonClass}
        title={label}
        aria-label={label}
        aria-expanded={open}
        {...(kind === 'menu' && { 'aria-haspopup': 'menu' as const })}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div ref={panel} class="menu" role={kind === 'menu' ? 'menu' : 'group'} aria-label={label}>
          {children(close)}
        </div>
      )}
    </span>
  );
}

/** Puts the focus on the next thing in a panel that takes it; first on the one that is chosen, or that comes first. */
function stepTo(panel: HTMLElement | null, by: 1 | -1 | 'first'): void {
  const all = [...(panel?.querySelectorAll<HTMLElement>(':is(button, input):not(:disabled)') ?? [])];
  const at = all.findIndex(one => one === document.activeElement);
  const chosen = Math.max(
    0,
    all.findIndex(one => one.ariaPressed === 'true'),
  );
  all[by === 'first' ? chosen : (at + by + all.length) % all.length]?.focus();
}
