import { useMemo, useState } from 'preact/hooks';
import type { ListedPapers } from '../../lib/actions/save-listed-papers.ts';
import { displayName } from '../../lib/names/name-text.ts';
import type { Record } from '../../lib/record/record.ts';
import { fold } from '../../lib/text/fold.ts';

/** What is typed to find papers of a page's list, and those that it finds, by their index. */
export interface PickFilter {
  typed: string;
  setTyped(typed: string): void;
  shown: readonly number[];
}

const textOf = ({ title, author = [], issued, ...rest }: Record): string =>
  fold([title, ...author.map(displayName), rest['container-title'], issued?.['date-parts'][0][0]].join(' '));

/** Finds papers whose title, authors, journal and year hold everything that is typed, word by word. */
export function usePickFilter(listed: ListedPapers | undefined): PickFilter {
  const [typed, setTyped] = useState('');
  const texts = useMemo(() => listed?.records.map(textOf) ?? [], [listed]);
  const shown = useMemo(() => {
    const words = fold(typed).split(' ').filter(Boolean);
    return texts.flatMap((text, index) => (words.every(word => text.includes(word)) ? [index] : []));
  }, [texts, typed]);
  return { typed, setTyped, shown };
}
