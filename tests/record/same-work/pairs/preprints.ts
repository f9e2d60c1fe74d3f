/** Preprints, their versions, and the articles that they became. */
import { apart, preprint, same, type Pair, type Reference } from '../pair.ts';

const title = 'Challenges in turning ward records into documents';
const arxiv: Reference = {
  type: 'article',
  title,
  by: 'Wise, Samuel; Aalto, Veikko',
  year: '2017',
  arxiv: '1707.90052',
};
const arxivDoi: Reference = { ...arxiv, DOI: '10.48550/arXiv.1707.90052' };
const paperOf: Partial<Reference> = {
  type: 'paper-conference',
  year: undefined,
  in: 'Proceedings of the Workshop on Ward Language 2018:101-112',
  arxiv: undefined,
};
const scholar: Partial<Reference> = {
  type: 'article-journal',
  year: undefined,
  arxiv: undefined,
  in: 'arXiv preprint arXiv:1707.90052 2017',
};
const bio: Reference = {
  type: 'article',
  title: 'A map of the nerve cells that wake nurses at night',
  by: 'Papadopoulou, Eleni; Ness, Ottar',
  year: '2021',
  DOI: '10.1101/2021.03.04.990001',
};
const bioArticle: Partial<Reference> = {
  type: 'article-journal',
  year: undefined,
  in: 'Journal of Nerves 2022;40(3):301-318',
  DOI: '10.5555/jn.2022.301',
};
const ssrn: Reference = {
  type: 'article',
  title: 'Do night bonuses keep nurses? Evidence from a border',
  by: 'Dvořák, Ivo',
  year: '2012',
  DOI: '10.2139/ssrn.9900001',
};
const psy: Reference = {
  type: 'article',
  title: 'Fear of injections and the memory of pain',
  by: 'Lindqvist, Per',
  year: '2019',
  DOI: '10.31234/osf.io/zz9ab',
  publisher: 'PsyArXiv',
};

