/** What the built code weighs, and what it must not hold. */
import { join } from 'node:path';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtReader } from '../../scripts/recognise/built-reader.ts';
import { BROWSERS, buildFolder, builtFiles, builtText, type BuiltFor } from '../support/builds.ts';

const KB = 1000;
const size = (browser: BuiltFor, file: string): number => statSync(join(buildFolder(browser), file)).size;

/** The scripts that a page of the extension loads before it shows anything: its own and what that imports at once. */
function firstLoad(browser: BuiltFor, page: string): string[] {
  const wanted = [...builtText(browser, page).matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(
    match => match[1]!,
  );
  for (const file of wanted) {
    for (const [, name] of builtText(browser, file).matchAll(
      /(?:^|[;}\s])(?:import|export)\b[^;"'()]*["']\.\/([^"']+\.js)["']/g,
    )) {
      const path = join(file, '..', name!).replaceAll('\\', '/');
      if (!wanted.includes(path)) wanted.push(path);
    }
  }
  return wanted;
}

describe.each([...BROWSERS])('%s', browser => {
  it('what is run in a page ≤ 2 kB', () => {
    expect(size(browser, 'content-scripts/reader.js')).toBeLessThanOrEqual(2 * KB);
  });

  it('what lights the button up in a page ≤ 5 kB', () => {
    expect(size(browser, 'content-scripts/gate.js')).toBeLessThanOrEqual(5 * KB);
  });

  it("popup's first load ≤ 90 kB, webextension-polyfill's 10 kB among it", () => {
    const files = firstLoad(browser, 'popup.html');
    expect(files.length).toBeGreaterThan(0);
    expect(
      files.map(file => size(browser, file)).reduce((a, b) => a + b, 0),
      files.join(', '),
    ).toBeLessThanOrEqual(90 * KB);
  });

  const scripts = builtFiles(browser).filter(file => file.endsWith('.js'));

  it('the reading of pages is shipped once, in the worker that can be ended', () => {
    // the name of a part, which nothing but the reading knows
    const holds = (file: string) => builtText(browser, file).includes('lib/page/outline.ts');
    expect(scripts.filter(holds)).toEqual(['reading-worker.js']);
  });

  it.each(scripts)('%s runs no strings and loads nothing from elsewhere', file => {
    const code = builtText(browser, file);
    expect(code).not.toMatch(/\beval\s*\(/);
    expect(code).not.toMatch(/\bnew Function\s*\(/);
    expect(code).not.toMatch(/\bimportScripts\s*\(/);
    expect(code).not.toMatch(/\bimport\s*\(\s*["'`]https?:/);
    expect(code).not.toMatch(/\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b/);
    expect(code).not.toMatch(/\bdocument\.write(ln)?\s*\(/);
    expect(code).not.toMatch(/\bXMLHttpRequest\b|\bnew WebSocket\b|\bnavigator\.sendBeacon\b/);
  });

  it.each(builtFiles(browser).filter(file => file.endsWith('.html')))(
    '%s refers to nothing outside the extension',
    file => {
      expect(builtText(browser, file)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(builtText(browser, file)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=/i);
    },
  );
});

it('the reader of the recognise command is the extension’s own', { timeout: 120_000 }, () => {
  expect(builtReader()).toBe(builtText('chrome', 'content-scripts/reader.js'));
});
