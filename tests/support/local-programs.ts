/** Small servers at 127.0.0.1:23119 that check requests as Zotero's and JabRef's published code does. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';

export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}
interface Answer {
  status: number;
  type?: string;
  body?: string;
}
export interface LocalProgram {
  received: Received[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(answer: (request: Received) => Answer | 'cancel'): Promise<LocalProgram> {
  const received: Received[] = [];
  const server: Server = createServer(
    (request, response) =>
      void (async () => {
        const got = {
          method: request.method ?? '',
          path: request.url ?? '',
          headers: request.headers,
          body: await bodyOf(request),
        };
        received.push(got);
        const said = answer(got);
        if (said === 'cancel') {
          request.socket.destroy();
          return;
        }
        response.writeHead(said.status, {
          Connection: 'close',
          ...(said.type && { 'Content-Type': said.type }),
        });
        response.end(said.body ?? '');
      })(),
  );
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(23119, '127.0.0.1', resolve),
  );
  return {
    received,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const isRecord = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

/**
 * Zotero's connector server: a browser must name the connector API's version, a session is good for one request, and an
 * item needs a type.
 */
export function zotero({ editable = true }: { editable?: boolean } = {}): Promise<LocalProgram> {
  const sessions = new Set<unknown>();
  return listen(({ method, path, headers, body }) => {
    const fromBrowser = headers['user-agent']?.startsWith('Mozilla/') || headers.origin !== undefined;
    if (fromBrowser && headers['x-zotero-connector-api-version'] === undefined) return 'cancel';
    if (path === '/connector/ping')
      return {
        status: 200,
        type: 'text/html',
        body: '<!DOCTYPE html><html><head><title>Zotero is running</title></head><body>Zotero is running</body></html>',
      };
    if (path !== '/connector/saveItems') return { status: 404, body: 'No endpoint found\n' };
    if (method !== 'POST') return { status: 400, body: 'Endpoint does not support method\n' };
    if (!/^application\/json(;|$)/.test(String(headers['content-type'])))
      return { status: 400, body: 'Endpoint does not support content-type\n' };
    const data: unknown = JSON.parse(body);
    if (!isRecord(data) || sessions.has(data.sessionID))
      return { status: 409, type: 'application/json', body: '{"error":"SESSION_EXISTS"}' };
    sessions.add(data.sessionID);
    if (!editable) return { status: 500, type: 'application/json', body: '{"libraryEditable":false}' };
    const items: unknown[] = Array.isArray(data.items) ? data.items : [];
    return {
      status:
        items.length > 0 &&
        items.every(
          item => isRecord(item) && typeof item.itemType === 'string' && Array.isArray(item.creators),
        )
          ? 201
          : 500,
      type: 'application/json',
    };
  });
}

const PIN = '482913';
const TOKEN = 'a-token-of-jabref';

/** JabRef's HTTP server: extensions need its header, and a token once it pairs; BibTeX goes to the current library. */
export function jabref({
  paired = true,
  open = true,
}: { paired?: boolean; open?: boolean } = {}): Promise<LocalProgram> {
  return listen(({ method, path, headers, body }) => {
    if (path === '/')
      return {
        status: 200,
        type: 'text/html',
        body: '<html><body><p>JabRef http API runs. Please navigate to <a href="libraries">libraries</a>.</p></body>',
      };
    const { origin } = headers;
    if (origin !== undefined && !/^(chrome|moz)-extension:\/\//.test(origin))
      return { status: 403, body: 'Origin not allowed' };
    if (headers['x-jabref-connector'] === undefined)
      return { status: 403, body: 'Missing required header: X-JabRef-Connector' };
    if (path === '/auth/pair') {
      const pin: unknown = JSON.parse(body);
      return isRecord(pin) && pin.pin === PIN
        ? { status: 200, type: 'application/json', body: JSON.stringify({ token: TOKEN }) }
        : { status: 403, body: '{"error":"Invalid or expired PIN"}' };
    }
    if (!paired && headers.authorization !== `Bearer ${TOKEN}`)
      return { status: 401, body: 'Missing or invalid Authorization header' };
    if (path !== '/libraries/current/entries' || method !== 'POST') return { status: 404 };
    if (!open) return { status: 400, body: 'Only possible in GUI mode.' };
    return body.trim() === '' ? { status: 400, body: 'BibTeX data must not be empty.' } : { status: 204 };
  });
}
