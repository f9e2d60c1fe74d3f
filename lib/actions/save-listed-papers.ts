/** Saves papers that a page lists: search results, a journal's contents, a reference list. */
import type { Outcome } from '../library/change-entries.ts';
import type { Library } from '../library/library.ts';
import { knownAmong, saveMany, Stopped, type SavingMany } from '../library/save-findings.ts';
import { askReader } from '../reader/ask-reader.ts';
import type { AuthorityOver } from '../library/save-finding.ts';
import type { FieldName, Record } from '../record/record.ts';
import { readSettings } from '../storage/settings.ts';
import type { PageState } from '../messages/page-state.ts';
import { readTab } from './read-tab.ts';

/** What a line of a list says of a paper is never the paper's own page's word. */
const HEARSAY: AuthorityOver = () => 'other';

/** The papers that a page lists. */
export interface ListedPapers {
  records: Record[];
  /** By index, those in the library already, with the fields that the line adds to the entry. */
  known: ReadonlyMap<number, FieldName[]>;
  /** Why the page could not be read, when it could not. */
  unread?: PageState;
}

const none = (unread: PageState): ListedPapers => ({ records: [], known: new Map(), unread });

/** Reads the papers that the page in a tab lists; none when the page cannot be read. */
export async function readListedPapers(library: Library, tabId: number): Promise<ListedPapers> {
  const page = await readTab(tabId);
  if (!page.ok) return none(page.why);
  const { papers, reading } = page.value;
  const read = await askReader('read-lines', [{ url: reading.url, papers }]);
  if (!read.ok) {
    const { url, title } = reading;
    return none({ kind: 'not-an-article', why: 'too-long', page: { url, title } });
  }
  const records = read.value.flat();
  return { records, known: await knownAmong(library, records) };
}

/** The papers that can be chosen, by index: a known one only where its line would complete the entry. */
export const choosable = ({ records, known }: ListedPapers): number[] =>
  records.flatMap((_, index) => (known.get(index)?.length === 0 ? [] : [index]));

/** What all papers that are saved together get beyond the tags of the settings. */
export interface SavedWith {
  tags: readonly string[];
  /** Ids of collections. */
  collections: readonly string[];
}

/** Saves the chosen papers in one transaction; undefined when stopped, and then nothing of it stays. */
export async function saveListedPapers(
  library: Library,
  { records, known }: ListedPapers,
  chosen: readonly number[],
  saving: SavingMany & Partial<SavedWith>,
): Promise<Outcome | undefined> {
  const { defaultStatus: status, defaultTags } = await readSettings();
  const own = {
    status,
    tags: [...new Set([...defaultTags, ...(saving.tags ?? [])])],
    collections: [...(saving.collections ?? [])],
  };
  const findings = chosen.flatMap(index => {
    const record = records[index];
    return record ? [{ record, ...own, ...(known.has(index) && { authority: HEARSAY }) }] : [];
  });
  try {
    return await saveMany(library, findings, saving);
  } catch (cause) {
    if (cause instanceof Stopped) return undefined;
    throw cause;
  }
}
