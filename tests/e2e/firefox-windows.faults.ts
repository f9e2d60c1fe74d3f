/** Two windows of Firefox on one note. npm run faults. */
import { it } from 'vitest';
import { SOON } from '../../scripts/browser/soon.ts';
import { fillLibrary } from '../support/fill-library.ts';
import { useFirefox } from '../support/firefox.ts';
import { fivePapers } from '../support/five-papers.ts';
import { writeInTwoWindows } from '../support/two-windows.ts';

const driven = useFirefox();

it('lose no words of either', async () => {
  const open = async () => {
    const page = await driven.firefox.openOwnPage('library.html#/all');
    await page.setViewport({ width: 1440, height: 900 });
    await page.waitForSelector('.sidebar', SOON);
    return page;
  };
  const page = await open();
  await fillLibrary(page, fivePapers());
  await writeInTwoWindows(page, await open(), 'interview guide');
});
