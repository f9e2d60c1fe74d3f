import { render } from 'preact';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/dialog.css';
import '../../components/styles/card/index.css';
import '../../components/styles/list.css';
import '../../components/styles/foot.css';
import '../../components/styles/library/index.css';
import '../../components/styles/exchange.css';
import '../../components/styles/duplicates.css';
import { WordsContext } from '../../components/ui/words.tsx';
import { hearFaults } from '../../lib/actions/hear-faults.ts';
import { startList } from '../../components/list/start-list.ts';
import { Library } from '../../components/library/library.tsx';

async function main() {
  const started = await startList();
  const root = document.getElementById('app');
  if (!root) throw new Error('no place for the library');
  // Opened without an address: the view that was open last.
  const { listView } = started.settings;
  if (location.hash === '' && listView !== '') history.replaceState(null, '', listView);
  render(
    <WordsContext.Provider value={started.words}>
      <Library {...started} />
    </WordsContext.Provider>,
    root,
  );
}

hearFaults();
void main();
void import('../../components/ui/quiet-links.ts').then(({ keepLinksQuiet }) => keepLinksQuiet(document));
