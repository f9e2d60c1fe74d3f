/**
 * Zotero and JabRef on this machine. Both listen at 127.0.0.1:23119; nothing else is ever asked, and only
 * after the user pressed the button. Zotero: its connector server
 * (chrome/content/zotero/xpcom/server/server_connector.js in zotero/zotero). JabRef: its HTTP server (jabsrv/
 * in JabRef/jabref), switched on in its preferences.
 */
import { fail, ok, type Result } from '../record/result.ts';
import { textOf } from './text-of.ts';

export const LOCAL_ADDRESS = 'http://127.0.0.1:23119';

/**
 * `absent`: no answer, or the other program's. `refused`: it answers and will not take papers from this
 * extension. `read-only`: the library chosen in Zotero can't be changed. `unpaired`: JabRef wants its PIN
 * first. `no-library`: JabRef has no library open. `failed`: it tried and could not. `unanswered`: it was given
 * papers and did not say in time whether it saved them.
 */
export type NotSent =
  'absent' | 'refused' | 'read-only' | 'unpaired' | 'no-library' | 'failed' | 'unanswered';

const SOON = 5_000;
/** How long saving is waited for, in ms: a while, and longer for much text (20 kB a second). */
const patienceFor = (body: string): number => 15_000 + Math.ceil(body.length / 20);
/** Items in one request to Zotero, which saves each before it answers. */
const BATCH = 50;
/** Bytes. Both programs answer in a line; what sends more is neither. */
const MOST = 1_000_000;
/** A token as it may stand in a header. */
const TOKEN = /^[\x21-\x7e]{1,1000}$/;

export interface Sending {
  signal?: AbortSignal;
  /** Told from 0 to 1. */
  progress?: (done: number) => void;
  /** Milliseconds until each answer must be there, whole. */
  time?: number;
}

/** What a program answered, whole. */
interface Answer {
  ok: boolean;
  status: number;
  text: string;
}

/** Undefined when nobody answers, whole and in time. Rejected with the signal's reason when stopped. */
async function ask(
  path: string,
  init: RequestInit,
  time: number,
  signal?: AbortSignal,
): Promise<Answer | undefined> {
  signal?.throwIfAborted();
  const limits = [AbortSignal.timeout(time), ...(signal ? [signal] : [])];
  try {
    const answer = await fetch(`${LOCAL_ADDRESS}${path}`, {
      ...init,
      signal: AbortSignal.any(limits),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
    });
    const text = await textOf(answer, MOST);
    return text === undefined ? undefined : { ok: answer.ok, status: answer.status, text };
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

const ZOTERO = { 'X-Zotero-Connector-API-Version': '3' };

/** Saves items into the library or collection chosen in Zotero. `count`: so many arrived. */
export async function sendToZotero(
  items: readonly object[],
  { signal, progress, time }: Sending = {},
): Promise<Result<{ count: number }, NotSent>> {
  const ping = await ask('/connector/ping', { headers: ZOTERO }, time ?? SOON, signal);
  if (!ping?.text.includes('Zotero')) return fail('absent');
  if (!ping.ok) return fail('refused');
  for (let at = 0; at < items.length; at += BATCH) {
    progress?.(at / items.length);
    // a session is made for each request: one that is known already is answered with 409
    const body = JSON.stringify({
      sessionID: crypto.randomUUID(),
      uri: '',
      items: items.slice(at, at + BATCH).map((item, index) => ({ id: `offprint${at + index}`, ...item })),
    });
    const answer = await ask(
      '/connector/saveItems',
      { method: 'POST', headers: { ...ZOTERO, 'Content-Type': 'application/json' }, body },
      time ?? patienceFor(body),
      signal,
    );
    if (!answer) return fail('unanswered');
    if (answer.status !== 201)
      return fail(
        answer.status === 403 || answer.status === 412
          ? 'refused'
          : answer.text.includes('libraryEditable')
            ? 'read-only'
            : 'failed',
      );
  }
  progress?.(1);
  return ok({ count: items.length });
}

const JABREF = { 'X-JabRef-Connector': 'true' };

async function jabrefAnswers({ signal, time }: Sending): Promise<boolean> {
  const root = await ask('/', { headers: JABREF }, time ?? SOON, signal);
  return root?.text.includes('JabRef') === true;
}

/**
 * Adds BibTeX entries to the library that is open in JabRef. `token` is what pairing gave; older versions
 * want none.
 */
export async function sendToJabRef(
  bibtex: string,
  token: string | undefined,
  sending: Sending = {},
): Promise<Result<undefined, NotSent>> {
  if (!(await jabrefAnswers(sending))) return fail('absent');
  const headers = {
    ...JABREF,
    'Content-Type': 'application/x-bibtex',
    ...(token && TOKEN.test(token) && { Authorization: `Bearer ${token}` }),
  };
  const answer = await ask(
    '/libraries/current/entries',
    { method: 'POST', headers, body: bibtex },
    sending.time ?? patienceFor(bibtex),
    sending.signal,
  );
  if (!answer) return fail('unanswered');
  if (answer.ok) return ok(undefined);
  const why: { [status: number]: NotSent } = {
    400: 'no-library',
    401: 'unpaired',
    403: 'refused',
    404: 'no-library',
  };
  return fail(why[answer.status] ?? 'failed');
}

/** Exchanges the PIN that JabRef shows for a token, once. */
export async function pairWithJabRef(pin: string): Promise<Result<string, NotSent>> {
  const answer = await ask(
    '/auth/pair',
    {
      method: 'POST',
      headers: { ...JABREF, 'Content-Type': 'application/json' },
      body: JSON.stringify({ pin }),
    },
    SOON,
  );
  if (!answer) return fail('absent');
  const token = answer.ok ? tokenIn(answer.text) : undefined;
  return token === undefined ? fail('unpaired') : ok(token);
}

/** The token in JabRef's answer; undefined when there is none that a header can hold. */
function tokenIn(json: string): string | undefined {
  try {
    const given: unknown = JSON.parse(json);
    const token = typeof given === 'object' && given !== null && 'token' in given ? given.token : undefined;
    return typeof token === 'string' && TOKEN.test(token) ? token : undefined;
  } catch {
    return undefined;
  }
}
