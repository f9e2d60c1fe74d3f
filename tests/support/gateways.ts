/** A copied page as it comes through a library’s proxy, a VPN in the web or an archive. */
import { cfb } from '@noble/ciphers/aes.js';
import type { PageCopy } from '../../lib/page/page-copy.ts';

/** A gateway as it writes scheme, host and path of a page. */
export interface TestGateway {
  name: string;
  write(scheme: string, host: string, path: string): string;
}

const KEY = new TextEncoder().encode('wrdvpnisthebest!');
const hex = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('hex');
const enciphered = (host: string): string =>
  hex(KEY) + hex(cfb(KEY, KEY).encrypt(new TextEncoder().encode(host)));
const dashed = (host: string): string => host.replaceAll('-', '--').replaceAll('.', '-');

export const GATEWAYS: readonly TestGateway[] = [
  {
    name: 'a proxy with hyphens',
    write: (scheme, host, path) => `${scheme}://${dashed(host)}.ezproxy.college.example.edu${path}`,
  },
  {
    name: 'a proxy with dots and a port',
    write: (scheme, host, path) => `${scheme}://${host}.libproxy.college.example.edu:2443${path}`,
  },
  {
    name: 'WebVPN',
    write: (scheme, host, path) =>
      `https://webvpn.college.example.edu/${scheme}/${enciphered(host)}${path || '/'}`,
  },
];

/** An archive, which also says where it keeps the page. */
export const ARCHIVE: TestGateway = {
  name: 'an archive',
  write: (scheme, host, path) => `https://web.archive.org/web/20210304050607/${scheme}://${host}${path}`,
};

/** A gateway that tells nothing of the host. */
export const BY_PORT: TestGateway = {
  name: 'a proxy that counts ports',
  write: (_scheme, _host, path) => `https://gate.college.example:2084${path}`,
};

const ADDRESS = /\b(https?):\/\/([\w-]+(?:\.[\w-]+)+)((?:\/[^\s"'<>\\]*)?)/g;

/** The copy as the gateway gives it; `own`: only the addresses of the page's own host are written anew. */
export function readThrough(copy: PageCopy, { write }: TestGateway, own = false): PageCopy {
  const host = new URL(copy.url).hostname;
  const written = (text: string): string =>
    text.replace(ADDRESS, (address: string, scheme: string, named: string, path: string) =>
      own && named !== host ? address : write(scheme, named, path),
    );
  return { ...copy, url: written(copy.url), html: written(copy.html) };
}
