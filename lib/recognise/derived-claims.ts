/** What follows from the page's claims: a printed source line names a journal, an address an identifier, and so on. */
import { formatDate } from '../record/dates.ts';
import { identify } from '../record/identifiers.ts';
import type { Claim, ClaimField, PageReading } from '../record/page-reading.ts';
import { fold } from '../text/clean-text.ts';
import { claimTexts } from './claim-texts.ts';
import { documentTitleClaims } from './document-title.ts';
import { imprintClaims } from './imprint.ts';
import { citationLine } from './source-line/citation-line.ts';
import { parseSourceLine, type SourceLine } from './source-line/parse-source-line.ts';

type TextClaim = Claim & { value: string };

/** The claims that follow from those of the reading and from the document's title. */
export function derivedClaims({ claims, title }: PageReading): Claim[] {
  const texts = claims.flatMap(claim =>
    typeof claim.value === 'string' ? [{ ...claim, value: claim.value }] : [],
  );
  return [...texts.flatMap(fromText), ...fromLines(texts, claims), ...documentTitleClaims(title)];
}

/** What a single claim says beside itself. */
function fromText({ field, value, source }: TextClaim): Claim[] {
  switch (field) {
    case 'identifier':
    case 'URL': {
      const found = identify(value);
      return found && found.kind !== 'URL' ? [{ field: found.kind, value: found.value, source }] : [];
    }
    case 'publisher':
      return imprintClaims(value, source);
    case 'contributor': {
      const author = /^(.+?)\s*\((?:creator|author|autor|verfasser(?:in)?|auteur)\)$/i.exec(value)?.[1];
      return author ? [{ field: 'author', value: author, source }] : [];
    }
    default:
      return [];
  }
}

/** An address, or a line about another work. */
const OTHER_WORK = /^https?:|^(?:supplement to|related to|references?|cited by):/i;

interface ReadLine {
  line: SourceLine;
  claim: TextClaim;
}

/** What the printed source lines and citations say, the fullest first. */
function fromLines(texts: readonly TextClaim[], claims: readonly Claim[]): Claim[] {
  const titles = claimTexts(claims, 'title');
  const lines = texts.flatMap((claim): ReadLine[] => {
    const { field, value } = claim;
    if ((field !== 'source-line' && field !== 'citation') || OTHER_WORK.test(value)) return [];
    const read = field === 'citation' ? withoutTitle : parseSourceLine;
    return [{ line: citationLine(value, titles) ?? read(value), claim }];
  });
  return lines
    .filter(line => isOfIssue(line, claims))
    .sort((a, b) => fullness(b.line) - fullness(a.line))
    .flatMap(lineClaims);
}

/** A visible line that gives another volume than the metas is about another issue. */
function isOfIssue({ line, claim }: ReadLine, claims: readonly Claim[]): boolean {
  const volume = claims.find(
    ({ field, source }) => field === 'volume' && /^(highwire|prism|eprints|json-ld|site)/.test(source),
  )?.value;
  if (typeof volume !== 'string' || !line.volume || !claim.source.startsWith('visible')) return true;
  return fold(volume) === fold(line.volume);
}

/** A citation whose title is unknown: unless it is short and names nobody, only its DOI is sure. */
function withoutTitle(citation: string): SourceLine {
  const line = parseSourceLine(citation);
  const hasTitleOrNames = /\(\d{4}[^)]*\)\.|\p{L}, \p{Lu}\./u.test(citation);
  if (citation.length < 150 && !hasTitleOrNames) return line;
  return line.DOI ? { DOI: line.DOI } : {};
}

const fullness = (line: SourceLine): number =>
  (line.volume ? 2 : 0) +
  (line.page || line.articleNumber ? 2 : 0) +
  (line.issue ? 1 : 0) +
  (line.date ? 1 : 0);

function lineClaims({ line, claim: { field, value, source } }: ReadLine): Claim[] {
  const isVisible = source === 'visible:line';
  const from =
    field === 'citation'
      ? `citation:${source}`
      : isVisible || source.startsWith('site')
        ? source
        : `line:${source}`;
  // a visible line may be any text: only its numbers show that it begins with a journal
  const journal = isVisible
    ? line.volume || line.page
      ? line.journal
      : undefined
    : (line.journal ?? (/^[^\d]{4,120}$/.test(value) ? value : undefined));
  const said: [ClaimField, string | undefined][] = [
    ['container-title', journal],
    ['date', line.date && formatDate(line.date)],
    ['volume', line.volume],
    ['issue', line.issue],
    ['page', line.page],
    ['article-number', line.articleNumber],
    ['ISSN', line.ISSN],
    ['DOI', line.DOI],
  ];
  return said.flatMap(([name, text]): Claim[] => (text ? [{ field: name, value: text, source: from }] : []));
}
