import type { ComponentChildren, Ref } from 'preact';
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Where the keyboard is in a list, and where it goes. */
export interface ListKeyboard {
  /** Index of the row that the keyboard is on. */
  active: number;
  onActive(index: number): void;
  /** Shift and a moving key: all rows up to this one are meant. */
  onExtend?(to: number): void;
}

/** What a list can be asked from outside. */
export interface ListHandle {
  /** Scrolls a row into sight and gives it the focus. */
  focusRow(index: number): void;
}

/** What a list looks like as a whole. */
export interface ListFrame {
  /** Height of each row in px. */
  rowHeight: number;
  label: string;
  /** The row of heads that stays above the others: with it the list is a table, and each row holds cells. */
  head?: ComponentChildren;
}

export interface VirtualListProps {
  count: number;
  frame: ListFrame;
  keyboard: ListKeyboard;
  render(index: number, active: boolean): ComponentChildren;
  rowKey(index: number): string;
  /** A row is being dragged. */
  onDrag?: ((index: number, event: DragEvent) => void) | undefined;
  handle?: Ref<ListHandle> | undefined;
}

/** Rows drawn beyond those in sight, above and below. */
const OVERSCAN = 6;

/** A list of any length of which only the rows in sight are in the page. Arrow keys, Home, End and Page keys move. */
export function VirtualList(props: VirtualListProps) {
  const { count, frame, keyboard, handle } = props;
  const { rowHeight, label, head } = frame;
  const scroller = useRef<HTMLDivElement>(null);
  const { inSight, measure } = useRowsInSight(scroller, rowHeight, count);
  const headHeight = () => (head && scroller.current?.firstElementChild?.clientHeight) || 0;
  const focusRow = (index: number) => {
    const box = scroller.current;
    if (!box || index < 0 || index >= count) return;
    keyboard.onActive(index);
    scrollTo(box, index * rowHeight, rowHeight, headHeight());
    measure();
    requestAnimationFrame(() =>
      box
        .querySelector<HTMLElement>(`[data-index="${index}"] [data-row-focus]`)
        ?.focus({ preventScroll: true }),
    );
  };
  useImperativeHandle(handle ?? null, () => ({ focusRow }));
  const keys = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const room = (scroller.current?.clientHeight ?? 0) - headHeight();
    const page = Math.max(1, Math.floor(room / rowHeight) - 1);
    const to = destination(event.key, keyboard.active, count, page);
    if (to === undefined) return;
    event.preventDefault();
    if (event.shiftKey && to >= 0 && to < count) keyboard.onExtend?.(to);
    focusRow(to);
  };
  const last = Math.min(count, inSight.first + inSight.shown);
  const rows = [];
  for (let index = inSight.first; index < last; index++) rows.push(rowAt(index, props));
  return (
    <div
      ref={scroller}
      class="virtual-list"
      {...(head && { role: 'table', 'aria-label': label, 'aria-rowcount': count + 1 })}
      onScroll={measure}
      onKeyDown={keys}
      onFocusIn={({ target }) => {
        const row = target instanceof Element && target.closest<HTMLElement>('[data-index]');
        if (row) keyboard.onActive(Number(row.dataset.index));
      }}
    >
      {head}
      <div
        {...(head ? { role: 'rowgroup' } : { role: 'list', 'aria-label': label })}
        class="virtual-space"
        style={{ height: `${count * rowHeight}px` }}
      >
        {rows}
      </div>
    </div>
  );
}

/** One row at its place. */
function rowAt(index: number, { count, frame, keyboard, render, rowKey, onDrag }: VirtualListProps) {
  const { rowHeight, head } = frame;
  return (
    <div
      key={rowKey(index)}
      class="virtual-row"
      {...(head
        ? { role: 'row', 'aria-rowindex': index + 2 }
        : { role: 'listitem', 'aria-setsize': count, 'aria-posinset': index + 1 })}
      data-index={index}
      {...(onDrag && { draggable: true, onDragStart: (event: DragEvent) => onDrag(index, event) })}
      style={{ height: `${rowHeight}px`, transform: `translateY(${index * rowHeight}px)` }}
    >
      {render(index, index === Math.min(keyboard.active, count - 1))}
    </div>
  );
}

/** The rows that are in sight or nearly so, and the way to measure anew. */
function useRowsInSight(scroller: { current: HTMLDivElement | null }, rowHeight: number, count: number) {
  const [inSight, setInSight] = useState({ first: 0, shown: 12 });
  const measure = () => {
    const box = scroller.current;
    if (!box) return;
    const first = Math.max(0, Math.floor(box.scrollTop / rowHeight) - OVERSCAN);
    const shown = Math.ceil(box.clientHeight / rowHeight) + 2 * OVERSCAN;
    setInSight(old => (old.first === first && old.shown === shown ? old : { first, shown }));
  };
  useLayoutEffect(() => {
    measure();
    const box = scroller.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [rowHeight, count]);
  return { inSight, measure };
}

/** Scrolls as little as brings a row of this top and height into sight; `head` px are covered. */
function scrollTo(box: HTMLElement, top: number, height: number, head: number): void {
  const room = box.clientHeight - head;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + height > box.scrollTop + room) box.scrollTop = top + height - room;
}

/** The row that a moving key goes to; undefined for other keys. `page`: how many rows a page is. */
function destination(key: string, active: number, count: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(active + page, count - 1);
    case 'PageUp':
      return Math.max(active - page, 0);
    default:
      return undefined;
  }
}
