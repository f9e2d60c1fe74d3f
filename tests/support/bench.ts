/**
 * One line of the bench's table. A file tests/bench/<name>.bench.ts exports `bench`, which gives such lines, all at
 * once or each as it is measured.
 */
export interface Figure {
  name: string;
  figure: number;
  unit: string;
  /** The figure may not be above it. */
  limit?: number;
  /** Beside another program or another size in the same run: how many times as much, and as what. */
  ratio?: { times: number; of: string; limit?: number };
}

export type Bench = () => Iterable<Figure> | AsyncIterable<Figure> | Promise<Figure[]>;

/** The value below which the share `q` of the values lies. */
export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? Number.NaN;
