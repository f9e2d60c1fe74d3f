import { startPage } from '../../lib/actions/start-page.ts';
import { createListModel } from './list-model.ts';

/** Starts a page of the extension that shows the list of saved papers. */
export const startList = () => startPage(library => createListModel(library, 'list'));

/** What such a page is drawn with. */
export type Started = Awaited<ReturnType<typeof startList>>;
