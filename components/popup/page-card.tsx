import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PaperCard } from '../card/paper-card.tsx';
import { StateLine } from '../card/state-line.tsx';
import { useLoaded } from '../hooks/use-loaded.ts';
import { useWords } from '../ui/words.tsx';
import { stateInWords } from '../../lib/i18n/state-words.ts';
import { send } from '../../lib/messages/channel.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import type { CardTools } from './card-tools.ts';
import { CardPlace } from './card-place.tsx';
import { StoredCard } from './stored-card.tsx';

/** The page under the popup, and what the background was asked about it. */
export interface AskedPage {
  tabId: number;
  state: Promise<PageState>;
  /** What was answered before the first drawing. */
  first?: PageState;
}

interface PageCardProps {
  page: AskedPage;
  tools: CardTools;
  /** The papers that the page lists are asked for. */
  onPick(): void;
}

/** How long the reading of a page goes unmentioned, in ms. */
const QUIET = 150;

/** This page: what it is, what became of it, and what can be done. */
export function PageCard({ page, tools, onPick }: PageCardProps) {
  const [state, setState] = useState(page.first);
  useEffect(() => void page.state.then(setState), [page.state]);
  const ask = (name: Ask) => void send({ name, tabId: page.tabId }).then(setState);
  // a page that answered in time and has no paper leaves the room to the list
  const isWhole = page.first === undefined || 'entry' in page.first || 'record' in page.first;
  return (
    <CardPlace shows={state ? `${state.kind} ${idOf(state)}` : ''} isWhole={isWhole}>
      {state ? <KnownCard state={state} tools={tools} onAsk={ask} onPick={onPick} /> : <WaitingCard />}
    </CardPlace>
  );
}

const idOf = (state: PageState): string => ('entry' in state ? state.entry.id : '');

interface KnownCardProps {
  state: PageState;
  tools: CardTools;
  onAsk(name: Ask): void;
  onPick(): void;
}

/** The card of a page that was read. */
function KnownCard({ state, tools, onAsk, onPick }: KnownCardProps) {
  const listed = 'listed' in state && state.listed !== undefined && (
    <ListedHere count={state.listed} onPick={onPick} />
  );
  if (state.kind === 'saved' || state.kind === 'already')
    return (
      <StoredCard key={state.entry.id} state={state} tools={tools} onSaveAgain={() => onAsk('save-page')}>
        {listed}
      </StoredCard>
    );
  if (state.kind === 'ready')
    return (
      <ReadyCard state={state} tools={tools} onSave={() => onAsk('save-page')}>
        {listed}
      </ReadyCard>
    );
  return (
    <SmallCard state={state} onAsk={onAsk}>
      {listed}
    </SmallCard>
  );
}

/** What the background can be asked to do with the page. */
type Ask = 'open-page' | 'save-page' | 'keep-web-page';

/** Grey bars while the page is read, drawn only if that takes long. */
function WaitingCard() {
  const { t } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section class="card card-waiting" aria-busy="true">
      {late && (
        <div class="skeleton">
          <span class="visually-hidden" role="status">
            {t('state_reading')}
          </span>
          <i />
          <i />
          <i />
          <i />
        </div>
      )}
    </section>
  );
}

/** The page lists papers: the way to choose among them. */
function ListedHere({ count, onPick }: { count: number; onPick(): void }) {
  const { t } = useWords();
  return (
    <p class="offer offer-list">
      <span>{t('papers_here', { n: count })}</span>{' '}
      <button type="button" class="text-button" onClick={onPick}>
        {t('papers_choose')}
      </button>
    </p>
  );
}

interface SmallCardProps {
  state: Exclude<PageState, { kind: 'saved' | 'already' | 'ready' }>;
  onAsk(name: Ask): void;
  children: ComponentChildren;
}

/** The page gave no paper: why, and what can be done. */
function SmallCard({ state, onAsk, children }: SmallCardProps) {
  const words = useWords();
  const { t } = words;
  const isPage = state.kind === 'not-an-article';
  const frame = isPage && state.frame;
  const framed = useLoaded(!!frame, () => import('./framed-page.tsx'));
  return (
    <section class="card card-small" aria-label={t('page_label')}>
      <StateLine tone={isPage ? 'quiet' : 'look'} words={stateInWords(state, words)} />
      {isPage && (
        <p class="page-title">
          <span dir="auto">{state.page.title}</span>
          <button type="button" class="button" onClick={() => onAsk('keep-web-page')}>
            {t('save_anyway')}
          </button>
        </p>
      )}
      {framed && frame && <framed.FramedPage address={frame} />}
      {children}
      {(state.kind === 'failed' || state.kind === 'not-saved') && (
        <button type="button" class="button" onClick={() => onAsk('open-page')}>
          {t('try_again')}
        </button>
      )}
    </section>
  );
}

interface ReadyCardProps {
  state: Extract<PageState, { kind: 'ready' }>;
  tools: CardTools;
  onSave(): void;
  children: ComponentChildren;
}

/** A paper that waits to be saved. */
function ReadyCard({ state, tools, onSave, children }: ReadyCardProps) {
  const { words, drafts, knownTags } = tools;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="card" aria-label={words.t('page_label')}>
      <StateLine tone="quiet" words={stateInWords(state, words)}>
        <button ref={button} type="button" class="button button-main" onClick={onSave}>
          {words.t('save')}
        </button>
      </StateLine>
      <PaperCard record={state.record} drafts={drafts} tags={{ known: knownTags }} check={state.check} />
      {children}
    </section>
  );
}
