import type { Plugin } from 'vite';

/** What @citation-js would fetch with does not go into a bundle, and nothing is fetched there. */
export const WITHOUT_FETCH: Plugin = {
  name: 'without-fetch',
  enforce: 'pre',
  resolveId: id => (/^(node|sync)-fetch$/.test(id) ? '\0without-fetch' : undefined),
  load: id => (id === '\0without-fetch' ? 'export const Headers = 0; export default 0;' : undefined),
};
