import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../../scripts/browser/bundle.ts';
import type { Entry } from '../../lib/record/entry.ts';

let filler: Promise<string> | undefined;

/** Puts entries into the library through the library's own code, run in one of the extension's pages. */
export async function fillLibrary(ownPage: Page, entries: Entry[]): Promise<void> {
  filler ??= bundleForPage(
    `
    import { createLibrary } from '/lib/library/library.ts';
    import { putEntry, transact } from '/lib/library/change-entries.ts';
    export async function fill(entries) {
      const library = createLibrary();
      const putAll = tx => Promise.all(entries.map(entry => putEntry(tx, entry)));
      await transact(library, putAll, () => entries.map(entry => entry.id));
      library.close();
    }
  `,
    'offprintTest',
  );
  const code = await filler;
  for (let i = 0; i < entries.length; i += 1000) {
    await ownPage.evaluate(
      `(async () => { ${code}\nawait offprintTest.fill(${JSON.stringify(entries.slice(i, i + 1000))}); })()`,
    );
  }
}

/** Makes collections without papers, through the library's own code. */
export async function addCollections(ownPage: Page, names: readonly string[]): Promise<void> {
  const code = await bundleForPage(
    `
    import { createLibrary } from '/lib/library/library.ts';
    import { addCollection } from '/lib/actions/change-organisers.ts';
    export async function add(names) {
      const library = createLibrary();
      for (const name of names) await addCollection(library, name);
      library.close();
    }
  `,
    'offprintCollections',
  );
  await ownPage.evaluate(
    `(async () => { ${code}\nawait offprintCollections.add(${JSON.stringify(names)}); })()`,
  );
}

const FAMILIES = [
  'Åkerblom',
  'Kirkegaard',
  'Peña Ruiz',
  'Ortiz',
  'van Hecke',
  'Nguyễn',
  'O’Neill',
  'Ødegård',
  'Şahin',
  '王',
  '田中',
  'Müller',
];
const GIVENS = [
  'Kristina',
  'Sine',
  'José María',
  'Ana',
  'Ann',
  'Thị Hoa',
  'Seán',
  'Rita',
  'Ece',
  '小明',
  '花子',
  'Jürgen',
];
const JOURNALS = [
  'Health Sociology Review',
  'World Psychiatry',
  'BMC Psychiatry',
  'Journal of Mental Health',
  'Revista de Salud Pública',
  '中国心理卫生杂志',
  'Chronic Illness',
];
const WORDS = [
  'peer',
  'support',
  'recovery',
  'workers',
  'hospital',
  'community',
  'lived',
  'experience',
  'training',
  'mutuality',
  'boundaries',
  'supervision',
  'youth',
  'digital',
  'groups',
  'evaluation',
];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** Entries that differ in title, names, journal, year and status; the same for the same numbers. */
export function manyEntries(count: number): Entry[] {
  return Array.from({ length: count }, (_, n) => {
    const words = [1, 3, 7, 11, 13].map(step => pick(WORDS, Math.floor(n / step) + n * step));
    const time = new Date(Date.UTC(2024, 0, 1) + n * 3_600_000).toISOString();
    const year = 1990 + ((n * 7) % 35);
    return {
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      record: {
        type: 'article-journal',
        title: `${words[0]!.replace(/^./, c => c.toUpperCase())} ${words.slice(1).join(' ')}: study ${n + 1}`,
        author: [0, 5, 9]
          .slice(0, 1 + (n % 3))
          .map(step => ({ family: pick(FAMILIES, n + step), given: pick(GIVENS, n + step) })),
        'container-title': pick(JOURNALS, n),
        issued: { 'date-parts': [[year, 1 + (n % 12)]] },
        volume: String(1 + (n % 60)),
        page: `${n + 1}-${n + 9}`,
        DOI: `10.5555/many.${n + 1}`,
        keyword: [words[2]!, words[4]!],
        abstract: `${words.join(' ')}. `.repeat(12).trim(),
        sources: { title: 'highwire:citation_title' },
      },
      added: time,
      changed: time,
      pages: [],
      status: pick(['to-read', 'reading', 'read'] as const, n),
      starred: n % 9 === 0,
      tags: n % 5 === 0 ? ['thesis'] : [],
      collections: [],
      note: '',
      readings: [],
      edits: {},
      set: {},
      tagged: {},
      collected: {},
    };
  });
}
