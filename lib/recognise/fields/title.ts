/** The title of a work. */
import { anyOf } from '../../text/any-of.ts';
import { seenWords } from '../../text/seen-words.ts';
import { repairCapitals, type TitleContext } from '../../text/title-case.ts';
import { beginningOfTitle, cleanTitle, joinSubtitle, sameTitle, stripSiteName } from '../../text/titles.ts';
import { fold } from '../../text/clean-text.ts';
import { displayName } from '../../names/name-text.ts';
import type { Name, Source } from '../../record/record.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../../record/precedence.ts';
import { TITLE_LABELS } from '../../word-lists/title-labels.ts';
import { parseSourceLine } from '../source-line/parse-source-line.ts';
import { withoutMaterial } from '../vocabularies/labelled-title.ts';
import { chooseLanguage } from './language.ts';
import {
  hostNames,
  isKindBehind,
  isNameOfSite,
  isOfAuthors,
  shownTitle,
  squeeze,
  withCitedSubtitle,
  withPrintedSubtitle,
  type Candidate,
} from './printed-title.ts';

/** The end of a text that was cut. */
const CUT = /(?:\.\.\.|…)$/;
/** Whether the title is all in capitals; false for scripts that have none, such as Chinese. */
const isCapitals = (text: string): boolean =>
  !/[\p{Ll}\p{Lo}]/u.test(text) && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text);
/** Texts that stand in a title's place: a section, an error, a form's empty value. */
const NO_TITLE = new RegExp(
  `^${anyOf([
    'abstract',
    'article',
    'error',
    'full text',
    'home',
    'login',
    'no title',
    'not found',
    'null',
    'search results?',
    'sign in',
    'title',
    'undefined',
    'untitled',
  ])}$`,
  'i',
);

const LABELS = new Set(TITLE_LABELS);

/** How often a paper was cited or read, which stands behind its title: "被引量：11", "Cited by 12". */
const COUNT =
  /\s?(?:(?:被引|引用|下载|下載|浏览|瀏覽|阅读|閱讀)(?:量|次数|次數|频次)?\s?[:：]?|피인용\s?횟수\s?:?|\bCited by:?)\s?\d{1,6}次?$/iu;

/** The name of a Chinese portal behind a title: "题名 - 学术文献平台", "题名-【期刊官网】". */
const PORTAL = new RegExp(
  `\\s?[-–—_|]\\s?【?[\\p{sc=Han}A-Za-z·]{0,20}${anyOf([
    '期刊网',
    '官网',
    '图书馆',
    '圖書館',
    '平台',
    '数据库',
    '資料庫',
    '文献中心',
    '文獻中心',
    '检索系统',
    '知网',
    '门户',
  ])}】?$`,
  'u',
);

/** The title without the portals' names behind it. */
function withoutPortal(text: string): string {
  const before = text.replace(PORTAL, '');
  return before === text || before.length < SHORTEST ? text : withoutPortal(before);
}
/** Fewer characters are no title before a portal's name. */
const SHORTEST = 4;

/**
 * A document's title of a word or two is the site's name, as nobody knew it; so is one that ends as a portal's does:
 * "简称-学术文献平台".
 */
const isName = (text: string, source: Source): boolean =>
  source === 'title' && (/^\w+(?:\s\w+)?$/.test(text) || PORTAL.test(text));

/** Whether a document's title tells where the work stands instead: "Reed Quarterly, Vol. 8, No. 2 (1971), pp. 3-9". */
function isSourceLine(text: string): boolean {
  const { volume, issue, page } = parseSourceLine(text);
  return /\bvol/i.test(text) && volume !== undefined && issue !== undefined && page !== undefined;
}

/** Sources that give the title for citing. */
const FOR_CITING = /^(?:highwire|bibtex|ris)/;

/**
 * The titles that the page gives, best source first; the names of site, journal and publisher are cut off, and none of
 * them is a title. What only says of what kind the work is ("journal article") is one only where nothing else is.
 */
