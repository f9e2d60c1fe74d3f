/**
 * npm run ablate: a ledger of all rules by which pages are read and judged. Each is switched off, one at a time, over
 * the fixtures and, with --pages LIST.tsv --root FOLDER, over other saved pages; the ledger tells which pages change.
 * `--table WORD` tries only the tables whose name has the word.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recognise } from '../lib/recognise/recognise.ts';
import { relatedRecords } from '../lib/recognise/related-records.ts';
import type { PageReading } from '../lib/record/page-reading.ts';
import { allExamples } from '../tests/support/examples.ts';
import { allFixtures } from '../tests/support/fixtures.ts';
import { copiesOf, readPage, type ReadPage, type SavedPage } from './ablate/pages.ts';
import { tables, type Rule, type Table } from './ablate/tables.ts';
import { parseTask } from './recognise/arguments.ts';

const { values: given } = parseArgs({
  options: { pages: { type: 'string' }, root: { type: 'string' }, table: { type: 'string' } },
});

const fixtures = (): SavedPage[] =>
  allFixtures().map(({ site, slug, url, html }) => ({ name: `${site}/${slug}`, url, body: html }));

/** The pages of the list that was given. */
function listed(): SavedPage[] {
  if (given.pages === undefined) return [];
  const task = parseTask([
    '--pages',
    given.pages,
    ...(given.root === undefined ? [] : ['--root', given.root]),
  ]);
  if (!task.ok || task.value.kind !== 'pages') {
    process.stderr.write(`ablate: ${task.ok ? 'no list' : task.why}\n`);
    process.exit(2);
  }
  return task.value.pages.map(({ file, path, url }) => ({ name: file, url, body: readFileSync(path) }));
}

/** What a user gets of a page: the record without its sources, or why there is none, and the papers it lists. */
function outcome(reading: PageReading): string {
  const result = recognise(reading);
  if (!result.ok) return JSON.stringify([result.why, relatedRecords(reading)]);
  return JSON.stringify([{ ...result.value.record, sources: undefined }, result.value.related]);
}

/** The names of the pages that a rule changes. */
const changedBy = (rule: Rule, pages: readonly ReadPage[]): string[] =>
  pages
    .filter(page => rule.mayChange?.(page) ?? true)
    .filter(page => rule.readWithout(page, outcome) !== page.outcome)
    .map(({ name }) => name);

/** So many of the changed pages are named. */
const NAMED = 3;

/** Prints a table's rules; gives the names of those that change nothing. */
function printTable({ name, rules }: Table, pages: readonly ReadPage[]): string[] {
  console.log(`\n${name}`);
  return rules.flatMap(rule => {
    const changed = changedBy(rule, pages);
    const example = changed.length === 0 ? rule.example?.() : undefined;
    const some = changed.slice(0, NAMED).join(' ') + (changed.length > NAMED ? ' …' : '');
    const which = example || some;
    console.log(`${String(changed.length).padStart(5)}  ${rule.name}${which ? `  (${which})` : ''}`);
    return which ? [] : [`${name}: ${rule.name}`];
  });
}

const asked = tables().filter(({ name }) => name.includes(given.table ?? ''));
const copies = [
  ...allExamples().map(({ slug, copy }) => [`examples/${slug}`, copy] as const),
  ...(await copiesOf([...fixtures(), ...listed()])),
];
const pages = copies.map(([name, copy]) => readPage(name, copy, outcome));
const idle = asked.flatMap(table => printTable(table, pages));
const count = asked.reduce((sum, { rules }) => sum + rules.length, 0);
console.log(`\n${count} rules over ${pages.length} pages; without an effect: ${idle.length}`);
for (const name of idle) console.log(`  ${name}`);
process.exitCode = idle.length > 0 ? 1 : 0;
