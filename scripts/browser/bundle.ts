import { build, type Plugin } from 'vite';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const entry = 'virtual-for-a-page';

/**
 * Bundles a module that imports from the project ("/lib/…") into one script for a page: its exports become the global
 * `name`. For tests and benches only: the product has no such doors.
 */
export async function bundleForPage(source: string, name: string, more: Plugin[] = []): Promise<string> {
  const virtual: Plugin = {
    name: entry,
    resolveId: id => (id.endsWith(entry) ? `\0${entry}` : undefined),
    load: id => (id === `\0${entry}` ? source.replaceAll("from '/", `from '${root}`) : undefined),
  };
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [virtual, ...more],
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const output = [result].flat()[0];
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  return output.output[0].code;
}
