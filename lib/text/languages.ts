import { fold } from './fold.ts';

// ISO 639-1 with both three-letter codes of ISO 639-2 where they differ (https://www.loc.gov/standards/iso639-2/php/code_list.php).
const CODES =
  'en:eng es:spa da:dan zh:zho:chi:cmn fr:fra:fre de:deu:ger pt:por it:ita nl:nld:dut sv:swe nb:nob nn:nno no:nor fi:fin is:isl:ice ru:rus uk:ukr be:bel pl:pol cs:ces:cze sk:slk:slo sl:slv hr:hrv sr:srp bs:bos mk:mkd:mac bg:bul ro:ron:rum hu:hun el:ell:gre tr:tur az:aze et:est lv:lav lt:lit ga:gle cy:cym:wel eu:eus:baq ca:cat gl:glg sq:sqi:alb hy:hye:arm ka:kat:geo ar:ara fa:fas:per he:heb ur:urd hi:hin bn:ben ta:tam te:tel mr:mar ne:nep si:sin th:tha vi:vie id:ind ms:msa:may tl:tgl ja:jpn ko:kor mn:mon kk:kaz uz:uzb sw:swa am:amh af:afr zu:zul la:lat eo:epo fo:fao gd:gla mt:mlt lb:ltz km:khm my:mya:bur so:som';
const SPOKEN = [
  'en',
  'es',
  'da',
  'zh',
  'zh-Hant',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'sv',
  'nb',
  'fi',
  'ru',
  'uk',
  'pl',
  'cs',
  'tr',
  'ja',
  'ko',
  'el',
  'hu',
  'ro',
  'ca',
  'ar',
  'id',
];
const MORE =
  '中文:zh 汉语:zh 漢語:zh 英文:en 日文:ja 韩文:ko 法文:fr 德文:de 俄文:ru castellano:es 西班牙文:es flemish:nl farsi:fa norsk:no norwegian:no norsk bokmål:nb 简体中文:zh 繁體中文:zh mandarin:zh';

let known: Map<string, string> | undefined;
/** Names of the languages in one another and in themselves, from the platform's own tables (CLDR); made when first asked for. */
function names(): Map<string, string> {
  if (known) return known;
  known = new Map();
  const codes = CODES.split(' ').map(line => line.split(':'));
  for (const [code = '', ...longer] of codes) for (const key of [code, ...longer]) known.set(key, code);
  for (const speech of [...SPOKEN, ...codes.map(([code = '']) => code)]) {
    const display = new Intl.DisplayNames([speech], { type: 'language', fallback: 'none' });
    const all = SPOKEN.includes(speech) ? codes : codes.filter(([code]) => code === speech);
    for (const [code = ''] of all) {
      const name = fold(display.of(code) ?? '');
      if (name !== '' && !known.has(name)) known.set(name, code);
    }
  }
  for (const pair of MORE.split(/ (?=\S+(?: \S+)?:)/)) {
    const [name = '', code = ''] = pair.split(':');
    known.set(fold(name), code);
  }
  return known;
}

/** ISO 639-1 code of a language given by its code ("eng", "en-US", "zh_CN") or its name in some twenty languages ("Inglés", "Engelsk", "英语"); the first of several. */
export function languageCode(text: string): string | undefined {
  const first =
    text
      .slice(0, 200)
      .replace(/\(.*$/, '')
      .split(/[;,/|]/)[0]
      ?.trim() ?? '';
  if (first === '') return undefined;
  const tag = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8})*$/i.exec(first)?.[1]?.toLowerCase();
  return (tag === undefined ? undefined : names().get(tag)) ?? names().get(fold(first));
}
