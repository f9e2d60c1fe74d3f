/** The part of the browser that fakeBrowser lacks: downloads that end as a test says. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Asked {
  url: string;
  filename: string;
  conflictAction: string;
  saveAs: boolean;
}

export interface FakeDownloads {
  /** What was asked for, in order. */
  asked: Asked[];
  /** How the next ones end; `refused`: they do not begin; `before`: they have ended before anybody listens. */
  end: {
    state?: 'complete' | 'interrupted';
    error?: string;
    lost?: number;
    gone?: boolean;
    before?: boolean;
  };
  refused: boolean;
}

/** Puts downloads into the fake browser; files are the blobs that `URL.createObjectURL` was given. */
export function startFakeDownloads(): FakeDownloads {
  const fake: FakeDownloads = { asked: [], end: {}, refused: false };
  const items: { [key: string]: unknown }[] = [];
  const listeners = new Set<(change: object) => void>();
  const finish = (id: number, size: number) => {
    const { state = 'complete', error, lost = 0, gone = false } = fake.end;
    Object.assign(items[id]!, { state, fileSize: size - lost, exists: !gone, ...(error && { error }) });
    for (const listener of listeners) listener({ id, state: { current: state } });
  };
  const downloads = {
    download: async (asked: Asked) => {
      fake.asked.push(asked);
      if (fake.refused) throw new Error('Invalid filename');
      const id = items.length;
      items.push({
        id,
        state: 'in_progress',
        fileSize: -1,
        exists: false,
        filename: `/downloads/${asked.filename}`,
      });
      const { size } = vi.mocked(URL.createObjectURL).mock.calls.at(-1)![0] as Blob;
      if (fake.end.before) finish(id, size);
      else setTimeout(() => finish(id, size));
      return id;
    },
    search: async ({ id }: { id: number }) => items.filter(item => item.id === id),
    onChanged: {
      addListener: (listener: (change: object) => void) => void listeners.add(listener),
      removeListener: (listener: (change: object) => void) => void listeners.delete(listener),
    },
  };
  fakeBrowser.downloads = downloads as unknown as typeof fakeBrowser.downloads;
  return fake;
}
