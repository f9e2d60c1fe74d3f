const RANGE = /^\s*([a-z]*\d[\w.]*|[ivxlcdm]+)\s*[-–—]\s*([a-z]*\d[\w.]*|[ivxlcdm]+)\s*$/i;

/** The first and last page of a range; an article number, or a list of ranges, is a first page alone. */
export function splitPages(page: string | undefined): { first?: string; last?: string } {
  if (!page) return {};
  const range = RANGE.exec(page);
  return range ? { first: range[1]!, last: range[2]! } : { first: page };
}
