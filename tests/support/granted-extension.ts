import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExtensionBrowser } from '../../scripts/browser/extension-browser.ts';
import { buildFolder } from './builds.ts';

/**
 * Chromium with the built extension, holding access to all sites as if the user had said yes. No test can press a
 * button of the browser's own question, so a copy that asks at install is loaded first and then updated to the true
 * build: Chromium keeps what was granted, and from there everything is real.
 */
export async function launchGranted(
  folder = mkdtempSync(join(tmpdir(), 'offprint-granted-')),
): Promise<{ chromium: ExtensionBrowser; update(): Promise<void>; close(): Promise<void> }> {
  const build = join(folder, 'build');
  cpSync(buildFolder('chrome'), build, { recursive: true });
  const manifest = readFileSync(join(build, 'manifest.json'), 'utf8');
  writeFileSync(
    join(build, 'manifest.json'),
    JSON.stringify({ ...(JSON.parse(manifest) as object), host_permissions: ['*://*/*'] }),
  );
  const chromium = await ExtensionBrowser.launch({ build, downloads: join(folder, 'downloads') });
  const update = async () => void (await chromium.browser.installExtension(build));
  writeFileSync(join(build, 'manifest.json'), manifest);
  await update();
  return {
    chromium,
    update,
    close: async () => {
      await chromium.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
