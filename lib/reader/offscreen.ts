/**
 * Chromium's background is a service worker, which can start no workers: one offscreen document does it in its place
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen). Each question passes by a port of its own,
 * which tells when the document is not there or is gone.
 */
import { browser } from 'wxt/browser';
import { failedReply, type Question, type Reply } from './questions.ts';
import type { Readers } from './readers.ts';

const PORT = 'reader';
/** How often a document is asked: one that ends meanwhile is made anew, but not for ever. */
const TRIES = 20;
/** How long a document is waited for that is being made already, in ms. */
const BEING_MADE = 100;

type Port = ReturnType<typeof browser.runtime.connect>;

/** The making of the document that is under way. */
let making: Promise<void> | undefined;

/** Makes the document, once however many ask. */
function makeDocument(): Promise<void> {
  making ??= browser.offscreen
    .createDocument({
      url: '/offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Reads a page in a worker that can be ended when the page takes too long',
    })
    .catch(() => new Promise<void>(resolve => setTimeout(resolve, BEING_MADE))) // there is one, or soon will be
    .finally(() => (making = undefined));
  return making;
}

/** Asks the document; undefined when it is not there, or gone before it replies. */
function askDocument(question: Question): Promise<Reply | undefined> {
  return new Promise(resolve => {
    const port = browser.runtime.connect({ name: PORT });
    port.onMessage.addListener(reply => {
      resolve(reply as Reply);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // looked at, or the browser logs that nobody was there
      resolve(undefined);
    });
    port.postMessage(question);
  });
}

/** The readers of the offscreen document, asked from the service worker. */
export const offscreenReaders: Pick<Readers, 'ask' | 'warm'> = {
  warm: () => void makeDocument(),
  ask: async question => {
    try {
      for (let tries = 0; tries < TRIES; tries++) {
        await making;
        const reply = await askDocument(question);
        if (reply) return reply;
        await makeDocument();
      }
      return failedReply('no offscreen document');
    } catch (cause) {
      return failedReply(cause);
    }
  },
};

/** A service worker has the extension's address; a script in a page that of the page. */
const isOwn = ({ name, sender }: Port): boolean =>
  name === PORT && sender?.url?.startsWith(browser.runtime.getURL('/')) === true;

/** In the document: passes the service worker's questions to its readers. */
export function serveOffscreen(readers: Readers): void {
  readers.warm();
  browser.runtime.onConnect.addListener(port => {
    if (isOwn(port)) port.onMessage.addListener(question => void serve(readers, port, question as Question));
  });
}

async function serve(readers: Readers, port: Port, question: Question): Promise<void> {
  let isGone = false;
  port.onDisconnect.addListener(() => (isGone = true));
  const reply = await readers.ask(question);
  if (isGone) return;
  try {
    port.postMessage(reply);
  } catch (cause) {
    port.postMessage(failedReply(cause)); // more than a message can hold
  }
}
