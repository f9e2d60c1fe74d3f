/** The pages over which rules are tried: a browser copies each once, and then it is read from its stored copy. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePageCopy, type PageCopy } from '../../lib/page/page-copy.ts';
import type { PageReading } from '../../lib/record/page-reading.ts';
import { Evidence } from '../../lib/recognise/evidence.ts';
import { withPageClaims } from '../../lib/recognise/page-claims.ts';
import { builtReader } from '../recognise/built-reader.ts';
import { readCopy } from '../recognise/readers.ts';
import { SavedPageReader } from '../recognise/saved-pages.ts';
import { reading as watched } from './watch.ts';

/** A page to try rules on. */
export interface SavedPage {
  /** As it is named in the ledger. */
  name: string;
  url: string;
  body: Uint8Array;
}

/** What a user gets of a page, as text. */
export type Outcome = (reading: PageReading) => string;

/** A page with its copy, and what all rules together make of it. */
export interface ReadPage {
  name: string;
  copy: PageCopy;
  reading: PageReading;
  /** The sources of all its claims. */
  sources: ReadonlySet<string>;
  outcome: string;
}

/** Reads a page's copy by all rules. */
export const readPage = (name: string, copy: PageCopy, outcome: Outcome): ReadPage =>
  watched(name, () => {
    const reading = readCopy(copy);
    const { claims } = new Evidence(withPageClaims(reading));
    return {
      name,
      copy,
      reading,
      sources: new Set(claims.map(({ source }) => source)),
      outcome: outcome(reading),
    };
  });

const STORE = fileURLToPath(new URL('../../out/ablate/copies/', import.meta.url));

/** Where the copy is kept that this script makes of this page. */
function fileOf({ url, body }: SavedPage, script: string): string {
  const hash = createHash('sha256').update(script).update('\0').update(url).update('\0').update(body);
  return join(STORE, `${hash.digest('hex').slice(0, 32)}.json`);
}

const storedCopy = (file: string): PageCopy | undefined =>
  existsSync(file) ? parsePageCopy(JSON.parse(readFileSync(file, 'utf8'))) : undefined;

/**
 * The copies of the pages by their names, those left out that no browser could open. A browser is started only for
 * those of which no copy is stored.
 */
export async function copiesOf(pages: readonly SavedPage[]): Promise<Map<string, PageCopy>> {
  const script = builtReader();
  const copies = new Map<string, PageCopy>();
  let browser: SavedPageReader | undefined;
  mkdirSync(STORE, { recursive: true });
  try {
    for (const page of pages) {
      const file = fileOf(page, script);
      let copy = storedCopy(file);
      if (!copy) {
        browser ??= await SavedPageReader.launch();
        const read = await browser.read(page, { script });
        if (typeof read === 'string') continue;
        copy = read.copy;
        writeFileSync(file, JSON.stringify(copy));
      }
      copies.set(page.name, copy);
    }
  } finally {
    await browser?.close();
  }
  return copies;
}
