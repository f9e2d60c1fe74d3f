/**
 * zip.js without its workers, which the extension's pages may not start, and without codecs of its own: browsers and
 * Node compress by themselves. It writes and reads Zip64, which files beyond 4 GB or 65,535 parts need.
 */
import { configure } from '@zip.js/zip.js/lib/zip-core-custom.js';

export { BlobReader, Uint8ArrayReader, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
export type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';

configure({ useWebWorkers: false, useCompressionStream: true });