function titleCandidates(evidence: Evidence, names: readonly string[]): Candidate[] {
  const { reading } = evidence;
  const ownNames = hostNames(reading.url);
  const isTitle = ({ text }: Candidate): boolean =>
    text.length > 1 &&
    !NO_TITLE.test(text) &&
    !names.some(name => sameTitle(name, text)) &&
    !ownNames.has(squeeze(text));
  const bare = (text: string): string => cleanTitle(withoutPortal(stripSiteName(text, [...names])));
  const found = [
    ...evidence.texts(PRECEDENCE.title, 'title').map(({ text, source }) => ({
      text: /^(open-graph|meta|visible|json-ld)/.test(source) ? bare(text) : cleanTitle(text),
      source,
    })),
    { text: bare(reading.title), source: 'title' },
  ]
    .map(({ text, source }) => ({ text: withoutMaterial(text.replace(COUNT, '')), source }))
    .filter(isTitle);
  // a paper's own site has its name
  if (found.length === 0)
    return evidence.texts(PRECEDENCE.title, 'title').filter(({ source }) => FOR_CITING.test(source));
  const isLabel = (text: string, source: Source): boolean => LABELS.has(fold(text)) || isName(text, source);
  // "SpringerLink - Journal Article": a site's name and a label
  const proper = found.filter(
    ({ text, source }) =>
      !isLabel(text, source) &&
      !(source === 'title' && isSourceLine(text)) &&
      !(source === 'title' && text.split(/ [-–|] /).every(part => isLabel(part.trim(), source))),
  );
  return proper.length > 0 ? proper : found;
}

/**
 * The work's title from the best source: completed by another source where it is cut, joined with its subtitle, not all
 * in capitals. `names` are the names of the site, journal and publisher: they are cut off, and none of them is a title.
 */
export function chooseTitle(evidence: Evidence, names: readonly string[]): Chosen<string> | undefined {
  const candidates = titleCandidates(evidence, names);
  const own = candidates.find(({ source }) => source.startsWith('label'));
  const best =
    (own && isAlternative(candidates[0]!.text, evidence) ? own : undefined) ??
    candidates.find(
      ({ source, text }) =>
        source !== 'visible:title' ||
        candidates.length < 2 ||
        isSourceLine(evidence.reading.title) ||
        confirmed(text, candidates) ||
        isNameOfSite(text, candidates, evidence.reading),
    ) ??
    candidates[0];
  if (!best) return undefined;
  const shown = shownTitle(best, candidates, evidence.reading.title);
  const whole = withPrintedSubtitle(completed(shown, candidates), evidence, candidates, names);
  let chosen = withoutTranslation(withCitedSubtitle(whole, evidence), evidence);
  const subtitle = evidence.texts(PRECEDENCE.title, 'subtitle')[0];
  // the page of a figure or table names its paper in the subtitle's place
  // a line under the title may be its translation, which metas give as a title too
  const isTitle = candidates.some(({ text }) => subtitle && squeeze(text) === squeeze(subtitle.text));
  const isOther = isTitle || (subtitle && isOfAuthors(subtitle.text, evidence));
  if (subtitle && !isOther && !/^(?:from|in): /i.test(subtitle.text))
    chosen = { value: joinSubtitle(chosen.value, cleanTitle(subtitle.text)), source: chosen.source };
  if (isCapitals(chosen.value)) {
    const mixed = candidates.find(({ text }) => !isCapitals(text) && squeeze(text) === squeeze(chosen.value));
    chosen = mixed
      ? { value: mixed.text, source: mixed.source }
      : { value: repairCapitals(chosen.value, titleContext(evidence, chosen.value)), source: chosen.source };
  }
  return chosen;
}

/** Whether a label calls a title an alternative one: the metas of some indexes give the English title alone. */
const isAlternative = (title: string, evidence: Evidence): boolean =>
  evidence
    .about('alternative-title')
    .some(
      ({ value, source }) =>
        source.startsWith('label') &&
        typeof value === 'string' &&
        sameTitle(value.replace(/^[A-Z]{2} /, ''), title),
    );

/** What the page tells of a title in capitals: its language, and how abstract, keywords and titles write words. */
function titleContext(evidence: Evidence, title: string): TitleContext {
  const language = chooseLanguage(evidence, title, undefined)?.value;
  const texts = evidence.about('abstract', 'keywords', 'keyword', 'title', 'subtitle', 'alternative-title');
  return {
    language,
    seen: seenWords(
      texts.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
      language,
    ),
  };
}

/** What stands in <title> behind the work's title: a bar or dash before the journal's or site's name, or nothing. */
const BEHIND_TITLE = /^(?:\s*$| ?[|»] ?| [-–—] )/;

