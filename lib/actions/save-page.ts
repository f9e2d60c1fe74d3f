/** The main job, done by the background so that the popup may close at any moment. */
import { whyNotSaved } from '../library/not-saved.ts';
import { fieldsBeyond, save } from '../library/save-finding.ts';
import { findSameWork } from '../library/find-same-work.ts';
import type { Library } from '../library/library.ts';
import { readSettings } from '../storage/settings.ts';
import type { PageReading } from '../record/page-reading.ts';
import type { PageState } from '../messages/page-state.ts';
import type { Record } from '../record/record.ts';
import { changedFields, mergeRecords } from '../recognise/merge-records.ts';
import { recognise } from '../recognise/recognise.ts';
import { keepListLines, keepOlderListLines } from './keep-list-lines.ts';
import { readTab } from './read-tab.ts';

/** How saving is meant: `look` saves when one-click saving is on; `save` and `web-page` save. */
export type SaveMode = 'look' | 'save' | 'web-page';

/** A web page as a record: what can be known of any page. */
function webPage(reading: PageReading, now: Date): Record {
  const { hostname } = new URL(reading.url);
  const site = reading.claims.find(({ source }) => source.endsWith('og:site_name'))?.value;
  return {
    type: 'webpage',
    title: reading.title.trim() || reading.url,
    'container-title': typeof site === 'string' ? site : hostname.replace(/^www\./, ''),
    URL: reading.url,
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
 * Reads the page in a tab, recognises its paper and saves it as wished. Never rejects for what a page is or
 * does.
 */
export async function savePage(library: Library, tabId: number, wish: SaveMode): Promise<PageState> {
  try {
    const page = await readTab(tabId);
    if (!page.ok) return page.why;
    const { reading, papers } = page.value;
    const listed = papers.length > 0 ? { listed: papers.length } : {};
    const address = { url: reading.url, title: reading.title };
    // an offer on some other paper's card: nothing waits for it
    if (papers.length > 0) void keepListLines(library, address, papers).catch(() => undefined);
    const found = wish === 'web-page' ? undefined : recognise(reading);
    if (found && !found.ok) return { kind: 'not-an-article', why: found.why, page: address, ...listed };
    const record = found ? found.value.record : webPage(reading, new Date());
    const { oneClick, defaultStatus: status, defaultTags: tags } = await readSettings();
    if (wish === 'look' && !oneClick) return { ...(await lookOnly(library, record)), ...listed };
    const saved = await save(library, { record, page: address, reading, status, tags, merge: mergeRecords });
    if (saved.kind === 'already') {
      const before = saved.change?.before;
      const filled = before ? changedFields(before.record, saved.entry.record) : [];
      return {
        kind: 'already',
        entry: saved.entry,
        record,
        more: saved.more,
        ...(before && filled.length > 0 && { before, filled }),
        ...listed,
      };
    }
    void keepOlderListLines(library, saved.entry).catch(() => undefined);
    return { kind: 'saved', entry: saved.entry, restored: saved.restored, ...listed };
  } catch (cause) {
    const why = whyNotSaved(cause);
    if (why) return { kind: 'not-saved', why };
    return { kind: 'failed', why: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

async function lookOnly(library: Library, record: Record): Promise<PageState> {
  const entry = await findSameWork(library, record);
  if (!entry || entry.deleted !== undefined) return { kind: 'ready', record };
  return { kind: 'already', entry, record, more: fieldsBeyond(entry.record, record) };
}
