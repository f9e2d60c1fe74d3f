/** What the card shows about the page in front of the user: one state at a time. */
import type { Entry } from '../record/entry.ts';
import type { NoPaper } from '../record/no-paper.ts';
import type { FieldName, Record } from '../record/record.ts';

/** Why a browser lets no extension read a page. */
export type Closed = 'browser-page' | 'store' | 'pdf-viewer' | 'file' | 'source-view' | 'other';

export interface PageAddress {
  url: string;
  title: string;
}

/** How many papers the page lists beside its own, or instead of one; absent when none. */
interface Lists {
  listed?: number;
}

/** Why nothing could be written. */
export type NotSaved =
  | 'full' // the disk
  | 'blocked' // another window holds the library in an older version
  | 'newer' // a newer Offprint made the library
  | 'unavailable' // the browser gives no storage
  | 'interrupted'; // nobody answered

export type PageState =
  /** The paper is in the list now; `restored` when it came back from the trash. */
  | (Lists & { kind: 'saved'; entry: Entry; restored: boolean })
  /**
   * The same work was in the list. `filled` are the fields that the page completed in what was `before`;
   * `more` are the fields of `record` that the entry lacks.
   */
  | (Lists & {
      kind: 'already';
      entry: Entry;
      record: Record;
      more: FieldName[];
      before?: Entry;
      filled?: FieldName[];
    })
  /** One-click saving is off: nothing is saved yet. */
  | (Lists & { kind: 'ready'; record: Record })
  | (Lists & { kind: 'not-an-article'; why: NoPaper; page: PageAddress })
  | { kind: 'unreadable-page'; why: Closed }
  /** The page was read, but the library could not take the paper; what it had taken before is there. */
  | { kind: 'not-saved'; why: NotSaved }
  /** Something that should not happen; `why` is for a report, not for reading. */
  | { kind: 'failed'; why: string };

/** What the button shows of a page by itself, when lighting up is switched on. */
export type MetPage =
  | { kind: 'paper' }
  /** In the list since `added`, ISO 8601. */
  | { kind: 'saved'; added: string }
  | { kind: 'several'; count: number };
