import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/dialog.css';
import '../../components/styles/card/index.css';
import '../../components/styles/list.css';
import '../../components/styles/foot.css';
import '../../components/styles/menu.css';
import '../../components/styles/library/index.css';
import '../../components/styles/exchange.css';
import '../../components/styles/duplicates.css';
import { loadOwnFields } from '../../components/card/own-place.tsx';
import { WordsContext } from '../../components/ui/words.tsx';
import { hearFaults } from '../../lib/actions/hear-faults.ts';
import { startWelcome } from '../../lib/actions/start-welcome.ts';
import { startList } from '../../components/list/start-list.ts';
import { Library } from '../../components/library/library.tsx';

/** Opened at install: how to begin, alone. There is no library yet, and none is made for it. */
async function greet(root: HTMLElement) {
  const [words, { Welcome }] = await Promise.all([
    startWelcome(),
    import('../../components/library/welcome.tsx'),
  ]);
  render(
    <WordsContext.Provider value={words}>
      <main class="welcome-page">
        <Welcome />
      </main>
    </WordsContext.Provider>,
    root,
  );
}

async function main() {
  const root = document.getElementById('app');
  if (!root) throw new Error('no place for the library');
  if (location.search === '?welcome') return greet(root);
  const started = await startList();
  // Opened without an address: the view that was open last.
  const { listView } = started.settings;
  if (location.hash === '' && listView !== '') history.replaceState(null, '', listView);
  render(
    <WordsContext.Provider value={started.words}>
      <Library {...started} />
    </WordsContext.Provider>,
    root,
  );
  void loadOwnFields(started.library);
}

hearFaults();
void main();
void import('../../components/ui/quiet-links.ts').then(({ keepLinksQuiet }) => keepLinksQuiet(document));
