import { ownForm, repairPhrases } from './own-capitals.ts';
import { decodeEntities } from './entities.ts';
import { fold } from './fold.ts';
import { allCapitals, capitalised, isRoman, looksRomance } from './letter-case.ts';
import { oneLine } from './one-line.ts';
import { cleanText } from './clean-text.ts';

const ENDING =
  /(?:\b(?:etc|al|sp|spp|ssp|subsp|nov|var|inc|ltd|co|jr|sr|st|vs|cf|no|vol|dr|prof|ca|op|cit|ed|eds|approx)|(?<!\p{L})\p{L}|\.\p{L}+|\.)\.$/iu;

/** TeX between dollars made readable: "CO$_2$" → "CO2", "$\alpha$" → "α". Dollars of money stay. */
function readTex(text: string): string {
  if (!/[$\\]/.test(text)) return text;
  const plain = (all: string, inside: string): string =>
    !/[\\^_{}]|^\s*[A-Za-z]\s*$/.test(inside)
      ? all
      : inside
          .replace(/\\(?:d?frac)\{([^{}]{1,40})\}\{([^{}]{1,40})\}/g, '$1/$2')
          .replace(/\\sqrt\{([^{}]{1,40})\}/g, '√$1')
          .replace(/\\([a-zA-Z]{1,20})/g, (_, name: string) => {
            const sign = decodeEntities(
              `&${name === 'to' ? 'rarr' : name === 'pm' ? 'plusmn' : name === 'infty' ? 'infin' : name};`,
            );
            return sign.startsWith('&') ? '' : sign;
          })
          .replace(/\\[,;:!> ]/g, ' ')
          .replace(/[{}^_\\]/g, '')
          .trim();
  return text
    .replace(/\$\$?([^$]{1,200})\$\$?/g, plain)
    .replace(/\\\(((?:[^\\]|\\(?!\))){1,200})\\\)/g, plain);
}

/** "[A title put into English]." of PubMed → what is inside. */
function unbracket(text: string): string {
  const inner = /^\[(.*)\]\.?$/.exec(text)?.[1];
  if (inner === undefined || /^[^[]*\]/.test(inner) || inner.lastIndexOf('[') > inner.lastIndexOf(']'))
    return text;
  return inner.trim();
}

/** A title without markup, footnote marks, brackets of a translated title, version notes and its full stop. */
export function cleanTitle(text: string): string {
  let now = readTex(cleanText(text));
  for (let times = 0, before = ''; before !== now && times < 8; times += 1) {
    before = now;
    now = unbracket(now)
      .replace(/[[(]version \d{1,3}[^[\]()]{0,120}[\])]$/i, '')
      .replace(/\[Article in \p{Lu}[\p{L}, ]{1,40}\]\.?$/u, '')
      .replace(/(?<=\p{L}{3}|[)?!.\s\p{Lo}])[*∗†‡§¶☆★]{1,9}$/u, '')
      .replace(/(?<=\p{L}{3})[¹²³]$/u, '')
      .trim();
    if (/[\p{L}\p{N})\]”"’'»]\.$/u.test(now) && !ENDING.test(now)) now = now.slice(0, -1).trimEnd();
    now = now.replace(/。$/, '');
  }
  return now;
}

const LETTERED =
  /^(?:TYPE|VITAMIN|GROUP|CLASS|STAGE|PHASE|GRADE|FACTOR|HEPATITIS|INFLUENZA|PROTEIN|APPENDIX|PART|SECTION|TABLE|SERIES)$/;

function word(upper: string, before: string, romance: boolean): string {
  if (upper.length === 1) {
    if (romance && /[AEIOUYÀÉÓ]/.test(upper)) return upper.toLowerCase();
    return upper === 'A' && !LETTERED.test(before) ? 'a' : upper;
  }
  if (
    upper === 'AIDS' &&
    /^(?:HEARING|DECISION|VISUAL|TEACHING|LEARNING|MOBILITY|AUDITORY|TRAINING)$/.test(before)
  )
    return 'aids';
  if (upper === 'WHO') return before === 'THE' ? 'WHO' : 'who';
  if (upper === 'US')
    return /^(?:LET|TELL|TEACH|ABOUT|HELP|GIVE|TO|AMONG|WITH|MAKES?|FOR|ARE|BETWEEN|LEADS?|BRINGS?|GETS?|SHOWS?)$/.test(
      before,
    )
      ? 'us'
      : 'US';
  if (isRoman(upper)) return upper;
  return ownForm(upper) ?? (/^(?:[BCDFGHJKLMNPQRSTVWXZ]{3,5})S?$/.test(upper) ? upper : upper.toLowerCase());
}

