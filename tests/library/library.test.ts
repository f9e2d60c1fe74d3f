/** What windows tell each other of a change. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLibrary, type Change, type Library } from '../../lib/library/library.ts';
import { setStarred } from '../../lib/library/edit-entries.ts';
import { entryOf, store } from './support.ts';

const open: Library[] = [];
let count = 0;

/** Two windows over one library; what each hears of changes. */
function twoWindows() {
  const name = `windows-${++count}`;
  return [0, 1].map(() => {
    const library = createLibrary({ name });
    open.push(library);
    const heard: [Change, boolean][] = [];
    const stop = library.onChange((change, here) => heard.push([change, here]));
    return { library, heard, stop };
  }) as [Window, Window];
}
interface Window {
  library: Library;
  heard: [Change, boolean][];
  stop(): void;
}
afterEach(() => open.splice(0).forEach(library => library.close()));

describe('a change', () => {
  it('is told to the window that made it and to every other', async () => {
    const [one, other] = twoWindows();
    await store(one.library, entryOf({ id: 'a' }));
    await setStarred(one.library, ['a'], true);
    expect(one.heard).toEqual([[{ ids: ['a'] }, true]]);
    await vi.waitFor(() => expect(other.heard).toEqual([[{ ids: ['a'] }, false]]));
  });

  it.each<[string, Change]>([
    ['of organisers', { ids: [], organisers: true }],
    ['of styles', { ids: [], styles: true }],
    ['of so much that all is to be read again', {}],
  ])('%s arrives as it was told', async (_what, change) => {
    const [one, other] = twoWindows();
    one.library.announce(change);
    await vi.waitFor(() => expect(other.heard).toEqual([[change, false]]));
  });

  it('that is none means that all is to be read again', async () => {
    const [, other] = twoWindows();
    const channel = new BroadcastChannel(`offprint-library:windows-${count}`);
    channel.postMessage('what is this');
    channel.postMessage({ ids: ['a', 7], organisers: 'yes' });
    await vi.waitFor(() =>
      expect(other.heard).toEqual([
        [{}, false],
        [{ ids: ['a'] }, false],
      ]),
    );
    channel.close();
  });

  it('is not heard by who listens no longer', () => {
    const [one] = twoWindows();
    one.stop();
    one.library.announce({ ids: ['a'] });
    expect(one.heard).toEqual([]);
  });
});
