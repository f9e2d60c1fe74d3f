import { build, type Plugin } from 'vite';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const entry = 'virtual:reader-without-sites';

// The product has no switch for this: the bench bundles the same reader behind a function that leaves sites out.
const source = `
  import { readPage } from '${root}lib/page/from-document.ts';
  import { sites } from '${root}lib/sites/index.ts';
  export const readWithout = off => readPage({ document, url: new URL(location.href) }, sites.filter(site => !off.includes(site.id)));
`;

const virtual: Plugin = {
  name: 'reader-without-sites',
  resolveId: id => (id === entry ? `\0${id}` : undefined),
  load: id => (id === `\0${entry}` ? source : undefined),
};

/** Bundles the reader so that the bench can switch site files off; gives the script for a choice of sites. */
export async function readerWithoutSites(): Promise<(off: string[]) => string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [virtual],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const output = [result].flat()[0];
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  const code = output.output[0].code;
  return off => `${code}\nconst reader = bench.readWithout(${JSON.stringify(off)});`;
}
