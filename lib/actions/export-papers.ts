/** Writes chosen papers in one of the formats, with the options that the user chose. */
import {
  exportRecords,
  formatOf,
  type Exported,
  type FormatId,
  type ExportOptions,
} from '../formats/index.ts';
import { fileName } from '../formats/export-records.ts';
import type { Library } from '../library/library.ts';
import type { LongWork } from '../library/write-in-slices.ts';
import type { Entry } from '../record/entry.ts';
import type { Settings } from '../storage/settings.ts';
import { readPapers } from './read-papers.ts';
import { saveFile } from './save-file.ts';
import type { Delivery } from './saving/delivery.ts';

/** What can be chosen for a format; all but the template is kept in the settings. */
export type ExportChoice = Pick<Settings, 'keyPattern' | 'bibLetters' | 'tagsAsKeywords'> & {
  /** How a note about a paper is written, for the formats of note programs. */
  template?: string;
};

/**
 * Which papers are exported, and all of the library's, among which citation keys are told apart: the same
 * array when all are exported.
 */
export interface ExportedIds {
  ids: readonly string[];
  all: readonly string[];
}

/** The papers as a file's content and name. Rejected with the signal's reason when stopped. */
export async function exportPapers(
  library: Library,
  format: FormatId,
  wanted: ExportedIds,
  choice: ExportChoice,
  { signal, progress }: LongWork = {},
): Promise<Exported> {
  const papers = await readPapers(library, wanted.ids, signal);
  return exportRecords(format, papers, {
    ...(await exportOptions(library, format, papers, wanted, choice)),
    ...(signal && { signal }),
    ...(progress && { progress }),
  });
}

/**
 * Saves the papers as a file, and says what became of it. To be called in the click. Rejected with the signal's reason
 * when stopped.
 */
export function saveExport(
  library: Library,
  format: FormatId,
  wanted: ExportedIds,
  choice: ExportChoice,
  work: LongWork = {},
): Promise<Delivery> {
  const { extension, mime } = formatOf(format);
  const make = async () => {
    const { content } = await exportPapers(library, format, wanted, choice, work);
    return new Blob([content], { type: mime });
  };
  const file = { name: fileName(extension, new Date()), mime, make };
  return saveFile(file, { pick: true, ...(work.signal && { signal: work.signal }) });
}

/**
 * The options for writing `papers`. A part of the library gets the citation keys that it has in the whole.
 */
export async function exportOptions(
  library: Library,
  format: FormatId,
  papers: readonly Entry[],
  { ids, all }: ExportedIds,
  { keyPattern, bibLetters, tagsAsKeywords, template }: ExportChoice,
): Promise<ExportOptions> {
  const isPart = ids !== all;
  const among = formatOf(format).keyed && isPart ? await allWith(library, all, papers) : undefined;
  return {
    letters: bibLetters,
    tags: tagsAsKeywords,
    ...(keyPattern && { pattern: keyPattern }),
    ...(template?.trim() && { template }),
    ...(among && { among }),
  };
}

/** All papers, with the very entries of `papers` among them: keys are looked up by entry. */
async function allWith(library: Library, all: readonly string[], papers: readonly Entry[]): Promise<Entry[]> {
  const held = new Map(papers.map(paper => [paper.id, paper]));
  return (await readPapers(library, all)).map(entry => held.get(entry.id) ?? entry);
}