/** A title and its translation in brackets, in a script of its own. */
const WITH_TRANSLATION =
  /^(.{4,200}?)\s?[(（]([^()（）]{8,300}(?:[(（][^()（）]{1,80}[)）][^()（）]{0,200})?)[)）]$/u;
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7af]/;

/**
 * The title without its translation: "Title / its translation" where <title> has the first of the two alone, "题名(its
 * translation)" where the page does.
 */
function withoutTranslation(title: Chosen<string>, { reading, claims }: Evidence): Chosen<string> {
  const [own = '', ...others] = title.value.split(' / ');
  const isAlone =
    others.length === 1 &&
    title.source.startsWith('visible') &&
    own.length > 15 &&
    reading.title.startsWith(own) &&
    BEHIND_TITLE.test(reading.title.slice(own.length));
  if (isAlone) return { ...title, value: own };
  const [, first = '', translated = ''] = WITH_TRANSLATION.exec(title.value) ?? [];
  if (EAST_ASIAN.test(first) === EAST_ASIAN.test(translated)) return title;
  const isPrinted = claims.some(
    ({ field, source, value }) =>
      field === 'title' &&
      /^(?:visible|open-graph)/.test(source) &&
      typeof value === 'string' &&
      sameTitle(value.replace(COUNT, ''), first),
  );
  return first !== '' && isPrinted ? { ...title, value: first } : title;
}

/** How a statement of responsibility begins: "by Ann Holm", "vorgelegt von …". */
const BY = /^(?:von|by|par|por|af|av|door|di|presented|submitted|vorgelegt|eingereicht|verfasst)\s+\p{Lu}/iu;

/** The title without the statement of responsibility that library catalogues append: "Title / von Ann Holm". */
export function withoutResponsibility(title: Chosen<string>, names: readonly Name[]): Chosen<string> {
  const slash = title.value.lastIndexOf(' / ');
  const tail = slash > 3 ? fold(title.value.slice(slash + 3)) : '';
  const isPeople =
    tail !== '' &&
    (BY.test(title.value.slice(slash + 3)) ||
      names.some(({ family, literal }) => ` ${tail} `.includes(` ${fold(family ?? literal ?? '')} `)) ||
      names.some(name => EAST_ASIAN.test(name.family ?? '') && tail.includes(fold(displayName(name)))));
  return isPeople
    ? {
        ...title,
        value: title.value.slice(0, slash).trimEnd().replaceAll(' : ', ': '),
      }
    : title;
}

/** Whether a text of some length is the beginning of the other. */
const isStart = (start: string, text: string): boolean => start.length > 9 && text.startsWith(start);

/** Whether another source has the same title, or one that begins alike. */
const confirmed = (text: string, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    other =>
      other.source !== 'visible:title' &&
      (squeeze(other.text).startsWith(squeeze(text).slice(0, 40)) ||
        (other.source === 'title' && isStart(squeeze(beginningOfTitle(other.text)), squeeze(text))) ||
        squeeze(other.text).includes(squeeze(text))),
  );

/** Whether what stands behind a title says where or when the work appeared: ". Reeds Vol. 2 pp. 7-19", "(1988)". */
function saysWhere(behind: string): boolean {
  if (/^ ?\((?:19|20)\d\d\)$/.test(behind)) return true;
  const { volume, page } = parseSourceLine(behind);
  return volume !== undefined && page !== undefined;
}

/** The best title, or a longer one of another source that begins with it: the best was cut or lacks its subtitle. */
function completed(best: Candidate, candidates: readonly Candidate[]): Chosen<string> {
  const start = squeeze(best.text.replace(CUT, ''));
  const longer = candidates
    .filter(
      ({ text, source }) =>
        !CUT.test(text) &&
        !text.includes(': From: ') &&
        !isKindBehind(text.slice(best.text.length)) &&
        !saysWhere(text.slice(best.text.length)) &&
        source !== 'title' &&
        source !== 'open-graph:og:title' &&
        squeeze(text).length > start.length + 2 &&
        squeeze(text).startsWith(start),
    ) // one or two letters more are the mark of a footnote
    .filter(
      ({ source, text }) =>
        CUT.test(best.text) ||
        (source.startsWith('visible') && start.length > 20 && squeeze(text).length < start.length * 3),
    );
  const other = longer[0];
  return other ? { value: other.text, source: other.source } : { value: best.text, source: best.source };
}
