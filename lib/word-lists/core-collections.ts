/**
 * Collections and indexes whose badges Chinese and Korean portals put behind the names of the journals in them, each entry
 * the source of a pattern. The longer of two with one beginning stands first.
 */
export const CORE_COLLECTIONS: readonly string[] = [
  'AMI(?:扩展|核心)?',
  'CSCD',
  'CSSCI(?:扩展版?)?',
  'CSTPCD',
  'ISTIC',
  'JST',
  'KCI(?:등재(?:후보)?)?',
  'PKU',
  'RCCSE',
  'SCIE',
  'SCI',
  'SCOPUS',
  'SSCI',
  'WJCI',
  'EI',
  'CA',
  '北大核心',
  '核心期刊',
  '科技核心',
  '统计源核心',
  '中文核心(?:期刊)?',
  '中国科技核心(?:期刊)?',
];
