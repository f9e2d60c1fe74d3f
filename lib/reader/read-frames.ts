import type { PageCopy } from '../page/page-copy.ts';
import type { NoPaper } from '../record/no-paper.ts';
import type { Record } from '../record/record.ts';
import type { Result } from '../record/result.ts';
import { isPageAddress } from '../record/web-address.ts';

/** How a copy is read, and what is found in what was read. */
export interface FrameReader<Read> {
  read(copy: PageCopy): Read;
  paperIn(read: Read): Result<Record, NoPaper>;
}

/** Reasons that leave open what the frames of a page show. */
const OPEN: ReadonlySet<NoPaper> = new Set(['not-an-article', 'no-title', 'still-loading', 'in-frame']);

/**
 * Reads a page, and its frames where it shows no paper itself: old journals have their articles there, and portals
 * those of others. What a page says of its own paper no frame changes, but for a paper without authors, of which a
 * frame may show the rest. Otherwise a frame is a page like any other; page and frames that tell no more than half of
 * a paper each are read together.
 */
export function readWithFrames<Read>(copy: PageCopy, reader: FrameReader<Read>): Read {
  const page = reader.read(copy);
  const frames = framesOf(copy);
  if (frames.length === 0) return page;
  const paper = reader.paperIn(page);
  if (paper.ok ? paper.value.author !== undefined : !OPEN.has(paper.why)) return page;
  const together = (): Read => reader.read(withFrames(copy));
  if (paper.ok) {
    const whole = together();
    const found = reader.paperIn(whole);
    return found.ok && found.value.title === paper.value.title ? whole : page;
  }
  const framed = frames.map(frame => readWithFrames(frame, reader));
  const isPaper = (read: Read): boolean => reader.paperIn(read).ok;
  const shown = framed.find(isPaper);
  if (shown) return shown;
  const whole = together();
  return [whole, ...framed].find(read => isPaper(read) || tellsMore(reader.paperIn(read), paper.why)) ?? page;
}

/** Whether a frame gives a better reason than its page: it lists papers, or is another site's in its turn. */
const tellsMore = (paper: Result<Record, NoPaper>, than: NoPaper): boolean =>
  !paper.ok && paper.why !== than && (paper.why === 'several-papers' || paper.why === 'in-frame');

/** The frames that could be looked into. One that a script wrote has no address of its own: it has its page's. */
const framesOf = ({ url, frames = [] }: PageCopy): PageCopy[] =>
  frames
    .filter(frame => typeof frame !== 'string')
    .map(frame => (isPageAddress(frame.url) ? frame : { ...frame, url }));

/** A page with its frames, and theirs, at its end. */
function withFrames(copy: PageCopy): PageCopy {
  const inside = framesOf(copy).map(frame => `<div>${withFrames(frame).html}</div>`);
  const end = copy.html.lastIndexOf('</body>');
  const html =
    end < 0
      ? `${copy.html}<body>${inside.join('')}</body>` // a page of nothing but frames
      : copy.html.slice(0, end) + inside.join('') + copy.html.slice(end);
  return { ...copy, html };
}
