import { formatDate } from '../record/dates.ts';
import { identify } from '../record/identifiers.ts';
import type { Claim, ClaimField, PageReading } from '../record/page-reading.ts';
import { fold } from '../text/clean-text.ts';
import { citationLine } from './citation-line.ts';
import { SERIAL } from './vocabularies/serial.ts';
import { parseSourceLine, type SourceLine } from './source-line/parse-source-line.ts';

/** What identifiers, printed lines, imprints and named contributors claim beyond the claim that they are. */
export function expanded({ claims, title }: PageReading): Claim[] {
  const lines: { line: SourceLine; claim: Claim & { value: string } }[] = [];
  const more: Claim[] = [];
  const titles = claims.flatMap(({ field, value }) =>
    field === 'title' && typeof value === 'string' ? [value] : [],
  );
  for (const claim of claims) {
    const { field, value, source } = claim;
    if (typeof value !== 'string') continue;
    if (field === 'identifier' || field === 'URL') {
      const found = identify(value);
      if (found && found.kind !== 'URL') more.push({ field: found.kind, value: found.value, source });
    } else if (
      (field === 'source-line' || field === 'citation') &&
      !/^https?:|^(?:supplement to|related to|references?|cited by):/i.test(value)
    ) {
      const whole = citationLine(value, titles);
      lines.push({
        line: whole ?? (field === 'citation' ? justDoi(value) : parseSourceLine(value)),
        claim: { ...claim, value },
      });
    } else if (field === 'publisher') {
      more.push(...imprint(value, source));
    } else if (field === 'contributor') {
      const person = /^(.+?)\s*\((?:creator|author|autor|verfasser(?:in)?|auteur)\)$/i.exec(value)?.[1];
      if (person) more.push({ field: 'author', value: person, source });
    }
  }
  // The fullest line first; one that speaks of another volume than the metas is about another issue.
  const volume = claims.find(
    claim => claim.field === 'volume' && /^(highwire|prism|eprints|json-ld|site)/.test(claim.source),
  )?.value;
  const own = lines.filter(
    ({ line, claim }) =>
      !line.volume ||
      typeof volume !== 'string' ||
      !claim.source.startsWith('visible') ||
      fold(volume) === fold(line.volume),
  );
  own.sort((a, b) => weight(b.line) - weight(a.line));
  for (const { line, claim } of own) more.push(...lineClaims(line, claim));
  more.push(...titleParts(title));
  return more;
}

/** A citation without a title that is known: its names and titles cannot be told from the journal's. */
function justDoi(citation: string): SourceLine {
  const line = parseSourceLine(citation);
  return citation.length < 150 && !/\(\d{4}[^)]*\)\.|\p{L}, \p{Lu}\./u.test(citation)
    ? line
    : line.DOI
      ? { DOI: line.DOI }
      : {};
}

const weight = (line: SourceLine): number =>
  (line.volume ? 2 : 0) +
  (line.page || line.articleNumber ? 2 : 0) +
  (line.issue ? 1 : 0) +
  (line.date ? 1 : 0);

function lineClaims(line: SourceLine, { field, value, source }: Claim & { value: string }): Claim[] {
  const claims: Claim[] = [];
  const from =
    field === 'citation'
      ? `citation:${source}`
      : source === 'visible:line' || source.startsWith('site')
        ? source
        : `line:${source}`;
  const say = (name: ClaimField, text: string | undefined) => {
    if (text) claims.push({ field: name, value: text, source: from });
  };
  if (line.volume || line.page || source !== 'visible:line')
    say(
      'container-title',
      line.journal ?? (source !== 'visible:line' && /^[^\d]{4,120}$/.test(value) ? value : undefined),
    );
  say('date', line.date && formatDate(line.date));
  say('volume', line.volume);
  say('issue', line.issue);
  say('page', line.page);
  say('article-number', line.articleNumber);
  say('ISSN', line.ISSN);
  say('DOI', line.DOI);
  return claims;
}

/** Place, a colon with a blank before it, publisher, and perhaps a date. */
export const IMPRINT =
  /^([^:]{2,60}?)\s+:\s*([^:]{2,120}?)(?:,\s*\[?(?:c|©|cop\.)?\s*((?:[^,]*?,\s*)?\b\d{4})\]?)?\.?$/;

/** "Boston (Mass.) : Northeastern University, February 26, 2014": place, publisher, date. */
function imprint(value: string, source: string): Claim[] {
  const [, place, publisher, date] = IMPRINT.exec(value) ?? [];
  if (!place || !publisher) return [];
  return [
    { field: 'publisher-place', value: place, source },
    { field: 'publisher', value: publisher, source: `${source}:imprint` },
    ...(date ? [{ field: 'date', value: date, source } as const] : []),
  ];
}

/** "Title: Journal of Examples: Vol 172, No 7", as a widespread platform writes its documents' titles. */
const TITLE_BAR = /:\s*([^:]+):\s*Vol\.? ?(\w[\w.]*?)(?:, ?(?:No|Iss(?:ue)?)\.? ?([^:|]+?))?\s*(?:\||$)/;

/** The journal's name in the document's title, where a part of it can be nothing else, and the numbers behind it. */
function titleParts(title: string): Claim[] {
  const [, journal, volume, issue] = TITLE_BAR.exec(title) ?? [];
  if (journal && volume)
    return [
      ['container-title', journal.trim()],
      ['volume', volume],
      ['issue', issue],
    ].flatMap(([field, value]) => (value ? [{ field, value, source: 'title' } as Claim] : []));
  const parts = title.split(/\s+[|–—-]\s+|:\s+/).map(part => part.trim());
  const serial = parts
    .slice(1)
    .find(part => part.length < 90 && SERIAL.test(part) && !/\bjournals\b/i.test(part));
  return serial
    ? [
        {
          field: 'container-title',
          value: serial.replace(/,? Vol.*$|\s*\([^)]*Publications?\)$/, ''),
          source: 'title',
        },
      ]
    : [];
}
