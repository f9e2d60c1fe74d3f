/**
 * The door to the formats: the list of them, writing a file and reading one. Each format's code is loaded
 * when it is asked for.
 *
 *   const { content, fileName, mime } = await exportRecords('ris', entries, { signal, progress });
 *   const result = await readAny(bytes, { fileName, signal, progress });
 */
export { formatOf, formats, loadCitations } from './all-formats.ts';
export {
  exportBackup,
  exportRecords,
  type ExportedBackup,
  type ExportOptions,
  type Exported,
} from './export-records.ts';
export { FORMAT_IDS, type Exportable, type Format, type FormatId } from './format.ts';
export { readAny, type AnyRead, type ReadHint } from './read-any.ts';
export type { NumberedEntry, ReadEntry, ReadProblem, Unreadable } from './read-item.ts';
