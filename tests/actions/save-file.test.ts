import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fileAddress, saveFile } from '../../lib/actions/save-file.ts';
import { catchSavedFiles, type SavedFile } from '../support/fake-page.ts';

let saved: SavedFile[];
beforeEach(() => {
  vi.useFakeTimers();
  saved = catchSavedFiles();
});
afterEach(() => vi.useRealTimers());

it('saves a file under its name', async () => {
  saveFile('list.ris', 'TY  - JOUR', 'application/x-research-info-systems');
  expect(saved).toMatchObject([{ name: 'list.ris', type: 'application/x-research-info-systems' }]);
  expect(await saved[0]!.text()).toBe('TY  - JOUR');
});

it('keeps a file’s address for a minute', () => {
  const url = fileAddress('x', 'text/plain');
  vi.advanceTimersByTime(59_999);
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(URL.revokeObjectURL).toHaveBeenCalledExactlyOnceWith(url);
});