export const preprints: readonly Pair[] = [
  same('the arXiv page and Google Scholar’s BibTeX of it', arxiv, scholar),
  same('Scholar’s BibTeX beside the page with its DOI', arxivDoi, { ...scholar, DOI: undefined }),
  same('dblp says "CoRR", volume abs/1707.90052', arxiv, {
    type: 'article-journal',
    year: undefined,
    in: 'CoRR 2017;abs/1707.90052',
  }),
  same('"CoRR" without arXiv’s number but with the volume', arxiv, {
    type: 'article-journal',
    year: undefined,
    arxiv: undefined,
    in: 'CoRR 2017;abs/1707.90052',
  }),
  same('"ArXiv" as a journal, number in the volume, as Semantic Scholar writes', arxiv, {
    type: 'article-journal',
    year: undefined,
    arxiv: undefined,
    in: 'ArXiv 2017;abs/1707.90052',
  }),
  same('arXiv’s number with its version', arxiv, { arxiv: '1707.90052v3' }),
  same('arXiv’s number and arXiv’s DOI', arxiv, { arxiv: undefined, DOI: '10.48550/arXiv.1707.90052' }),
  same('arXiv’s DOI in capitals and in small letters', arxivDoi, { DOI: '10.48550/ARXIV.1707.90052' }),
  same(
    'a number of the old scheme',
    { ...arxiv, arxiv: 'hep-th/9901901', year: '1999' },
    {
      type: 'article-journal',
      arxiv: undefined,
      year: undefined,
      in: 'arXiv preprint hep-th/9901901 1999',
    },
  ),
  same('a later version under a new title, one number', arxiv, {
    title: 'Challenges in turning the records of wards into documents',
    arxiv: '1707.90052v2',
  }),
  same('an arXiv page whose year is that of its last version', arxiv, {
    year: '2019',
    arxiv: '1707.90052v4',
  }),
  same('versions 1 and 2 on bioRxiv have one DOI', bio, {
    URL: 'https://www.biorxiv.example/content/990001v2',
  }),
  same('bioRxiv’s BibTeX calls it a journal', bio, {
    type: 'article-journal',
    year: undefined,
    in: 'bioRxiv 2021:2021.03.04.990001',
  }),
  same('bioRxiv without DOI in one source', bio, {
    type: 'article-journal',
    year: undefined,
    in: 'bioRxiv 2021',
    DOI: undefined,
  }),
  same(
    'medRxiv once as "medRxiv preprint"',
    { ...bio, 'container-title': 'medRxiv' },
    { 'container-title': 'medRxiv preprint' },
  ),
  same('SSRN once as a journal: "SSRN Electronic Journal"', ssrn, {
    type: 'article-journal',
    year: undefined,
    in: 'SSRN Electronic Journal 2012',
  }),
  same('SSRN page without DOI beside its DOI', { ...ssrn, publisher: 'SSRN' }, { DOI: undefined }),
  same('PsyArXiv as publisher and as container', psy, {
    publisher: undefined,
    'container-title': 'PsyArXiv',
  }),
  same('a preprint whose initials only are known', bio, { by: 'Papadopoulou, E.; Ness, O.' }),
  preprint('arXiv and the conference paper, no DOI', arxiv, paperOf),
  preprint('arXiv with its DOI and the conference paper with its own', arxivDoi, {
    ...paperOf,
    DOI: '10.5555/wwl.18.101',
  }),
  preprint(
    'Scholar’s BibTeX of the arXiv paper and the conference paper',
    { ...arxiv, ...scholar, title },
    {
      ...paperOf,
      DOI: '10.5555/wwl.18.101',
    },
  ),
  preprint(
    'arXiv and the journal article four years on',
    { ...arxiv, year: '2014' },
    {
      type: 'article-journal',
      year: undefined,
      arxiv: undefined,
      in: 'Journal of Ward Language 2018;2(1):1-30',
    },
  ),
  preprint('bioRxiv and the article', bio, bioArticle),
  preprint(
    'bioRxiv without DOI and the article',
    { ...bio, DOI: undefined, publisher: 'bioRxiv' },
    bioArticle,
  ),
  preprint('bioRxiv and the article without DOI', bio, { ...bioArticle, DOI: undefined }),
  preprint('bioRxiv and the article of the same year', bio, {
    ...bioArticle,
    in: 'Journal of Nerves 2021;39(12):900-915',
  }),
  preprint('bioRxiv and the article that tells initials only', bio, {
    ...bioArticle,
    by: 'Papadopoulou, E.; Ness, O.',
  }),
  preprint('SSRN and the article of three years later', ssrn, {
    type: 'article-journal',
    year: undefined,
    in: 'Review of Border Economics 2015;9(4):77-99',
    DOI: '10.5555/rbe.9.77',
  }),
  preprint('PsyArXiv and the article', psy, {
    type: 'article-journal',
    year: undefined,
    in: 'Memory and Pain 2020;8(1):12-25',
    DOI: '10.5555/mp.8.12',
    publisher: undefined,
  }),
  preprint(
    'Research Square, title in another case',
    {
      ...bio,
      DOI: '10.21203/rs.3.rs-990001/v1',
    },
    { ...bioArticle, title: 'A Map of the Nerve Cells That Wake Nurses at Night' },
  ),
  preprint('a preprint and the chapter that it became', ssrn, {
    type: 'chapter',
    year: undefined,
    in: 'Handbook of Border Economics 2014:200-221',
    DOI: '10.5555/hbe.11',
  }),
  preprint(
    'HAL’s copy marked as a preprint, and the article',
    {
      type: 'article',
      title: 'Le silence des gardes de nuit dans les petits hôpitaux',
      by: 'Moreau, Hélène',
      year: '2010',
      URL: 'https://hal.example/hal-00990001',
    },
    {
      type: 'article-journal',
      year: undefined,
      in: 'Cahiers de la Parole 2011;14(2):120-139',
      URL: undefined,
    },
  ),
  preprint(
    'a preprint out a few weeks after the article',
    { ...bio, year: '2022' },
    {
      ...bioArticle,
      in: 'Journal of Nerves 2021;39(12):900-915',
    },
  ),
  apart('two preprints of one first author with two numbers', arxiv, {
    title: 'Further challenges in turning ward records into documents',
    arxiv: '1807.90099',
    year: '2018',
  }),
  apart(
    'two numbers under one title',
    { ...arxiv, title: 'Lecture notes on ward language' },
    { arxiv: '1907.90001', year: '2019' },
  ),
  apart('a preprint and an article of the title by others', bio, { ...bioArticle, by: 'Haddad, Rami' }),
  apart('two preprints of bioRxiv under two DOIs and titles', bio, {
    title: 'A map of the nerve cells that wake porters at night',
    DOI: '10.1101/2021.05.06.990002',
  }),
  apart('a preprint and the comment on it', bio, {
    ...bioArticle,
    title: 'Comment on “A map of the nerve cells that wake nurses at night”',
    by: 'Rosen, D.',
  }),
  apart('a preprint and the correction of the article', bio, {
    ...bioArticle,
    title: 'Correction: A map of the nerve cells that wake nurses at night',
    DOI: '10.5555/jn.2022.400',
  }),
  apart(
    'a preprint, and an article of that title fifteen years before',
    { ...ssrn, title: 'Night bonuses' },
    {
      type: 'article-journal',
      year: undefined,
      in: 'Review of Border Economics 1997;1(1):1-9',
      DOI: '10.5555/rbe.1.1',
    },
  ),
  apart('a preprint and the data behind it', bio, {
    type: 'dataset',
    DOI: '10.5555/owa.2021.5',
    publisher: 'Open Ward Archive',
  }),
];
