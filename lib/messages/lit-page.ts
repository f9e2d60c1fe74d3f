/** What the button shows of a page by itself, where the user switched lighting up on. */
export type LitPage =
  /** It shows a paper that is not in the list. */
  | { kind: 'paper' }
  /** Its paper is in the list since `added`, ISO 8601. */
  | { kind: 'saved'; added: string }
  /** It lists papers and is none itself. */
  | { kind: 'several'; count: number };
