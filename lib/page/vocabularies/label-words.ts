import type { ClaimField } from '../../model/page-reading.ts';

/** `published` is a catalogue's line of publisher, place and date; `published-in` a journal with or without its numbers. */
export type LabelField = ClaimField | 'published' | 'published-in' | 'volume-issue';

/** A label as printed, and what it is about. */
export interface LabelWord {
  field: LabelField;
  label: string;
}

/**
 * What pages print in front of a value, without the colon: English, Spanish, Portuguese, French, German, Danish and Norwegian,
 * Swedish, Dutch, Italian, Chinese, Japanese, Russian. From the label files of VuFind 9 and DSpace 5–9, from EPrints, Pure portals,
 * and Chinese and Japanese indexes. Written as `keyOf` makes them: lower case, no blanks beside ideographs. Literal words and a map,
 * because one pattern of them all takes 20 ms to compile.
 */
const WORDS: { [field in LabelField]?: string } = {
  'authors': 'author|authors|main author|main authors|creator|creators|authors/creators|autor|autores|autor principal|autores principales|autoría|principais autores|auteur|auteurs|auteur principal|auteurs principaux|autoren|autor:innen|autor*innen|verfasser|hauptverfasser|1. verfasser|forfatter|forfattere|hovedforfatter|författare|huvudupphovsman|huvudupphovsmän|hoofdauteur|hoofdauteurs|autore|autori|autore principale|autori principali|作者|主要作者|全部作者|著者|著者名|第一著者|主要な著者|автор|авторы|автор(ы)|главный автор|главные авторы',
  'contributor': 'other authors|contributor|contributors|otros autores|outros autores|autres auteurs|weitere verfasser|beteiligte|andre forfattere|övriga upphovsmän|andere auteurs|altri autori|其他作者|その他の著者|другие авторы',
  'editors': 'editors|book editors|book editor|editores|herausgeber|redaktører|redaktør|redaktörer|curatori|主编|編者|редакторы|редактор',
  'affiliation': 'affiliation|affiliations|author affiliations|afiliación|afiliaciones|filiação|单位|作者单位|機構|机构|作者机构|所属|所属機関',
  'title': 'title|article title|título|titre|titel|tittel|titolo|题名|标题|篇名|題名|論文名|タイトル|論題|заглавие|название|название статьи',
  'container-title': 'journal|journal title|journal name|source title|revista|título de la revista|título da revista|periódico|revue|nom de la revue|titre de la revue|zeitschrift|zeitschriftentitel|tidsskrift|tidskrift|tidskriftstitel|tijdschrift|tijdschrifttitel|rivista|titolo del periodico|刊名|期刊|期刊名称|期刊名稱|来源期刊|雑誌名|収録刊行物|掲載誌|掲載誌名|журнал',
  'published-in': 'published in|publicado en|publicado no|publié dans|veröffentlicht in|erschienen in|udgivet i|utgitt i|i publikationen|publicerad i|gepubliceerd in|pubblicato in|发表在|發表在|опубликовано в',
  'book-title': 'host publication|title of host publication|book title|titel på værtspublikation|título del libro|título do livro',
  'conference': 'conference|conference name|conference title|event title|会议名称|学会名|конференция',
  'published': 'published|publicado|publié|veröffentlicht|udgivet|utgitt|publicerad|pubblicazione|uitgegeven|出版|出版事項|опубликовано',
  'date': 'publication date|issue date|published date|print date|date published|date issued|date of publication|date of issue|issued|fecha de publicación|data de publicação|data da publicação|date de publication|erscheinungsdatum|publikationsdatum|veröffentlichungsdatum|udgivelsesdato|utgivelsesdato|publiceringsdatum|publicatiedatum|data di pubblicazione|出版日期|发表日期|发表时间|發表日期|刊出日期|発行日|出版年月日|дата публикации',
  'date-online': 'available online|published online|first online|early online|early online date|online publication date|网络出版日期|网络首发时间|在线出版日期|公開日',
  'date-any': 'date|fecha|data|datum|dato|日期|дата',
  'year': 'year|publication year|year of publication|año|año de publicación|ano|ano de publicação|année|année de publication|jahr|erscheinungsjahr|publikationsjahr|udgivelsesår|utgivningsår|utgivelsesår|jaar|jaar van uitgave|anno|anno di pubblicazione|年份|出版年|発行年|год|год публикации',
  'volume': 'volume|volume number|vol|vol.|volumen|bind|vol/bind|jahrgang|tome|tomo|årgang|jaargang|卷|卷号|巻|том',
  'issue': 'issue|issue number|journal issue|número|numéro|heft|heftnummer|udgave nummer|fascicolo|期|期号|号|номер|выпуск',
  'volume-issue': 'journal volume & issue|journal volume and issue|volume/issue|volume and issue|年,卷(期)|年卷期|卷期|巻号',
  'page': 'page|pages|page range|pages range|page numbers|pages (from-to)|páginas|página|sider|sider (fra-til)|seiten|sidor|pagina\'s|pagine|页码|起止页码|頁次|頁碼|ページ|страницы',
  'article-number': 'article number|article id|artikelnummer|número de artículo|número do artigo|文章编号',
  'number-of-pages': 'number of pages|antal sider|seitenzahl|número de páginas|nombre de pages|aantal pagina\'s|numero di pagine|页数|总页数|頁數',
  'DOI': 'doi|dois|doi name|doi号|digital object identifier|digital object identifier (doi)',
  'PMID': 'pmid|pubmed id|pubmedid',
  'PMCID': 'pmcid|pmc id|pubmed central id',
  'arxiv': 'arxiv|arxiv id',
  'ISSN': 'issn|print issn|electronic issn|online issn|eissn|e-issn|pissn|p-issn|issn-l|issn (print)|issn (online)|issn (electronic)|国际标准刊号',
  'ISBN': 'isbn|isbns|print isbn|print isbns|electronic isbn|electronic isbns|eisbn|e-isbn|isbn (print)|isbn (online)|isbn (electronic)',
  'publisher': 'publisher|editorial|editora|éditeur|verlag|forlag|udgiver|utgiver|utgivare|förlag|uitgever|uitgeverij|editore|出版社|出版者|出版商|издательство|издатель',
  'publisher-place': 'place of publication|lugar de publicación|lieu de publication|erscheinungsort|udgivelsessted|出版地',
  'institution': 'awarding institution|degree grantor|degree granting institution|学位授予单位|學位授予機構',
  'language': 'language|original language|lenguaje|idioma|langue|sprache|originalsprache|sprog|originalsprog|språk|originalspråk|taal|originele taal-2|lingua|语种|语言|語言|言語|язык',
  'type': 'type|format|formato|formaat|natura|格式|フォーマット|формат|item type|document type|publication type|resource type|article type|content type|tipo|tipo de documento|type de document|dokumenttyp|dokumentart|publikationstyp|materialtyp|tipo di documento|文献类型|资料类型|資料種別|論文種別|тип документа',
  'abstract': 'abstract|summary|abstract/summary|resumen|sumario|resumo|résumé|zusammenfassung|kurzfassung|resumé|sammendrag|sammanfattning|abstrakt|samenvatting|riassunto|摘要|中文摘要|内容摘要|总结|總結|要旨|抄録|要約|аннотация|резюме',
  'keywords': 'keyword|keywords|key words|author keywords|index terms|uncontrolled keywords|palabras clave|palavras-chave|palavras chave|mots-clés|mots clés|mots-clefs|mots clefs|schlagwörter|schlüsselwörter|stichwörter|schlagworte|nøgleord|emneord|nyckelord|ämne/nyckelord|trefwoorden|sleutelwoorden|parole chiave|关键词|关键字|關鍵詞|關鍵字|キーワード|ключевые слова',
  'classification:CLC': '中图分类|中图分类号|中图法分类号',
  'classification:subject': '学科分类|学科分类号',
  'cited-by': 'times cited|被引|被引频次|被引次数|被引量',
  'source-line': '来源|出处|文献出处|出典|source|fuente|quelle|bron|источник',
  'citation': 'citation|how to cite|how to cite this article|cite this article|cite this article as|cite this as|cite this item as|cite as|recommended citation|suggested citation|bibliographic citation|to cite this article|cómo citar|como citar|pour citer|pour citer cet article|zitierform|zitierweise|zitiervorschlag|citeren als|citazione|引用格式|引用本文|引文格式|для цитирования',
  'identifier': 'uri|handle|permalink|permanent link|online access|acceso en línea|acesso em linha|accès en ligne|online zugang|online-zugang|online adgang|online toegang|accesso online|在线阅读|在線閱讀|オンライン･アクセス|online-ссылка',
};

