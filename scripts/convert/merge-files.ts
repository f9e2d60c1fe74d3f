/** What becomes of files that a person imports one after the other into an empty library. */
import 'fake-indexeddb/auto';
import type { NumberedEntry } from '../../lib/formats/index.ts';
import { addImported } from '../../lib/library/add-imported.ts';
import { findSameWorks } from '../../lib/library/find-same-work.ts';
import { judgeBackup } from '../../lib/library/judge-backup.ts';
import { judgeImport, type Incoming } from '../../lib/library/judge-import.ts';
import { createLibrary, type Library } from '../../lib/library/library.ts';
import { getEntries, isUnreadable } from '../../lib/library/read-entries.ts';
import { restoreEntries } from '../../lib/library/restore-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { ReadFile } from './read-files.ts';

/** Entries of a file, by their numbers. */
export interface From {
  file: string;
  entries: number[];
}

/** An entry of the library, and what of the files went into it. */
export interface MergedEntry {
  entry: Entry;
  from: From[];
}

/** For each paper of a file the id of the entry that it went into. */
type Holders = ReadonlyMap<Incoming, string>;

/** Imports the files in their order; gives the entries of the list in the order in which they were added. */
export async function mergeFiles(files: readonly ReadFile[]): Promise<MergedEntry[]> {
  const library = createLibrary();
  const fromOf = new Map<string, From[]>();
  try {
    for (const { name, read } of files) {
      const take = read.format === 'backup' ? restorePapers : addPapers;
      const holders = await take(library, read.entries);
      for (const [id, entries] of numbersByHolder(read.entries, holders))
        fromOf.set(id, [...(fromOf.get(id) ?? []), { file: name, entries }]);
    }
    const entries = await getEntries(library, [...fromOf.keys()]);
    return entries.flatMap(entry =>
      isUnreadable(entry) || entry.deleted !== undefined ? [] : [{ entry, from: fromOf.get(entry.id)! }],
    );
  } finally {
    library.close();
  }
}

function numbersByHolder(papers: readonly NumberedEntry[], holders: Holders): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const paper of papers) {
    const id = holders.get(paper);
    if (id === undefined) continue;
    const known = numbers.get(id);
    if (known) known.push(paper.number);
    else numbers.set(id, [paper.number]);
  }
  return numbers;
}

/** Adds papers, and fills what known entries lack. */
async function addPapers(library: Library, papers: readonly NumberedEntry[]): Promise<Holders> {
  const written = new Map<Incoming, string>();
  const judged = await judgeImport(library, papers);
  await addImported(library, judged, { status: 'to-read', tags: [], fill: true, written });
  return written;
}

/** Merges a backup's entries into the library: each keeps its id, or goes into the entry of the same work. */
async function restorePapers(library: Library, papers: readonly NumberedEntry[]): Promise<Holders> {
  const entries = papers.flatMap(({ entry }) => entry ?? []);
  const backup = () => [entries];
  await restoreEntries(library, backup, await judgeBackup(library, backup), 'merge');
  const ids = entries.map(({ id }) => id);
  const held = new Set((await getEntries(library, ids)).map(({ id }) => id));
  const works = await findSameWorks(
    library,
    papers.map(({ record }) => record),
  );
  const holders = new Map<Incoming, string>();
  for (const [index, paper] of papers.entries()) {
    const id = paper.entry && held.has(paper.entry.id) ? paper.entry.id : works[index]?.id;
    if (id !== undefined) holders.set(paper, id);
  }
  return holders;
}
