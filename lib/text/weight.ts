/** How much a text says, in letters: an ideograph counts as three. */
export const weight = (text: string): number =>
  text.length + 2 * (text.match(/[\u3040-\u9fff]/g)?.length ?? 0);
