/** One work, or a preprint and its article, that a hasty reader does not see. */
import { isbn, isbn10 } from '../../../support/made-up-numbers.ts';
import { preprint, same, type Pair, type Reference } from '../pair.ts';

const hush: Reference = {
  title: 'The hush of corridors: how cleaners read a sleeping hospital',
  by: 'Ness, Ottar Bjarne; Berg, Nils',
  in: 'Nordic Journal of Wards 2016;75(1):21-38',
};
const shared: Reference = {
  ...hush,
  type: 'chapter',
  in: 'Wards of the North 2005:11-30',
  DOI: '10.5555/won',
};
const page: Reference = {
  type: 'webpage',
  title: 'Staff document',
  URL: 'https://boats.example.org/doc?id=1',
};
const chinese: Reference = {
  title: '县级医院夜班护士睡眠质量及影响因素研究',
  by: '欧阳, 修文',
  in: '中国社区康复 2017;14(6):30-35',
};
const fear: Reference = {
  type: 'article',
  title: 'Fear of injections and the memory of pain',
  by: 'Lindqvist, Per; Holm, Eva',
  year: '2019',
  DOI: '10.31234/osf.io/zz9ab',
};
const fearArticle: Partial<Reference> = {
  type: 'article-journal',
  year: undefined,
  in: 'Memory and Pain 2020;8(1):12-25',
  DOI: '10.5555/mp.8.12',
};

