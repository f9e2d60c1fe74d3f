/** Completing many papers from Crossref, DataCite, PubMed or OpenAlex: what they lack, what is said, taking it. */
import { changeEntries, type Outcome } from '../library/change-entries.ts';
import { applyEdit } from '../library/edit-entries.ts';
import type { Library } from '../library/library.ts';
import { LOOK_UPS, lookUpSource, type LookUp } from '../look-up/services.ts';
import { canAsk, type NotAnswered } from '../network/ask-service.ts';
import type { Entry } from '../record/entry.ts';
import { missingFields } from '../record/missing.ts';
import type { FieldName, Record } from '../record/record.ts';
import { lookUpEntry, servicesFor } from './look-up-entry.ts';
import { papersInSlices } from './read-papers.ts';

/** A paper that lacks something, as far as looking it up goes. */
export type Lacking = Pick<Entry, 'id' | 'record' | 'edits'>;

/** Papers, by whether they can be completed. */
export interface Lackings {
  /** They lack something that a reference should have, and have an identifier to ask by. */
  papers: Lacking[];
  /** How many lack nothing. */
  whole: number;
  /** How many lack something and have no identifier that a service knows. */
  nameless: number;
}

/** A paper, what a service says of it, and the fields of that which the paper lacks. */
export interface Completion {
  id: string;
  title: string;
  service: LookUp;
  theirs: Record;
  fields: FieldName[];
}

/** What asking about many papers gave. */
export interface LookedUpMany {
  found: Completion[];
  /** How many papers the services know, and know no more of. */
  nothing: number;
  /** How many papers no service knows. */
  unknown: number;
  /** The papers without an answer: asked in vain, or not yet. */
  left: Lacking[];
  /** The trouble that ended it before all were asked. */
  ended?: Trouble;
}

/** Why a service gives no answer, whichever the paper. */
const TROUBLES = ['offline', 'slow', 'busy', 'refused', 'failed'] as const satisfies readonly NotAnswered[];

/** A service that gives no answer, and why. */
export interface Trouble {
  service: LookUp;
  why: (typeof TROUBLES)[number];
}

