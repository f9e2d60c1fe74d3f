import type { ClaimField } from '../../model/page-reading.ts';

/** `published` is a catalogue's line of publisher, place and date; `published-in` a journal with or without its numbers. */
export type LabelField = ClaimField | 'published' | 'published-in' | 'volume-issue';

/**
 * What pages print in front of a value, without the colon. English, Spanish, Portuguese, French, German, Danish and Norwegian,
 * Swedish, Dutch, Italian, Chinese, Japanese, Russian; from the label files of VuFind 9, DSpace 5–9, EPrints 3, Pure portals
 * and from Chinese and Japanese indexes. Patterns: `?` after a letter makes it optional.
 */
const WORDS: { [field in LabelField]?: string } = {
  'authors': 'authors?|author\\(s\\)|main authors?|creators?|authors/creators|autore?s?|autor\\(es\\)|autor principal|autores principales|autoría|principais autores|auteurs?|auteurs? principa(?:l|ux)|autoren|autor[:*]innen|autor/in|(?:haupt|1\\. )?verfasser(?:in)?|(?:hoved)?forfattere?|författare|huvudupphovsm[aä]n|hoofdauteurs?|autor[ei] principal[ei]|autori|(?:主要|全部|文献)?作\\s*者|著者名?|第一著者|主要な著者|автор(?:ы|\\(ы\\))?|главный автор|главные авторы',
  'contributor': 'other authors|contributors?|otros autores|outros autores|autres auteurs|weitere verfasser|beteiligte|andre forfattere|övriga upphovsmän|andere auteurs|altri autori|其他作者|その他の著者|другие авторы',
  'editors': 'editors|book editors?|editores|herausgeber(?:in)?|redaktører?|redaktörer|redacteurs|curatori|主编|編者|редакторы?',
  'affiliation': 'affiliations?|author affiliations?|afiliaci(?:ón|ones)|filiaç(?:ão|ões)|(?:作者)?(?:单位|單位|机构|機構)|所属(?:機関)?',
  'title': 'title|article title|título|titre|titel|tittel|titolo|题\\s*名|标\\s*题|篇\\s*名|題\\s*名|論文名|タイトル|論題|заглавие|название(?: статьи)?',
  'container-title': 'journal|journal (?:title|name)|source title|revista|título d[ae] (?:la )?revista|periódico|revue|nom de la revue|titre de la revue|zeitschrift(?:entitel)?|tidsskrift|tidskrift(?:stitel)?|tijdschrift(?:titel)?|rivista|titolo del periodico|刊\\s*名|期\\s*刊|期刊(?:名称|名稱)|来源期刊|雑誌名|収録刊行物|掲載誌(?:名)?|журнал',
  'published-in': 'published in|publicado en|publicado no|publié dans|veröffentlicht in|erschienen in|udgivet i|utgitt i|i publikationen|publicerad i|gepubliceerd in|pubblicato in|发表在|發表在|опубликовано в',
  'book-title': '(?:title of )?host publication|book title|titel på (?:værtspublikation|bog)|título del libro|título do livro',
  'conference': 'conference(?: (?:name|title))?|event title|会议名称|会议|學術會議|学会名|конференция',
  'published': 'published|publicado|publié|veröffentlicht|udgivet|utgitt|publicerad|pubblicazione|uitgegeven|出版|出版事項|опубликовано',
  'date': '(?:publication|issue|published|print) date|date (?:published|issued|of publication|of issue)|issued|fecha de publicación|data d[ae] publicação|date de publication|erscheinungsdatum|publikationsdatum|veröffentlichungsdatum|udgivelsesdato|utgivelsesdato|publiceringsdatum|publicatiedatum|data di pubblicazione|(?:出版|发表|發表|刊出)(?:日期|时间|時間)|発行日|出版年月日|дата публикации',
  'date-online': 'available online|(?:published|first) online|early online(?: date)?|online publication date|(?:网络|在线)(?:出版|首发|发表)(?:日期|时间)|公開日',
  'date-any': 'date|fecha|data|datum|dato|日期|дата',
  'year': '(?:publication )?year|year of publication|año(?: de publicación)?|ano(?: de publicação)?|année(?: de publication)?|(?:erscheinungs|publikations)?jahr|udgivelsesår|utgivningsår|utgivelsesår|jaar(?: van uitgave)?|anno(?: di pubblicazione)?|年份|出版年|発行年|год(?: публикации)?',
  'volume': 'volume(?: number)?|vol\\.?|volumen|bind|vol/bind|jahrgang|tome|tomo|årgang|jaargang|卷号?|巻|том',
  'issue': 'issue(?: number)?|journal issue|número|numéro|heft(?:nummer)?|udgave nummer|fascicolo|期号|期|号|номер|выпуск',
  'volume-issue': 'journal volume (?:&|and) issue|volume/issue|volume and issue|年,\\s*卷\\s*\\(期\\)|年卷期|卷\\s*期|巻号|том и номер',
  'page': 'pages?|pages? (?:range|numbers?)|pages \\(from-to\\)|páginas?|sider|sider \\(fra-til\\)|seiten|sidor|pagina\'s|pagine|页码|起止页码|頁次|頁碼|ページ|страницы',
  'article-number': 'article (?:number|id)|artikelnummer|número de artículo|número do artigo|文章编号',
  'number-of-pages': 'number of pages|antal sider|seitenzahl|número de páginas|nombre de pages|aantal pagina\'s|numero di pagine|页数|总页数|頁數',
  'DOI': 'doi|dois|d o i|doi name|doi号|digital object identifier(?: \\(doi\\))?',
  'PMID': 'pmid|pubmed ?id',
  'PMCID': 'pmcid|pmc ?id|pubmed central id',
  'arxiv': 'arxiv(?: id)?',
  'ISSN': '(?:print |electronic |online |e-?|p-?)?issn(?:-l)?(?: \\((?:print|online|electronic)\\))?|国际标准刊号',
  'ISBN': '(?:print |electronic |e-?)?isbns?(?: \\((?:print|online|electronic)\\))?',
  'publisher': 'publisher|editorial|editora|éditeur|verlag|forlag|udgiver|utgiver|utgivare|förlag|uitgever(?:ij)?|editore|出版社|出版者|出版商|издательство|издатель',
  'publisher-place': 'place of publication|lugar de publicación|lieu de publication|erscheinungsort|udgivelsessted|出版地',
  'institution': 'awarding institution|degree grantor|degree granting institution|学位授予(?:单位|機構)|grado otorgado por',
  'language': '(?:original )?language|lenguaje|idioma|langue|sprache|(?:original)?sprog|(?:original)?språk|(?:originele )?taal(?:-2)?|lingua|语\\s*种|语\\s*言|語\\s*言|言語|язык',
  'type': '(?:item|document|publication|resource|article|content) ?type|tipo(?: de documento)?|type de document|dokumenttyp|dokumentart|publikationstyp|materialtyp|tipo di documento|文献类型|资料类型|資料種別|論文種別|тип документа',
  'abstract': 'abstract|summary|abstract/summary|resumen|sumario|resumo|résumé|zusammenfassung|kurzfassung|resumé|sammendrag|sammanfattning|abstrakt|samenvatting|riassunto|(?:中文|内容)?摘\\s*要|总结|總結|要\\s*旨|抄録|要約|аннотация|резюме',
  'keywords': 'key ?words?|author keywords|keywords plus|index terms|(?:uncontrolled|free) keywords|palabras clave|palavras-chave|palavras chave|mots[- ]cl(?:é|ef)s|schlagwörter|schlüsselwörter|stichwörter|schlagworte|nøgleord|emneord|nyckelord|ämne/nyckelord|trefwoorden|sleutelwoorden|parole chiave|关\\s*键\\s*词|关键字|關鍵詞|關鍵字|キーワード|ключевые слова',
  'classification:CLC': '中图(?:法)?分类号?',
  'classification:subject': '学科分类号?',
  'cited-by': 'times cited|被引(?:频次|次数|量)?',
  'source-line': '来\\s*源|出\\s*处|文献出处|出典|source|fuente|quelle|bron|источник',
  'citation': 'citation|how to cite(?: this article)?|cite this article(?: as)?|cite this(?: item)? as|cite as|(?:recommended|suggested|bibliographic) citation|to cite this article|cómo citar|como citar|pour citer(?: cet article)?|zitierform|zitierweise|zitiervorschlag|citeren als|citazione|引用(?:格式|本文)|引文格式|для цитирования',
  'identifier': 'uri|handle|permalink|permanent link|online access|full[- ]text access|acceso en línea|acesso em linha|accès en ligne|online[- ]zugang|online adgang|online toegang|accesso online|在线阅读|在線閱讀|オンライン･アクセス|online-ссылка',
};