/** Field names of a repository's full view, which no language changes. */
const DUBLIN_CORE: { [field in LabelField]?: string } = {
  'title': 'dc.title', 'authors': 'dc.contributor.author|dc.creator', 'editors': 'dc.contributor.editor', 'date': 'dc.date.issued', 'DOI': 'dc.identifier.doi', 'ISSN': 'dc.identifier.issn', 'ISBN': 'dc.identifier.isbn',
  'citation': 'dc.identifier.citation|dc.bibliographiccitation', 'identifier': 'dc.identifier.uri', 'PMID': 'dc.identifier.pmid', 'container-title': 'dc.relation.ispartof|oaire.citation.title', 'source-line': 'dc.source',
  'publisher': 'dc.publisher', 'language': 'dc.language.iso|dc.language', 'keywords': 'dc.subject', 'abstract': 'dc.description.abstract', 'type': 'dc.type',
  'volume': 'oaire.citation.volume', 'issue': 'oaire.citation.issue', 'first-page': 'oaire.citation.startpage', 'last-page': 'oaire.citation.endpage',
};

const FIELDS = new Map<string, LabelField>();
const BEGINNINGS = new Set<string>();
for (const table of [WORDS, DUBLIN_CORE]) {
  for (const [field, words] of Object.entries(table) as [LabelField, string][]) {
    for (const word of words.split('|')) {
      FIELDS.set(word, field);
      BEGINNINGS.add(word.slice(0, 3)).add(word.charCodeAt(0) > 0x2e7f ? word.slice(0, 2) : word.slice(0, 3));
    }
  }
}

