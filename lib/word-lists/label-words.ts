import { keyField } from './metadata-keys.ts';
import type { ClaimField } from '../record/page-reading.ts';

/**
 * `published` is a catalogue's line of publisher, place and date; `published-in` a journal with or without its numbers; `people` are
 * authors unless a role in brackets says otherwise; `series` may be a journal; `subjects` and `description` count where there are no
 * keywords and no abstract; `related` is a list of other papers; a `note` may say that the work is a thesis, and the labels of `thesis` (Advisor, Degree) say so by themselves.
 */
export type LabelField =
  | ClaimField
  | 'published'
  | 'published-in'
  | 'volume-issue'
  | 'people'
  | 'series'
  | 'subjects'
  | 'description'
  | 'note'
  | 'thesis'
  | 'editor-or-publisher'
  | 'related';

/**
 * What pages print in front of a value, without the colon: English, Spanish, Portuguese, French, German, Danish and Norwegian,
 * Swedish, Dutch, Italian, Chinese, Japanese, Russian. From the label files of VuFind 9 and DSpace 5–9, from EPrints, Pure portals,
 * and Chinese and Japanese indexes. Written as `labelKey` makes them: lower case, no blanks beside ideographs.
 */
const WORDS: { [field in LabelField]?: string } = {
  people: 'person|personen|personas|personer|人名',
  authors:
    'author|main author|creator|authors/creators|autor|autor principal|autores principales|autoría|principais autores|auteur|auteur principal|auteurs principaux|autoren|autor:innen|autor*innen|verfasser|hauptverfasser|1. verfasser|forfatter|forfattere|hovedforfatter|författare|huvudupphovsman|huvudupphovsmän|hoofdauteur|autore|autori|autore principale|autori principali|作者|主要作者|全部作者|著者|著者名|第一著者|主要な著者|автор|авторы|автор(ы)|главный автор|главные авторы|personal author|author name|autor(es)|autorin|verfasserin|verfasser:in|autoria|作成者|著者等|著者・作成者|责任者|責任者|作者姓名|研究生|論文作者',
  contributor:
    'other authors|contributor|otros autores|outros autores|autres auteurs|weitere verfasser|beteiligte|andre forfattere|övriga upphovsmän|andere auteurs|altri autori|其他作者|その他の著者|другие авторы|beitragende|mitwirkende|colaborador|colaboradores|contributeur|collaborateurs|medvirkende|bidragyder|bidragydere|medarbejdere|collaboratori|贡献者|其他责任者|寄与者',
  editors:
    'editors|book editor|editores|herausgeber|redaktører|redaktør|redaktörer|curatori|主编|編者|редакторы|редактор|editor(es)|organizador|organizadores|herausgeber:in|herausgeber:innen|herausgeberin|herausgeber(in)|éditeur scientifique|编者|編著者',
  affiliation:
    'affiliation|author affiliations|afiliación|afiliaciones|filiação|单位|作者单位|機構|机构|作者机构|所属|所属機関',
  title:
    'title|article title|título|titre|titel|tittel|titolo|题名|标题|篇名|題名|論文名|タイトル|論題|заглавие|название|название статьи|document title|thesis title|dissertation title|paper title|título del documento|título de la tesis|hauptsachtitel|titulo|书名|書名|標題|論文名稱|論文題目|论文题目|中文题名|中文标题',
  'container-title':
    'journal|journal title|journal name|source title|revista|título de la revista|título da revista|periódico|revue|nom de la revue|titre de la revue|zeitschrift|zeitschriftentitel|tidsskrift|tidskrift|tidskriftstitel|tijdschrift|tijdschrifttitel|rivista|titolo del periodico|刊名|期刊|期刊名称|期刊名稱|来源期刊|雑誌名|収録刊行物|掲載誌|掲載誌名|журнал|journal or publication title|publication title|publication name|title of journal|nombre de la revista|revista científica|nome do periódico|nome da revista|título do periódico|périodique|zeitschrift/zeitung|titel der zeitschrift|tidsskriftets titel|刊物名称|期刊名|收錄期刊|誌名|収録物名|掲載雑誌名|雑誌',
  'published-in':
    'published in|publicado en|publicado no|publié dans|veröffentlicht in|erschienen in|udgivet i|utgitt i|i publikationen|publicerad i|gepubliceerd in|pubblicato in|发表在|發表在|опубликовано в|is part of|ispartof|part of|publicado em|paru dans|udgivet i tidsskrift|出版于|刊载于|收錄於|書誌情報|収録雑誌',
  'book-title':
    'host publication|title of host publication|book title|titel på værtspublikation|título del libro|título do livro|ouvrage|buchtitel|titel des sammelwerks|bogtitel',
  conference:
    'conference|conference name|conference title|event title|会议名称|学会名|конференция|congreso|congrès|tagung|konferenz|konference|会议|會議名稱|会議名',
  published:
    'published|erschienen|publicado|publié|veröffentlicht|udgivet|utgitt|publicerad|pubblicazione|uitgegeven|出版|出版事項|опубликовано|imprint|pie de imprenta|impressum|出版信息|出版資訊|出版项',
  date: 'publication date|issue date|published date|print date|date published|date issued|date of publication|date of issue|issued|fecha de publicación|data de publicação|data da publicação|date de publication|erscheinungsdatum|publikationsdatum|veröffentlichungsdatum|udgivelsesdato|utgivelsesdato|publiceringsdatum|publicatiedatum|data di pubblicazione|出版日期|发表日期|发表时间|發表日期|刊出日期|発行日|出版年月日|дата публикации|fecha de edición|fecha de publicacion|fecha publicación|data da edição|date de parution|veröffentlicht am|出版時間|出版时间|出刊日期|刊行日|発行年月日|出版年月|発行年月|發布日期|发布日期',
  'date-online':
    'available online|published online|date of publication (online)|datum der veröffentlichung (online)|first online|early online|early online date|online publication date|网络出版日期|网络首发时间|在线出版日期|公開日',
  'date-any':
    'date|fecha|data|datum|dato|日期|дата|defence date|defense date|date of defence|date of defense|date of award|award date|degree date|graduation date|thesis date|copyright date|copyright year|date created|creation date|date of creation|fecha de defensa|fecha de lectura|data de defesa|data da defesa|date de soutenance|tag der mündlichen prüfung|entstehungsdatum|答辩日期|学位授予日期|学位授与年月日',
  year: 'year|publication year|year of first publication|jahr der erstveröffentlichung|year of publication|año|año de publicación|ano|ano de publicação|année|année de publication|jahr|erscheinungsjahr|publikationsjahr|udgivelsesår|utgivningsår|utgivelsesår|jaar|jaar van uitgave|anno|anno di pubblicazione|年份|出版年|発行年|год|год публикации|year published|publ. year|año de edición|datierung|veröffentlichungsjahr|jahr der veröffentlichung|出版年份|出版年度|發表年份|論文出版年|学位年度|刊行年',
  volume:
    'volume|volume number|vol|vol.|volumen|bind|vol/bind|jahrgang|tome|tomo|årgang|jaargang|卷|卷号|巻|том|vol./jahrgang|卷数|巻数',
  issue:
    'issue|issue number|journal issue|número|numéro|heft|heftnummer|udgave nummer|fascicolo|期|期号|号|номер|выпуск|issue no.|issue no|núm.|nº|fascículo|期数|期數|号数',
  'volume-issue':
    'journal volume & issue|journal volume and issue|volume/issue|volume and issue|年,卷(期)|年，卷(期)|年卷期|卷期|巻号',
  page: "page|page range|pages range|page numbers|pages (from-to)|página|sider|sider (fra-til)|seiten|sidor|pagina's|pagine|页码|起止页码|頁次|頁碼|ページ|страницы|paginación|paginação|pagination|seitenbereich|seite(n)|sidetal|頁|頁面|開始終了ページ|ページ範囲|起訖頁",
  'article-number': 'article number|article id|artikelnummer|número de artículo|número do artigo|文章编号',
  'number-of-pages':
    "number of pages|antal sider|seitenzahl|número de páginas|nombre de pages|aantal pagina's|numero di pagine|页数|总页数|頁數",
  DOI: "doi|doi name|doi号|digital object identifier|digital object identifier (doi)|doi link|publisher doi|publisher's doi|doi-nummer",
  PMID: 'pmid|pubmed id|pubmedid',
  PMCID: 'pmcid|pmc id|pubmed central id',
  arxiv: 'arxiv|arxiv id',
  ISSN: 'issn|print issn|electronic issn|online issn|eissn|e-issn|pissn|p-issn|issn-l|issn (print)|issn (online)|issn (electronic)|国际标准刊号',
  ISBN: 'isbn|print isbn|electronic isbn|eisbn|e-isbn|isbn (print)|isbn (online)|isbn (electronic)',
  publisher:
    "publisher|editorial|editora|éditeur|verlag|forlag|udgiver|utgiver|utgivare|förlag|uitgever|uitgeverij|editore|出版社|出版者|出版商|издательство|издатель|casa editorial|maison d'édition|published by|出版機関|出版单位|出版單位|発行元|发行者",
  'publisher-place':
    'ort|place of publication|lugar de publicación|lieu de publication|erscheinungsort|udgivelsessted|出版地',
  institution:
    'awarding institution|degree grantor|degree granting institution|学位授予单位|學位授予機構|awarded by|awarding body|granting institution|degree awarding institution|instituição de defesa|université de soutenance|établissement de soutenance|校院名稱|学位授与機関|学位授与大学',
  language:
    'language|original language|lenguaje|idioma|langue|sprache|originalsprache|sprog|originalsprog|språk|originalspråk|taal|originele taal-2|lingua|语种|语言|語言|言語|язык|language of text|text language|document language|lengua|língua|sprache des dokuments|語文別|語文|文種|语种名称|本文言語',
  type: 'type|format|formato|formaat|natura|格式|フォーマット|формат|item type|document type|publication type|resource type|article type|content type|tipo|tipo de documento|type de document|dokumenttyp|dokumentart|publikationstyp|materialtyp|tipo di documento|文献类型|资料类型|資料種別|論文種別|тип документа|type of resource|genre|genre/form|type of document|type of publication|thesis type|dissertation type|dokumententyp|dokumentenart|textart|medienart|publikationsart|art der publikation|ressourcentyp|tipo de recurso|tipo de publicación|tipo documental|tipo de material|tipo de tesis|tipo de publicação|tipo de item|type de publication|type de ressource|文献種別|資源タイプ|資料タイプ|コンテンツ種別|论文类型|文档类型|文件類型|類型|类型|资源类型|學位論文類型',
  abstract:
    'abstract|summary|abstract/summary|resumen|sumario|resumo|résumé|zusammenfassung|kurzfassung|resumé|sammendrag|sammanfattning|abstrakt|samenvatting|riassunto|摘要|中文摘要|内容摘要|总结|總結|要旨|抄録|要約|аннотация|резюме|abstract in english|english abstract|resumen en español|kurzreferat|抽象的|英文摘要|抄録・要旨|論文抄録|论文摘要|論文摘要',
  keywords:
    'keyword|key words|author keywords|index terms|uncontrolled keywords|palabras clave|palavras-chave|palavras chave|mots clés|mots-clefs|mots clefs|schlagwörter|schlüsselwörter|stichwörter|schlagworte|nøgleord|emneord|nyckelord|ämne/nyckelord|trefwoorden|sleutelwoorden|parole chiave|关键词|关键字|關鍵詞|關鍵字|キーワード|ключевые слова|subjects and keywords|subject keywords|palabras-clave|descriptores|palavra-chave|descritores|mot-clé|mots-clé|mot(s)-clé|mots-clés libres|schlagwort|schlagwort(e)|stichworte|freie schlagwörter|freie schlagworte|autorinnen-schlagwörter|nøkkelord|ämnesord|中文关键词|英文关键词|中文關鍵詞|外文關鍵詞|主題語',
  related: '相关论文|相关文献|related papers',
  'classification:CLC': '中图分类|中图分类号|中图法分类号',
  'classification:subject': '学科分类|学科分类号',
  'cited-by': 'times cited|被引|被引频次|被引次数|被引量',
  'source-line': '来源|出处|文献出处|出典|source|fuente|quelle|bron|источник',
  citation:
    'citation|how to cite|how to cite this article|cite this article|cite this article as|cite this as|cite this item as|cite as|recommended citation|suggested citation|bibliographic citation|to cite this article|cómo citar|como citar|pour citer|pour citer cet article|zitierform|zitierweise|zitiervorschlag|citeren als|citazione|引用格式|引用本文|引文格式|для цитирования|apa citation|citación|cita|referencia bibliográfica|citación recomendada|citação|referência|référence bibliographique|published citation|kilde|引文|引用|引用信息',
  identifier:
    'uri|handle|permalink|permanent link|online access|acceso en línea|acesso em linha|accès en ligne|online zugang|online-zugang|online adgang|online toegang|accesso online|在线阅读|在線閱讀|オンライン･アクセス|online-ссылка|identifier|url|official url|persistent url|permanent url|persistent link|persistent identifier|permanent address|permanent identifier|citable link|identification number|enlace permanente|url permanente|identificador|identifiant|zitierlink|link zum datensatz|permanent länk|永久链接|永久連結|識別子|标识符',
  'alternative-title':
    'other title|alternative title|translated title|title in english|título alternativo|títulos alternativos|otros títulos|weitere titel|paralleltitel|titre alternatif|alternativ titel|英文题名|英文标题|英文篇名|论文英文题名|その他のタイトル|別タイトル|其他题名|其他題名',
  'collection-title': 'series title|serie|schriftenreihe|reihe',
  series:
    'series/report no.|series/report no|is part of series|serie/reporte no.|série/relatório no.|collection et n°|schriftenreihe/band|シリーズ|系列/报告号|系列/報告編號',
  'first-page':
    'first page|start page|starting page|beginning page|página inicial|primera página|página de inicio|startseite|page de début|起始页|起始頁|开始页|開始ページ',
  'last-page':
    'last page|end page|ending page|página final|última página|endseite|page de fin|结束页|結束頁|終了ページ',
  'editor-or-publisher': 'editor',
  description:
    'description|descripción|descrição|beschreibung|beskrivelse|beskrivning|descrizione|inhalt|zum inhalt|inhaltsangabe|kurzbeschreibung|描述|内容记述|内容記述|内容简介|公開者による説明',
  subjects:
    'subject|subject heading|subject area|topic|materia|tema|matéria|assunto|sujet|thème|themen|thema|sachgruppe|emne|emner|ämne|ämnen|onderwerp|onderwerpen|soggetto|soggetti|argomento|主题|主題|主题词|主題詞',
  note: 'note|general note|dissertation note|thesis note|thesis statement|institutional note|univ. angaben|universitätsangaben|hochschulschrift|hochschulschriftenvermerk|anmerkung|anmerkungen|annotation|nota|nota de tesis|学位論文注記|附注',
  thesis:
    'degree|degree name|degree level|degree type|degree discipline|thesis level|advisor|thesis advisor|dissertation advisor|supervisor|thesis supervisor|committee chair|committee member|director de tesis|directores de tesis|director(es)|director(es) de tesis|tutor|tutores|orientador|orientadora|orientador(a)|primeiro orientador|grau|titulación|grado académico|directeur de thèse|betreuer|begutachter|begutachterin|gutachter|vejleder|vejledere|veileder|veiledere|handledare|promotor|studienkennzahl|指導教員|指導教授|指导教师|导师|导师姓名|學位類別|学位级别|学位类型|学位类别|学位名|学位の種別',
};

