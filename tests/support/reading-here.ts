/** Reading pages in plain Node, which has no workers as browsers have them. */
import { vi } from 'vitest';
import type { ReadingWorker } from '../../lib/reader/readers.ts';
import { serveQuestions } from '../../lib/reader/serve-questions.ts';

/** A Worker without a thread: it runs what the real one runs, and what passes is cloned as by browsers. */
class WorkerHere implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  readonly #outside: MessagePort;

  constructor(address: string) {
    if (address !== '/reading-worker.js') throw new Error(`no worker at ${address}`);
    const { port1, port2 } = new MessageChannel();
    serveQuestions(port2);
    port2.start();
    port1.onmessage = event => this.onmessage?.call(this as unknown as Worker, event);
    this.#outside = port1;
  }

  postMessage(message: unknown): void {
    this.#outside.postMessage(message);
  }

  terminate(): void {
    this.#outside.close();
  }
}

/** Lets this test read pages. */
export const startReadingHere = (): void => void vi.stubGlobal('Worker', WorkerHere);
