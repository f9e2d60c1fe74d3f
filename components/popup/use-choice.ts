import { useMemo, useRef, useState } from 'preact/hooks';
import { choosable, type ListedPapers } from '../../lib/actions/save-listed-papers.ts';

/** Which of the papers that a page lists are to be saved; all by their index in the list. */
export interface Choice {
  /** Those in sight that can be chosen. */
  open: readonly number[];
  chosen: ReadonlySet<number>;
  /** Chooses a paper, or no longer; `range`: with all since the last one. */
  choose(index: number, range: boolean): void;
  /** Chooses all from one paper to another. */
  chooseRange(from: number, to: number): void;
  /** Chooses all in sight, or none of them when all are chosen. */
  chooseAll(): void;
}

/** Whether all that can be chosen are. */
export const isAllChosen = ({ open, chosen }: Pick<Choice, 'open' | 'chosen'>): boolean =>
  open.length > 0 && open.every(index => chosen.has(index));

/**
 * The choice among the papers of a page, of which those with an index in `shown` are in sight; nothing can be chosen
 * before they are read.
 */
export function useChoice(listed: ListedPapers | undefined, shown: readonly number[]): Choice {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const last = useRef(0);
  const open = useMemo(() => {
    const canBe = new Set(listed ? choosable(listed) : []);
    return shown.filter(index => canBe.has(index));
  }, [listed, shown]);
  const chooseRange = (from: number, to: number) => {
    const [first, end] = [Math.min(from, to), Math.max(from, to)];
    last.current = to;
    setChosen(new Set([...chosen, ...open.filter(index => index >= first && index <= end)]));
  };
  const choose = (index: number, range: boolean) => {
    if (range) return chooseRange(last.current, index);
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    last.current = index;
    setChosen(next);
  };
  const chooseAll = () => {
    const next = new Set(chosen);
    const isAll = isAllChosen({ open, chosen });
    for (const index of open)
      if (isAll) next.delete(index);
      else next.add(index);
    setChosen(next);
  };
  return { open, chosen, choose, chooseRange, chooseAll };
}
