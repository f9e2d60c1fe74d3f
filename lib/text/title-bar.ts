const TITLE_BAR = /:\s*([^:]+):\s*Vol\.? ?(\w[\w.]*?)(?:, ?(?:No|Iss(?:ue)?)\.? ?([^:|]+?))?\s*(?:\||$)/;

/** The journal, volume and issue of "Title: Journal of Examples: Vol 172, No 7", as Atypon's sites title their pages. */
export function titleBar(title: string): { journal: string; volume: string; issue?: string } | undefined {
  const [, journal, volume, issue] = TITLE_BAR.exec(title) ?? [];
  return journal && volume ? { journal: journal.trim(), volume, ...(issue && { issue }) } : undefined;
}
