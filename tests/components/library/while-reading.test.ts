import { effect } from '@preact/signals';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { freshLibrary } from '../../library/support.ts';
import { moveToTrash, retag } from '../../../lib/library/edit-entries.ts';
import { openStore, saveAll } from './support.ts';

/** The newest 60 are read at once, the rest afterwards. */
const MANY = 70;

describe('while papers are still being read', () => {
  async function openMany(address: string) {
    const library = freshLibrary();
    const ids = await saveAll(
      library,
      Array.from({ length: MANY }, (_, n) => `Study ${n}`),
    );
    await retag(library, ids, { add: ['methods'] });
    if (address.startsWith('#/trash')) await moveToTrash(library, ids);
    return openStore(address, undefined, library);
  }

  const VIEWS = ['#/trash', '#/trash?study', '#/tag/methods'];

  it.each(VIEWS)('it is not said how many there are: %s', async address => {
    const { store, titles } = await openMany(address);
    const said = new Set<number | undefined>();
    onTestFinished(effect(() => void said.add(store.list.total.value)));
    await vi.waitFor(() => expect(titles()).toHaveLength(MANY));
    expect([...said]).toEqual([undefined, MANY]);
  });

  it.each(VIEWS)('all of them can be selected: %s', async address => {
    const { store } = await openMany(address);
    store.selection.selectAll();
    await vi.waitFor(() => expect(store.selection.selected.value.size).toBe(MANY));
  });

  it('and another view is opened, nothing of that is selected', async () => {
    const { store } = await openMany('#/all');
    store.selection.selectAll();
    store.list.address.value = '#/tag/methods';
    await store.data.readAll();
    expect(store.list.shown.value).toHaveLength(MANY);
    expect(store.selection.selected.value.size).toBe(0);
  });
});
