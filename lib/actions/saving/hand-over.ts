import { sameBytes } from './delivery.ts';

/** How long a file's address stays valid, in ms: the browser may ask where to save before it reads. */
const ADDRESS_STAYS = 60_000;

/**
 * Hands a file to the browser's own saving, by pressing a link to it: that needs no permission, and says nothing of
 * what becomes of it. Rejected when the bytes cannot be read, as when the browser had no room to hold them.
 */
export async function handOver(name: string, content: Blob): Promise<void> {
  await sameBytes(content, content);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), ADDRESS_STAYS);
}
