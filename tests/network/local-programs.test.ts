import { afterEach, expect, test } from 'vitest';
import { pairWithJabRef, sendToJabRef, sendToZotero } from '../../lib/network/local-programs.ts';
import { jabref, zotero, type LocalProgram } from '../support/local-programs.ts';

let program: LocalProgram | undefined;
afterEach(async () => {
  await program?.close();
  program = undefined;
});
const item = {
  itemType: 'journalArticle',
  title: 'On peers',
  creators: [{ creatorType: 'author', lastName: 'Ness', firstName: 'Ottar' }],
  tags: [],
  notes: [],
  attachments: [],
};

test('nobody is there', async () => {
  expect(await sendToZotero([item])).toEqual({ ok: false, why: 'absent' });
  expect(await sendToJabRef('@misc{a}', undefined)).toEqual({ ok: false, why: 'absent' });
  expect(await pairWithJabRef('123456')).toEqual({ ok: false, why: 'absent' });
});

test('Zotero takes items in batches, each with a session of its own', async () => {
  program = await zotero();
  const shares: number[] = [];
  expect(
    await sendToZotero(
      Array.from({ length: 120 }, () => item),
      { progress: share => shares.push(share) },
    ),
  ).toEqual({ ok: true, value: { count: 120 } });
  const saved = program.received
    .filter(({ path }) => path === '/connector/saveItems')
    .map(({ body }) => JSON.parse(body) as { sessionID: string; items: { id: string; title: string }[] });
  expect(saved.map(({ items }) => items.length)).toEqual([50, 50, 20]);
  expect(new Set(saved.map(({ sessionID }) => sessionID)).size).toBe(3);
  expect(new Set(saved.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(120);
  expect(shares.at(-1)).toBe(1);
});

test('a Zotero library that cannot be changed says so', async () => {
  program = await zotero({ editable: false });
  expect(await sendToZotero([item])).toEqual({ ok: false, why: 'read-only' });
});

test('stopping is told to whoever asked', async () => {
  program = await zotero();
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  await expect(sendToZotero([item], { signal: stop.signal })).rejects.toThrow('stopped');
});

test('JabRef takes BibTeX for the library that is open', async () => {
  program = await jabref();
  expect(await sendToJabRef('@article{ness2022,\n  title = {On peers},\n}\n', undefined)).toEqual({
    ok: true,
    value: undefined,
  });
  const [, sent] = program.received;
  expect(sent).toMatchObject({
    method: 'POST',
    path: '/libraries/current/entries',
    body: '@article{ness2022,\n  title = {On peers},\n}\n',
  });
  expect(sent?.headers['content-type']).toBe('application/x-bibtex');
});

test('JabRef wants its PIN once', async () => {
  program = await jabref({ paired: false });
  expect(await sendToJabRef('@misc{a}', undefined)).toEqual({ ok: false, why: 'unpaired' });
  expect(await pairWithJabRef('000000')).toEqual({ ok: false, why: 'unpaired' });
  const token = await pairWithJabRef('482913');
  expect(token.ok && (await sendToJabRef('@misc{a}', token.value))).toEqual({ ok: true, value: undefined });
});

test('each program is told from the other', async () => {
  program = await jabref();
  expect(await sendToZotero([item])).toEqual({ ok: false, why: 'absent' });
  await program.close();
  program = await zotero();
  expect(await sendToJabRef('@misc{a}', undefined)).toEqual({ ok: false, why: 'absent' });
});

test('a JabRef without an open library says so', async () => {
  program = await jabref({ open: false });
  expect(await sendToJabRef('@misc{a}', undefined)).toEqual({ ok: false, why: 'no-library' });
});
