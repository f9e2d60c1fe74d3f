/** The one way to have a page read. */
import { fail, ok, type Result } from '../record/result.ts';
import { offscreenReaders } from './offscreen.ts';
import type { Answer, Asked, QuestionName, Reply } from './questions.ts';
import { Readers } from './readers.ts';

/** Starts the worker in which pages are read. */
export const startReadingWorker = (): Worker => new Worker('/reading-worker.js');

let own: Readers | undefined;

/** The readers of this page; in a service worker, which has none, those of the offscreen document. */
const readers = (): Pick<Readers, 'ask' | 'warm'> =>
  typeof Worker === 'function' ? (own ??= new Readers(startReadingWorker)) : offscreenReaders;

/** Has the reader ready for the question that is to come. */
export const warmReader = (): void => readers().warm();

/**
 * Asks the reader. `too-long`: the page keeps it busy for longer than a page is given, and it was ended; the next
 * question is answered as ever. Rejected for a mistake of ours only.
 */
export async function askReader<N extends QuestionName>(
  name: N,
  asked: Asked<N>,
): Promise<Result<Answer<N>, 'too-long'>> {
  const reply = (await readers().ask({ name, asked })) as Reply<N>;
  if (reply.kind === 'failed') throw new Error(reply.why);
  return reply.kind === 'answer' ? ok(reply.answer) : fail(reply.kind);
}
