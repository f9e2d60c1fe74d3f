/** How long a pattern can take at the worst, as recheck says; what it said once is kept beside this file. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import type { Pattern } from './collect.ts';

const KEPT = fileURLToPath(new URL('verdicts.json', import.meta.url));

/** The time that the worst text costs by its length; "unknown: …" when it could not be told. */
export type Verdict = 'linear' | 'quadratic' | 'cubic or worse' | 'exponential' | `unknown: ${string}`;

/** Verdicts by the pattern's name. */
export type Verdicts = ReadonlyMap<string, Verdict>;

const LONGEST_NAME = 300;

/** A pattern as it is written; one made of a whole list of words by its beginning and a checksum. */
export function nameOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  const written = `/${source}/${flags}`;
  if (written.length <= LONGEST_NAME) return written;
  const sum = createHash('sha256').update(written).digest('hex').slice(0, 16);
  return `${written.slice(0, LONGEST_NAME)}… ${sum}`;
}

/** The verdicts of earlier runs. */
export const keptVerdicts = (): Verdicts =>
  new Map(Object.entries(JSON.parse(readFileSync(KEPT, 'utf8')) as { [name: string]: Verdict }));

/** Keeps verdicts for later runs, in the order of their names. */
export function keepVerdicts(verdicts: Verdicts): void {
  const sorted = [...verdicts].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** The verdict on every pattern, by its name: of earlier runs where there is one, else asked for now. */
export async function judge(patterns: readonly Pattern[], kept: Verdicts): Promise<Verdicts> {
  const verdicts = new Map<string, Verdict>();
  for (const pattern of patterns) {
    const name = nameOf(pattern);
    if (!verdicts.has(name)) verdicts.set(name, kept.get(name) ?? (await ask(pattern)));
  }
  return verdicts;
}

/** recheck's own clocks are off but for the last one: a busy machine judges as an idle one does. */
const PATIENTLY = {
  timeout: 120_000,
  attackLimit: 100_000_000,
  attackTimeout: null,
  incubationTimeout: null,
};
/** So long, in milliseconds, an automaton may be built; what has too many states is attacked instead. */
const AUTOMATON = 15_000;

async function ask({ source, flags }: Pattern): Promise<Verdict> {
  const built = await check(source, flags, { ...PATIENTLY, timeout: AUTOMATON });
  const said =
    built.status === 'unknown' ? await check(source, flags, { ...PATIENTLY, checker: 'fuzz' }) : built;
  if (said.status === 'safe') return 'linear';
  if (said.status === 'unknown') return `unknown: ${said.error.kind}`;
  if (said.complexity.type === 'exponential') return 'exponential';
  return said.complexity.degree === 2 ? 'quadratic' : 'cubic or worse';
}
