/** The five sample pages: hand-written pages of three systems, kept as fixtures, at the addresses of real ones. */
import { readFileSync } from 'node:fs';
import type { ServedPages } from '../browser/served-pages.ts';

export interface Sample {
  fixture: string;
  title: string;
  system: string;
  url: string;
}

const ZHIXIDATA = 'zhixidata: a printed page in Chinese, labels and values';

export const SAMPLES: Sample[] = [
  {
    fixture: 'zhixidata/emotion-div',
    system: ZHIXIDATA,
    url: 'https://www.zhixidata.com/details/1/906352021/2/3',
    title: 'Peer workers as emotion managers',
  },
  {
    fixture: 'pure/printed-da',
    system: 'Pure: a university’s portal, in Danish',
    url: 'https://researchprofiles.ku.dk/da/publications/doing-peer-work-in-mental-health-services',
    title: 'Doing peer work in mental health services',
  },
  {
    fixture: 'vufind/record-es',
    system: 'VuFind: a library catalogue, in Spanish',
    url: 'https://vufind.example.org/Record/pubmed-8077122',
    title: 'More ‘milk’ than ‘psychology or tablets’',
  },
  {
    fixture: 'zhixidata/allies-table',
    system: ZHIXIDATA,
    url: 'https://www.zhixidata.com/details/1/906352023/2/3',
    title: 'Managers as peer workers’ allies',
  },
  {
    fixture: 'zhixidata/journey-br',
    system: ZHIXIDATA,
    url: 'https://www.zhixidata.com/details/1/906352024/2/3',
    title: '“Understanding the journey from A to Z”',
  },
];

export const DEMO_URL = 'https://offprint.example/';

/** The demo page with the links, and the pages that they lead to. */
export function samplePages(): ServedPages {
  const links = SAMPLES.map(
    ({ url, title, system }) => `<li><a href="${url}">${title}</a><br><small>${system}</small></li>`,
  ).join('\n');
  const body = readFileSync(new URL('./demo.html', import.meta.url), 'utf8').replace('<!-- links -->', links);
  const pages: ServedPages = new Map([[DEMO_URL, { body }]]);
  for (const { url, fixture } of SAMPLES)
    pages.set(url, { body: readFileSync(new URL(`../../tests/fixtures/${fixture}.html`, import.meta.url)) });
  return pages;
}
