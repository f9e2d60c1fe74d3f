/** What pages of the extension use of a document: links that save files, the clipboard. */
import { vi } from 'vitest';

export interface SavedFile {
  name: string;
  text(): Promise<string>;
  bytes(): Promise<Uint8Array>;
  type: string;
}

/** Catches the files that are saved by pressing a link. */
export function catchSavedFiles(): SavedFile[] {
  const saved: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    const url = `blob:test/${blobs.size + 1}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(url => void blobs.delete(url));
  vi.stubGlobal('document', {
    createElement: (tag: string) => {
      if (tag !== 'a') throw new Error(`no files are saved by <${tag}>`);
      const link = {
        href: '',
        download: '',
        click: () => {
          const blob = blobs.get(link.href);
          if (!blob) throw new Error(`no file at ${link.href}`);
          saved.push({
            name: link.download,
            type: blob.type,
            text: () => blob.text(),
            bytes: async () => new Uint8Array(await blob.arrayBuffer()),
          });
        },
      };
      return link;
    },
  });
  return saved;
}