/** A word with its hyphens, slashes and digits: "IL-6", "P53" and "CO2" stay, "12-MONTH" and "19TH" don't. */
function compound(token: string, before: string, romance: boolean): string {
  const whole = ownForm(token);
  if (whole !== undefined) return whole;
  const pieces = token.split(/([-‐–/])/);
  return pieces
    .map((piece, i) => {
      if (i % 2 === 1 || piece === '') return piece;
      if (/\d/.test(piece)) return /^\d+(?:ST|ND|RD|TH|S|E)$/.test(piece) ? piece.toLowerCase() : piece;
      const next = pieces[i + 2] ?? '';
      if (
        /^\d/.test(next) &&
        pieces[i + 1] !== '/' &&
        piece.length <= 4 &&
        !/^(?:TYPE|PART|AGE|AGED|ACT|WEEK|YEAR|DAY|STEP|OF)$/.test(piece)
      )
        return ownForm(piece) ?? piece;
      if (pieces.length > 1 && piece === 'A' && i + 1 < pieces.length) return 'A';
      return word(piece, pieces[i - 2] ?? before, romance);
    })
    .join('');
}

/** Sentence case for a title that is all in capitals; acronyms, names of places and peoples, and tokens with digits keep theirs. Others stay. */
export function repairCapitals(text: string): string {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  if (!allCapitals(text) || words.length === 0 || (!/\s/.test(text) && text.length < 9)) return text;
  const romance = looksRomance(text);
  let before = '';
  let start = true;
  const out = text.replace(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’\-‐–/]*|[:.?!—]/gu, token => {
    if (/^[:.?!—]$/.test(token)) {
      start = token !== '.' || before.length > 1;
      return token;
    }
    const done = compound(token, before, romance);
    const cased =
      start && /^\p{Ll}+(?:[-‐–/'’]|$)/u.test(done) ? capitalised(done.slice(0, 1)) + done.slice(1) : done;
    before = token;
    start = false;
    return cased;
  });
  return repairPhrases(out);
}

/** "Title: subtitle"; nothing doubled, no colon behind "?" or "!". */
export function joinSubtitle(title: string, subtitle: string): string {
  const [head, tail] = [oneLine(title), oneLine(subtitle).replace(/^[:–—-] ?/, '')];
  if (tail === '' || head === '') return head || tail;
  const [a, b] = [fold(head), fold(tail)];
  if (b !== '' && (a === b || a.endsWith(` ${b}`))) return head;
  if (b.startsWith(`${a} `)) return tail;
  if (/[?!？！]$/.test(head)) return `${head} ${tail}`;
  return `${head.replace(/ ?[:.,;–—-]{1,3}$/, '')}: ${tail}`;
}

/** Whether two titles are the same but for case, accents, quotes, dashes, markup and what parts the subtitle. */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [a, b].map(t => fold(cleanText(t).replace(/&/g, ' and ')).replace(/ /g, ''));
  return x !== '' && x === y;
}

const SITES =
  /^(?:pubmed(?: central)?|pmc|ncbi|sciencedirect(?:\.com)?|europe pmc|springer(?:link)?|wiley online library|taylor (?:&|and) francis online|jstor|semantic scholar|researchgate|oxford academic|cambridge core|academia\.edu|ieee xplore|ieee (?:conference publication|journals & magazine).*|scielo(?: .{1,20})?|hal|zenodo|arxiv(?:\.org)?|biorxiv|medrxiv|frontiers|mdpi|plos(?: one)?|nature|science|google scholar|ssrn|project muse|acm digital library|sage journals|bmj|hindawi|the lancet|dialnet|redalyc|j-stage|cinii.*|cnki|full text.*|abstract|request pdf|pdf|google search|proquest)$/i;

/** Takes a site's or journal's name off the end (or the front) of a page's title: "Title | Journal of X". `names` are those of this page. */
export function stripSiteName(title: string, names: string[]): string {
  const known = new Set(names.map(fold).filter(Boolean));
  const isName = (part: string): boolean =>
    known.has(fold(part)) || known.has(fold(part.replace(/^the /i, ''))) || SITES.test(part.trim());
  let parts = oneLine(title).split(/( [|–—·•:»-] | ?\| ?|: )/);
  if (parts.length > 100) return title;
  while (parts.length > 2 && isName(parts.at(-1) ?? '')) parts = parts.slice(0, -2);
  while (
    parts.length > 2 &&
    (known.has(fold(parts[0] ?? '')) || /^\[?(?:pdf|full text|abstract)\]?$/i.test(parts[0] ?? ''))
  )
    parts = parts.slice(2);
  return parts.join('').trim();
}