/** Field names of a repository's full view, which no language changes: dc.contributor.author. */
const DUBLIN_CORE: { [key: string]: LabelField } = {
  'dc.title': 'title', 'dc.contributor.author': 'authors', 'dc.creator': 'authors', 'dc.contributor.editor': 'editors', 'dc.date.issued': 'date', 'dc.identifier.doi': 'DOI', 'dc.identifier.issn': 'ISSN',
  'dc.identifier.isbn': 'ISBN', 'dc.identifier.citation': 'citation', 'dc.bibliographicCitation': 'citation', 'dc.identifier.uri': 'identifier', 'dc.identifier.pmid': 'PMID', 'dc.relation.ispartof': 'container-title',
  'dc.source': 'source-line', 'dc.publisher': 'publisher', 'dc.language.iso': 'language', 'dc.language': 'language', 'dc.subject': 'keywords', 'dc.description.abstract': 'abstract', 'dc.type': 'type',
  'oaire.citation.title': 'container-title', 'oaire.citation.volume': 'volume', 'oaire.citation.issue': 'issue', 'oaire.citation.startPage': 'first-page', 'oaire.citation.endPage': 'last-page',
};

const entries = Object.entries(WORDS) as [LabelField, string][];
/** One group a field, in the order of `entries`: the group that matched tells the field. */
const GROUPS = entries.map(([, words]) => `(${words})`).join('|');
const ALONE = new RegExp(`^(?:${GROUPS})\\s*[:：]*$`, 'iu');
const BEGINS = new RegExp(`^(?:${entries.map(([, words]) => words).join('|')})`, 'iu');

/** A label as printed, and what it is about. */
export interface LabelWord {
  field: LabelField;
  label: string;
}

/** The field that a whole text names: "Publisher:", "出版社", "dc.title". */
export function wordOf(text: string): LabelWord | undefined {
  if (text.length > 50) return undefined;
  const match = ALONE.exec(text);
  if (!match) {
    const key = text.replace(/\[.*|[\s:]+$/g, '');
    return Object.hasOwn(DUBLIN_CORE, key) ? { field: DUBLIN_CORE[key]!, label: key } : undefined;
  }
  const group = match.findIndex((value, index) => index > 0 && value !== undefined);
  return { field: entries[group - 1]![0], label: match[group]! };
}

/** The label before a text's first colon, and what follows: "Vol.: 12". */
export function beforeColon(text: string): (LabelWord & { rest: string }) | undefined {
  const colon = text.slice(0, 60).search(/[:：]/);
  const word = colon < 1 ? undefined : wordOf(text.slice(0, colon).trimEnd());
  return word && { ...word, rest: text.slice(colon + 1).replace(/^[:：\s]+/, '') };
}

/** A text may begin with a label; only an element of its own around the label can then prove it. */
export const beginsWithLabel = (text: string): boolean => BEGINS.test(text);
