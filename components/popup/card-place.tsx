import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface CardPlaceProps {
  /** The page's reading came too late for the first drawing: what comes must not move the list. */
  late: boolean;
  /** Something is searched for: the list changes anyway, and takes the room. */
  searching: boolean;
  children: ComponentChildren;
}

/** Where the page's card stands. Drawn before the reading it keeps its height until it is used. */
export function CardPlace({ late, searching, children }: CardPlaceProps) {
  const [held, setHeld] = useState(late);
  const release = () => setHeld(false);
  const keys = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab' && key !== 'Shift') release();
  };
  return (
    <div class={`card-place ${held && !searching ? 'card-held' : ''}`} onPointerUp={release} onKeyUp={keys}>
      {children}
    </div>
  );
}
