/** Notes which rules have something to say of which pages. */

/** The page that is read. */
let now: string | undefined;

/** Reads a page under its name, so that rules which say something of it are noted. */
export function reading<T>(page: string, read: () => T): T {
  now = page;
  try {
    return read();
  } finally {
    now = undefined;
  }
}

/** The names of the pages during whose reading `note` is called. */
export function watch(listen: (note: () => void) => void): ReadonlySet<string> {
  const pages = new Set<string>();
  listen(() => {
    if (now !== undefined) pages.add(now);
  });
  return pages;
}
