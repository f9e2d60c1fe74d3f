const TITLE_BAR = /:\s*([^:\s][^:]*):\s*Vol\.? ?(\w[\w.]*)(?:, ?(?:No|Iss(?:ue)?)\.? ?([^:|]+)|\s*)(?:\||$)/;

/** What Atypon's sites put into <title>: "Title: Journal of Examples: Vol 172, No 7". Nothing for other titles. */
export function titleBar(title: string): { journal: string; volume: string; issue?: string } | undefined {
  const [, journal, volume, issue] = TITLE_BAR.exec(title) ?? [];
  return journal && volume
    ? { journal: journal.trim(), volume, ...(issue?.trim() && { issue: issue.trim() }) }
    : undefined;
}
