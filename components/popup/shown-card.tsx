import { PaperCard } from '../card/paper-card.tsx';
import { StateLine } from '../card/state-line.tsx';
import { isUnreadable, type Unreadable } from '../../lib/library/read-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { ListOffer } from '../card/list-offer.tsx';
import { draftsOf } from '../hooks/use-drafts.ts';
import { useEntry } from '../hooks/use-entry.ts';
import { CardPlace } from './card-place.tsx';
import { cardActions, type CardTools } from './card-tools.ts';

export interface ShownCardProps {
  id: string;
  tools: CardTools;
  onClose(): void;
}

/** A paper of the list in the card's place. */
export function ShownCard(props: ShownCardProps) {
  const entry = useEntry(props.tools.library, props.id);
  return (
    <CardPlace shows={`${props.id} ${entry ? 'read' : ''}`} isWhole>
      {entry ? <EntryCard key={props.id} {...props} entry={entry} /> : <section class="card" />}
    </CardPlace>
  );
}

function EntryCard({ id, tools, onClose, entry }: ShownCardProps & { entry: Entry | Unreadable }) {
  const { library, words, drafts, recordChanges, knownTags } = tools;
  if (isUnreadable(entry))
    return (
      <section class="card">
        <StateLine tone="look" words={words.t('row_unreadable')}>
          <BackButton label={words.t('back')} onClick={onClose} />
        </StateLine>
      </section>
    );
  return (
    <section class="card" aria-label={entry.record.title}>
      <StateLine tone="quiet" words={words.t('state_in_list', { date: words.date(entry.added) })}>
        <BackButton label={words.t('back')} onClick={onClose} />
      </StateLine>
      <PaperCard
        entry={entry}
        record={entry.record}
        drafts={draftsOf(drafts, id)}
        tags={{ known: knownTags }}
        actions={cardActions(tools, entry)}
      >
        <ListOffer entry={entry} library={library} words={words} recordChanges={recordChanges} />
      </PaperCard>
    </section>
  );
}

const BackButton = ({ label, onClick }: { label: string; onClick(): void }) => (
  <button type="button" class="text-button" onClick={onClick}>
    {label}
  </button>
);
