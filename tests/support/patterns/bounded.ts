/** What bounds the texts that some patterns meet. */
export interface Bound {
  /** Characters at most. */
  characters: number;
  /** Where it is held. */
  heldBy: string;
  /** How the patterns begin. */
  patterns: readonly string[];
}

/**
 * The patterns that need a time that grows with the square of their text, or of which recheck cannot say, each with
 * what keeps its text short. A pattern that meets texts of any length has no place here: it must be linear.
 */
export const BOUNDED: readonly Bound[] = [
  {
    characters: 300,
    heldBy: 'lib/recognise/vocabularies/labels.ts, LONGEST_NUMBERS, and thesisNote()',
    patterns: ['/\\bv(?:ol(?:ume)?)?', '/\\bvol(?:ume|', '/(?:^(?:(?:ph\\.'],
  },
  {
    characters: 500,
    heldBy: "lib/recognise/fields/publisher.ts, LONGEST: a publisher's name and address",
    patterns: ['/(?<=\\p{Ll}{2})(?:One|'],
  },
  {
    characters: 600,
    heldBy: 'lib/recognise/source-line/parse-source-line.ts, LONGEST: a source line',
    patterns: [
      '/(?<![\\p{L}\\p{N}])(?:afl',
      '/(?<![\\p{L}\\p{N}])(?:art',
      '/(?:第\\s*)?(?<p>',
      '/^[\\s,;.:|/',
      '/(?<=^\\s*|\\p{L}[^\\d]',
    ],
  },
  {
    characters: 1000,
    heldBy: 'lib/record/parse-page-reading.ts, printedLine: a line of a page',
    patterns: ['/\\b(?:band|'],
  },
  {
    characters: 2000,
    heldBy: 'lib/record/doi.ts, doiOfField: a field that is kept for DOIs',
    patterns: ['/^[\\s"\'“‘<([]*(?:(?:(?:info|urn)'],
  },
];