const FIELDS = new Map<string, LabelField>();
for (const [field, words] of Object.entries(WORDS) as [LabelField, string][])
  for (const word of words.split('|')) FIELDS.set(word, field);

/** A language behind a label: "Abstract (German)", "Schlagwörter (eng.)", "Título [es]". */
const LANGUAGE =
  /\s*[([](?:[a-z]{2,3}\.?|english|german|french|spanish|portuguese|italian|danish|chinese|japanese|deutsch|englisch|französisch|inglés|español|inglês|português|anglais|français|dansk|engelsk|original|英文|中文|外文)[)\]]$/;
const JOIN = /\s*[/／&+]\s*|\s+(?:and|und|y|e|et|og|och|en|or|oder|ou)\s+/;

/** Fields whose words the table has in the singular only; "Journals" or "Issues" are no label. */
const PLURAL: ReadonlySet<LabelField> = new Set<LabelField>([
  'authors',
  'contributor',
  'people',
  'affiliation',
  'page',
  'keywords',
  'subjects',
  'identifier',
  'ISBN',
  'conference',
  'thesis',
  'note',
  'DOI',
  'alternative-title',
]);
function lookUp(key: string): LabelField | undefined {
  const field = FIELDS.get(key);
  if (field || !key.endsWith('s')) return field;
  const one = FIELDS.get(key.slice(0, -1));
  return one && PLURAL.has(one) ? one : undefined;
}

