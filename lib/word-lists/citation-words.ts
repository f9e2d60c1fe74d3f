/**
 * The words of citations in languages for which @citation-js/plugin-csl has no CSL locale: the terms of CSL
 * 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html, Appendix II) as they are used in
 * Danish, Chinese, Portuguese and Brazilian reference lists. What is left out here is English. Terms are sorted,
 * months in their order.
 */

/** A term, or one that differs in the plural. */
export type CitationTerm = string | readonly [single: string, multiple: string];

/** A part of a date as CSL's `date-part` has it. */
export interface CitationDatePart {
  part: 'day' | 'month' | 'year';
  form?: 'numeric' | 'numeric-leading-zeros';
  suffix?: string;
}

export interface CitationWords {
  /** The locale: da-DK. */
  locale: string;
  terms: { readonly [term: string]: CitationTerm };
  /** Terms in their short form. */
  shortTerms: { readonly [term: string]: CitationTerm };
  /** Roles as verbs: "edited by". */
  verbs: { readonly [term: string]: string };
  months: readonly string[];
  shortMonths: readonly string[];
  /** A date in words: its parts in their order. */
  dateInWords: readonly CitationDatePart[];
  /** A date in figures. */
  dateInFigures: { delimiter: string; parts: readonly CitationDatePart[] };
}

const PORTUGAL: CitationWords = {
  locale: 'pt-PT',
  terms: {
    accessed: 'acedido',
    'and others': 'e outros',
    and: 'e',
    anonymous: 'anónimo',
    at: 'em',
    'available at': 'disponível em',
    by: 'por',
    chapter: ['capítulo', 'capítulos'],
    'close-quote': '»',
    edition: ['edição', 'edições'],
    editor: ['editor', 'editores'],
    'et-al': 'et al.',
    forthcoming: 'a publicar',
    from: 'de',
    'in press': 'no prelo',
    in: 'em',
    internet: 'internet',
    issue: ['número', 'números'],
    'no date': 'sem data',
    online: 'em linha',
    'open-quote': '«',
    ordinal: '.º',
    page: ['página', 'páginas'],
    'presented at': 'apresentado em',
    retrieved: 'obtido',
    translator: ['tradutor', 'tradutores'],
    volume: ['volume', 'volumes'],
  },
  shortTerms: {
    chapter: 'cap.',
    edition: 'ed.',
    editor: ['ed.', 'eds.'],
    issue: ['n.º', 'n.os'],
    'no date': 's.d.',
    page: ['p.', 'pp.'],
    translator: ['trad.', 'trads.'],
    volume: ['vol.', 'vols.'],
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
  dateInWords: [{ part: 'day', suffix: ' de ' }, { part: 'month', suffix: ' de ' }, { part: 'year' }],
  dateInFigures: {
    delimiter: '/',
    parts: [{ part: 'day' }, { part: 'month', form: 'numeric' }, { part: 'year' }],
  },
};

export const CITATION_WORDS: readonly CitationWords[] = [
  {
    locale: 'da-DK',
    terms: {
      accessed: 'set',
      'and others': 'med flere',
      and: 'og',
      anonymous: 'anonym',
      at: 'på',
      'available at': 'tilgængelig på',
      by: 'af',
      chapter: ['kapitel', 'kapitler'],
      'close-quote': '”',
      edition: ['udgave', 'udgaver'],
      editor: ['redaktør', 'redaktører'],
      'et-al': 'm.fl.',
      forthcoming: 'kommende',
      from: 'fra',
      'in press': 'i trykken',
      in: 'i',
      internet: 'internet',
      issue: ['nummer', 'numre'],
      'no date': 'uden år',
      online: 'online',
      'open-quote': '“',
      ordinal: '.',
      page: ['side', 'sider'],
      'presented at': 'præsenteret ved',
      retrieved: 'hentet',
      translator: ['oversætter', 'oversættere'],
      volume: ['bind', 'bind'],
    },
    shortTerms: {
      chapter: 'kap.',
      edition: 'udg.',
      editor: ['red.', 'red.'],
      issue: ['nr.', 'nr.'],
      'no date': 'u.å.',
      page: ['s.', 's.'],
      translator: ['overs.', 'overs.'],
      volume: ['bd.', 'bd.'],
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
    dateInWords: [{ part: 'day', suffix: '. ' }, { part: 'month', suffix: ' ' }, { part: 'year' }],
    dateInFigures: {
      delimiter: '/',
      parts: [{ part: 'day' }, { part: 'month', form: 'numeric' }, { part: 'year' }],
    },
  },
  {
    locale: 'zh-CN',
    terms: {
      accessed: '访问',
      'and others': '等',
      and: '和',
      anonymous: '佚名',
      at: '于',
      'available at': '载于',
      by: '著',
      chapter: ['章', '章'],
      'close-quote': '”',
      edition: ['版', '版'],
      editor: ['编', '编'],
      'et-al': '等',
      forthcoming: '即将出版',
      from: '取自',
      'in press': '出版中',
      in: '载于',
      internet: '互联网',
      issue: ['期', '期'],
      'no date': '无日期',
      online: '在线',
      'open-quote': '“',
      ordinal: '',
      page: ['页', '页'],
      'presented at': '发表于',
      retrieved: '检索于',
      translator: ['译', '译'],
      volume: ['卷', '卷'],
    },
    shortTerms: {
      edition: '版',
      editor: ['编', '编'],
      'no date': '无日期',
      page: ['页', '页'],
      translator: ['译', '译'],
    },
    verbs: { editor: '编', translator: '译' },
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    shortMonths: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    dateInWords: [
      { part: 'year', suffix: '年' },
      { part: 'month', form: 'numeric', suffix: '月' },
      { part: 'day', suffix: '日' },
    ],
    dateInFigures: {
      delimiter: '-',
      parts: [
        { part: 'year' },
        { part: 'month', form: 'numeric-leading-zeros' },
        { part: 'day', form: 'numeric-leading-zeros' },
      ],
    },
  },
  PORTUGAL,
  {
    ...PORTUGAL,
    locale: 'pt-BR',
    terms: {
      ...PORTUGAL.terms,
      accessed: 'acesso em',
      anonymous: 'anônimo',
      'close-quote': '”',
      editor: ['organizador', 'organizadores'],
      forthcoming: 'a ser publicado',
      online: 'on-line',
      'open-quote': '“',
      ordinal: 'º',
      retrieved: 'recuperado',
    },
    shortTerms: { ...PORTUGAL.shortTerms, editor: ['org.', 'orgs.'], issue: ['n.', 'n.'] },
    verbs: { ...PORTUGAL.verbs, editor: 'organizado por' },
  },
];