interface Asking {
  signal: AbortSignal;
  /** Told after each paper how many have had their turn. */
  tell(asked: number): void;
  /** Waits so many milliseconds, or until the signal. Given by tests alone. */
  wait?(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * Milliseconds between two questions. PubMed allows three a second (https://www.ncbi.nlm.nih.gov/books/NBK25497),
 * Crossref five, one at a time (https://api.crossref.org).
 */
const BETWEEN = 350;
/** How long is waited, in ms, before a busy service is asked the same again: once for each. */
const BUSY = [5_000, 20_000];
/** So many papers in a row without an answer end the asking. */
const PATIENCE = 3;

/** Sorts papers by whether they can be completed. Those that cannot be read are left out. */
export async function findLacking(library: Library, ids: readonly string[]): Promise<Lackings> {
  const papers: Lacking[] = [];
  let [whole, nameless] = [0, 0];
  for await (const slice of papersInSlices(library, ids))
    for (const { id, record, edits } of slice) {
      if (missingFields(record).every(field => edits[field] !== undefined)) whole++;
      else if (servicesFor(record).length === 0) nameless++;
      else papers.push({ id, record, edits });
    }
  return { papers, whole, nameless };
}

/** How many of the papers each service can be asked about; those that can be asked about none are left out. */
export const countByService = (papers: readonly Lacking[]): Map<LookUp, number> =>
  new Map(
    LOOK_UPS.map(
      service => [service, papers.filter(({ record }) => canAsk(service, record)).length] as const,
    ).filter(([, n]) => n > 0),
  );

/**
 * The services that do for the papers: the first that can be asked about each, and for a DOI both agencies that
 * papers' DOIs are registered with.
 */
export function servicesNeeded(papers: readonly Lacking[]): LookUp[] {
  const first = new Set(papers.flatMap(({ record }) => servicesFor(record).slice(0, record.DOI ? 2 : 1)));
  return LOOK_UPS.filter(service => first.has(service));
}

/**
 * Asks services about papers, one paper after the other: each paper's first service, and the next when that does not
 * know it. Changes nothing. Stopped by the signal it gives what it has by then; three papers in a row without an
 * answer end it too.
 */
export async function lookUpMany(
  papers: readonly Lacking[],
  services: readonly LookUp[],
  asking: Asking,
): Promise<LookedUpMany> {
  const looked: LookedUpMany = { found: [], nothing: 0, unknown: 0, left: [] };
  let inVain = 0;
  for (const [at, paper] of papers.entries()) {
    const answer = await askAbout(paper, services, asking);
    if (answer === 'stopped') return { ...looked, left: [...looked.left, ...papers.slice(at)] };
    if (answer === 'nothing' || answer === 'unknown') looked[answer]++;
    else if ('why' in answer) looked.left.push(paper);
    else looked.found.push(answer);
    const trouble = typeof answer === 'object' && 'why' in answer ? answer : undefined;
    inVain = trouble ? inVain + 1 : 0;
    asking.tell(at + 1);
    if (trouble && inVain === PATIENCE)
      return { ...looked, left: [...looked.left, ...papers.slice(at + 1)], ended: trouble };
  }
  return looked;
}

/** Pure: what asking gave, and what asking about those that were left gave then. */
export const together = (before: LookedUpMany, after: LookedUpMany): LookedUpMany => ({
  ...after,
  found: [...before.found, ...after.found],
  nothing: before.nothing + after.nothing,
  unknown: before.unknown + after.unknown,
});

type Answer = Completion | Trouble | 'nothing' | 'unknown' | 'stopped';

/** Asks the services about one paper until one knows it. */
async function askAbout(paper: Lacking, services: readonly LookUp[], asking: Asking): Promise<Answer> {
  const { signal } = asking;
  for (const service of services.filter(one => canAsk(one, paper.record))) {
    const found = await askPatiently(paper, service, asking).catch((cause: unknown) => {
      if (signal.aborted) return undefined;
      throw cause;
    });
    if (!found) return 'stopped';
    if (found.ok) {
      const { theirs, fills } = found.value;
      const fields = fills.filter(field => paper.edits[field] === undefined);
      return fields.length === 0
        ? 'nothing'
        : { id: paper.id, title: paper.record.title, service, theirs, fields };
    }
    if (found.why === 'nothing-new') return 'nothing';
    const why = TROUBLES.find(trouble => trouble === found.why);
    if (why) return { service, why };
  }
  return 'unknown';
}

/** Asks one service about one paper, in its turn; again after a while when the service is busy. */
async function askPatiently(paper: Lacking, service: LookUp, { signal, wait = waitFor }: Asking) {
  await wait(BETWEEN, signal);
  let found = await lookUpEntry(paper, service, signal);
  for (const ms of BUSY) {
    if (found.ok || found.why !== 'busy') break;
    await wait(ms, signal);
    found = await lookUpEntry(paper, service, signal);
  }
  return found;
}

/** Waits; rejected with the signal's reason when stopped. */
const waitFor = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/**
 * Takes what was found into the entries, all or none: fields that they still lack and that nobody took away. Each
 * field's source is the service.
 */
export function completeMany(library: Library, completions: readonly Completion[]): Promise<Outcome> {
  const byId = new Map(completions.map(completion => [completion.id, completion]));
  return changeEntries(library, [...byId.keys()], entry => {
    const { theirs, fields, service } = byId.get(entry.id)!;
    const lacking = fields.filter(
      field => entry.record[field] === undefined && entry.edits[field] === undefined,
    );
    if (lacking.length === 0) return undefined;
    const values = Object.fromEntries(lacking.map(field => [field, theirs[field]]));
    return applyEdit(entry, values, library.now(), () => lookUpSource(service));
  });
}
