import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualListProps {
  count: number;
  /** Height of each row in px. */
  rowHeight: number;
  label: string;
  /** Index of the row that the keyboard is on. */
  active: number;
  onActive(index: number): void;
  render(index: number, active: boolean): ComponentChildren;
  rowKey(index: number): string;
  /** Keys that the list itself does not use. */
  onKey?(event: KeyboardEvent): void;
  /** A row is being dragged. */
  onDrag?(index: number, event: DragEvent): void;
  /** Shift and a moving key: all rows up to this one are meant. */
  onExtend?(to: number): void;
  class?: string;
}

const OVERSCAN = 6;

/** A list of any length of which only the rows in sight are in the page. Arrow keys, Home, End and Page keys move. */
export function VirtualList({
  count,
  rowHeight,
  label,
  active,
  onActive,
  render,
  rowKey,
  onKey,
  onDrag,
  onExtend,
  class: extra,
}: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ first: 0, shown: 12 });
  const measure = () => {
    const box = scroller.current;
    if (!box) return;
    const first = Math.max(0, Math.floor(box.scrollTop / rowHeight) - OVERSCAN);
    const shown = Math.ceil(box.clientHeight / rowHeight) + 2 * OVERSCAN;
    setView(old => (old.first === first && old.shown === shown ? old : { first, shown }));
  };
  useLayoutEffect(() => {
    measure();
    const box = scroller.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [rowHeight, count]);

  // The keys of the library move the list without moving the focus into it.
  useLayoutEffect(() => {
    const reveal = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'number') focusRow(event.detail);
    };
    document.addEventListener('offprint:reveal', reveal);
    return () => document.removeEventListener('offprint:reveal', reveal);
  });

  const focusRow = (index: number) => {
    const box = scroller.current;
    if (!box || index < 0 || index >= count) return;
    onActive(index);
    const top = index * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top + rowHeight - box.clientHeight;
    measure();
    requestAnimationFrame(() =>
      box
        .querySelector<HTMLElement>(`[data-index="${index}"] [data-row-focus]`)
        ?.focus({ preventScroll: true }),
    );
  };
  const keys = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const steps: { [key: string]: number } = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: count - 1,
      PageDown: Math.min(active + page, count - 1),
      PageUp: Math.max(active - page, 0),
    };
    const to = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    if (to === undefined) return onKey?.(event);
    event.preventDefault();
    if (event.shiftKey && to >= 0 && to < count) onExtend?.(to);
    focusRow(to);
  };
  const last = Math.min(count, view.first + view.shown);
  const rows = [];
  for (let index = view.first; index < last; index++) {
    rows.push(
      <div
        key={rowKey(index)}
        class="virtual-row"
        role="listitem"
        aria-setsize={count}
        aria-posinset={index + 1}
        data-index={index}
        {...(onDrag && { draggable: true, onDragStart: (event: DragEvent) => onDrag(index, event) })}
        style={{ height: `${rowHeight}px`, transform: `translateY(${index * rowHeight}px)` }}
      >
        {render(index, index === Math.min(active, count - 1))}
      </div>,
    );
  }
  return (
    <div ref={scroller} class={`virtual-list ${extra ?? ''}`} onScroll={measure} onKeyDown={keys}>
      <div role="list" aria-label={label} class="virtual-space" style={{ height: `${count * rowHeight}px` }}>
        {rows}
      </div>
    </div>
  );
}
