import { fileName } from '../formats/export-records.ts';
import { writeRis } from '../formats/ris/write.ts';
import type { Library } from '../library/library.ts';
import { papersInSlices } from './read-papers.ts';
import { saveFile } from './save-file.ts';
import type { Delivery } from './saving/delivery.ts';

const MIME = 'application/x-research-info-systems';

/** Saves papers as a RIS file, as the standard has it: the popup's quick export. Says what became of the file. */
export function exportRis(library: Library, ids: readonly string[]): Promise<Delivery> {
  const make = async () => {
    const texts: string[] = [];
    for await (const papers of papersInSlices(library, ids))
      texts.push(writeRis(papers.map(({ record }) => record)));
    return new Blob(texts, { type: MIME });
  };
  return saveFile({ name: fileName('ris', new Date()), mime: MIME, make });
}
