/** A server that answers as no honest one does: without end, without hurry, with too much, from elsewhere. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from '../../scripts/browser/soon.ts';

/** How it answers. `begins` is what every answer begins with, so that it may pass for what it pretends to be. */
export type Hostility =
  | 'endless' // megabyte after megabyte
  | 'dripping' // a beginning, and then nothing, the connection open
  | 'silent' // nothing at all
  | '50 MB'
  | 'elsewhere' // sends on to another address
  | { status: number; body: string; silentAt?: string }; // says nothing where the path has these words

export interface HostileServer {
  origin: string;
  hostility: Hostility;
  /** The paths asked for. */
  asked: string[];
  close(): Promise<void>;
}

const MEGABYTE = 'x'.repeat(1_000_000);

/** Starts it at a port of this machine; 0: any. */
export async function hostileServer(begins: string, port = 0): Promise<HostileServer> {
  const own: HostileServer = { origin: '', hostility: 'silent', asked: [], close: () => Promise.resolve() };
  const server = createServer((request, response) => {
    own.asked.push(request.url ?? '');
    request.resume();
    if (!isSilent(own.hostility, request.url)) respond(response, own.hostility, begins);
  });
  // another test may have the port for as long as it runs
  await until(`port ${port}`, () => listens(server, port));
  own.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  own.close = () =>
    new Promise(resolve => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return own;
}

/** False when the port is taken. */
const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise(resolve => {
    server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
  });

const isSilent = (hostility: Hostility, path = ''): boolean =>
  typeof hostility === 'object' && hostility.silentAt !== undefined && path.includes(hostility.silentAt);

/** Answers one request so. */
export function respond(response: ServerResponse, hostility: Hostility, begins: string): void {
  const headers = {
    Connection: 'close',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': '*',
  };
  if (hostility === 'silent') return;
  if (typeof hostility === 'object') {
    response.writeHead(hostility.status, headers).end(hostility.body);
    return;
  }
  if (hostility === 'elsewhere') {
    response.writeHead(302, { ...headers, Location: 'https://elsewhere.example/' }).end();
    return;
  }
  response.writeHead(200, headers).write(begins);
  if (hostility === 'dripping') return;
  let left = hostility === '50 MB' ? 50 : Infinity;
  const more = (): void => {
    while (!response.destroyed && left-- > 0)
      if (!response.write(MEGABYTE)) return void response.once('drain', more);
    response.end();
  };
  more();
}
