import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles a command of scripts/ (`convert`) for plain Node, and gives its path. tsx reads each
 * module anew whenever it is called, which takes most of a second.
 */
export async function bundledCommand(name: string): Promise<string> {
  const outDir = join(root, 'out/commands');
  const file = `${name}.mjs`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: `scripts/${name}.ts`,
      outDir,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: file } },
    },
  });
  return join(outDir, file);
}

/** What Node is given to call the same command as its npm script does. */
export const unbundledCommand = (name: string): string[] => ['--import', 'tsx', `scripts/${name}.ts`];
