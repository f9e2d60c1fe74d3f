import { useMemo, useRef, useState } from 'preact/hooks';
import { choosable, type ListedPapers } from '../../lib/actions/save-listed-papers.ts';

/** Which of the papers that a page lists are to be saved; all by their index in the list. */
export interface Choice {
  /** Those that can be chosen. */
  open: readonly number[];
  chosen: ReadonlySet<number>;
  /** Those that would be saved: the chosen ones, or all new ones while none is chosen. */
  wanted: number[];
  /** Chooses a paper, or no longer; `range`: with all since the last one. */
  choose(index: number, range: boolean): void;
  /** Chooses all, or none when all are chosen. */
  chooseAll(): void;
}

/** The choice among the papers of a page; nothing can be chosen before they are read. */
export function useChoice(listed: ListedPapers | undefined): Choice {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const last = useRef(0);
  const open = useMemo(() => (listed ? choosable(listed) : []), [listed]);
  const choose = (index: number, range: boolean) => {
    const next = new Set(chosen);
    const [from, to] = [Math.min(last.current, index), Math.max(last.current, index)];
    if (range) for (const other of open) if (other >= from && other <= to) next.add(other);
    if (!range && !next.delete(index)) next.add(index);
    last.current = index;
    setChosen(next);
  };
  return {
    open,
    chosen,
    wanted: open.filter(index => (chosen.size > 0 ? chosen.has(index) : !listed?.known.has(index))),
    choose,
    chooseAll: () => setChosen(new Set(chosen.size === open.length ? [] : open)),
  };
}
