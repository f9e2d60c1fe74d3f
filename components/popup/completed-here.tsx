/** What this page completed by itself, with the way to take that back. Loaded when it did. */
import { useState } from 'preact/hooks';
import { fieldWord } from '../card/field-words.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import { undo } from '../../lib/library/undo.ts';
import type { CardTools } from './card-tools.ts';

type Already = Extract<PageState, { kind: 'already' }>;

/** The fields that this page completed. */
export function CompletedHere({ state, tools }: { state: Already; tools: CardTools }) {
  const { library, words, recordChanges } = tools;
  const [undone, setUndone] = useState(false);
  const { before, entry: after, filled = [] } = state;
  if (filled.length === 0 || undone) return null;
  const takeBack = () => {
    if (before) recordChanges(undo(library, [{ before, after }]), { quiet: true });
    setUndone(true);
  };
  return (
    <p class="offer offer-list">
      <span>
        {words.t('completed_here', { fields: words.list(filled.map(field => fieldWord(field, words))) })}
      </span>{' '}
      <button type="button" class="text-button" onClick={takeBack}>
        {words.t('undo')}
      </button>
    </p>
  );
}
