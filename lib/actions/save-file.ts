/** How long a file's address stays valid, in ms: the browser may ask where to save before it reads. */
const ADDRESS_STAYS = 60_000;

/** An address under which the browser can read a file's content for a minute. */
export function fileAddress(content: string | Uint8Array<ArrayBuffer> | Blob, mime: string): string {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  setTimeout(() => URL.revokeObjectURL(url), ADDRESS_STAYS);
  return url;
}

/** Hands a file to the browser's own saving, by pressing a link to it: that needs no permission. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer> | Blob, mime: string): void {
  const link = document.createElement('a');
  link.href = fileAddress(content, mime);
  link.download = name;
  link.click();
}
