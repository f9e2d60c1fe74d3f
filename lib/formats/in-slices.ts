/** How long work goes on before the page gets a turn, in milliseconds. */
const SLICE = 16;

export interface Watch {
  /** Told from 0 to 1, at most once a slice. */
  progress?: (done: number) => void;
  /** Stops the work: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Takes the members of an iterable one by one, in slices of time between which the page can answer its user.
 * `doneOf` says how much is done after a member (0–1); `count` is how many have been taken.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  take: (item: T) => void,
  doneOf: (item: T, count: number) => number,
  { progress, signal }: Watch = {},
): Promise<void> {
  signal?.throwIfAborted();
  let until = performance.now() + SLICE;
  let count = 0;
  for (const item of items) {
    take(item);
    count++;
    if (performance.now() < until) continue;
    progress?.(doneOf(item, count));
    await new Promise<void>(resolve => setTimeout(resolve));
    signal?.throwIfAborted();
    until = performance.now() + SLICE;
  }
  progress?.(1);
}
