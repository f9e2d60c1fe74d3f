/** CSL locales that plugin-csl lacks: what differs from its English one, which stands in for the rest. */

interface Words {
  lang: string;
  /** Punctuation goes inside quotation marks. */
  inside: boolean;
  terms: { [term: string]: string | readonly [single: string, multiple: string] };
  /** Terms in their short form. */
  short: { [term: string]: string | readonly [single: string, multiple: string] };
  verbs: { [term: string]: string };
  months: readonly string[];
  shortMonths: readonly string[];
  /** The date in words, in the order of its parts. */
  date: string;
}

const DANISH: Words = {
  lang: 'da-DK',
  inside: false,
  terms: {
    accessed: 'set',
    and: 'og',
    'and others': 'med flere',
    anonymous: 'anonym',
    at: 'på',
    'available at': 'tilgængelig på',
    by: 'af',
    edition: ['udgave', 'udgaver'],
    'et-al': 'm.fl.',
    forthcoming: 'kommende',
    from: 'fra',
    in: 'i',
    'in press': 'i trykken',
    internet: 'internet',
    'no date': 'uden år',
    online: 'online',
    'presented at': 'præsenteret ved',
    retrieved: 'hentet',
    editor: ['redaktør', 'redaktører'],
    translator: ['oversætter', 'oversættere'],
    page: ['side', 'sider'],
    volume: ['bind', 'bind'],
    issue: ['nummer', 'numre'],
    chapter: ['kapitel', 'kapitler'],
    'open-quote': '“',
    'close-quote': '”',
    ordinal: '.',
  },
  short: {
    'no date': 'u.å.',
    edition: 'udg.',
    editor: ['red.', 'red.'],
    translator: ['overs.', 'overs.'],
    page: ['s.', 's.'],
    volume: ['bd.', 'bd.'],
    issue: ['nr.', 'nr.'],
    chapter: 'kap.',
  },
  verbs: { editor: 'redigeret af', translator: 'oversat af' },
  months: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  shortMonths: [
    'jan.',
    'feb.',
    'mar.',
    'apr.',
    'maj',
    'jun.',
    'jul.',
    'aug.',
    'sep.',
    'okt.',
    'nov.',
    'dec.',
  ],
  date: '<date form="text"><date-part name="day" suffix=". "/><date-part name="month" suffix=" "/><date-part name="year"/></date><date form="numeric" delimiter="/"><date-part name="day"/><date-part name="month" form="numeric"/><date-part name="year"/></date>',
};

const CHINESE: Words = {
  lang: 'zh-CN',
  inside: false,
  terms: {
    accessed: '访问',
    and: '和',
    'and others': '等',
    anonymous: '佚名',
    at: '于',
    'available at': '载于',
    by: '著',
    edition: ['版', '版'],
    'et-al': '等',
    forthcoming: '即将出版',
    from: '取自',
    in: '载于',
    'in press': '出版中',
    internet: '互联网',
    'no date': '无日期',
    online: '在线',
    'presented at': '发表于',
    retrieved: '检索于',
    editor: ['编', '编'],
    translator: ['译', '译'],
    page: ['页', '页'],
    volume: ['卷', '卷'],
    issue: ['期', '期'],
    chapter: ['章', '章'],
    'open-quote': '“',
    'close-quote': '”',
    ordinal: '',
  },
  short: {
    'no date': '无日期',
    edition: '版',
    editor: ['编', '编'],
    translator: ['译', '译'],
    page: ['页', '页'],
  },
  verbs: { editor: '编', translator: '译' },
  months: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
  shortMonths: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
  date: '<date form="text"><date-part name="year" suffix="年"/><date-part name="month" form="numeric" suffix="月"/><date-part name="day" suffix="日"/></date><date form="numeric" delimiter="-"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros"/><date-part name="day" form="numeric-leading-zeros"/></date>',
};

const PORTUGUESE: Words = {
  lang: 'pt-PT',
  inside: false,
  terms: {
    accessed: 'acedido',
    and: 'e',
    'and others': 'e outros',
    anonymous: 'anónimo',
    at: 'em',
    'available at': 'disponível em',
    by: 'por',
    edition: ['edição', 'edições'],
    'et-al': 'et al.',
    forthcoming: 'a publicar',
    from: 'de',
    in: 'em',
    'in press': 'no prelo',
    internet: 'internet',
    'no date': 'sem data',
    online: 'em linha',
    'presented at': 'apresentado em',
    retrieved: 'obtido',
    editor: ['editor', 'editores'],
    translator: ['tradutor', 'tradutores'],
    page: ['página', 'páginas'],
    volume: ['volume', 'volumes'],
    issue: ['número', 'números'],
    chapter: ['capítulo', 'capítulos'],
    'open-quote': '«',
    'close-quote': '»',
    ordinal: '.º',
  },
  short: {
    'no date': 's.d.',
    edition: 'ed.',
    editor: ['ed.', 'eds.'],
    translator: ['trad.', 'trads.'],
    page: ['p.', 'pp.'],
    volume: ['vol.', 'vols.'],
    issue: ['n.º', 'n.os'],
    chapter: 'cap.',
  },
  verbs: { editor: 'editado por', translator: 'traduzido por' },
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  shortMonths: [
    'jan.',
    'fev.',
    'mar.',
    'abr.',
    'maio',
    'jun.',
    'jul.',
    'ago.',
    'set.',
    'out.',
    'nov.',
    'dez.',
  ],
  date: '<date form="text"><date-part name="day" suffix=" de "/><date-part name="month" suffix=" de "/><date-part name="year"/></date><date form="numeric" delimiter="/"><date-part name="day"/><date-part name="month" form="numeric"/><date-part name="year"/></date>',
};

/** Language → CSL locale: those of plugin-csl and ours. */
export const LOCALE_OF: { [language: string]: string } = {
  en: 'en-US',
  nl: 'nl-NL',
  fr: 'fr-FR',
  de: 'de-DE',
  es: 'es-ES',
  da: 'da-DK',
  zh: 'zh-CN',
  pt: 'pt-PT',
};

/** Locale → its XML. */
export const OWN_LOCALES: ReadonlyMap<string, string> = new Map(
  [DANISH, CHINESE, PORTUGUESE].map(words => [words.lang, localeXml(words)]),
);

function localeXml({ lang, inside, terms, short, verbs, months, shortMonths, date }: Words): string {
  const all = [
    ...Object.entries(terms).map(([name, text]) => term(name, text)),
    ...Object.entries(short).map(([name, text]) => term(name, text, 'short')),
    ...Object.entries(verbs).map(([name, text]) => term(name, text, 'verb')),
    ...months.map((month, index) => term(monthTerm(index), month)),
    ...shortMonths.map((month, index) => term(monthTerm(index), month, 'short')),
  ];
  return `<?xml version="1.0" encoding="utf-8"?><locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${lang}"><style-options punctuation-in-quote="${String(inside)}"/>${date}<terms>${all.join('')}</terms></locale>`;
}

function monthTerm(index: number): string {
  return `month-${String(index + 1).padStart(2, '0')}`;
}

function term(name: string, text: string | readonly [string, string], form?: string): string {
  const inside =
    typeof text === 'string' ? text : `<single>${text[0]}</single><multiple>${text[1]}</multiple>`;
  return `<term name="${name}"${form ? ` form="${form}"` : ''}>${inside}</term>`;
}