const LONGEST = 40;
/** "D O I", "关 键 词" are spaced for looks; "Author(s)" is one word for two. */
const keyOf = (label: string): string => {
  const key = label.toLowerCase().replace(/\(s\)$/, '');
  return /^d o i$|[\u2e80-\u9fff]/.test(key) ? key.replace(/ /g, '') : key;
};

/** The field that a whole text names: "Publisher:", "出版社", "dc.title". */
export function wordOf(text: string): LabelWord | undefined {
  if (text.length > LONGEST) return undefined;
  const label = text.replace(/[\s:：]+$/, '');
  const field = FIELDS.get(keyOf(label));
  return field && { field, label };
}

/** The label before a text's first colon, and what follows: "Vol.: 12". */
export function beforeColon(text: string): (LabelWord & { rest: string }) | undefined {
  const colon = text.slice(0, LONGEST).search(/[:：]/);
  const word = colon < 1 ? undefined : wordOf(text.slice(0, colon));
  return word && { ...word, rest: text.slice(colon + 1).replace(/^[:：\s]+/, '') };
}

/** A text may begin with a label; only an element of its own around the label can then prove it. */
export const mayBeginWithLabel = (text: string): boolean => {
  const start = text.slice(0, 3).toLowerCase();
  return BEGINNINGS.has(start) || (text.charCodeAt(0) > 0x2e7f && BEGINNINGS.has(start.slice(0, 2)));
};
