import type { Entry } from '../../lib/record/entry.ts';
import type { Name, Record } from '../../lib/record/record.ts';
import { prose } from './prose.ts';

const name = (text: string): Name => {
  const [family = '', given] = text.split(', ');
  return { family, ...(given !== undefined && { given }) };
};

const forty = Array.from({ length: 40 }, (_, n) =>
  name(`${['Ødegård', 'Nguyễn', 'Peña Ruiz', 'Müller-Lüdenscheidt'][n % 4]}, ${'ABCDEFGHIJ'[n % 10]}.`),
);

const RECORDS: [Partial<Record> & Pick<Record, 'title'>, Partial<Entry>][] = [
  [
    {
      title:
        '精神卫生服务中同伴支持工作者的情绪劳动、角色边界与组织支持：一项基于多中心半结构化访谈的质性研究及其对社区康复实践的启示',
      author: [name('王, 小明'), name('李, 华'), name('欧阳, 雪')],
      'container-title': '中国心理卫生杂志',
      issued: { 'date-parts': [[2023, 6]] },
      volume: '37',
      issue: '6',
      page: '481-489',
      DOI: '10.5555/zgxlws.2023.06.481',
      language: 'zh',
      keyword: ['同伴支持', '情绪劳动', '康复'],
      abstract: [
        '目的：了解同伴支持工作者在精神卫生服务中的情绪劳动体验。',
        '方法：对三个城市的二十四名同伴支持工作者进行半结构化访谈，采用主题分析法整理资料。',
        '结果：归纳出三个主题：以自身经历换取信任，在专业与亲近之间划界，以及组织支持的有无。',
        '结论：稳定的督导与明确的职责可以减轻情绪负担。',
      ].join(''),
    },
    { tags: ['同伴支持', 'thesis'], starred: true },
  ],
  [
    {
      title: prose`
          Peer workers as emotion managers: a qualitative study of lived experience, boundaries and
          the quiet work of keeping hope alive in community mental health services across three
          Nordic countries`,
      author: [name('Kirkegaard, Sine'), name('Åkerblom, Kristina Bakke')],
      'container-title': 'Social Science & Medicine',
      issued: { 'date-parts': [[2022, 3, 14]] },
      volume: '298',
      page: '114859',
      DOI: '10.5555/ssm.2022.114859',
      PMID: '99900021',
      language: 'en',
      keyword: ['peer support', 'emotional labour', 'recovery'],
      ISSN: ['0277-9536'],
      abstract: prose`
          Peer workers are employed for what they have lived through. This study asks what happens
          to feelings when they become part of a job. Drawing on eighteen months of fieldwork and 41
          interviews, it describes how peer workers share, hold back and repair feelings, their own
          and those of others, and how this work is seldom seen by the services that depend on it.`,
    },
    {
      tags: ['thesis', 'chapter 2'],
      status: 'reading',
      note: [
        '**Main point**: feelings are *work*, and unpaid work at that.',
        '',
        '- compare with Hochschild (1983)',
        '- 41 interviews, see table 2',
        '',
        'Ask Sine about the [interview guide](https://example.org/guide).',
      ].join('\n'),
    },
  ],
  [
    {
      title: 'Recovery-oriented practice in Nordic mental health services',
      author: forty,
      'container-title': 'World Psychiatry',
      issued: { 'date-parts': [[2021]] },
      volume: '20',
      issue: '2',
      page: '201-219',
      DOI: '10.5555/wps.20201',
      language: 'en',
    },
    { tags: ['thesis'], status: 'read' },
  ],
  [
    {
      title: 'دعم الأقران في خدمات الصحة النفسية المجتمعية',
      author: [name('الحسن, ليلى')],
      'container-title': 'المجلة العربية للطب النفسي',
      issued: { 'date-parts': [[2020]] },
      language: 'ar',
    },
    { tags: [] },
  ],
  [
    {
      title: 'Erfahrungswissen in der psychiatrischen Gesundheitsversorgungsforschung',
      author: [name('Müller-Lüdenscheidt, Jürgen')],
      issued: { 'date-parts': [[2019]] },
      language: 'de',
    },
    { tags: ['methods'], status: 'read' },
  ],
];

/**
 * Five papers that are hard to show: a long Chinese title, a long English one, forty authors, one from right to left,
 * one without its journal.
 */
export const fivePapers = (): Entry[] =>
  RECORDS.map(([record, own], n) => {
    const time = new Date(Date.UTC(2026, 10, 20 - n, 9, 30)).toISOString();
    return {
      id: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
      record: {
        type: 'article-journal',
        URL: `https://journals.example.org/${n}`,
        sources: { title: 'highwire:citation_title', author: 'highwire:citation_author' },
        ...record,
      },
      added: time,
      changed: time,
      pages: [{ url: `https://journals.example.org/${n}`, title: record.title, seen: time }],
      status: 'to-read',
      starred: false,
      collections: [],
      note: '',
      readings: [],
      edits: {},
      set: {},
      tagged: {},
      collected: {},
      tags: [],
      ...own,
    };
  });