/** A word in the singular or plural, a key of a repository's tables, a word with its language, or several words for one thing. */
function fieldOf(key: string): LabelField | undefined {
  const plain = lookUp(key) ?? keyField(key);
  if (plain || !/[ /／&+([]/.test(key) || /[:：,]/.test(key)) return plain;
  const bare = key.replace(LANGUAGE, '');
  if (bare !== key) return fieldOf(bare);
  const parts = key.split(JOIN);
  return parts.length > 1 && parts.length < 5 ? joined(parts.map(lookUp), key.includes('/')) : undefined;
}

/** "Abstract/Description", "Ort/Verlag", "Volume and issue". A slash may join a known word with an unknown one, a word may not. */
function joined(parts: readonly (LabelField | undefined)[], slash: boolean): LabelField | undefined {
  const known = [...new Set(parts.filter(part => part !== undefined))];
  const all = (...fields: LabelField[]) => known.length > 1 && known.every(field => fields.includes(field));
  const strange = parts.filter(part => part === undefined).length;
  if (known.length === 0 || strange > (slash ? parts.length / 2 : 0)) return undefined;
  if (known.length === 1) return known[0];
  if (all('publisher-place', 'publisher', 'date', 'date-any', 'year', 'editor-or-publisher'))
    return 'published';
  if (all('volume', 'issue', 'page', 'year')) return 'volume-issue';
  if (all('container-title', 'volume', 'issue', 'page', 'year', 'date-any')) return 'published-in';
  if (all('keywords', 'subjects')) return 'keywords';
  if (all('abstract', 'description', 'note')) return 'abstract';
  if (all('authors', 'people', 'contributor', 'editors', 'editor-or-publisher'))
    return known.includes('authors') ? 'authors' : 'people';
  if (all('date', 'year', 'date-any') || all('container-title', 'book-title', 'collection-title'))
    return known[0];
  if (all('DOI', 'identifier')) return 'identifier';
  return undefined;
}

/** "D O I", "关 键 词" are spaced for looks; "Author(s)" is one word for two; case does not count. */
export function labelKey(label: string): string {
  const key = label.toLowerCase().replace(/\(s\)$/, '');
  return /^d o i$|[\u2e80-\u9fff]/.test(key) ? key.replace(/ /g, '') : key;
}

/** What a printed label is about; undefined when it is none. */
export const labelField = (label: string): LabelField | undefined => fieldOf(labelKey(label));

const wordField = (key: string): LabelField | undefined =>
  FIELDS.get(key) ?? FIELDS.get(key.replace(/s$/, ''));

/** True for a word of the table, in the singular or with an s; of what labels are made of. */
export const isLabelWord = (key: string): boolean => wordField(key) !== undefined;

/** Fields so plain that their label needs neither colon nor table. */
const PLAIN: ReadonlySet<LabelField | undefined> = new Set<LabelField>(['keywords', 'DOI', 'PMID', 'PMCID']);

/** So plain a label that it needs neither colon nor table. */
export const isPlainLabel = (label: string): boolean => PLAIN.has(wordField(labelKey(label)));
