/** Waiting for conditions in browsers. */

/**
 * How long a condition is waited for, in ms: far longer than it takes, so that a busy machine fails nothing.
 * Polled, since a page that another window hides draws no frames.
 */
export const SOON = { timeout: 120_000, polling: 50 };

/** Asks again until the answer is neither undefined nor false, and gives it. Throws, naming `what`, if it never is. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  for (const end = Date.now() + SOON.timeout; ;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${SOON.timeout / 1000} s for ${what}`);
    await new Promise(resolve => setTimeout(resolve, SOON.polling));
  }
}
