/** `navigator.locks`, which Node has not: shared and exclusive locks in the order of asking, and `ifAvailable`. */

interface LockOptions {
  mode?: 'shared' | 'exclusive';
  ifAvailable?: boolean;
}
type Work<T> = (lock: { name: string } | null) => Promise<T> | T;

interface Asked {
  shared: boolean;
  held: boolean;
  start(): void;
}

/** A new set of locks, none held. */
export function fakeLocks(): {
  request<T>(name: string, ...rest: [Work<T>] | [LockOptions, Work<T>]): Promise<T>;
} {
  const queues = new Map<string, Asked[]>();
  const mayStart = (queue: Asked[], one: Asked) =>
    queue.slice(0, queue.indexOf(one)).every(before => before.held && before.shared && one.shared);
  const startNext = (queue: Asked[]) => {
    for (const one of queue.filter(({ held }) => !held)) if (mayStart(queue, one)) one.start();
  };
  return {
    async request(name, ...rest) {
      const [options, work] = rest.length === 1 ? [{}, rest[0]] : rest;
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      const one: Asked = { shared: options.mode === 'shared', held: false, start: () => undefined };
      const started = new Promise<void>(start => {
        one.start = () => {
          one.held = true;
          start();
        };
      });
      queue.push(one);
      if (mayStart(queue, one)) one.start();
      else if (options.ifAvailable === true) {
        queue.splice(queue.indexOf(one), 1);
        return work(null);
      }
      await started;
      try {
        return await work({ name });
      } finally {
        queue.splice(queue.indexOf(one), 1);
        startNext(queue);
      }
    },
  };
}
