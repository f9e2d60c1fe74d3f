import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOOK_UPS } from '../../lib/look-up/services.ts';
import { ask, canAsk } from '../../lib/network/ask-service.ts';
import { lookUpServer, RIVER_DOI, type LookUpServer, type Mood } from '../support/look-up-server.ts';

let server: LookUpServer;
beforeEach(async () => {
  server = await lookUpServer();
});
afterEach(() => server.close());
const known = { DOI: RIVER_DOI, PMID: '99900014' };

it.each(LOOK_UPS)('asks %s once, with the identifier and nothing else', async service => {
  const answer = await ask(service, known, { origin: server.origin });
  expect(answer.ok && answer.value).toContain(RIVER_DOI);
  expect(server.asked).toHaveLength(1);
});

it('knows who can be asked by what', () => {
  const who = (by: Parameters<typeof canAsk>[1]) => LOOK_UPS.filter(service => canAsk(service, by));
  expect(who({})).toEqual([]);
  expect(who({ DOI: RIVER_DOI })).toEqual(['crossref', 'datacite', 'openalex']);
  expect(who({ PMID: '1' })).toEqual(['pubmed', 'openalex']);
  expect(who({ PMCID: 'PMC100' })).toEqual(['openalex']);
  expect(who({ arxiv: '2101.00001v2' })).toEqual(['datacite', 'openalex']);
});

it('leaves no sign in a DOI unescaped', async () => {
  await ask(
    'crossref',
    { DOI: '10.1002/(SICI)1097-0258(1998)17:8<857::AID#1>3.0.CO;2-E?a=b' },
    { origin: server.origin },
  );
  await ask('datacite', { arxiv: '2101.00001v2' }, { origin: server.origin });
  expect(server.asked).toEqual([
    '/works/10.1002%2F(SICI)1097-0258(1998)17%3A8%3C857%3A%3AAID%231%3E3.0.CO%3B2-E%3Fa%3Db',
    '/dois/10.48550%2FarXiv.2101.00001',
  ]);
});

describe('trouble is told apart', () => {
  const cases: [Mood, string][] = [
    [404, 'unknown'],
    [400, 'unknown'],
    [429, 'busy'],
    [503, 'busy'],
    [401, 'refused'],
    [403, 'refused'],
    [500, 'failed'],
    [301, 'failed'],
    ['cut', 'offline'],
    ['silent', 'slow'],
  ];
  it.each(cases)('%s: %s', async (mood, why) => {
    server.mood = mood;
    expect(
      await ask('crossref', known, { origin: server.origin, time: mood === 'silent' ? 150 : 10_000 }),
    ).toEqual({ ok: false, why });
    expect(server.asked).toHaveLength(1);
  });

  it('nobody there', async () => {
    expect(await ask('pubmed', known, { origin: 'http://127.0.0.1:9' })).toEqual({
      ok: false,
      why: 'offline',
    });
  });

  it('an answer without end', async () => {
    server.mood = { body: 'x'.repeat(21_000_000) };
    expect(await ask('openalex', known, { origin: server.origin })).toEqual({ ok: false, why: 'too-large' });
  });

  it('stopped by the user', async () => {
    server.mood = 'silent';
    const stop = new AbortController();
    const asking = ask('crossref', known, { origin: server.origin, signal: stop.signal });
    stop.abort(new Error('stopped'));
    await expect(asking).rejects.toThrow('stopped');
  });
});
