/** Reads where a chapter stands from a citation of it: "… Title. In A. Holm (Ed.), Book (pp. 88-109). Press." */
import { anyOf } from '../../text/any-of.ts';
import { isOneMeetings } from '../fields/proceedings.ts';
import { titleIn, YEAR_BEFORE } from './title-in-line.ts';

/** The book, and who edited and published it. */
export interface HostBook {
  title: string;
  page?: string;
  editors?: string;
  publisher?: string;
  year?: string;
}

/** Characters behind the title that are read. */
const LONGEST = 600;
/** What stands between a title and its host. */
const IN = /^[\s"”’»'.,?!)\]]*(?:dans|em|en|i|in|ingår i|w):?\s+/i;
/** The editors, and the word for them in brackets. */
const EDITED = new RegExp(
  `^([^()]{3,300}?),?\\s*\\(${anyOf([
    'a cura di',
    'comps?\\.?',
    'coords?\\.?',
    'dirs?\\.?',
    'eds?\\.?',
    'hg\\.?',
    'hrsg\\.?',
    'orgs?\\.?',
    'red\\.?',
  ])}\\)[.,:]?\\s*`,
  'i',
);
/** The book's title, its pages in brackets, and the publisher, behind a place perhaps. */
const BOOK = new RegExp(
  `^([^()]{4,300}?)[.,]?\\s*\\((?:[^()]{0,60}[,;]\\s*)?${anyOf(['pp?\\.?', 'págs?\\.?', 's\\.', 'str\\.'])}\\s*` +
    '([a-z]?\\d{1,5}\\s?[-–—]\\s?[a-z]?\\d{1,5})\\)\\.?\\s*(?:(?:[^.:()]{2,60}:\\s*)?([^.:()/]{3,80})\\.)?',
  'i',
);

/** The book's title, place, publisher and pages without brackets: "Reed and Work. Oslo: Fjell, 2004, pp. 3-9." */
const UNBRACKETED = new RegExp(
  '^([^()]{4,300}?)[.,] (?:\\p{Lu}[\\p{L} ()/’-]{1,40}): ?([^:()\\d]{2,80}?)[,.]? ' +
    '(?:\\(?((?:19|20)\\d\\d)\\)?[,.:] ?)?' +
    `${anyOf(['pp?\\.?', 'págs?\\.', 's\\.', 'str\\.'])} ?(\\d{1,5} ?[-–—] ?\\d{1,5})(?:\\.|$)`,
  'iu',
);

/** A title up to the end of its sentence. */
const SENTENCE = /^([^.]{10,300})(?:\.(?: |$)|$)/;

/** The proceedings of a meeting, whose papers may have no pages. */
function proceedings(text: string): string | undefined {
  const title = SENTENCE.exec(text)?.[1];
  return title !== undefined && isOneMeetings(title) ? title : undefined;
}

/** The book in which the work stands; undefined where the citation has none of the titles, or names no book. */
export function chapterLine(citation: string, titles: readonly string[]): HostBook | undefined {
  const { before = '', behind = '' } = titleIn(citation, titles) ?? {};
  const tail = behind.slice(0, LONGEST);
  if (!IN.test(tail)) return undefined;
  const host = tail.replace(IN, '');
  const editors = EDITED.exec(host);
  const behindEditors = host.slice(editors?.[0].length ?? 0);
  const plain = UNBRACKETED.exec(behindEditors);
  const [, title = editors ? proceedings(behindEditors) : undefined, page, publisher] =
    BOOK.exec(behindEditors) ?? (plain && ['', plain[1], plain[4], plain[2]]) ?? [];
  if (title === undefined) return undefined;
  const year = YEAR_BEFORE.exec(before)?.[1] ?? plain?.[3];
  return {
    title: title.trim(),
    ...(page !== undefined && { page: page.replace(/\s?[-–—]\s?/, '-') }),
    ...(editors?.[1] !== undefined && { editors: editors[1].replace(/^(?:in|em|en) /i, '') }),
    ...(year !== undefined && { year }),
    ...(publisher !== undefined && { publisher: publisher.trim() }),
  };
}
