import type { Words } from '../../lib/i18n/words.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Drafts } from '../../lib/storage/drafts.ts';
import type { ActionLog } from '../hooks/use-action-log.ts';

/** What the popup's cards are wired with. */
export interface CardWiring {
  library: Library;
  words: Words;
  drafts: Drafts;
  draft(key: string, text: string | undefined): void;
  recordChanges: ActionLog['recordChanges'];
  copied(text: string): void;
  knownTags: string[];
}
