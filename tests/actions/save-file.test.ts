/** What is said of a file that was saved. Picked places are tried with real files: tests/e2e/on-the-disk.test.ts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../lib/actions/save-file.ts';
import { faultOf, sameBytes } from '../../lib/actions/saving/delivery.ts';
import { startFakeDownloads, type FakeDownloads } from '../support/fake-downloads.ts';
import { catchSavedFiles, type SavedFile } from '../support/fake-page.ts';
import { startFakePermissions, type FakePermissions } from '../support/fake-permissions.ts';

const RIS = 'application/x-research-info-systems';
const file = { name: 'list.ris', mime: RIS, make: async () => new Blob(['TY  - JOUR'], { type: RIS }) };
let saved: SavedFile[];
let user: FakePermissions;
let downloads: FakeDownloads;

beforeEach(() => {
  user = startFakePermissions();
  downloads = startFakeDownloads();
  saved = catchSavedFiles();
});
afterEach(() => vi.useRealTimers());

describe('without a permission and without a place', () => {
  it('is handed to the browser, whole and under its name', async () => {
    expect(await saveFile(file)).toEqual({ kind: 'handed-over', name: 'list.ris' });
    expect(saved).toMatchObject([{ name: 'list.ris', type: RIS }]);
    expect(await saved[0]!.text()).toBe('TY  - JOUR');
  });

  it('keeps its address for a minute', async () => {
    vi.useFakeTimers();
    await saveFile(file);
    vi.advanceTimersByTime(59_999);
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(URL.revokeObjectURL).toHaveBeenCalledExactlyOnceWith('blob:test/1');
  });

  it('is not handed over when its bytes cannot be read', async () => {
    const broken = new Blob(['TY  - JOUR']);
    vi.spyOn(broken, 'slice').mockImplementation(() => {
      throw new DOMException('The file could not be read', 'NotReadableError');
    });
    const delivery = await saveFile({ ...file, make: async () => broken });
    expect(delivery).toEqual({ kind: 'failed', name: 'list.ris', why: 'other' });
    expect(saved).toEqual([]);
  });

  it('is nothing when the making is stopped', async () => {
    const stop = new AbortController();
    const make = async () => {
      stop.abort(new Error('enough'));
      throw new Error('stopped');
    };
    await expect(saveFile({ ...file, make }, { signal: stop.signal })).rejects.toThrow('enough');
    expect(saved).toEqual([]);
  });
});

describe('with the permission to download', () => {
  beforeEach(() => void user.granted.add('downloads'));

  it.each([{}, { before: true }])('is saved once it is there: %j', async end => {
    downloads.end = end;
    expect(await saveFile(file)).toEqual({ kind: 'saved', name: 'list.ris' });
    expect(downloads.asked).toEqual([
      { url: 'blob:test/1', filename: 'list.ris', conflictAction: 'uniquify', saveAs: false },
    ]);
    expect(URL.revokeObjectURL).toHaveBeenCalledExactlyOnceWith('blob:test/1');
    expect(saved).toEqual([]);
  });

  it.each([
    [{ state: 'interrupted', error: 'FILE_NO_SPACE' }, 'no-room'],
    [{ state: 'interrupted', error: 'FILE_ACCESS_DENIED' }, 'denied'],
    [{ state: 'interrupted', error: 'USER_CANCELED' }, 'stopped'],
    [{ state: 'interrupted', error: 'FILE_FAILED' }, 'stopped'],
    [{ lost: 1 }, 'damaged'],
    [{ gone: true }, 'damaged'],
  ] as const)('is not said to be saved when it is not there: %j', async (end, why) => {
    downloads.end = end;
    expect(await saveFile(file)).toEqual({ kind: 'failed', name: 'list.ris', why });
  });

  it('is not said to be saved when the browser refuses', async () => {
    downloads.refused = true;
    expect(await saveFile(file)).toEqual({ kind: 'failed', name: 'list.ris', why: 'denied' });
  });
});

it('two files are the same when all their bytes are', async () => {
  const [big, other] = [new Uint8Array(9_000_000), new Uint8Array(9_000_000)];
  other[8_999_999] = 1;
  expect(await sameBytes(new Blob([big]), new Blob([big]))).toBe(true);
  expect(await sameBytes(new Blob([big]), new Blob([other]))).toBe(false);
  expect(await sameBytes(new Blob([big]), new Blob([big.subarray(1)]))).toBe(false);
  expect(await sameBytes(new Blob([]), new Blob([]))).toBe(true);
});

it.each([
  ['QuotaExceededError', 'no-room'],
  ['NotAllowedError', 'denied'],
  ['NoModificationAllowedError', 'denied'],
  ['AbortError', 'stopped'],
  ['UnknownError', 'other'],
])('%s means %s', (name, why) => expect(faultOf(new DOMException('', name))).toBe(why));
