/** Saving by the browser's downloads, which tell what became of a file. Needs the permission `downloads`. */
import { browser } from 'wxt/browser';
import type { FileFault } from '../../storage/backup-state.ts';
import type { Delivery } from './delivery.ts';

export const DOWNLOADS = { permissions: ['downloads' as const] };

/** Whether the person has given the permission. */
export const mayDownload = (): Promise<boolean> => browser.permissions.contains(DOWNLOADS);

/** What the browser tells of a download, as far as it is asked here. */
interface DownloadItem {
  state: string;
  error?: string;
  fileSize: number;
  exists: boolean;
  filename: string;
}

/** What browsers call the reasons (https://developer.chrome.com/docs/extensions/reference/api/downloads). */
const FAULTS: ReadonlyMap<string, FileFault> = new Map([
  ['FILE_NO_SPACE', 'no-room'],
  ['FILE_ACCESS_DENIED', 'denied'],
  ['FILE_BLOCKED', 'denied'],
  ['FILE_SECURITY_CHECK_FAILED', 'denied'],
  ['FILE_VIRUS_INFECTED', 'denied'],
  ['USER_CANCELED', 'stopped'],
  ['USER_SHUTDOWN', 'stopped'],
  ['CRASH', 'stopped'],
]);

/**
 * Saves a file in the downloads folder under a name, which may begin with a folder's. Waits until it is there, with all
 * its bytes; the name that is given is the one that it has there.
 */
export async function downloadFile(content: Blob, filename: string): Promise<Delivery> {
  const name = lastPart(filename);
  const url = URL.createObjectURL(content);
  try {
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    const item = await ended(id);
    if (item?.state !== 'complete')
      return { kind: 'failed', name, why: FAULTS.get(item?.error ?? '') ?? 'stopped' };
    const isWhole = item.fileSize === content.size && item.exists;
    return isWhole
      ? { kind: 'saved', name: lastPart(item.filename) }
      : { kind: 'failed', name, why: 'damaged' };
  } catch {
    return { kind: 'failed', name, why: 'denied' };
  } finally {
    URL.revokeObjectURL(url);
  }
}

const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** A download once it goes on no longer; undefined when the browser has forgotten it. */
function ended(id: number): Promise<DownloadItem | undefined> {
  return new Promise((resolve, reject) => {
    const look = async () => {
      const [item]: DownloadItem[] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(changed);
      resolve(item);
    };
    const changed = (change: { id: number; state?: unknown }) => {
      if (change.id === id && change.state) look().catch(reject);
    };
    browser.downloads.onChanged.addListener(changed);
    look().catch(reject); // it may have ended before it was listened to
  });
}
