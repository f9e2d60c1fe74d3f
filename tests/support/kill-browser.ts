import type { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';

/** Ends the browser by SIGKILL, as a crash or a flat battery does, and waits until its process is gone. */
export async function killBrowser({ browser }: ExtensionBrowser): Promise<void> {
  const running = browser.process();
  if (!running) throw new Error('no process to kill');
  const gone = new Promise(resolve => running.once('exit', resolve));
  running.kill('SIGKILL');
  await gone;
}
