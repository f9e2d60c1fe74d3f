import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words.tsx';
import type { Words } from '../../../lib/i18n/words.ts';
import type { Incoming, Known, Repeat } from '../../../lib/library/judge-import.ts';

/** A paper of the file that is a work which is there already: in the file before, or in the list. */
export type Match = Repeat | Known;

interface MatchesProps {
  matches: readonly Match[];
  /** What becomes of them unless they are ticked. */
  help: string;
  /** Papers that are to be papers of their own. */
  separate: ReadonlySet<Incoming>;
  onSeparate(separate: ReadonlySet<Incoming>): void;
}

/** Matches drawn at first, and as often as more are asked for. */
const PAGE = 20;

/** Names each paper that goes into another, with a box to keep it apart all the same. */
export function Matches({ matches, help, separate, onSeparate }: MatchesProps) {
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  const turn = (incoming: Incoming, apart: boolean) => {
    const next = new Set(separate);
    if (apart) next.add(incoming);
    else next.delete(incoming);
    onSeparate(next);
  };
  return (
    <>
      <p class="matches-help">{help}</p>
      <ul class="matches">
        {matches.slice(0, shown).map((match, i) => (
          <li key={i}>
            <label class="choice">
              <input
                type="checkbox"
                aria-label={words.t('import_own', { title: match.incoming.record.title })}
                checked={separate.has(match.incoming)}
                onChange={event => turn(match.incoming, event.currentTarget.checked)}
              />
              <span>
                <bdi>{match.incoming.record.title}</bdi> <small>{placeOf(match, words)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {matches.length > shown && (
        <button type="button" class="text-button" onClick={() => setShown(shown + PAGE * 5)}>
          {words.t('show_more', { n: matches.length - shown })}
        </button>
      )}
    </>
  );
}

/** Where it stands in the file, and what it goes into where that has another title. */
function placeOf(match: Match, { t }: Words): string {
  const { line } = match.incoming;
  if ('of' in match) {
    const first = match.of.line;
    const into = intoWords(match.of.record.title, match, t);
    const lines = line === undefined || first === undefined ? '' : t('import_lines', { first, second: line });
    return [lines, into].filter(part => part !== '').join(', ');
  }
  const at = line === undefined ? '' : t('import_at_line', { line });
  return [at, intoWords(match.mine.title, match, t)].filter(part => part !== '').join(', ');
}

const intoWords = (title: string, { incoming }: Match, t: Words['t']): string =>
  title === incoming.record.title ? '' : t('import_into', { title });
