import { fileName } from '../formats/export-records.ts';
import { writeRis } from '../formats/ris/write.ts';
import type { Library } from '../library/library.ts';
import { papersInSlices } from './read-papers.ts';
import { saveFile } from './save-file.ts';

/** Saves papers as a RIS file, as the standard has it: the popup's quick export. Gives the file's name. */
export async function exportRis(library: Library, ids: readonly string[]): Promise<string> {
  let text = '';
  for await (const papers of papersInSlices(library, ids))
    text += writeRis(papers.map(({ record }) => record));
  const name = fileName('ris', new Date());
  saveFile(name, text, 'application/x-research-info-systems');
  return name;
}
