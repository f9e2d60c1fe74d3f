import type { Entry } from './entry.ts';
import { isWebAddress } from './web-address.ts';

/** The entry without addresses that are not on the net. The same entry when it has none. */
export function withWebLinks(entry: Entry): Entry {
  const { record, pages } = entry;
  const isLocal = record.URL !== undefined && !isWebAddress(record.URL);
  const all = [...(record.links ?? []), ...pages];
  if (!isLocal && all.every(({ url }) => isWebAddress(url))) return entry;
  const { URL, links, sources, ...rest } = record;
  const { URL: source, ...otherSources } = sources ?? {};
  const onNet = links?.filter(({ url }) => isWebAddress(url));
  return {
    ...entry,
    pages: pages.filter(({ url }) => isWebAddress(url)),
    record: {
      ...rest,
      ...(URL !== undefined && !isLocal && { URL }),
      ...(onNet?.length && { links: onNet }),
      ...(sources && { sources: isLocal || source === undefined ? otherSources : { ...sources } }),
    },
  };
}
