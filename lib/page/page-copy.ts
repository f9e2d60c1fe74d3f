import { count, isObject, list, own, text } from '../record/guard.ts';

/** A page as it stood when it was read, as text. It is made into a reading at once and never kept. */
export interface PageCopy {
  url: string;
  /** What stands inside <html>, written by the browser. */
  html: string;
  /** The attributes of <html>, name and value. */
  root: [string, string][];
  /** MIME type. */
  contentType: string;
  /** The page was still loading. */
  loading: boolean;
  /** The page was too large to be copied to its end. */
  truncated: boolean;
  /**
   * Frames on a good part of the window, in the page's order; absent: none. Of another site's frame only the address is
   * known.
   */
  frames?: (PageCopy | string)[];
  /** Milliseconds that the copying took in the page. */
  ms: number;
}

/** Longest markup taken from a page, in characters. */
export const MAX_HTML = 8_000_000;

/** Frames in frames in frames are read, and no deeper. */
const MAX_DEPTH = 3;

/** What the script in the page gave, or nothing when it is no copy of a page. */
export function parsePageCopy(value: unknown, depth = 0): PageCopy | undefined {
  if (!isObject(value)) return undefined;
  const [url, html] = [text(own(value, 'url'), 100_000), own(value, 'html')];
  if (!url || !URL.canParse(url) || typeof html !== 'string') return undefined;
  const frames = depth < MAX_DEPTH ? list(own(value, 'frames'), one => frame(one, depth + 1), 10) : undefined;
  return {
    url,
    html: html.slice(0, MAX_HTML),
    root: list(own(value, 'root'), attribute, 200) ?? [],
    contentType: text(own(value, 'contentType'), 200) ?? '',
    loading: own(value, 'loading') === true,
    truncated: own(value, 'truncated') === true,
    ...(frames && { frames }),
    ms: Math.round((count(own(value, 'ms')) ?? 0) * 10) / 10,
  };
}

const frame = (value: unknown, depth: number): PageCopy | string | undefined =>
  text(value, 100_000) ?? parsePageCopy(value, depth);

function attribute(value: unknown): [string, string] | undefined {
  const [name, written]: unknown[] = Array.isArray(value) ? value : [];
  return typeof name === 'string' &&
    typeof written === 'string' &&
    name.length < 500 &&
    written.length < 10_000
    ? [name, written]
    : undefined;
}
