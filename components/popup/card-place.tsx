import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface CardPlaceProps {
  /** What the card shows: it is fitted into its place whenever that is another thing. */
  shows: string;
  /** A paper stands here or may yet come: the place has its whole height. */
  isWhole: boolean;
  children: ComponentChildren;
}

/** What is shown shorter, one after the other, until a card fits into its place; the styles know each by its name. */
const SHORTER = ['title', 'authors', 'journal', 'long-title'] as const;

/**
 * Where the popup's card stands: as high before its paper is known as afterwards, so that nothing moves when a page is
 * read. It grows when something on it is opened.
 */
export function CardPlace({ shows, isWhole, children }: CardPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => fit(place.current?.querySelector<HTMLElement>('.card')), [shows]);
  return (
    <div ref={place} class={`card-place ${isWhole ? 'card-whole' : ''}`}>
      {children}
    </div>
  );
}

/** Makes a long card as high as its place, before it is painted. */
function fit(card: HTMLElement | null | undefined): void {
  if (!card) return;
  const height = Number.parseFloat(getComputedStyle(card).minHeight) || Infinity;
  for (let count = 0; count <= SHORTER.length; count++) {
    card.dataset.shorter = SHORTER.slice(0, count).join(' ');
    if (card.offsetHeight <= height) return;
  }
}
