import { beforeEach, expect, it, vi } from 'vitest';
import { allowPrograms, pairWithJabRef, sendPapers } from '../../lib/actions/send-papers.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { readSettings } from '../../lib/storage/settings.ts';
import { startFakePermissions } from '../support/fake-permissions.ts';
import { startFakeExtension } from '../support/fake-extension.ts';
import { finding, freshLibrary } from '../library/support.ts';

/** What arrived at this machine's address: paths with bodies. */
let received: { path: string; body: string; authorization: string | null }[];
let papers: Entry[];

beforeEach(async () => {
  startFakeExtension();
  received = [];
  const { entry } = await save(freshLibrary(), finding());
  papers = [{ ...entry, tags: ['peers'], note: 'Read again' }];
});

/** A program that answers by path; tests/network holds how the real ones answer. */
const programAnswers = (answers: { [path: string]: (body: string) => Response }) =>
  vi.stubGlobal('fetch', (address: string, { body, headers }: RequestInit) => {
    const path = new URL(address).pathname;
    const text = typeof body === 'string' ? body : '';
    received.push({ path, body: text, authorization: new Headers(headers).get('Authorization') });
    return Promise.resolve(answers[path]?.(text) ?? new Response('', { status: 404 }));
  });
const answer =
  (text: string, status = 200) =>
  () =>
    new Response(text, { status });

it('asks for access to this machine only', async () => {
  const user = startFakePermissions();
  expect(await allowPrograms()).toBe(true);
  expect(user.asked).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
});

it('says that a program is not there', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await sendPapers('Zotero', papers, {}, {})).toEqual({ ok: false, why: 'absent' });
  expect(await sendPapers('JabRef', papers, {}, {})).toEqual({ ok: false, why: 'absent' });
});

it('sends papers to Zotero with tags and note', async () => {
  programAnswers({
    '/connector/ping': answer('Zotero is running'),
    '/connector/saveItems': answer('', 201),
  });
  const parts: number[] = [];
  const sent = await sendPapers('Zotero', papers, {}, { progress: part => parts.push(part) });
  expect(sent).toEqual({ ok: true, value: 1 });
  expect(JSON.parse(received.at(-1)?.body ?? '')).toMatchObject({
    items: [{ itemType: 'journalArticle', title: papers[0]?.record.title, tags: ['peers'] }],
  });
  expect(received.at(-1)?.body).toContain('Read again');
  expect(parts).toEqual([0, 1]);
});

it('sends BibTeX to JabRef, with the token that its PIN gave', async () => {
  programAnswers({
    '/': answer('JabRef http API'),
    '/auth/pair': body =>
      body === '{"pin":"246810"}' ? new Response('{"token":"open"}') : new Response('', { status: 401 }),
    '/libraries/current/entries': answer(''),
  });
  expect(await pairWithJabRef('111111')).toBe(false);
  expect((await readSettings()).jabrefToken).toBeUndefined();
  expect(await pairWithJabRef(' 246810 ')).toBe(true);
  expect((await readSettings()).jabrefToken).toBe('open');
  // a PIN mistyped later takes nothing away
  expect(await pairWithJabRef('111111')).toBe(false);
  expect((await readSettings()).jabrefToken).toBe('open');
  const sent = await sendPapers('JabRef', papers, { pattern: '{auth}{year}' }, {});
  expect(sent).toEqual({ ok: true, value: 1 });
  expect(received.at(-1)).toMatchObject({
    path: '/libraries/current/entries',
    body: expect.stringMatching(/^@article\{kirkegaard2022,/) as string,
    authorization: 'Bearer open',
  });
});

it('says that JabRef wants its PIN', async () => {
  programAnswers({ '/': answer('JabRef'), '/libraries/current/entries': answer('', 401) });
  expect(await sendPapers('JabRef', papers, {}, {})).toEqual({ ok: false, why: 'unpaired' });
  expect(received.at(-1)?.authorization).toBeNull();
});

it('is rejected when stopped', async () => {
  const stopped = { signal: AbortSignal.abort(new Error('stopped')) };
  await expect(sendPapers('JabRef', papers, {}, stopped)).rejects.toThrow('stopped');
  await expect(sendPapers('Zotero', papers, {}, stopped)).rejects.toThrow('stopped');
});
