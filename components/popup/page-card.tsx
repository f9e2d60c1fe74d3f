import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PaperCard } from '../card/paper-card.tsx';
import { StateLine } from '../card/state-line.tsx';
import { useLoaded } from '../hooks/use-loaded.ts';
import { focusOnce } from '../ui/focus-once.ts';
import { useWords } from '../ui/words.tsx';
import type { Words } from '../../lib/i18n/words.ts';
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
  /** How many of the papers that the page lists were saved just now. */
  savedHere?: number | undefined;
  /** The papers that the page lists are asked for. */
  onPick(): void;
}

/** How long the reading of a page goes unmentioned, in ms. */
const QUIET = 150;

/** This page: what it is, what became of it, and what can be done. */
export function PageCard({ page, tools, savedHere, onPick }: PageCardProps) {
  const [state, setState] = useState(page.first);
  useEffect(() => void page.state.then(setState), [page.state]);
  const ask = (name: Ask) => void send({ name, tabId: page.tabId }).then(setState);
  // a page that answered in time and has no paper leaves the room to the list
  const isWhole = page.first === undefined || 'entry' in page.first || 'record' in page.first;
  return (
    <CardPlace shows={state ? `${state.kind} ${idOf(state)}` : ''} isWhole={isWhole}>
      {state ? (
        <KnownCard state={state} tools={tools} savedHere={savedHere} onAsk={ask} onPick={onPick} />
      ) : (
        <WaitingCard />
      )}
    </CardPlace>
  );
}

const idOf = (state: PageState): string => ('entry' in state ? state.entry.id : '');

interface KnownCardProps extends Pick<PageCardProps, 'tools' | 'savedHere' | 'onPick'> {
  state: PageState;
  onAsk(name: Ask): void;
}

/** The card of a page that was read. */
function KnownCard({ state, tools, savedHere, onAsk, onPick }: KnownCardProps) {
  const listed = 'listed' in state && state.listed !== undefined && (
    <ListedBeside count={state.listed.count} onPick={onPick} />
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
  return <SmallCard state={state} savedHere={savedHere} onAsk={onAsk} onPick={onPick} />;
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
function ListedBeside({ count, onPick }: { count: number; onPick(): void }) {
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
  savedHere: number | undefined;
  onAsk(name: Ask): void;
  onPick(): void;
}

/** The page gave no paper, or several: why, and what can be done. */
function SmallCard({ state, savedHere, onAsk, onPick }: SmallCardProps) {
  const words = useWords();
  const { t } = words;
  const isPage = state.kind === 'not-an-article';
  const frame = isPage && state.frame;
  const framed = useLoaded(!!frame, () => import('./framed-page.tsx'));
  return (
    <section class="card card-small" aria-label={t('page_label')}>
      {savedHere === undefined ? (
        <StateLine tone={isPage ? 'quiet' : 'look'} words={listInWords(state, words)} />
      ) : (
        <StateLine tone="saved" words={t('saved_many', { n: savedHere })} />
      )}
      {isPage && (
        <p class="page-title">
          <span dir="auto">{state.page.title}</span>
        </p>
      )}
      {'listed' in state && state.listed && <FirstTitles titles={state.listed.titles} />}
      {framed && frame && <framed.FramedPage address={frame} />}
      <SmallCardActs state={state} onAsk={onAsk} onPick={onPick} />
    </section>
  );
}

/** How the first papers of a list are called: a look at what can be chosen. */
const FirstTitles = ({ titles }: { titles: readonly string[] }) => (
  <ul class="first-titles">
    {titles.map((title, n) => (
      <li key={n} dir="auto">
        {title}
      </li>
    ))}
  </ul>
);

/** Of a list how many papers it has; else the state. */
const listInWords = (state: SmallCardProps['state'], words: Words): string =>
  'listed' in state && state.listed !== undefined
    ? words.t('papers_here', { n: state.listed.count })
    : stateInWords(state, words);

/** To choose among the papers of a list; to keep the page as it is; to try again. */
function SmallCardActs({ state, onAsk, onPick }: Omit<SmallCardProps, 'savedHere'>) {
  const { t } = useWords();
  const isPage = state.kind === 'not-an-article';
  const isList = isPage && state.listed !== undefined;
  return (
    <p class="card-acts">
      {isList && (
        <button ref={focusOnce} type="button" class="button button-main" onClick={onPick}>
          {t('papers_choose')}
        </button>
      )}
      {isPage && (
        <button
          type="button"
          class={isList ? 'text-button' : 'button'}
          onClick={() => onAsk('keep-web-page')}
        >
          {t('save_anyway')}
        </button>
      )}
      {(state.kind === 'failed' || state.kind === 'not-saved') && (
        <button type="button" class="button" onClick={() => onAsk('open-page')}>
          {t('try_again')}
        </button>
      )}
    </p>
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
  return (
    <section class="card" aria-label={words.t('page_label')}>
      <StateLine tone="quiet" words={stateInWords(state, words)}>
        <button ref={focusOnce} type="button" class="button button-main" onClick={onSave}>
          {words.t('save')}
        </button>
      </StateLine>
      <PaperCard record={state.record} drafts={drafts} tags={{ known: knownTags }} check={state.check} />
      {children}
    </section>
  );
}
