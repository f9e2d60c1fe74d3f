/** The workers in which pages are read: what is asked of them, and when they are ended. */
import { Worker as Thread } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import type { Question, Reply } from '../../lib/reader/questions.ts';
import { Readers, type ReadingWorker } from '../../lib/reader/readers.ts';

const question = (title: string): Question => ({ name: 'find-line', asked: { title, readings: [] } });
const ANSWER: Reply = { kind: 'answer', answer: [] };

/** A worker in a thread of its own: it answers, but for the question "for ever", over which it never rests. */
class ThreadWorker implements ReadingWorker {
  static readonly started: ThreadWorker[] = [];
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  readonly ended: Promise<void>;
  readonly #thread: Thread;

  constructor() {
    ThreadWorker.started.push(this);
    this.#thread = new Thread(
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ asked }) => {
        parentPort.postMessage('begun');
        while (asked.title === 'for ever');
        parentPort.postMessage({ kind: 'answer', answer: [] });
      });`,
      { eval: true },
    );
    this.#thread.on('message', data =>
      this.onmessage?.call(worker(this), new MessageEvent('said', { data })),
    );
    this.ended = new Promise(resolve => this.#thread.once('exit', () => resolve()));
  }

  postMessage(message: unknown): void {
    this.#thread.postMessage(message);
  }

  terminate(): void {
    void this.#thread.terminate();
  }
}

const worker = (one: ReadingWorker): Worker => one as unknown as Worker;

it('end a page that never ends, which holds up neither others nor the next', async () => {
  const readers = new Readers(() => new ThreadWorker());
  const order: string[] = [];
  const stuck = readers.ask(question('for ever')).finally(() => order.push('stuck'));
  const honest = readers.ask(question('rooms')).finally(() => order.push('honest'));
  expect(await honest).toEqual(ANSWER);
  expect(await stuck).toEqual({ kind: 'too-long' });
  expect(order).toEqual(['honest', 'stuck']);
  await ThreadWorker.started[0]!.ended;
  expect(await readers.ask(question('doors'))).toEqual(ANSWER);
  expect(ThreadWorker.started).toHaveLength(2);
  ThreadWorker.started[1]!.terminate();
  await ThreadWorker.started[1]!.ended;
});

/** A worker that does what the test says, on the test's clock. */
class ToldWorker implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  asked = 0;
  ended = false;

  postMessage(): void {
    this.asked += 1;
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: 'begun' | Reply): void {
    this.onmessage?.call(worker(this), new MessageEvent('said', { data }));
  }

  fail(message: string): void {
    this.onerror?.call(worker(this), { message } as ErrorEvent);
  }
}

function told() {
  vi.useFakeTimers();
  const started: ToldWorker[] = [];
  const rested = vi.fn();
  const readers = new Readers(() => {
    started.push(new ToldWorker());
    return started.at(-1)!;
  }, rested);
  /** Asks; `reply` is there once it came. */
  const ask = () => {
    const asked: { reply?: Reply } = {};
    void readers.ask(question('rooms')).then(reply => (asked.reply = reply));
    return asked;
  };
  return { readers, started, rested, ask };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the time of a question', () => {
  it('begins when the worker turns to it, however long that takes, and is three seconds', async () => {
    const { ask, started } = told();
    const asked = ask();
    await pass(60_000);
    started[0]!.say('begun');
    await pass(2999);
    expect(asked.reply).toBeUndefined();
    expect(started[0]!.ended).toBe(false);
    await pass(1);
    expect(asked.reply).toEqual({ kind: 'too-long' });
    expect(started[0]!.ended).toBe(true);
  });

  it('is not over for a reply that came', async () => {
    const { ask, started } = told();
    const asked = ask();
    started[0]!.say('begun');
    started[0]!.say(ANSWER);
    await pass(5000);
    expect(asked.reply).toEqual(ANSWER);
    expect(started[0]!.ended).toBe(false);
  });
});

describe('a worker', () => {
  it('is kept for the next question, one of all', async () => {
    const { ask, started } = told();
    ask();
    ask();
    expect(started).toHaveLength(2);
    for (const one of started) one.say(ANSWER);
    await pass(0);
    expect(started.map(({ ended }) => ended)).toEqual([false, true]);
    ask();
    expect(started.map(({ asked }) => asked)).toEqual([2, 1]);
  });

  it('is started before it is asked', () => {
    const { readers, ask, started } = told();
    readers.warm();
    readers.warm();
    expect(started.map(({ asked }) => asked)).toEqual([0]);
    ask();
    expect(started.map(({ asked }) => asked)).toEqual([1]);
  });

  it('goes when nothing was asked for half a minute, and not while one is asked', async () => {
    const { readers, ask, started, rested } = told();
    readers.warm();
    await pass(29_000);
    ask();
    await pass(60_000);
    expect(rested).not.toHaveBeenCalled();
    started[0]!.say(ANSWER);
    await pass(30_000);
    expect(started[0]!.ended).toBe(true);
    expect(rested).toHaveBeenCalledTimes(1);
    ask();
    expect(started).toHaveLength(2);
  });

  it('that fails is ended, and says why', async () => {
    const { ask, started } = told();
    const asked = ask();
    started[0]!.fail('out of memory');
    await pass(0);
    expect(asked.reply).toEqual({ kind: 'failed', why: 'out of memory' });
    expect(started[0]!.ended).toBe(true);
  });
});
