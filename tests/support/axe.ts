/** What axe-core finds on a page of the extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** Violations as one line each. The script goes in by the debugger, past the page's own policy. */
async function violations(page: Page, where: string): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(RULES)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary.slice(0, 240))))`);
  return (found as string[]).map(line => `${where}: ${line}`);
}

/** Violations in light and dark, or in the themes named, as one line each. */
export async function inThemes(
  page: Page,
  where: string,
  themes: readonly string[] = ['light', 'dark'],
): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await new Promise(resolve => setTimeout(resolve, 50));
    found.push(...(await violations(page, `${where}, ${theme}`)));
  }
  return found;
}
