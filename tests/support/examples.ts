/**
 * The examples: small pages, each for a rule or two that no fixture needs. They are written as a browser writes a page
 * (what stands inside <html>: balanced tags, quoted attributes), so that they are read without one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageCopy } from '../../lib/page/page-copy.ts';
import { readExpected, type Expected } from './fixtures.ts';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));

export interface Example extends Expected {
  /** Its file's name. */
  slug: string;
  copy: PageCopy;
}

function readExample(slug: string): Example {
  const expected = readExpected(folder, slug);
  const written = readFileSync(join(folder, `${slug}.html`), 'utf8');
  const copy: PageCopy = {
    url: expected.url,
    html: written.replace(/>\s*\n\s*</g, '><').trim(),
    root: [],
    contentType: expected.contentType ?? 'text/html',
    loading: false,
    truncated: false,
    ...(expected.frames && { frames: expected.frames }),
    ms: 0,
  };
  return { slug, ...expected, copy };
}

/** Every example, by name. */
export const allExamples = (): Example[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.html'))
    .sort()
    .map(name => readExample(name.replace(/\.html$/, '')));
