/** How long work goes on before the page gets a turn, in milliseconds. */
const SLICE = 16;

export interface Watch {
  /** Told from 0 to 1, at most once a slice. */
  progress?: (done: number) => void;
  /** Stops the work: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
}

/** Takes the members of a slow iterable one by one, leaving the page responsive. `doneOf` says how far a member is (0–1). */
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
