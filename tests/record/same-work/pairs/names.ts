/** One author as two sources print the name; and two authors who are not one. No identifier is known here. */
import { apart, same, type Pair, type Reference } from '../pair.ts';

const article = (
  by: string | undefined,
  title = 'Waiting for the doctor: time and trust on island clinics',
): Reference => ({
  title,
  ...(by && { by }),
  in: 'Island Medicine 2013;6(2):70-84',
});
const book = (by: string, title: string): Reference => ({ type: 'book', title, by, year: '1999' });
const chinese = (by: string): Reference => ({
  title: '农村慢性病患者家庭照护者的负担及其影响因素',
  by,
  in: '中国社区康复 2011;8(6):41-45',
});
/** As a bibliography without places tells it: enough where title and person fit. */
const short = (by: string): Reference => ({ ...article(by), in: '2013' });

export const names: readonly Pair[] = [
  same('initial against full name', article('Ness, Ottar'), { by: 'Ness, O.' }),
  same('initials without points', article('Ness, Ottar Bjarne'), { by: 'Ness, OB' }),
  same('middle initial against none', article('Smith, John Q.'), { by: 'Smith, John' }),
  same('double given name with hyphen and its initials', article('Roux, Jean-Pierre'), { by: 'Roux, J.-P.' }),
  same('the same, one initial only', article('Roux, Jean-Pierre'), { by: 'Roux, J' }),
  same('no given name at all in one source', article('Ness, Ottar'), { by: 'Ness,' }),
  same('family name in capitals', article('Ness, Ottar'), { by: 'NESS, Ottar' }),
  same('diacritics left out', article('Åkerblom, Kristina; Müller, Jürgen'), {
    by: 'Akerblom, Kristina; Muller, Jurgen',
  }),
  same('ae, oe, ue for ä, ö, ü', article('Müller, Jürgen'), { by: 'Mueller, Juergen' }),
  same('ø as o and as oe', article('Sørensen, Bo'), { by: 'Soerensen, Bo' }),
  same('å as aa', article('Aagaard, Åse'), { by: 'Ågård, Åse' }),
  same('ß as ss', article('Weiß, Klaus'), { by: 'Weiss, Klaus' }),
  same('ł as l', article('Łukasik, Michał'), { by: 'Lukasik, Michal' }),
  same('Turkish letters: ı, ş, ğ', article('Yıldırım, Şule; Ağaoğlu, Can'), {
    by: 'Yildirim, Sule; Agaoglu, Can',
  }),
  same('Vietnamese tone marks left out', article('Nguyễn, Thị Hoa'), { by: 'Nguyen, Thi Hoa' }),
  same('straight and curly apostrophe', article('O’Neill, Seán'), { by: "O'Neill, Sean" }),
  same('apostrophe left out', article('O’Neill, Seán'), { by: 'ONeill, Sean' }),
  same('two Spanish family names, only the first kept', article('García López, Ana'), { by: 'García, Ana' }),
  same('two Spanish family names joined by a hyphen', article('García López, Ana'), {
    by: 'García-López, Ana',
  }),
  same('two Spanish family names, the first taken for a given name', article('García López, Ana'), {
    by: 'López, Ana García',
  }),
  same('two Portuguese family names, only the last kept', article('Souza Lima, Caio'), {
    by: 'Lima, Caio Souza',
  }),
  same('"van" in the family name and among the given names', article('van Hecke, Ann'), {
    by: 'Hecke, Ann van',
  }),
  same('"Van" with a capital', article('van Hecke, Ann'), { by: 'Van Hecke, Ann' }),
  same('"van" left out', article('van Hecke, Ann'), { by: 'Hecke, Ann' }),
  same('"de la" left out', article('de la Cruz, Ana'), { by: 'Cruz, Ana' }),
  same('"de la" behind the given name', article('de la Cruz, Ana'), { by: 'Cruz, Ana de la' }),
  same('"al-" with and without', article('al-Khatib, Rami'), { by: 'Khatib, Rami' }),
  same('"Al" apart and joined', article('Al-Khatib, Rami'), { by: 'Alkhatib, Rami' }),
  same('"von der" and initials', article('von der Heide, Ulrike'), { by: 'von der Heide, U.' }),
  same('"Mac" written apart', article('MacLeod, Iain'), { by: 'Mac Leod, Iain' }),
  same('"Jr" in one source', article('King, Rufus, Jr'), { by: 'King, Rufus' }),
  same('"III" in one source', article('Howell, Thurston, III'), { by: 'Howell, T.' }),
  same('"MD" taken for part of the given name', article('Rosen, David'), { by: 'Rosen, David MD' }),
  same('name order turned round by one source', article('Wang, Fang; Li, Na'), { by: 'Fang, Wang; Na, Li' }),
  same('Hungarian order turned round', article('Kovács, Péter'), { by: 'Péter, Kovács' }),
  same('the whole name in one piece', article('Ness, Ottar'), { by: 'Ottar Ness' }),
  same('the whole name in one piece, family first', article('Ness, Ottar'), { by: 'Ness Ottar' }),
  same('Chinese name in Chinese and in Latin letters, same place', chinese('王, 芳'), { by: 'Wang, Fang' }),
  same('Chinese name in one piece', chinese('王, 芳; 李, 娜'), { by: '王芳; 李娜' }),
  same('Chinese name with a blank in it', chinese('王, 芳'), { by: '王 芳' }),
  same('a Chinese double family name in one piece', chinese('欧阳, 修文'), { by: '欧阳修文' }),
  same('Pinyin given name joined, apart and with a hyphen', article('Wang, Xiaoming'), {
    by: 'Wang, Xiao-Ming',
  }),
  same('Pinyin initials: XM for Xiaoming', article('Wang, Xiaoming'), { by: 'Wang, XM' }),
  same(
    'Japanese name in characters and Latin letters, same place',
    {
      ...chinese('田中, 花子'),
      title: '離島診療所における待ち時間と信頼',
    },
    { by: 'Tanaka, Hanako' },
  ),
  same('Korean name with and without hyphen', article('Kim, Min-Su'), { by: 'Kim, Minsu' }),
  same(
    'Чехов and Chekhov, same title and place',
    {
      ...article('Чехов, Антон'),
      title: 'Остров: путевые заметки земского врача',
    },
    { by: 'Chekhov, Anton' },
  ),
  same(
    'Russian initials with patronymic',
    {
      ...article('Орлова, Наталья Петровна'),
      title: 'История земской больницы в северных уездах',
    },
    { by: 'Орлова, Н. П.' },
  ),
  same('Орлова transliterated in two ways', article('Yershova, Yuliya'), { by: 'Ershova, Iuliia' }),
  same(
    'Greek and Latin letters',
    {
      ...article('Παπαδοπούλου, Ελένη'),
      title: 'Ο χρόνος της αναμονής στα ιατρεία των νησιών',
    },
    { by: 'Papadopoulou, Eleni' },
  ),
  same('only the first author kept', article('Ness, Ottar; Berg, Nils; Holm, Eva'), { by: 'Ness, Ottar' }),
  same('authors of a page in another order, same place', article('Ness, Ottar; Berg, Nils'), {
    by: 'Berg, Nils; Ness, Ottar',
  }),
  same('no author in one source, long title, same place', article('Ness, Ottar'), { by: undefined }),
  same('no author in either, long title, same place', article(undefined), {
    URL: 'https://example.org/waiting',
  }),
  same(
    'an organisation with its abbreviation behind',
    book('World Ward Organization', 'Safe hands: a manual for village clinics'),
    {
      by: 'World Ward Organization (WWO)',
    },
  ),
  same(
    '"The" in front of an organisation',
    book('Royal College of Ward Sisters', 'Safe hands: a manual for village clinics'),
    {
      by: 'The Royal College of Ward Sisters',
    },
  ),
  same(
    'an organisation cut into family and given name',
    book('Ministry of Boats', 'Safe boats: a manual for island clinics'),
    {
      by: 'Boats, Ministry of',
    },
  ),
  same('a study group in front of its writers, same place', article('Island Study Group; Ness, Ottar'), {
    by: 'Ness, Ottar; Island Study Group',
  }),
  same('"et al." kept as a name', article('Ness, Ottar; Berg, Nils'), { by: 'Ness, Ottar; et al.' }),
  same('year, author and a long title are all that is told', short('Ness, Ottar'), {
    in: 'Island Medicine 2013;6(2):70-84',
  }),
  same('the same with initials', short('Ness, O.'), {
    by: 'Ness, Ottar',
    in: 'Island Medicine 2013;6(2):70-84',
  }),
  apart('another author under one short title', article('Ness, Ottar', 'Waiting'), {
    by: 'Berg, Nils',
    in: 'Chronic Ward Care 2015;3(1):8-12',
  }),
  apart(
    'a namesake with another given name',
    { ...article('Smith, John', 'On waiting'), in: '2013' },
    { by: 'Smith, Anne' },
  ),
  apart('one initial, another name, other journal', article('Smith, J.', 'On waiting'), {
    by: 'Smith, Anne',
    in: 'Chronic Ward Care 2013;3(1):8-12',
  }),
  apart('王芳 and 王娜 wrote under one title in two journals', chinese('王, 芳'), {
    by: '王, 娜',
    in: '护理学习 2012;27(3):12-15',
  }),
  apart('王芳 and 李芳', chinese('王, 芳'), { by: '李, 芳', in: '护理学习 2014;29(3):12-15' }),
  apart(
    'Kim Min-su and Kim Min-ji, a common title in two journals',
    article('Kim, Min-Su', 'Night nursing'),
    {
      by: 'Kim, Min-Ji',
      in: 'Korean Sleep Nursing 2013;1(1):1-8',
    },
  ),
  apart(
    'father and son of one name, books forty years apart',
    book('King, Rufus, Jr', 'Hospitals I Have Known'),
    {
      by: 'King, Rufus, Sr',
      year: '1959',
    },
  ),
  apart('two ministries under one title', book('Ministry of Boats', 'Strategy for the coast'), {
    by: 'Ministry of Roads',
  }),
  apart('one author, two journals, one common title in one year', article('Ness, Ottar', 'Waiting'), {
    in: 'Chronic Ward Care 2013;1(1):8-12',
  }),
  apart('one part of a family name is shared, the persons are two', article('García López, Ana', 'Esperar'), {
    by: 'García Núñez, Berta',
    in: 'Salud Rural 2013;19(1):3-9',
  }),
  apart(
    'no author, a common title, other years',
    { ...article(undefined, 'Minutes of the board'), in: '1999' },
    { in: '2003' },
  ),
];
