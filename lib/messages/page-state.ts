/** What the card shows about the page in front of the user: one state at a time. */
import type { NotSaved } from '../library/not-saved.ts';
import type { Entry } from '../record/entry.ts';
import type { NoPaper } from '../record/no-paper.ts';
import type { FieldName, Record } from '../record/record.ts';

/** Why a browser lets no extension read a page. */
export type Closed =
  | 'browser-page' // a page of the browser's own, such as its settings
  | 'store' // where extensions are installed from
  | 'pdf-viewer' // the browser's own viewer
  | 'file' // a file of the user's, which the user has to allow
  | 'source-view' // the source of a page
  | 'other';

export interface PageAddress {
  url: string;
  title: string;
}

/** How many papers the page lists beside its own, or instead of one, and how the first are called; absent when none. */
interface Lists {
  listed?: ListedHere;
}

export interface ListedHere {
  count: number;
  /** Of the first of them, in the page's order. */
  titles: string[];
}

/** How many titles are told at most. */
export const TITLES_TOLD = 6;

/** The paper's fields whose value may be wrong, for a person to look at; absent when none are. */
interface Doubts {
  check?: FieldName[];
}

/** Why a paper is not in the library now: as the library says it, or because the background never answered. */
export type NotSavedWhy = NotSaved | 'interrupted';

export type PageState =
  /** The paper is in the list now; `restored` when it came back from the trash. */
  | (Lists & Doubts & { kind: 'saved'; entry: Entry; restored: boolean })
  /**
   * The same work was in the list. `filled` are the fields that the page completed in what was `before`;
   * `more` are the fields of `record` that the entry lacks, `proposed` those in which it says otherwise.
   */
  | (Lists &
      Doubts & {
        kind: 'already';
        entry: Entry;
        record: Record;
        more: FieldName[];
        proposed: FieldName[];
        before?: Entry;
        filled?: FieldName[];
      })
  /** One-click saving is off: nothing is saved yet. */
  | (Lists & Doubts & { kind: 'ready'; record: Record })
  /** `frame`: the address of the page that it shows in a frame, when that is why. */
  | (Lists & { kind: 'not-an-article'; why: NoPaper; page: PageAddress; frame?: string })
  | { kind: 'unreadable-page'; why: Closed }
  /** The page was read, but the library could not take the paper; what it had taken before is there. */
  | { kind: 'not-saved'; why: NotSavedWhy }
  /** Something that should not happen; `why` is for a report, not for reading. */
  | { kind: 'failed'; why: string };
