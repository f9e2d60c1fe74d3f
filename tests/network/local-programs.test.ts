import { afterEach, describe, expect, test } from 'vitest';
import { pairWithJabRef, sendToJabRef, sendToZotero } from '../../lib/network/local-programs.ts';
import { hostileServer, type HostileServer, type Hostility } from '../support/hostile-server.ts';
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

describe('what pretends to be Zotero or JabRef', () => {
  /** Long for a machine's own address, short for a test; and long enough for 20 MB. */
  const [SHORT, LONG] = [300, 60_000];
  let server: HostileServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  const start = async (hostility: Hostility) => {
    server = await hostileServer('Zotero is running. JabRef http API runs.', 23119);
    // Node's fetch holds connections to the server that stood at this port before: it finds out by asking
    server.hostility = { status: 200, body: '' };
    await fetch(server.origin).catch(() => undefined);
    server.asked.length = 0;
    server.hostility = hostility;
  };
  test.each<Hostility>(['endless', '50 MB', 'dripping', 'silent', 'elsewhere'])(
    'and is %s',
    async hostility => {
      await start(hostility);
      const time = hostility === 'dripping' || hostility === 'silent' ? SHORT : LONG;
      expect(await sendToZotero([item], { time })).toEqual({ ok: false, why: 'absent' });
      expect(await sendToJabRef('@misc{a}', undefined, { time })).toEqual({ ok: false, why: 'absent' });
      expect(server?.asked).toEqual(['/connector/ping', '/']);
    },
  );

  test('and says yes to everything: papers are sent, and not said to have arrived', async () => {
    await start({ status: 200, body: 'Zotero JabRef' });
    expect(await sendToZotero([item])).toEqual({ ok: false, why: 'failed' });
  });

  test('and says nothing once it has papers: that is said, and not that they arrived', async () => {
    await start({ status: 200, body: 'Zotero JabRef', silentAt: 'saveItems' });
    expect(await sendToZotero([item], { time: SHORT })).toEqual({ ok: false, why: 'unanswered' });
    await server?.close();
    await start({ status: 200, body: 'Zotero JabRef', silentAt: 'entries' });
    const sent = await sendToJabRef('@misc{a}', undefined, { time: SHORT });
    expect(sent).toEqual({ ok: false, why: 'unanswered' });
  });

  test.each([
    ['no JSON', '<html>'],
    ['a token that would be two headers', JSON.stringify({ token: 'a\r\nCookie: b' })],
    ['a token of a megabyte', JSON.stringify({ token: 'a'.repeat(900_000) })],
    ['no text for a token', '{"token":{"toString":1}}'],
  ])('and pairs with %s', async (_what, body) => {
    await start({ status: 200, body });
    expect(await pairWithJabRef('1')).toEqual({ ok: false, why: 'unpaired' });
  });
});
