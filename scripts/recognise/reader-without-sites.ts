import { bundleForPage } from '../browser/bundle.ts';

/** Bundles the reader so that the bench can switch site files off; gives the script for a choice of sites. The product has no switch for it. */
export async function readerWithoutSites(): Promise<(off: string[]) => string> {
  const code = await bundleForPage(`
    import { readPage } from '/lib/page/from-document.ts';
    import { sites } from '/lib/sites/index.ts';
    export const readWithout = off => readPage({ document, url: new URL(location.href) }, sites.filter(site => !off.includes(site.id)));
  `, 'bench');
  return off => `${code}\nconst reader = bench.readWithout(${JSON.stringify(off)});`;
}
