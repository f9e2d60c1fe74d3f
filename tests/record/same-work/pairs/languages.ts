/** Translations, and one work whose title stands in two languages or scripts. */
import { isbn } from '../../../support/made-up-numbers.ts';
import { apart, same, type Pair, type Reference } from '../pair.ts';

const peer: Reference = {
  title: '同伴支持对精神障碍患者康复的影响',
  by: '王, 芳; 李, 娜',
  in: '中国社区康复 2018;15(3):21-26',
  DOI: '10.5555/j.cn.1672.2018.03.005',
};
const peerEnglish = {
  title: 'Effects of peer support on the recovery of patients with mental disorders',
  by: 'Wang, Fang; Li, Na',
  in: 'Chinese Community Rehabilitation 2018;15(3):21-26',
};
const rural: Reference = {
  title: 'La sordera en las aldeas de la sierra: un estudio de campo',
  by: 'García López, Ana; Pérez, Luis',
  in: 'Salud Rural 2004;10(1):5-14',
  DOI: '10.5555/s0034-2004000100002',
};
const chekhov: Reference = {
  type: 'book',
  title: 'Палата № 6',
  by: 'Чехов, Антон Павлович',
  year: '1954',
  publisher: 'Полярная книга',
};
const hrabal: Reference = {
  type: 'book',
  title: 'Noční sestra',
  by: 'Dvořák, Ivo',
  year: '1978',
  publisher: 'Pramen',
};

