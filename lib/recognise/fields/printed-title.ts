/** What a page prints of its title: the title itself where other sources translate it, and a subtitle behind it. */
import { fold } from '../../text/clean-text.ts';
import type { Source } from '../../record/record.ts';
import type { Chosen, Evidence } from '../evidence.ts';

/** A title that a source gives. */
export interface Candidate {
  text: string;
  source: Source;
}

/** For comparing: folded and without blanks. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

/** What stands between a title and its subtitle; catalogues put a blank before the colon. */
const SUBTITLE = /^(?: [:：] ?|[:：] ?| [–—] )(?=[^\s\d/])/u;
/** Characters of the longest title with its subtitle and who is responsible for it. */
const LONGEST = 500;

/** The title with the subtitle that the page prints behind it: a catalogue's description, or what two sources give. */
export function withPrintedSubtitle(
  title: Chosen<string>,
  { reading }: Evidence,
  candidates: readonly Candidate[],
): Chosen<string> {
  if (title.source.startsWith('visible') || title.source === 'title' || title.value.length < 5) return title;
  const head = (reading.lines ?? []).filter(({ place }) => place === 'head').map(({ text }) => text);
  const behind = (text: string): string =>
    text.startsWith(title.value) ? text.slice(title.value.length) : '';
  const isLonger = (text: string): boolean => SUBTITLE.test(behind(text)) && text.length < LONGEST;
  const printed = head.find(
    text => isLonger(text) && (/^ [:：] /.test(behind(text)) || isSaidTwice(text, candidates)),
  );
  return printed === undefined ? title : { ...title, value: printed.replaceAll(' : ', ': ') };
}

/** Whether the page's title for sharing, or its document's title, begins with the text too. */
const isSaidTwice = (text: string, candidates: readonly Candidate[]): boolean =>
  candidates.some(other => /^(?:open-graph|title)/.test(other.source) && other.text.startsWith(text));

/** Letters and digits of the shortest title that is told from its translation. */
const SHORTEST_SHOWN = 12;
/** A title and its translation are about as long: the one has at least this share of the other's letters. */
const SHARE = 0.4;
/** Sources that may give a translation alone. A citation of the work names it as it is. */
const MAY_TRANSLATE = /^(?:highwire|dublin-core|eprints|json-ld|label|meta|open-graph)/;

/**
 * The title that the page shows, where the best source gives a translation of it: <title> and the printed title agree,
 * and neither has anything of the other one.
 */
export function shownTitle(
  best: Candidate,
  candidates: readonly Candidate[],
  documentTitle: string,
): Candidate {
  const [whole, given] = [squeeze(documentTitle), squeeze(best.text)];
  if (!MAY_TRANSLATE.test(best.source) || given === '' || whole.includes(given)) return best;
  const shown = candidates.find(({ text, source }) => {
    const printed = squeeze(text);
    return (
      source === 'visible:title' &&
      printed.length >= Math.max(SHORTEST_SHOWN, SHARE * given.length) &&
      whole.includes(printed) &&
      !given.includes(printed.slice(0, SHORTEST_SHOWN)) &&
      !printed.includes(given.slice(0, SHORTEST_SHOWN))
    );
  });
  return shown ?? best;
}
