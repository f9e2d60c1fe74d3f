/** The library of the stores' pictures: papers that nobody wrote, as varied as a real list. */
import type { Entry, Status } from '../../lib/record/entry.ts';
import type { Name, Record, RecordType } from '../../lib/record/record.ts';
import { prose } from './prose.ts';

type Row = [
  title: string,
  authors: string,
  journal: string,
  year: number,
  status: Status,
  tags: string,
  more?: {
    type?: RecordType;
    starred?: true;
    note?: string;
    abstract?: string;
    volume?: string;
    page?: string;
  },
];

const ROWS: Row[] = [
  [
    'Working from experience: how peer workers make room on acute wards',
    'Lindqvist, Åsa; Peña Ruiz, José María; Okafor, Ngozi',
    'Journal of Community Care',
    2024,
    'reading',
    'peer work; thesis',
    {
      starred: true,
      volume: '31',
      page: '204-221',
      note: 'The three kinds of room (time, place, doubt) fit my chapter 4.',
      abstract: prose`
          Peer workers on four acute wards were followed for a year. They made room for patients by
          slowing the ward down, by finding places that belonged to nobody, and by leaving questions
          open. We show what colleagues and managers did that kept this room open, and what closed
          it.`,
    },
  ],
  [
    '情绪劳动与职业认同：同伴支持者的质性研究',
    '王, 小明; 欧阳, 丽',
    '社会工作研究',
    2023,
    'to-read',
    'peer work',
  ],
  [
    'The cost of waiting: a register study of first visits',
    'Sørensen, Ditte; Holm, Niels',
    'Nordic Health Economics',
    2022,
    'read',
    'methods',
    { volume: '14', page: '1-19' },
  ],
  [
    'Apoyo entre iguales y salud comunitaria en barrios populares',
    'García Márquez, Lucía; Ortiz, Ana',
    'Revista de Salud Colectiva',
    2023,
    'reading',
    'peer work; comunidad',
  ],
  [
    'Ice, dust and light: reading two centuries of glacier diaries',
    'Haugen, Ingrid; van Hecke, Ann; Nguyễn, Minh; Adeyemi, Tunde',
    'Annals of Glacial History',
    2021,
    'to-read',
    'methods',
    { starred: true },
  ],
  [
    'A small language model that knows when it does not know',
    'Rossi, Chiara; Tanaka, Hiroshi',
    'Proceedings of the Workshop on Honest Machines',
    2025,
    'to-read',
    'reading group',
    { type: 'paper-conference' },
  ],
  [
    'Recovery as a public matter',
    'Berg, Tone',
    'Fjord University Press',
    2019,
    'read',
    'thesis',
    { type: 'book' },
  ],
  [
    'Sleep and screens in shift workers: a crossover trial',
    'O’Neill, Seán; Şahin, Ece; Müller, Jürgen',
    'European Journal of Night Work',
    2024,
    'to-read',
    '',
    { volume: '9', page: 'e1042' },
  ],
  [
    'Le soin discret : une ethnographie des équipes mobiles',
    'Lefèvre, Camille',
    'Sciences sociales et soin',
    2020,
    'read',
    'thesis',
  ],
  [
    'Open registers, closed doors: who may see routine data?',
    'Adeyemi, Tunde; Kowalska, Zofia',
    'Data and Society Review',
    2025,
    'to-read',
    'methods',
  ],
  [
    'Bees in the botanical garden: thirty summers of counts',
    'Ivanova, Anna; Costa, Rui',
    'Urban Ecology Letters',
    2018,
    'read',
    '',
    { volume: '22', page: '77-90' },
  ],
  [
    'Erfaringens plads: et speciale om brugerlærere',
    'Kirkegaard, Sine',
    'Københavns Universitet',
    2022,
    'read',
    'thesis',
    { type: 'thesis' },
  ],
];

const names = (text: string): Name[] =>
  text.split('; ').map(one => {
    const [family = '', given = ''] = one.split(', ');
    return { family, given };
  });

/** Newest first, a day or some apart. */
export const storeLibrary = (): Entry[] =>
  ROWS.map(([title, authors, journal, year, status, tags, more = {}], n) => {
    const added = new Date(Date.UTC(2026, 10, 20, 9, 30) - n * 53 * 3_600_000).toISOString();
    const { type = 'article-journal', starred = false, note = '', ...fields } = more;
    const record: Record = {
      type,
      title,
      author: names(authors),
      [type === 'book' || type === 'thesis' ? 'publisher' : 'container-title']: journal,
      issued: { 'date-parts': [[year]] },
      ...(type === 'article-journal' && { DOI: `10.5555/offprint.${year}.${n + 11}` }),
      ...fields,
      sources: {
        title: 'highwire:citation_title',
        author: 'highwire:citation_author',
        issued: 'highwire:citation_publication_date',
        'container-title': 'highwire:citation_journal_title',
      },
    };
    return {
      id: `0000000${n.toString(16)}-0000-4000-8000-000000000000`,
      record,
      added,
      changed: added,
      status,
      starred,
      note,
      pages: [{ url: `https://journals.example.org/article/${n + 11}`, title, seen: added }],
      tags: tags.split('; ').filter(tag => tag !== ''),
      collections: [],
      readings: [],
      edits: {},
      set: {},
      tagged: {},
      collected: {},
    };
  });

/** The page of a paper, as a journal prints it, for the first picture. */
export const storePage = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Quiet rooms in busy wards: a year of nights without screens</title>
${(
  [
    ['citation_title', 'Quiet rooms in busy wards: a year of nights without screens'],
    ['citation_author', 'Berg, Tone'],
    ['citation_author', 'Holm, Arne'],
    ['citation_author', 'Okafor, Ngozi'],
    ['citation_journal_title', 'Journal of Community Care'],
    ['citation_publication_date', '2025/03/14'],
    ['citation_volume', '32'],
    ['citation_issue', '1'],
    ['citation_firstpage', '44'],
    ['citation_lastpage', '61'],
    ['citation_doi', '10.5555/offprint.2025.44'],
    ['citation_keywords', 'night shifts; acute wards; sleep'],
  ] as const
)
  .map(([name, content]) => `<meta name="${name}" content="${content}">`)
  .join('\n')}
<style>
  body{margin:0;font:17px/1.65 Georgia,serif;color:#222;background:#fff}
  header{padding:18px 60px;border-bottom:3px solid #23556b;font:600 20px/1.2 sans-serif;color:#23556b}
  main{max-width:660px;margin:34px 0 0 60px}
  h1{font-size:32px;line-height:1.25;margin:6px 0 14px}
  .by{color:#23556b}
  .kind{font:13px sans-serif;color:#666;letter-spacing:.04em}
  h2{font-size:19px;margin:26px 0 6px}
</style></head>
<body><header>Journal of Community Care</header><main>
<p class="kind">Research article · 14 March 2025 · Volume 32, issue 1, pages 44–61</p>
<h1>Quiet rooms in busy wards: a year of nights without screens</h1><p class="by">Tone Berg, Arne Holm, Ngozi Okafor</p>
<section class="abstract"><h2>Abstract</h2><p>${prose`
  Rooms without screens were offered on four acute wards for a year. Nights became longer and calmer for most of
  the patients who used them, and the staff who had doubted the idea asked to keep it. We describe how the rooms
  were made, who used them, and why two of them were closed again.`}</p></section>
<h2>Introduction</h2><p>${prose`
  Wards are seldom quiet. Alarms, doors, television and talk fill the hours in which people are meant to sleep,
  and those who sleep badly stay longer. What would happen if one room on each ward were kept apart from all of
  it?`}</p></main></body></html>`;
