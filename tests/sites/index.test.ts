import { describe, expect, it } from 'vitest';
import { isPublishersPage, sites } from '../../lib/sites/index.ts';

describe("a publisher's page", () => {
  it.each([
    ['https://www.nature.com/articles/s41586-020-0000-1', '10.1038/s41586-020-0000-1'],
    ['https://ijmhs.biomedcentral.com/articles/10.1186/s13033-023-00588-5', '10.1186/s13033-023-00588-5'],
    ['https://agupubs.onlinelibrary.wiley.com/doi/10.1029/2020GL1', '10.1029/2020GL1'],
    ['https://academic.oup.com/brain/article/1/1/1', '10.1093/brain/awa001'],
    ['https://www.sciencedirect.com/science/article/pii/S1', '10.1016/j.cell.2020.01.001'],
  ])('%s', (url, doi) => expect(isPublishersPage(url, doi)).toBe(true));

  it.each([
    ["another publisher's DOI", 'https://www.nature.com/articles/1', '10.1016/j.cell.2020.01.001'],
    ['a longer prefix', 'https://www.nature.com/articles/1', '10.10389/1'],
    ['a host that only ends alike', 'https://evilnature.com/articles/1', '10.1038/1'],
    ['a host that only begins alike', 'https://www.nature.com.evil.example/articles/1', '10.1038/1'],
    ["the publisher's name in the path", 'https://evil.example/www.nature.com/', '10.1038/1'],
    ["a repository's page", 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/', '10.1038/1'],
    ['no address', 'nature', '10.1038/1'],
  ])('not: %s', (_name, url, doi) => expect(isPublishersPage(url, doi)).toBe(false));
});

it("sites list whole prefixes, and indexes of others' works none", () => {
  for (const { id, doiPrefixes = {} } of sites)
    for (const prefix of Object.values(doiPrefixes).flat()) expect(prefix, id).toMatch(/^10\.\d{4,5}$/);
  const indexes = ['cnki', 'cqvip', 'europe-pmc', 'jstor', 'pmc', 'pubmed', 'pure', 'vufind', 'zhixidata'];
  expect(sites.filter(({ id, doiPrefixes }) => doiPrefixes && indexes.includes(id))).toEqual([]);
});
