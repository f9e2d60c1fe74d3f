import { render } from 'preact';
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
import { Popup } from '../../components/popup/popup.tsx';
import { preloadChanges } from '../../lib/actions/change-papers.ts';
import { hearFaults } from '../../lib/actions/hear-faults.ts';
import { startList } from '../../components/list/start-list.ts';

/** The popup's list, beside the page for as long as it is wanted. */
async function main() {
  const started = await startList();
  const root = document.getElementById('app');
  if (!root) throw new Error('no place for the list');
  render(
    <WordsContext.Provider value={started.words}>
      <Popup started={started} />
    </WordsContext.Provider>,
    root,
  );
  preloadChanges();
}

hearFaults();
void main();
void import('../../components/ui/quiet-links.ts').then(({ keepLinksQuiet }) => keepLinksQuiet(document));