export const easilyMissed: readonly Pair[] = [
  preprint('the article’s authors stand in another order', fear, {
    ...fearArticle,
    by: 'Holm, Eva; Lindqvist, Per',
  }),
  preprint(
    'the preprint has a subtitle more',
    { ...fear, title: 'Fear of injections and the memory of pain: a registered report' },
    {
      ...fearArticle,
      title: 'Fear of injections and the memory of pain',
    },
  ),
  preprint(
    'the article names the arXiv number of its preprint',
    { ...fear, DOI: undefined, arxiv: '1907.90077' },
    fearArticle,
  ),
  preprint(
    'PubMed’s record of the preprint, with its own PMID',
    {
      ...fear,
      type: 'article-journal',
      'container-title': 'PsyArXiv',
      PMID: '91000301',
    },
    { ...fearArticle, PMID: '91000302' },
  ),
  same(
    'journal by initials, and initials with the name behind',
    { ...hush, in: 'NJW 2016;75(1):21-38' },
    {
      in: 'NJW: Nordic Journal of Wards 2016;75(1):21-38',
    },
  ),
  same(
    'abbreviated journal, issue told once, pages by number',
    { ...hush, in: 'Scientific Wards 2018;8(1):1234' },
    { in: 'Sci Wards 2018;8:1234' },
  ),
  same(
    'supplement pages in small letters',
    { ...hush, in: 'Nordic Journal of Wards 2016;75(S1):S12-S20' },
    {
      in: 'Nordic Journal of Wards 2016;75(S1):s12–s20',
    },
  ),
  same(
    'issues 1-2 and 1/2',
    { ...hush, in: 'Nordic Journal of Wards 2016;75(1-2):21-38' },
    { in: 'Nordic Journal of Wards 2016;75(1/2):21-38' },
  ),
  same(
    '"Pt 2" and "2"',
    { ...hush, in: 'Nordic Journal of Wards 2016;75(Pt 2):21-38' },
    { in: 'Nordic Journal of Wards 2016;75(2):21-38' },
  ),
  same(
    '"Vol. 75" and "No. 1"',
    { ...hush, in: 'Nordic Journal of Wards 2016;Vol. 75(No. 1):21-38' },
    { in: hush.in },
  ),
  same('第14卷 and 第6期', chinese, { in: '中国社区康复 2017;第14卷(第6期):30-35' }),
  same(
    'ISBN-10 here, ISBN-13 there, subtitle left out',
    {
      type: 'book',
      title: 'The Porter’s Day: An Ethnography',
      by: 'Kirkegaard, Sine',
      year: '2014',
      ISBN: [isbn10('990900010')],
    },
    { title: 'The Porter’s Day', ISBN: [isbn('990900010')] },
  ),
  same('name turned round, initials', hush, { by: 'O. B., Ness; N., Berg' }),
  same('PubMed’s name in one piece: "Ness OB"', hush, { by: 'Ness OB; Berg N' }),
  same('a Chinese double family name split wrongly', chinese, { by: '欧, 阳修文' }),
  same('a Chinese name and its Latin initial', chinese, { by: 'Ouyang, X.' }),
  same('Ōno and Ohno', { ...hush, by: 'Ōno, Tarō' }, { by: 'Ohno, Taro' }),
  same(
    'Muḥammad al-Ḥaddād and Mohammed Haddad',
    { ...hush, by: 'al-Ḥaddād, Muḥammad' },
    { by: 'Haddad, Mohammed' },
  ),
  same('Ukrainian name and its Latin initial', { ...hush, by: 'Шевченко, Олена' }, { by: 'Shevchenko, O.' }),
  same('"y" between two family names', { ...hush, by: 'Ortega y Prado, Luis' }, { by: 'Ortega, Luis' }),
  same('Filho behind the name', { ...hush, by: 'da Silva Filho, José' }, { by: 'Silva Filho, José da' }),
  same('þ and th', { ...hush, by: 'Þórðarson, Jón' }, { by: 'Thordarson, Jon' }),
  same('"St." and "Saint"', { ...hush, by: 'St. John, Mary' }, { by: 'Saint John, Mary' }),
  same('William and Bill, same place', { ...hush, by: 'Rosen, William' }, { by: 'Rosen, Bill' }),
  same(
    'an organisation by its initials, same report number',
    {
      type: 'report',
      title: 'Safe hands: a manual for village clinics',
      by: 'World Ward Organization',
      number: 'WWO/2004/12',
      year: '2004',
    },
    { by: 'WWO' },
  ),
  same(
    '"Twelve" and "12"',
    { ...hush, title: 'Twelve hours of rain: a diary of a field hospital' },
    {
      title: '12 hours of rain: a diary of a field hospital',
    },
  ),
  same('the section’s name in front of the title', hush, { title: `ORIGINAL ARTICLE: ${hush.title}` }),
  same('论著 in front of the title', chinese, { title: `【论著】${chinese.title}` }),
  same('[Retracted] in front', hush, { title: `[Retracted] ${hush.title}` }),
  same(
    '¿…? and the words alone',
    { ...hush, title: '¿Quién duerme aquí? Voces de la sala' },
    { title: 'Quién duerme aquí: voces de la sala' },
  ),
  same(
    'http and https, a slash at the end',
    { ...page, URL: 'http://boats.example.org/night-staff' },
    {
      URL: 'https://boats.example.org/night-staff/',
    },
  ),
  same(
    'an address with what a newsletter adds',
    { ...page, URL: 'https://boats.example.org/night-staff' },
    {
      URL: 'https://boats.example.org/night-staff?utm_source=letter&utm_medium=email',
    },
  ),
  same(
    'a paper that one source takes for a journal article, same proceedings and pages',
    {
      ...hush,
      type: 'paper-conference',
      in: 'Proceedings of the 6th Workshop on Beds 2018:1-10',
    },
    { type: 'article-journal' },
  ),
  same(
    'a chapter that one source takes for an article, same book and pages',
    { ...shared, DOI: undefined },
    { type: 'article-journal' },
  ),
  same(
    'Foetal and fetal, paediatric and pediatric',
    { ...hush, title: 'Foetal sounds on a paediatric ward' },
    {
      title: 'Fetal sounds on a pediatric ward',
    },
  ),
  same(
    'a translated title in brackets beside the original with its translation',
    {
      ...hush,
      title: '[The night ward]',
      'original-title': 'Nattavdelingen',
    },
    { title: 'Nattavdelingen', 'original-title': undefined },
  ),
];
