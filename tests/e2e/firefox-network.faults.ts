/** What goes on at the other end of a line, in Firefox: links, false programs, odd services. npm run faults. */
import { afterEach, beforeEach, describe, it } from 'vitest';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { LOOK_UP } from '../../lib/look-up/services.ts';
import {
  askCrossref,
  FALSE_ZOTEROS,
  falseService,
  ODD_ANSWERS,
  PRETENDS,
  sendToZotero,
  showFirstOf,
  type FalseService,
} from '../support/false-services.ts';
import { useFirefox } from '../support/firefox.ts';
import { hostileServer, type HostileServer } from '../support/hostile-server.ts';
import { endCounting, pressAndClick } from '../support/quiet-links.ts';

describe('a link', () => {
  const driven = useFirefox();
  endCounting();

  it('that is pressed and released elsewhere connects to nobody; a click opens the page', async () => {
    const { firefox } = driven;
    await pressAndClick(await firefox.openOwnPage('library.html#/all'), async () => {
      const tabs = await firefox.inWindow(
        'return JSON.stringify(gBrowser.browsers.map(({ currentURI }) => currentURI.spec));',
      );
      return JSON.parse(String(tabs)) as string[];
    });
  });
});

describe('a program that pretends to be Zotero', () => {
  const driven = useFirefox();
  let program: HostileServer;
  beforeEach(async () => {
    program = await hostileServer(PRETENDS, 23119);
  });
  afterEach(() => program.close());

  it.each(FALSE_ZOTEROS)('and %s', async (_what, hostility, words) => {
    program.hostility = hostility;
    const page = await driven.firefox.openOwnPage('library.html#/all');
    await showFirstOf(page, 2);
    await sendToZotero(page, words);
  });
});

describe('a service whose answer', () => {
  let service: FalseService;
  let proxy: Server;
  beforeEach(async () => {
    service = await falseService(LOOK_UP.crossref.host);
    // every host that is asked for by TLS is this one
    proxy = createServer((_, answer) => answer.writeHead(403).end());
    proxy.on('connect', (_request, socket, head: Buffer) => {
      const line = connect(service.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        line.write(head);
        line.pipe(socket).pipe(line);
      });
      line.on('error', () => socket.destroy());
      socket.on('error', () => line.destroy());
    });
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    service.close();
    proxy.closeAllConnections();
    proxy.close();
  });
  const driven = useFirefox({
    preferences: () => ({
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': (proxy.address() as AddressInfo).port,
    }),
  });

  it.each(ODD_ANSWERS)('%s', async (_what, how, words) => {
    service.hostility = how;
    const page = await driven.firefox.openOwnPage('library.html#/all');
    await showFirstOf(page, 1);
    await askCrossref(page, words);
  });
});
