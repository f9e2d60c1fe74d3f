/** Software and data sets: a version is a work of its own, cited by its number. */
import { apart, same, type Pair, type Reference } from '../pair.ts';

const wardsim: Reference = {
  type: 'software',
  title: 'wardsim: Simulating Patient Flow on Small Wards',
  by: 'Aalto, Veikko; Nguyễn, Thị Hoa',
  year: '2021',
  version: '1.0.0',
  publisher: 'CRAN',
};
const dataset: Reference = {
  type: 'dataset',
  title: 'Night shift sleep diaries of 412 nurses',
  by: 'Papadopoulou, Eleni',
  year: '2018',
  version: '1',
  publisher: 'Open Ward Archive',
};
const deposit: Reference = { ...dataset, version: undefined, DOI: '10.5555/owa.2018.111' };

export const versions: readonly Pair[] = [
  apart('versions 1.0.0 and 2.0.0 of a package', wardsim, { version: '2.0.0', year: '2023' }),
  apart('versions of one year', wardsim, { version: '1.1.0' }),
  apart('versions told apart where no year is told', { ...wardsim, year: undefined }, { version: '2.0.0' }),
  apart(
    'each version of the archive has its own DOI',
    { ...wardsim, DOI: '10.5555/arch.5001' },
    {
      DOI: '10.5555/arch.5002',
      version: '1.0.1',
    },
  ),
  apart(
    'versions whose numbers stand in the title',
    { ...wardsim, version: undefined, title: 'wardsim 1.0' },
    {
      title: 'wardsim 2.0',
    },
  ),
  apart('a data set and its second version', dataset, { version: '2', year: '2019' }),
  apart('two deposits of one title have two DOIs', deposit, { DOI: '10.5555/owa.2018.112' }),
  apart(
    'the data of wave 3 and wave 4',
    { ...dataset, title: 'Panel of carers, wave 3' },
    {
      title: 'Panel of carers, wave 4',
      year: '2020',
    },
  ),
  apart(
    'a yearly extract of a register',
    {
      type: 'dataset',
      title: 'Register of falls in care homes',
      by: 'Office of Care',
      year: '2015',
    },
    { year: '2016' },
  ),
  apart(
    'a data set and the article that describes it',
    { ...dataset, DOI: '10.5555/owa.2018.111' },
    {
      type: 'article-journal',
      in: 'Data and Sleep 2019;4:55-61',
      DOI: '10.5555/das.2019.4',
      year: undefined,
      version: undefined,
    },
  ),
  apart('the same without any DOI', dataset, {
    type: 'article-journal',
    in: 'Data and Sleep 2019;4:55-61',
    year: undefined,
    version: undefined,
  }),
  apart(
    'a program and the article on it',
    { ...wardsim },
    {
      type: 'article-journal',
      in: 'Journal of Small Programs 2021;9(61):3180',
      DOI: '10.5555/josp.3180',
      version: undefined,
      year: undefined,
    },
  ),
  apart('a program and its printed manual', wardsim, {
    type: 'book',
    publisher: 'Lakeside Technical',
    version: undefined,
    year: '2022',
  }),
  apart(
    'supplementary data and the article, one title, two DOIs',
    {
      type: 'dataset',
      title: 'Hand hygiene audits on forty wards',
      by: 'Haddad, Rami',
      year: '2020',
      DOI: '10.5555/figs.7001.v1',
    },
    { type: 'article-journal', DOI: '10.5555/hyg.2020.12', in: 'Hygiene Letters 2020;2:12', year: undefined },
  ),
  same('"v1.0.0" and "1.0.0" are one version', wardsim, { version: 'v1.0.0' }),
  same('"Version 1.0.0" in words', wardsim, { version: 'Version 1.0.0' }),
  same('"R package version 1.0.0", as R prints it', wardsim, { version: 'R package version 1.0.0' }),
  same(
    'one reference does not tell the version, but has the same DOI',
    { ...wardsim, DOI: '10.5555/arch.5001' },
    {
      version: undefined,
    },
  ),
  same('one DOI, upper and lower case', deposit, { DOI: '10.5555/OWA.2018.111' }),
  same('a data set with the archive’s name and without', deposit, { publisher: undefined }),
  same('a program from its archive and from a reference list, initials only', wardsim, {
    by: 'Aalto, V.; Nguyễn, T. H.',
  }),
  same(
    'the subtitle of a program left out, same DOI',
    { ...wardsim, DOI: '10.5555/arch.5001' },
    { title: 'wardsim' },
  ),
  same('a data set saved as "document" by a page that does not say what it is, same DOI', deposit, {
    type: 'document',
  }),
];
