/** Answers that do not end, do not come, are too much or lead elsewhere: each is ended, and told apart. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../lib/network/ask-service.ts';
import { readLink } from '../../lib/network/fetch-linked-file.ts';
import { hostileServer, type HostileServer, type Hostility } from '../support/hostile-server.ts';

let server: HostileServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
/** Long for a machine's own address, short for a test. */
const SHORT = 300;
/** Long enough for 20 MB. */
const LONG = 60_000;

const answers: [Hostility, string][] = [
  ['endless', 'too-large'],
  ['50 MB', 'too-large'],
  ['dripping', 'slow'],
  ['silent', 'slow'],
  ['elsewhere', 'failed'],
];
it.each(answers)('a service whose answer is %s: %s', async (hostility, why) => {
  server = await hostileServer('{"message":{"title":["');
  server.hostility = hostility;
  const time = why === 'slow' ? SHORT : LONG;
  expect(await ask('crossref', { DOI: '10.5555/x' }, { origin: server.origin, time })).toEqual({
    ok: false,
    why,
  });
  expect(server.asked).toHaveLength(1);
});

describe('a linked file', () => {
  it('comes whole, with every byte', async () => {
    server = await hostileServer('');
    server.hostility = { status: 200, body: 'TY  - JOUR\nTI  - Åkerblom\n' };
    vi.stubGlobal('location', { href: server.origin }); // it runs in a page
    const read = await readLink(`${server.origin}/papers.ris`);
    expect(read?.name).toBe('papers.ris');
    expect(Buffer.from(read?.base64 ?? '', 'base64').toString('utf8')).toBe(server.hostility.body);
  });
  it('without end is not read to its end', async () => {
    server = await hostileServer('TY  - JOUR');
    server.hostility = 'endless';
    expect(await readLink(`${server.origin}/papers.ris`)).toBeUndefined();
  });
});
