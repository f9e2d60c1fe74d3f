import type { Words } from '../../components/i18n.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Drafts } from '../../lib/messages/local-store.ts';
import type { Acts } from '../shared/use-acts.ts';

/** What the popup's cards are wired with. */
export interface CardWiring {
  library: Library;
  words: Words;
  drafts: Drafts;
  draft(key: string, text: string | undefined): void;
  done: Acts['done'];
  copied(text: string): void;
  knownTags: string[];
}
