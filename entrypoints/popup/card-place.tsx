import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface CardPlaceProps {
  /** The page's reading came too late for the first drawing: what comes must not move the list. */
  late: boolean;
  children: ComponentChildren;
}

/** Where the page's card stands. Drawn before the reading it keeps its height until it is used. */
export function CardPlace({ late, children }: CardPlaceProps) {
  const [held, setHeld] = useState(late);
  const release = () => setHeld(false);
  const keys = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab' && key !== 'Shift') release();
  };
  return <div class={`card-place ${held ? 'card-held' : ''}`} onPointerUp={release} onKeyUp={keys}>{children}</div>;
}
