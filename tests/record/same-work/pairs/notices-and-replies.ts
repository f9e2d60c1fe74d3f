/** Errata, retractions, comments and replies are works about a work. */
import { apart, same, type Pair, type Reference } from '../pair.ts';

const trial: Reference = {
  title: 'Warm blankets before surgery: a randomised trial on four wards',
  by: 'Ødegård, Ottar; Şahin, Ece',
  in: 'Surgical Nursing Review 2016;21(3):140-151',
  DOI: '10.5555/snr.2016.140',
};
const bare: Reference = { ...trial, DOI: undefined };
const erratum: Reference = {
  ...trial,
  title: 'Erratum: Warm blankets before surgery: a randomised trial on four wards',
  in: 'Surgical Nursing Review 2016;21(5):300',
  DOI: '10.5555/snr.2016.300',
};

export const noticesAndReplies: readonly Pair[] = [
  apart('an erratum with its own DOI', trial, { title: erratum.title, in: erratum.in, DOI: erratum.DOI }),
  apart('an erratum, no DOI known', bare, { title: erratum.title, in: erratum.in }),
  apart('"Correction to:" in front', bare, {
    title: `Correction to: ${trial.title}`,
    in: 'Surgical Nursing Review 2016;21(5):300',
  }),
  apart('"Corrigendum to “…”"', bare, {
    title: `Corrigendum to “${trial.title}”`,
    in: 'Surgical Nursing Review 2017;22(1):9',
  }),
  apart(
    '"Author Correction:" and nothing else told',
    { ...bare, in: '2016' },
    { title: `Author Correction: ${trial.title}` },
  ),
  apart('"Publisher’s Note:"', bare, {
    title: `Publisher’s Note: ${trial.title}`,
    in: 'Surgical Nursing Review 2016;21(4):220',
  }),
  apart('"(Erratum)" behind the title', bare, {
    title: `${trial.title} (Erratum)`,
    in: 'Surgical Nursing Review 2016;21(5):300',
  }),
  apart('"[Correction]" behind the title', bare, {
    title: `${trial.title} [Correction]`,
    in: 'Surgical Nursing Review 2016;21(5):300',
  }),
  apart('a retraction', trial, {
    title: `Retraction: ${trial.title}`,
    in: 'Surgical Nursing Review 2018;23(1):2',
    DOI: '10.5555/snr.2018.2',
  }),
  apart('"Retraction notice to"', bare, {
    title: `Retraction notice to “${trial.title}”`,
    in: 'Surgical Nursing Review 2018;23(1):2',
  }),
  apart('"Expression of Concern:"', bare, {
    title: `Expression of Concern: ${trial.title}`,
    in: 'Surgical Nursing Review 2017;22(6):400',
  }),
  apart('a notice known only by its mark, under the article’s title', bare, {
    notices: ['correction-notice'],
    in: 'Surgical Nursing Review 2016;21(5):300',
  }),
  apart('a comment on the article', bare, {
    title: `Comment on “${trial.title}”`,
    by: 'Rosen, D.',
    in: 'Surgical Nursing Review 2016;21(6):350',
  }),
  apart('the authors’ reply', bare, {
    title: 'Authors’ reply',
    in: 'Surgical Nursing Review 2016;21(6):352',
  }),
  apart('"Reply to" the comment, by the article’s first author', bare, {
    title: `Reply to “Comment on ‘${trial.title}’”`,
    in: 'Surgical Nursing Review 2016;21(6):352',
  }),
  apart('"Re:" in front of the title, by a reader', bare, {
    title: `Re: ${trial.title}`,
    by: 'Berg, Nils',
    in: 'Surgical Nursing Review 2016;21(6):349',
  }),
  apart(
    'a comment and the reply to it',
    { ...bare, title: `Comment on “${trial.title}”`, by: 'Rosen, D.' },
    {
      title: `Reply to: Comment on “${trial.title}”`,
      by: trial.by,
    },
  ),
  apart(
    'comments of two writers on one article',
    {
      ...bare,
      title: `Comment on “${trial.title}”`,
      by: 'Rosen, D.',
      in: 'Surgical Nursing Review 2016;21(6):350',
    },
    { by: 'Berg, Nils', in: 'Surgical Nursing Review 2016;21(6):351' },
  ),
  apart('a first and a second erratum', erratum, {
    in: 'Surgical Nursing Review 2017;22(2):80',
    DOI: '10.5555/snr.2017.80',
  }),
  apart(
    'the retraction and the erratum of one article',
    { ...erratum, DOI: undefined },
    {
      title: `Retraction: ${trial.title}`,
      in: 'Surgical Nursing Review 2018;23(1):2',
    },
  ),
  apart(
    'two notices that are called "Correction" and no more',
    {
      title: 'Correction',
      in: 'Surgical Nursing Review 2016;21(5):301',
    },
    { in: 'Surgical Nursing Review 2017;22(2):81' },
  ),
  apart(
    '勘误 of a Chinese article',
    { title: '同伴支持在社区康复中的作用', by: '张, 建国', in: '中国社区康复 2013;10(2):22-26' },
    {
      title: '《同伴支持在社区康复中的作用》一文勘误',
      in: '中国社区康复 2013;10(4):60',
    },
  ),
  apart(
    '更正 in front of the title',
    { title: '同伴支持在社区康复中的作用', by: '张, 建国', in: '中国社区康复 2013;10(2):22-26' },
    {
      title: '更正：同伴支持在社区康复中的作用',
      in: '中国社区康复 2013;10(4):60',
    },
  ),
  apart(
    'Fe de erratas',
    { title: 'La sordera en las aldeas', by: 'García López, Ana', in: 'Salud Rural 2004;10(1):5-14' },
    {
      title: 'Fe de erratas: La sordera en las aldeas',
      in: 'Salud Rural 2004;10(2):99',
    },
  ),
  apart(
    'Исправление',
    { title: 'История земской больницы', by: 'Орлова, Н. П.', in: 'Вестник 1998;5(1):12-20' },
    {
      title: 'Исправление: История земской больницы',
      in: 'Вестник 1998;5(3):200',
    },
  ),
  same('the article, once with "RETRACTED:" written in front by its publisher', trial, {
    title: `RETRACTED: ${trial.title}`,
    notices: ['retracted'],
  }),
  same('"RETRACTED ARTICLE:" in front, no DOI, same place', bare, {
    title: `RETRACTED ARTICLE: ${trial.title}`,
    notices: ['retracted'],
  }),
  same('"WITHDRAWN:" in front, same DOI', trial, { title: `WITHDRAWN: ${trial.title}` }),
  same('the article once marked as corrected', bare, { notices: ['corrected'] }),
  same('the article once marked as retracted, title unchanged', bare, { notices: ['retracted'] }),
  same('one erratum from PubMed and from the publisher', erratum, {
    by: undefined,
    title: `Erratum: ${trial.title}.`,
  }),
  same('one erratum, "Erratum to:" once and "Erratum:" once, same DOI', erratum, {
    title: `Erratum to: ${trial.title}`,
  }),
  same(
    'one erratum without DOI, same page and issue',
    { ...erratum, DOI: undefined },
    { title: erratum.title.toUpperCase() },
  ),
  same(
    'one comment in capitals, same place',
    { ...bare, title: `Comment on “${trial.title}”`, by: 'Rosen, D.' },
    {
      title: `Comment on "${trial.title}"`,
    },
  ),
  same(
    'the same retraction note by DOI, "Retraction Note:" and "Retraction:"',
    {
      ...erratum,
      DOI: '10.5555/snr.2018.2',
      title: `Retraction Note: ${trial.title}`,
    },
    { title: `Retraction: ${trial.title}` },
  ),
  same('one DOI whose publisher put "Correction:" before an article that it printed anew', trial, {
    title: `Correction: ${trial.title}`,
  }),
  same(
    'an article about errata is an article',
    {
      title: 'Correction of vision in rural schools',
      by: 'Haddad, Rami',
      in: 'Eyes 2010;5(2):70-77',
    },
    { title: 'CORRECTION OF VISION IN RURAL SCHOOLS', by: 'Haddad, R.' },
  ),
  same(
    'an article that begins with "Response to" is an article',
    {
      title: 'Response to cold in long-distance swimmers',
      by: 'Ólafsdóttir, Sigrún',
      in: 'Cold 2009;3(1):5-19',
    },
    { by: 'Olafsdottir, S.' },
  ),
];
