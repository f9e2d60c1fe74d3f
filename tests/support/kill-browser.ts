import type { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';

/**
 * Ends the browser and all of its processes by SIGKILL, as a crash or a flat battery does, and waits until it is gone.
 */
export async function killBrowser({ browser }: ExtensionBrowser): Promise<void> {
  const running = browser.process();
  if (!running) throw new Error('no process to kill');
  const gone = new Promise(resolve => running.once('exit', resolve));
  killGroup(running.pid);
  running.kill('SIGKILL');
  await gone;
}

/** Ends the processes that the browser began, where the system has groups of processes. */
function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL');
  } catch {
    // it leads no group
  }
}
