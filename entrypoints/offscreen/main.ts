import { startReadingWorker } from '../../lib/reader/ask-reader.ts';
import { serveOffscreen } from '../../lib/reader/offscreen.ts';
import { Readers } from '../../lib/reader/readers.ts';

/** Chromium's background reads pages by this document, which goes when there is nothing to read. */
serveOffscreen(new Readers(startReadingWorker, () => window.close()));
