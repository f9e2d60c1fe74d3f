import { chooseLanguage, loadWords, type Words } from '../i18n/words.ts';
import { createLibrary, LibraryClosed, type Library } from '../library/library.ts';
import { noteMade, readDrafts, readLost, readSettings, type Drafts } from '../storage/local-storage.ts';
import type { Settings } from '../storage/settings.ts';
import { speak } from './speak.ts';
import { createListModel, type ListModel } from '../../components/list/list-model.ts';

export interface Started {
  library: Library;
  list: ListModel;
  words: Words;
  settings: Settings;
  drafts: Drafts;
  /** Why there is no list to show. */
  closed?: LibraryClosed['reason'];
  /** The browser threw the library away because its storage was damaged. */
  lost?: boolean;
}

/** What popup and library need before they can draw: settings, words, drafts and the newest rows, all asked for at once. */
export async function startPage(): Promise<Started> {
  const library = createLibrary({ blocked: () => void showBlocked(), made: () => void noteMade() });
  const list = createListModel(library, 'list');
  const listed = list.start().then(
    () => undefined,
    (cause: unknown) => {
      if (cause instanceof LibraryClosed) return cause.reason;
      throw cause;
    },
  );
  const [settings, drafts] = await Promise.all([readSettings(), readDrafts()]);
  const words = await loadWords(chooseLanguage(settings.language, navigator.languages));
  const { documentElement } = document;
  documentElement.lang = words.language;
  if (settings.theme !== 'system') documentElement.dataset.theme = settings.theme;
  if (settings.markKnown) void import('./mark-known-sites.ts').then(({ askForMarks }) => askForMarks());
  const closed = await listed;
  const lost = list.total() === 0 && (await readLost()) !== undefined;
  return { library, list, words, settings, drafts, lost, ...(closed && { closed }) };
}

/** Another window holds the older library open: said in the page itself, for nothing can be drawn before it is closed. */
async function showBlocked(): Promise<void> {
  const { t } = await speak();
  const root = document.getElementById('app');
  if (!root || root.childElementCount > 0) return;
  const said = document.createElement('p');
  said.className = 'empty';
  said.setAttribute('role', 'alert');
  said.textContent = t('library_blocked');
  root.append(said);
}
