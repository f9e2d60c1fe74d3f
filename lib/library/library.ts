import type { CutMark } from '../disk/cut-mark.ts';
import { openDatabase, type Lifecycle, type NotOpened } from './db.ts';
import type { Database } from './schema.ts';
import type { Timestamp } from '../record/entry.ts';

/** What changed, told to every window. `ids` absent: so much that all should be read again. */
export interface Change {
  ids?: string[];
  /** A collection, saved search, tag colour or pair kept apart changed. */
  organisers?: boolean;
  /** The user's own citation styles changed. */
  styles?: boolean;
  /** A long act began or ended. */
  acts?: boolean;
}

/** The library could not be opened; the views say why. */
export class LibraryClosed extends Error {
  constructor(readonly reason: NotOpened) {
    super(reason.kind === 'unavailable' ? reason.message : `The library is ${reason.kind}.`);
  }
}

/** The open library: what every operation of this folder takes first. */
export interface Library {
  /** The connection, opened on first use and again after it was closed. Throws LibraryClosed. */
  db(): Promise<Database>;
  now(): Timestamp;
  newId(): string;
  /** Tells this window and all others. */
  announce(change: Change): void;
  /** Calls back on every change, of this window or another; returns the way to stop. */
  onChange(listener: (change: Change, here: boolean) => void): () => void;
  close(): void;
  /** Absent where nothing is kept on a disk: in scripts. */
  cutMark?: CutMark;
}

export interface LibraryOptions {
  name?: string;
  now?: () => Date;
  blocked?: Lifecycle['blocked'];
  made?: Lifecycle['made'];
  cutMark?: CutMark;
  /** Throw while another window blocks the opening, which goes on; else wait for it. */
  refuseBlocked?: boolean;
}

const CHANNEL = 'offprint-library';

/** The library of this extension. Nothing is opened before it is needed. */
export function createLibrary(options: LibraryOptions = {}): Library {
  const { name, now = () => new Date(), blocked, made, cutMark, refuseBlocked = false } = options;
  const listeners = new Set<(change: Change, here: boolean) => void>();
  const channel = new BroadcastChannel(name ? `${CHANNEL}:${name}` : CHANNEL);
  const tell = (change: Change, here: boolean) => {
    for (const listener of listeners) listener(change, here);
  };
  channel.onmessage = (event: MessageEvent<unknown>) => tell(readChange(event.data), false);

  let connection: Promise<Database> | undefined;
  const connect = async () => {
    const opened = await openDatabase(
      { ...(made && { made }), blocked: whenBlocked, closed: () => (connection = undefined) },
      name,
    );
    stuck = undefined;
    if (!opened.ok) {
      connection = undefined;
      throw new LibraryClosed(opened.why);
    }
    return opened.value;
  };
  /** While the opening is blocked: what an operation that does not wait gets. */
  let stuck: Promise<never> | undefined;
  let refuse: (why: LibraryClosed) => void = () => undefined;
  const whenBlocked = () => {
    blocked?.();
    refuse(new LibraryClosed({ kind: 'blocked' }));
  };
  const open = () => {
    connection ??= connect();
    if (!refuseBlocked) return connection;
    stuck ??= new Promise<never>((_, reject) => (refuse = reject));
    return Promise.race([connection, stuck]);
  };

  return {
    ...(cutMark && { cutMark }),
    db: open,
    now: () => now().toISOString(),
    newId: () => crypto.randomUUID(),
    announce: change => {
      channel.postMessage(change);
      tell(change, true);
    },
    onChange: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      channel.close();
      void connection?.then(db => db.close());
      connection = undefined;
    },
  };
}

function readChange(data: unknown): Change {
  if (typeof data !== 'object' || data === null || !('ids' in data) || !Array.isArray(data.ids)) return {};
  return {
    ids: data.ids.filter(id => typeof id === 'string'),
    ...('organisers' in data && data.organisers === true && { organisers: true }),
    ...('styles' in data && data.styles === true && { styles: true }),
    ...('acts' in data && data.acts === true && { acts: true }),
  };
}