export const languages: readonly Pair[] = [
  same('one DOI saved from the Chinese and from the English page', peer, peerEnglish),
  same('the same, names in their Chinese order in Latin letters', peer, {
    ...peerEnglish,
    by: 'Fang, Wang; Na, Li',
  }),
  same('the same, once only the first page in common and no names', peer, { ...peerEnglish, by: undefined }),
  same('one DOI, Spanish and English title', rural, {
    title: 'Deafness in the villages of the sierra: a field study',
  }),
  same(
    'one DOI, Portuguese and English title, names shortened',
    {
      title: 'O sono dos trabalhadores noturnos em hospitais públicos',
      by: 'Ferreira, Joana Maria; Souza, Caio',
      in: 'Revista do Sono 2015;31(4):711-720',
      DOI: '10.5555/rds.31.4.711',
    },
    { title: 'Sleep of night workers in public hospitals', by: 'Ferreira, JM; Souza, C' },
  ),
  same(
    'one DOI, Russian and English title, names transliterated',
    {
      title: 'Сон ночных дежурных в сельских больницах',
      by: 'Орлова, Наталья',
      in: 'Вестник сна 2019;12(2):33-41',
      DOI: '10.5555/vs.2019.12.33',
    },
    {
      title: 'Sleep of night attendants in rural hospitals',
      by: 'Orlova, Natalia',
      in: 'Bulletin of Sleep 2019;12(2):33-41',
    },
  ),
  same(
    'one DOI, Japanese and English',
    {
      title: '夜勤看護師の睡眠と疲労',
      by: '田中, 花子',
      in: '日本看護睡眠学会誌 2014;8(1):1-9',
      DOI: '10.5555/jnss.8.1',
    },
    {
      title: 'Sleep and fatigue of night-shift nurses',
      by: 'Tanaka, Hanako',
      in: 'Journal of Nursing Sleep 2014;8(1):1-9',
    },
  ),
  same(
    'one DOI, Korean and English',
    {
      title: '야간 근무 간호사의 수면',
      by: '김, 민수',
      in: '한국수면간호 2016;4(2):55-63',
      DOI: '10.5555/ksn.4.2.55',
    },
    { title: 'Sleep in night-shift nurses', by: 'Kim, Min-Su', in: 'Korean Sleep Nursing 2016;4(2):55-63' },
  ),
  same(
    'one DOI, Arabic and English',
    {
      title: 'نوم الممرضات في المستشفيات الريفية',
      by: 'حداد, رامي',
      in: 'مجلة التمريض 2017;3(1):10-18',
      DOI: '10.5555/mt.3.1.10',
    },
    {
      title: 'Sleep of nurses in rural hospitals',
      by: 'Haddad, Rami',
      in: 'Nursing Magazine 2017;3(1):10-18',
    },
  ),
  same(
    'one DOI, Persian and English, the English page lacks the place',
    {
      title: 'خواب پرستاران شیفت شب',
      by: 'رضایی, مینا',
      in: 'پرستاری 2020;6(2):44-52',
      DOI: '10.5555/par.6.2',
    },
    { title: 'Sleep of night-shift nurses', by: 'Rezaei, Mina', in: undefined, year: '2020' },
  ),
  same(
    'one PMID: PubMed puts the German title into English',
    {
      title: 'Schlaf und Sprache im Nachtdienst',
      by: 'Weißhaupt, Jürgen',
      in: 'Pflegewege 2005;11(2):80-88',
      PMID: '91000100',
    },
    { title: 'Sleep and language on night duty', by: 'Weisshaupt, J.' },
  ),
  same(
    'the English title with the Chinese as original title, no DOI',
    { ...peer, DOI: undefined },
    {
      ...peerEnglish,
      'original-title': peer.title,
      DOI: undefined,
    },
  ),
  same(
    '"Chinese title = English title" beside the Chinese',
    { ...peer, DOI: undefined },
    {
      title: `${peer.title} = ${peerEnglish.title}`,
    },
  ),
  same('Spanish title with the English one behind, same DOI', rural, {
    title: 'La sordera en las aldeas de la sierra = Deafness in the villages of the sierra',
  }),
  same('Chinese title, simplified and traditional characters, one DOI', peer, {
    title: '同伴支持對精神障礙患者康復的影響',
    by: '王, 芳; 李, 娜',
  }),
  same(
    'a Serbian title in Cyrillic and in Latin letters, one DOI',
    {
      title: 'Сан ноћних дежурних',
      by: 'Петровић, Милица',
      in: 'Лекарски лист 2011;8(2):12-19',
      DOI: '10.5555/ll.8.2.12',
    },
    { title: 'San noćnih dežurnih', by: 'Petrović, Milica', in: 'Lekarski list 2011;8(2):12-19' },
  ),
  same(
    'a Greek title, translated under one DOI',
    {
      title: 'Ο ύπνος των νοσηλευτών',
      by: 'Παπαδοπούλου, Ελένη',
      in: 'Νοσηλευτική 2013;9(1):1-8',
      DOI: '10.5555/nos.9.1',
    },
    { title: 'The sleep of nurses', by: 'Papadopoulou, Eleni', in: 'Nosileftiki 2013;9(1):1-8' },
  ),
  same(
    'a Hebrew article with its English title, one DOI',
    {
      title: 'שנת האחיות במשמרת לילה',
      by: 'לוי, דנה',
      in: 'סיעוד 2012;4(2):20-27',
      DOI: '10.5555/siud.4.2.20',
    },
    { title: 'Night-shift sleep of nurses', by: 'Levy, Dana', in: 'Siud 2012;4(2):20-27' },
  ),
  same(
    'a Hindi article with its English title, one DOI',
    {
      title: 'रात की पाली में नर्सों की नींद',
      by: 'शर्मा, अनीता',
      in: 'नर्सिंग पत्रिका 2018;2(1):5-11',
      DOI: '10.5555/np.2.1.5',
    },
    {
      title: 'Sleep of nurses on the night shift',
      by: 'Sharma, Anita',
      in: 'Nursing Patrika 2018;2(1):5-11',
    },
  ),
  same(
    'a Ukrainian article with an English title, one DOI, page missing in one',
    {
      title: 'Сон медичних сестер',
      by: 'Шевченко, Олена',
      in: 'Медсестринство 2021;5(1):3-9',
      DOI: '10.5555/med.5.1.3',
    },
    { title: 'Sleep in nurses', by: 'Shevchenko, Olena', in: 'Medsestrynstvo 2021' },
  ),
  apart('a Russian book and its English translation, with its translator', chekhov, {
    title: 'Ward No. 6',
    by: 'Chekhov, Anton',
    translated: 'Ashdown, Margaret',
    year: '1971',
    publisher: 'Tavern Press',
  }),
  apart(
    'two English translations of one book',
    {
      ...chekhov,
      title: 'Ward No. 6',
      by: 'Chekhov, Anton',
      translated: 'Ashdown, Margaret',
      year: '1971',
      publisher: 'Tavern Press',
    },
    { title: 'Ward Number Six', translated: 'Rosen, D.', year: '1988', publisher: 'Quayside' },
  ),
  apart(
    'two translations under one title, other translator, publisher, year and ISBN',
    {
      ...chekhov,
      title: 'Ward No. 6',
      by: 'Chekhov, Anton',
      translated: 'Ashdown, Margaret',
      year: '1971',
      publisher: 'Tavern Press',
      ISBN: [isbn('990400001')],
    },
    { translated: 'Rosen, D.', year: '2003', publisher: 'Quayside', ISBN: [isbn('990400002')] },
  ),
  apart('a translation that names its original title, other publisher and year', hrabal, {
    title: 'Die Nachtschwester',
    'original-title': 'Noční sestra',
    translated: 'Baumann, Udo',
    year: '1981',
    publisher: 'Lindenverlag',
    language: 'de',
  }),
  apart(
    'a translation that kept the title, other language and publisher',
    {
      type: 'book',
      title: 'Panacea',
      by: 'Moreau, Hélène',
      year: '1990',
      publisher: 'Éditions du Quai',
      language: 'fr',
    },
    { year: '1994', publisher: 'Lindenverlag', translated: 'Baumann, Udo', language: 'de' },
  ),
  apart('an article and its translation in another journal, each with a DOI', rural, {
    title: 'Deafness in the villages of the sierra: a field study',
    in: 'Rural Hearing 2005;2(1):30-41',
    DOI: '10.5555/rh.2.30',
    'original-title': rural.title,
  }),
  apart('both versions printed by one journal, a DOI for each', rural, {
    title: 'Deafness in the villages of the sierra: a field study',
    DOI: '10.5555/s0034-2004000100002-en',
  }),
  apart(
    'a questionnaire put into two languages by one group, two papers',
    {
      title: 'Validation of the Norwegian version of the Fear of Injections Scale',
      by: 'Ness, Ottar',
      in: 'Scandinavian Archives of Fear 2010;45(1):1-9',
    },
    {
      title: 'Validation of the Danish version of the Fear of Injections Scale',
      in: 'Scandinavian Archives of Fear 2011;46(1):3-12',
    },
  ),
  apart(
    'German chapter and its English version in another book',
    {
      type: 'chapter',
      title: 'Der stumme Schmerz',
      by: 'Weißhaupt, Jürgen',
      in: 'Schmerz und Sprache 2016:31-50',
    },
    { title: 'Silent Pain', in: 'Pain and Word 2019:60-81', 'original-title': 'Der stumme Schmerz' },
  ),
  apart(
    'a Chinese article and an English one by the same first author in one year',
    { ...peer, DOI: undefined },
    {
      title: 'Peer workers in three Chinese cities',
      by: 'Wang, Fang',
      in: 'Nordic Journal of Wards 2018;77(2):90-99',
    },
  ),
];
