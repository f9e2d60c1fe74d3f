import { Popup } from '../popup/popup.tsx';
import type { Started } from '../shared/start-page.ts';

/** The library in a tab of its own. */
export const Library = (started: Started) => <Popup {...started} />;
