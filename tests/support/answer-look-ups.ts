/** A page whose questions to Crossref, DataCite, PubMed and OpenAlex a server of this machine answers. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { LOOK_UP, LOOK_UPS } from '../../lib/look-up/services.ts';

const HOSTS = LOOK_UPS.map(service => `https://${LOOK_UP[service].host}`);

/** What a build's manifest needs so that no access has to be asked for. */
export const LOOK_UP_ACCESS = { host_permissions: HOSTS.map(host => `${host}/*`) };

async function answer(request: HTTPRequest, origin: string, asked: string[]): Promise<void> {
  const url = request.url();
  if (!/^https?:/.test(url)) return request.continue();
  asked.push(url);
  const host = HOSTS.find(one => url.startsWith(one));
  const answered =
    host === undefined
      ? undefined
      : await fetch(origin + url.slice(host.length), { redirect: 'manual' }).catch(() => undefined);
  if (!answered) return request.abort('connectionreset');
  return request.respond({
    status: answered.status,
    contentType: answered.headers.get('content-type') ?? '',
    body: await answered.text(),
  });
}

/** From now on the server at this origin answers; every address that is asked for is put into `asked`. */
export async function answerLookUps(page: Page, origin: string, asked: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', request => void answer(request, origin, asked));
}
