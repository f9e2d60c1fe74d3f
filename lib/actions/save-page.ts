/** Saves the paper of a page. The background does it, so that the popup may close at any moment. */
import { whyNotSaved } from '../library/not-saved.ts';
import { fieldsBeyond, save } from '../library/save-finding.ts';
import { findSameWork } from '../library/find-same-work.ts';
import type { Library } from '../library/library.ts';
import { readSettings, type Settings } from '../storage/settings.ts';
import type { PageReading, RelatedReading } from '../record/page-reading.ts';
import { TITLES_TOLD, type ListedHere, type PageAddress, type PageState } from '../messages/page-state.ts';
import type { FieldName, Record } from '../record/record.ts';
import { proposedFields } from '../library/complete-record.ts';
import { changedFields } from '../library/merge-records.ts';
import { cleanTitle } from '../text/titles.ts';
import { findDoubts } from './find-doubts.ts';
import { keepListLines, keepOlderListLines } from './keep-list-lines.ts';
import { pageAuthority } from './page-authority.ts';
import { readTab } from './read-tab.ts';

/**
 * `look`: the popup was opened, which saves when one-click saving is on. `save`: the user said so.
 * `web-page`: keep a page without a paper.
 */
export type SaveMode = 'look' | 'save' | 'web-page';

/** A page without a paper as a record of a web page: its title, its site, and the day it was seen. */
function webPage({ url, title }: PageAddress, now: Date): Record {
  const { hostname } = new URL(url);
  return {
    type: 'webpage',
    title: title.trim() || url,
    'container-title': hostname.replace(/^www\./, ''),
    URL: url,
    accessed: { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] },
    sources: {
      title: 'page:title',
      'container-title': 'page:site',
      URL: 'page:address',
      accessed: 'page:seen',
      type: 'user',
    },
  };
}

/**
 * Reads the page in a tab, recognises its paper and saves it. Gives what the card shows; never rejects for
 * what a page is or does, nor for a library that cannot be written.
 */
export async function savePage(library: Library, tabId: number, mode: SaveMode): Promise<PageState> {
  try {
    const read = await readTab(tabId);
    if (!read.ok) return await unread(library, read.why, mode);
    const { reading, papers, paper, check } = read.value;
    const listed = papers.length > 0 ? { listed: listedHere(papers) } : {};
    const page = { url: reading.url, title: reading.title };
    // what the page's list says of other papers is for their cards: this one does not wait for it
    if (papers.length > 0) void keepListLines(library, page, papers).catch(() => undefined);
    if (mode !== 'web-page' && !paper.ok) {
      const { frame } = reading.signs;
      const framed = paper.why === 'in-frame' && frame !== undefined ? { frame } : {};
      return { kind: 'not-an-article', why: paper.why, page, ...framed, ...listed };
    }
    const record = mode !== 'web-page' && paper.ok ? paper.value : webPage(page, new Date());
    const settings = await readSettings();
    const state =
      mode === 'look' && !settings.oneClick
        ? await lookOnly(library, record)
        : await saveRecord(library, { record, page, reading }, settings);
    const doubts = mode === 'web-page' ? [] : await doubtsOf(state, check);
    return { ...state, ...(doubts.length > 0 && { check: doubts }), ...listed };
  } catch (cause) {
    const why = whyNotSaved(cause);
    if (why) return { kind: 'not-saved', why };
    return { kind: 'failed', why: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

const listedHere = (papers: readonly RelatedReading[]): ListedHere => ({
  count: papers.length,
  titles: papers.slice(0, TITLES_TOLD).map(({ title }) => cleanTitle(title)),
});

/** The doubtful fields of what is shown: those of the page, or of all pages where the paper was met before. */
const doubtsOf = async (state: PageState, check: FieldName[]): Promise<FieldName[]> =>
  state.kind === 'already' ? findDoubts(state.entry) : check;

/** A page that could not be read: of one that takes too long, its title and address can be kept all the same. */
async function unread(library: Library, state: PageState, mode: SaveMode): Promise<PageState> {
  if (mode !== 'web-page' || state.kind !== 'not-an-article') return state;
  const { page } = state;
  return saveRecord(library, { record: webPage(page, new Date()), page }, await readSettings());
}

/** What is saved of a page. */
interface Found {
  record: Record;
  page: PageAddress;
  reading?: PageReading;
}

async function saveRecord(
  library: Library,
  found: Found,
  { defaultStatus: status, defaultTags: tags }: Settings,
): Promise<PageState> {
  const { record, page } = found;
  const authority = pageAuthority(found.reading ?? page);
  const saved = await save(library, { ...found, status, tags, authority });
  if (saved.kind !== 'already') {
    // lists that were read before may complete the new paper: an offer on its card, which nothing waits for
    void keepOlderListLines(library, saved.entry).catch(() => undefined);
    return { kind: 'saved', entry: saved.entry, restored: saved.restored };
  }
  const before = saved.change?.before;
  const filled = before ? changedFields(before.record, saved.entry.record) : [];
  return {
    kind: 'already',
    entry: saved.entry,
    record,
    more: saved.more,
    proposed: saved.proposed,
    ...(before && filled.length > 0 && { before, filled }),
  };
}

/** One-click saving is off: says whether the paper is in the list, and saves nothing. */
async function lookOnly(library: Library, record: Record): Promise<PageState> {
  const entry = await findSameWork(library, record);
  if (!entry || entry.deleted !== undefined) return { kind: 'ready', record };
  return {
    kind: 'already',
    entry,
    record,
    more: fieldsBeyond(entry.record, record),
    proposed: proposedFields(entry, record, 'other'),
  };
}
