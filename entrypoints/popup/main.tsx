import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/dialog.css';
import '../../components/styles/card/index.css';
import '../../components/styles/list.css';
import '../../components/styles/foot.css';
import '../../components/styles/menu.css';
import '../../components/styles/popup.css';
import '../../components/styles/picker.css';
import { WordsContext } from '../../components/ui/words.tsx';
import { loadNote } from '../../components/card/note-place.tsx';
import { loadOwnFields } from '../../components/card/own-place.tsx';
import { loadMarks } from '../../components/hooks/use-doubts.ts';
import { send } from '../../lib/messages/channel.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import { preloadChanges } from '../../lib/actions/change-papers.ts';
import { hearFaults } from '../../lib/actions/hear-faults.ts';
import { sidePanelOpener } from '../../lib/actions/open-side-panel.ts';
import { startList, type Started } from '../../components/list/start-list.ts';
import { Popup } from '../../components/popup/popup.tsx';

/** How long the first drawing waits for the page's reading, so that it is drawn in one piece. */
const HOLD = 80;

/** The tab that the popup stands over; `?tab=` names another, for looking at the popup in a tab of its own. */
async function tabUnder(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}

/** The state of a page, once all is there that its card needs to be drawn in one piece. */
async function withParts(state: PageState, { library }: Started): Promise<PageState> {
  if ('check' in state) await loadMarks();
  // a note, or one that was half typed
  if ('entry' in state) await Promise.all([loadNote(), loadOwnFields(library)]);
  return state;
}

async function main() {
  const starting = startList();
  const read = async (tabId: number) => withParts(await send({ name: 'open-page', tabId }), await starting);
  const asked = tabUnder().then(tabId => (tabId === undefined ? undefined : { tabId, state: read(tabId) }));
  const started = await starting;
  const page = await asked;
  const first = await Promise.race([
    page?.state,
    new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), HOLD)),
  ]);
  const root = document.getElementById('app');
  if (!root) throw new Error('no place for the popup');
  const open = sidePanelOpener();
  render(
    <WordsContext.Provider value={started.words}>
      <Popup
        started={started}
        page={page && { ...page, ...(first && { first }) }}
        {...(open && { beside: () => void open().then(() => window.close()) })}
      />
    </WordsContext.Provider>,
    root,
  );
  preloadChanges();
}

hearFaults();
void main();
void import('../../components/ui/quiet-links.ts').then(({ keepLinksQuiet }) => keepLinksQuiet(document));
