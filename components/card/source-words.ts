import type { Source } from '../../lib/record/record.ts';
import type { MessageKey, Words } from '../../lib/i18n/words.ts';

const SOURCES: { [vocabulary: string]: MessageKey } = {
  highwire: 'source_highwire',
  'dublin-core': 'source_dublin_core',
  dc: 'source_dublin_core',
  prism: 'source_prism',
  eprints: 'source_eprints',
  bepress: 'source_bepress',
  'json-ld': 'source_json_ld',
  microdata: 'source_microdata',
  rdfa: 'source_microdata',
  coins: 'source_coins',
  'open-graph': 'source_open_graph',
  og: 'source_open_graph',
  label: 'source_label',
  subject: 'source_label',
  description: 'source_label',
  ris: 'source_ris',
  bibtex: 'source_bibtex',
  site: 'source_site',
  related: 'source_related',
  page: 'source_page',
  user: 'source_user',
  import: 'source_import',
  'look-up': 'source_look_up',
  url: 'source_address',
};

/** Where a value came from, in words. */
export function sourceWord(source: Source | undefined, { t }: Words): string {
  if (source === undefined) return t('source_unknown');
  const colon = source.indexOf(':');
  const vocabulary = colon < 0 ? source : source.slice(0, colon);
  return t(SOURCES[vocabulary] ?? 'source_other', { key: colon < 0 ? '' : source.slice(colon + 1) });
}
