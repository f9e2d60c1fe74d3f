/** A press on a link that is released elsewhere opens no connection; a click opens the page. */
import { it } from 'vitest';
import { useExtension } from '../support/extension.ts';
import { endCounting, pressAndClick } from '../support/quiet-links.ts';

const driven = useExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
endCounting();

it('a press that is released elsewhere connects to nobody; a click opens the page', async () => {
  await pressAndClick(await driven.chromium.openOwnPage('library.html#/all'), async () =>
    driven.chromium.browser.targets().map(target => target.url()),
  );
});
