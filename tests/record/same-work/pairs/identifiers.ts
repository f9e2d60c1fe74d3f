/** One identifier: it decides, but for a contradiction. */
import { issn } from '../../../support/made-up-numbers.ts';
import { apart, same, type Pair, type Reference } from '../pair.ts';

const blankets: Reference = {
  title: 'Warm blankets before surgery: a randomised trial on four wards',
  by: 'Ødegård, Ottar; Şahin, Ece',
  in: 'Surgical Nursing Review 2016;21(3):140-151',
  DOI: '10.5555/snr.2016.140',
};
const stairs: Partial<Reference> = {
  title: 'Who takes the stairs? Porters and their lifts',
  by: 'Kirkegaard, Sine',
  in: 'Surgical Nursing Review 2016;21(3):152-160',
};
const sici: Reference = {
  title: 'Estimating the length of stay from incomplete ward books',
  by: 'Foot, Bo',
  in: 'Ward Statistics 1998;17(15):1661-1680',
  DOI: '10.5555/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-WST968>3.0.CO;2-2',
};
const pubmed: Reference = { ...blankets, DOI: undefined, PMID: '91000201' };

export const identifiers: readonly Pair[] = [
  apart('two articles of one journal under one misconfigured DOI', blankets, stairs),
  apart(
    'a journal’s site gives each article the journal’s own DOI',
    { ...blankets, DOI: '10.5555/snr' },
    {
      ...stairs,
      in: 'Surgical Nursing Review 2018;23(1):1-9',
      DOI: '10.5555/snr',
    },
  ),
  apart('one DOI, one author, two titles and first pages', blankets, {
    title: 'Cold floors after surgery',
    in: 'Surgical Nursing Review 2016;21(4):201-209',
  }),
  apart(
    'one DOI by a slip of the pen, two titles and authors, no pages',
    { ...blankets, in: '2016' },
    {
      title: 'Who takes the stairs?',
      by: 'Kirkegaard, Sine',
    },
  ),
  apart(
    'Chinese articles of one journal under its DOI',
    {
      title: '同伴支持在社区康复中的作用',
      by: '张, 建国',
      in: '中国社区康复 2013;10(2):22-26',
      DOI: '10.5555/j.cn.1672',
    },
    { title: '住院患者夜间睡眠质量调查', by: '陈, 秀英', in: '中国社区康复 2014;11(1):60-63' },
  ),
  apart('one PMID typed wrong: another title, author and page', pubmed, stairs),
  apart(
    'one arXiv number typed wrong: another title and author',
    {
      type: 'article',
      title: 'Challenges in turning ward records into documents',
      by: 'Wise, Samuel',
      year: '2017',
      arxiv: '1707.90052',
    },
    { title: 'A lower bound for the colouring of beds', by: 'Brandt, K.' },
  ),
  apart(
    'two DOIs under one title, author and year',
    { ...blankets, in: '2016' },
    { DOI: '10.5555/snr.2016.777' },
  ),
  apart('two PMIDs under one title', { ...pubmed, in: '2016' }, { PMID: '91000999' }),
  apart(
    'DOIs that differ in their last digit only',
    { ...blankets, DOI: '10.5555/snr.2016.1' },
    { ...stairs, DOI: '10.5555/snr.2016.10' },
  ),
  apart('SICI DOIs of two papers of one issue', sici, {
    title: 'Errors in ward books and what they hide',
    by: 'Hand, Ann',
    in: 'Ward Statistics 1998;17(15):1681-1690',
    DOI: '10.5555/(SICI)1097-0258(19980815/30)17:15/16<1681::AID-WST969>3.0.CO;2-8',
  }),
  apart(
    'one ISSN is no identifier of an article',
    { ...blankets, DOI: undefined, ISSN: [issn('2950201')] },
    stairs,
  ),
  apart(
    'one address of a journal, two articles',
    { ...blankets, DOI: undefined, URL: 'https://snr.example.org/' },
    stairs,
  ),
  same('one DOI in capitals', blankets, { DOI: '10.5555/SNR.2016.140' }),
  same('one DOI with its resolver', blankets, { DOI: 'https://doi.org/10.5555/snr.2016.140' }),
  same('one DOI with the old resolver', blankets, { DOI: 'http://dx.doi.org/10.5555/SNR.2016.140' }),
  same('"doi:" in front', blankets, { DOI: 'doi:10.5555/snr.2016.140' }),
  same('a full stop behind', blankets, { DOI: '10.5555/snr.2016.140.' }),
  same('a percent-encoded slash', blankets, { DOI: 'https://doi.org/10.5555%2Fsnr.2016.140' }),
  same('one SICI DOI in small letters', sici, { DOI: sici.DOI?.toLowerCase() }),
  same('one SICI DOI percent-encoded in an address', sici, {
    DOI: `https://doi.org/${encodeURIComponent(sici.DOI ?? '')}`,
  }),
  same('one DOI, title cut to a third, no author', blankets, {
    title: 'Warm blankets before',
    by: undefined,
  }),
  same('one DOI, title of the page with the site’s name behind', blankets, {
    title: `${blankets.title} | Surgical Nursing Review`,
  }),
  same('one DOI, another first author because the list was sorted', blankets, {
    by: 'Şahin, Ece; Ødegård, Ottar',
  }),
  same('one DOI, page numbers of the PDF itself', blankets, {
    in: 'Surgical Nursing Review 2016;21(3):1-12',
  }),
  same('one DOI, a title that was changed before print, same author and page', blankets, {
    title: 'Blankets and anxiety before operations: a trial',
  }),
  same('one DOI, type article once and article-journal once', blankets, { type: 'article' }),
  same('one DOI, type article without place', blankets, { type: 'article', in: '2016' }),
  same('one DOI, saved as a web page', blankets, {
    type: 'webpage',
    in: undefined,
    URL: 'https://snr.example.org/140',
  }),
  same('one DOI, saved as "document" with no more than a title', blankets, {
    type: 'document',
    in: undefined,
    by: undefined,
  }),
  same('one DOI, year online 2015 and no pages yet', blankets, { in: 'Surgical Nursing Review 2015' }),
  same('one DOI, the site’s name for a title', blankets, {
    title: 'Surgical Nursing Review',
    by: undefined,
    in: undefined,
  }),
  same('PMID alone against PMID and DOI', pubmed, { DOI: '10.5555/snr.2016.140' }),
  same(
    'PMCID in common, title shortened',
    { ...pubmed, PMCID: 'PMC9900201' },
    { PMID: undefined, title: 'Warm blankets before surgery' },
  ),
  same(
    'PMCID in small letters',
    { ...pubmed, PMID: undefined, PMCID: 'PMC9900201' },
    { PMCID: 'pmc9900201' },
  ),
  same('PMID in one source, DOI in the other, same place', pubmed, {
    PMID: undefined,
    DOI: '10.5555/snr.2016.140',
  }),
  same('DOI in one source only, same place', blankets, { DOI: undefined }),
  same('one PMID, title in brackets as PubMed puts translated ones', pubmed, {
    title: `[${blankets.title}].`,
  }),
];
