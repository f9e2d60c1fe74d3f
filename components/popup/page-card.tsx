import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PaperCard } from '../card/paper-card.tsx';
import { fieldWord } from '../card/field-words.ts';
import { StateLine } from '../card/state-line.tsx';
import { stateInWords } from '../../lib/i18n/state-words.ts';
import { isUnreadable } from '../../lib/library/read-entries.ts';
import { send } from '../../lib/messages/channel.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import type { Settings } from '../../lib/storage/settings.ts';
import { editRecord, moveToTrash } from '../../lib/actions/change-papers.ts';
import { ListOffer } from '../card/list-offer.tsx';
import { paperActions } from '../card/wire-paper-actions.ts';
import { draftsOf } from '../hooks/use-drafts.ts';
import { useEntry } from '../hooks/use-entry.ts';
import type { CardWiring } from './card-wiring.ts';

interface PageCardProps extends CardWiring {
  /** The papers that the page lists are asked for. */
  onPick(): void;
  settings: Settings;
  tabId?: number;
  asked?: Promise<PageState>;
  first?: PageState;
}

/** This page: what it is, what became of it, and what can be done. */
export function PageCard({ tabId, asked, first, onPick, ...wiring }: PageCardProps) {
  const { t } = wiring.words;
  const [state, setState] = useState(first);
  const [late, setLate] = useState(false);
  useEffect(() => {
    void asked?.then(setState);
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, [asked]);
  const ask = (name: 'open-page' | 'save-page' | 'keep-web-page') => {
    if (tabId !== undefined) void send({ name, tabId }).then(setState);
  };
  if (!state)
    return (
      <section class="card card-waiting" aria-busy="true">
        {late && <Skeleton words={t('state_reading')} />}
      </section>
    );
  const n = 'listed' in state ? state.listed : undefined;
  const listed = n !== undefined && tabId !== undefined && (
    <p class="offer offer-list">
      <span>{t('papers_here', { n })}</span>{' '}
      <button type="button" class="text-button" onClick={onPick}>
        {t('papers_choose')}
      </button>
    </p>
  );
  if (state.kind === 'saved' || state.kind === 'already')
    return (
      <StoredCard key={state.entry.id} state={state} again={() => ask('save-page')} {...wiring}>
        {listed}
      </StoredCard>
    );
  if (state.kind === 'ready')
    return (
      <ReadyCard state={state} onSave={() => ask('save-page')} {...wiring}>
        {listed}
      </ReadyCard>
    );
  return (
    <section class="card card-small" aria-label={t('page_label')}>
      <StateLine
        tone={state.kind === 'not-an-article' ? 'quiet' : 'look'}
        words={stateInWords(state, wiring.words)}
      />
      {state.kind === 'not-an-article' && (
        <p class="page-title">
          <span dir="auto">{state.page.title}</span>
          <button type="button" class="button" onClick={() => ask('keep-web-page')}>
            {t('save_anyway')}
          </button>
        </p>
      )}
      {listed}
      {(state.kind === 'failed' || state.kind === 'not-saved') && (
        <button type="button" class="button" onClick={() => ask('open-page')}>
          {t('try_again')}
        </button>
      )}
    </section>
  );
}

const Skeleton = ({ words }: { words: string }) => (
  <div class="skeleton">
    <span class="visually-hidden" role="status">
      {words}
    </span>
    <i />
    <i />
    <i />
    <i />
  </div>
);

type Stored = Extract<PageState, { kind: 'saved' | 'already' }>;

function StoredCard({
  state,
  again,
  children,
  ...wiring
}: CardWiring & { state: Stored; again(): void; children: ComponentChildren }) {
  const { library, words, drafts, draft, recordChanges, copied, knownTags } = wiring;
  const { t } = words;
  const entry = useEntry(library, state.entry.id, state.entry);
  const [undone, setUndone] = useState(false);
  if (!entry || isUnreadable(entry))
    return (
      <section class="card">
        <StateLine tone="look" words={t('row_unreadable')} />
      </section>
    );
  if (entry.deleted !== undefined) {
    return (
      <section class="card card-small" aria-label={t('page_label')}>
        <StateLine tone="quiet" words={t('state_removed')}>
          <button type="button" class="button" onClick={again}>
            {t('save')}
          </button>
        </StateLine>
        <p class="page-title">
          <span dir="auto">{entry.record.title}</span>
        </p>
      </section>
    );
  }
  const more = state.kind === 'already' ? state.more.filter(field => entry.record[field] === undefined) : [];
  const takeMore = () => {
    if (state.kind !== 'already') return;
    const { record } = state;
    recordChanges(
      editRecord(
        library,
        [entry.id],
        Object.fromEntries(more.map(field => [field, record[field]])),
        field => record.sources?.[field] ?? 'page',
      ),
    );
  };
  const { before, filled = [] } = state.kind === 'already' ? state : {};
  const takeBack = async () => {
    if (before)
      recordChanges(
        (await import('../../lib/library/undo.ts')).undo(library, [{ before, after: state.entry }]),
        {
          quiet: true,
        },
      );
    setUndone(true);
  };
  const actions = paperActions({
    library,
    words,
    entry,
    draft,
    recordChanges: outcome => recordChanges(outcome, { quiet: true }),
    copied,
  });
  return (
    <section class="card" aria-label={t('page_label')}>
      <StateLine
        tone="saved"
        words={
          state.kind === 'saved' && entry.record.type === 'webpage'
            ? t('state_kept')
            : stateInWords(state, words)
        }
      >
        {state.kind === 'saved' && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => recordChanges(moveToTrash(library, [entry.id]), { quiet: true })}
          >
            {t('undo')}
          </button>
        )}
      </StateLine>
      <PaperCard
        entry={entry}
        record={entry.record}
        more={more}
        drafts={draftsOf(drafts, entry.id)}
        knownTags={knownTags}
        actions={actions}
        onTakeMore={takeMore}
      >
        <ListOffer entry={entry} library={library} words={words} recordChanges={recordChanges} />
      </PaperCard>
      {filled.length > 0 && !undone && (
        <p class="offer offer-list">
          <span>
            {t('completed_here', { fields: words.list(filled.map(field => fieldWord(field, words))) })}
          </span>{' '}
          <button type="button" class="text-button" onClick={() => void takeBack()}>
            {t('undo')}
          </button>
        </p>
      )}
      {children}
    </section>
  );
}

function ReadyCard({
  state,
  onSave,
  words,
  drafts,
  knownTags,
  children,
}: CardWiring & {
  state: Extract<PageState, { kind: 'ready' }>;
  onSave(): void;
  children: ComponentChildren;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="card" aria-label={words.t('page_label')}>
      <StateLine tone="quiet" words={stateInWords(state, words)}>
        <button ref={button} type="button" class="button button-main" onClick={onSave}>
          {words.t('save')}
        </button>
      </StateLine>
      <PaperCard record={state.record} drafts={drafts} knownTags={knownTags} />
      {children}
    </section>
  );
}
