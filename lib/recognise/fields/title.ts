import { anyOf } from '../../text/any-of.ts';
import { repairCapitals } from '../../text/title-case.ts';
import { cleanTitle, joinSubtitle, sameTitle, stripSiteName } from '../../text/titles.ts';
import { fold } from '../../text/clean-text.ts';
import type { Name, Source } from '../../record/record.ts';
import type { Chosen, Evidence } from '../evidence.ts';
import { PRECEDENCE } from '../precedence.ts';

/** The end of a text that was cut. */
const CUT = /(?:\.\.\.|…)$/;
const squeeze = (text: string): string => fold(text).replaceAll(' ', '');
/** A title all in capitals; one in a script without capitals is none, whatever mark stands before it. */
const isCapitals = (text: string): boolean =>
  !/[\p{Ll}\p{Lo}]/u.test(text) && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text);
/** What stands where a title should: the site, a section, an empty form. */
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

/** The work's title: the best source's, completed by the visible one where it is cut, joined with its subtitle. */
export function chooseTitle(evidence: Evidence, names: readonly string[]): Chosen<string> | undefined {
  const candidates = evidence
    .texts(PRECEDENCE.title, 'title')
    .map(({ text, source }) => ({
      text: cleanTitle(
        /^(open-graph|meta|visible|json-ld)/.test(source) ? stripSiteName(text, [...names]) : text,
      ),
      source,
    }))
    .filter(
      ({ text }) => text.length > 1 && !NO_TITLE.test(text) && !names.some(name => sameTitle(name, text)),
    );
  if (evidence.reading.title) {
    const text = cleanTitle(stripSiteName(evidence.reading.title, [...names]));
    if (text && !NO_TITLE.test(text) && !names.some(name => sameTitle(name, text)))
      candidates.push({ text, source: 'title' });
  }
  const best =
    candidates.find(
      ({ source, text }) =>
        source !== 'visible:title' || candidates.length < 2 || confirmed(text, candidates),
    ) ?? candidates[0];
  if (!best) return undefined;
  let chosen = completed(best, candidates);
  const subtitle = evidence.texts(PRECEDENCE.title, 'subtitle')[0];
  // a figure's or table's page says whose it is
  if (subtitle && !/^(?:from|in): /i.test(subtitle.text))
    chosen = { value: joinSubtitle(chosen.value, cleanTitle(subtitle.text)), source: chosen.source };
  if (isCapitals(chosen.value)) {
    const mixed = candidates.find(({ text }) => !isCapitals(text) && squeeze(text) === squeeze(chosen.value));
    chosen = mixed
      ? { value: mixed.text, source: mixed.source }
      : { value: repairCapitals(chosen.value), source: chosen.source };
  }
  return chosen;
}

const BY = /^(?:von|by|par|por|af|av|door|di|presented|submitted|vorgelegt|eingereicht|verfasst)\s+\p{Lu}/iu;

/** A catalogue's title without its statement of responsibility: "Title / von Ann Holm". */
export function withoutResponsibility(title: Chosen<string>, names: readonly Name[]): Chosen<string> {
  const slash = title.value.lastIndexOf(' / ');
  const tail = slash > 3 ? fold(title.value.slice(slash + 3)) : '';
  const isPeople =
    tail !== '' &&
    (BY.test(title.value.slice(slash + 3)) ||
      names.some(({ family, literal }) => ` ${tail} `.includes(` ${fold(family ?? literal ?? '')} `)));
  return isPeople
    ? {
        ...title,
        value: title.value
          .slice(0, slash)
          .trimEnd()
          .replace(/\s+:\s+/g, ': '),
      }
    : title;
}

type Candidate = { text: string; source: Source };

const confirmed = (text: string, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    other =>
      other.source !== 'visible:title' &&
      (squeeze(other.text).startsWith(squeeze(text).slice(0, 40)) ||
        squeeze(other.text).includes(squeeze(text))),
  );

/** A title that another one continues was cut, or left its subtitle to the page. */
function completed(best: Candidate, candidates: readonly Candidate[]): Chosen<string> {
  const start = squeeze(best.text.replace(CUT, ''));
  const longer = candidates
    .filter(
      ({ text, source }) =>
        !CUT.test(text) &&
        !text.includes(': From: ') &&
        source !== 'title' &&
        source !== 'open-graph:og:title' &&
        squeeze(text).length > start.length + 2 &&
        squeeze(text).startsWith(start),
    ) // one or two letters more are a footnote's mark
    .filter(
      ({ source, text }) =>
        CUT.test(best.text) ||
        (source.startsWith('visible') && start.length > 20 && squeeze(text).length < start.length * 3),
    );
  const other = longer[0];
  return other ? { value: other.text, source: other.source } : { value: best.text, source: best.source };
}
