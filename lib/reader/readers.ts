import { failedReply, type Question, type Reply } from './questions.ts';

/** How long a question may take, in seconds of the worker's own work. */
const SECONDS = 3;
/** How long a worker without questions is kept, in ms. */
const REST = 30_000;

/** What is used of a Worker. */
export type ReadingWorker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

/**
 * The workers of one place, in which pages are read. Each question has one to itself, so that a page which never ends
 * holds up no other; it is ended when its time is over. One is kept for the next question, until all have rested.
 */
export class Readers {
  readonly #start: () => ReadingWorker;
  readonly #rested: () => void;
  #kept: ReadingWorker | undefined;
  #asking = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** `start` starts a worker; `rested` is told when nothing was asked for half a minute. */
  constructor(start: () => ReadingWorker, rested: () => void = () => undefined) {
    this.#start = start;
    this.#rested = rested;
  }

  /** Has a worker ready for the question that is to come. */
  warm(): void {
    this.#kept ??= this.#start();
    if (this.#asking === 0) this.#beginRest();
  }

  /** Asks one question. Never rejects. */
  async ask(question: Question): Promise<Reply> {
    clearTimeout(this.#rest);
    this.#asking += 1;
    try {
      const worker = this.#kept ?? this.#start();
      this.#kept = undefined;
      const reply = await replyInTime(worker, question);
      if (reply.kind === 'answer' && !this.#kept) this.#kept = worker;
      else worker.terminate();
      return reply;
    } catch (cause) {
      return failedReply(cause);
    } finally {
      this.#asking -= 1;
      if (this.#asking === 0) this.#beginRest();
    }
  }

  #beginRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#kept?.terminate();
      this.#kept = undefined;
      this.#rested();
    }, REST);
  }
}

/** The worker's reply, or that its time is over, which begins when the worker begins. */
function replyInTime(worker: ReadingWorker, question: Question): Promise<Reply> {
  return new Promise(resolve => {
    let second: ReturnType<typeof setTimeout> | undefined;
    const end = (reply: Reply): void => {
      clearTimeout(second);
      resolve(reply);
    };
    // Second by second: where machine and worker stood still together (asleep, say), no more than one is counted.
    const count = (left: number): void => {
      if (left === 0) end({ kind: 'too-long' });
      else second = setTimeout(count, 1000, left - 1);
    };
    worker.onmessage = ({ data }: { data: 'begun' | Reply }) =>
      data === 'begun' ? count(SECONDS) : end(data);
    worker.onerror = ({ message }) => end(failedReply(message || 'the worker did not start'));
    worker.postMessage(question);
  });
}
