/** What a person types, imports or merges is read as it was written, however long: no guard drops what is ours. */
import { beforeEach, describe, expect, it } from 'vitest';
import { editField } from '../../lib/actions/edit-field.ts';
import { readAny } from '../../lib/formats/index.ts';
import { addImported } from '../../lib/library/add-imported.ts';
import { setOwn, setStatus } from '../../lib/library/edit-entries.ts';
import { judgeImport } from '../../lib/library/judge-import.ts';
import type { Library } from '../../lib/library/library.ts';
import { mergeGroups } from '../../lib/library/merge-groups.ts';
import { everyOrganiser, putOrganiser } from '../../lib/library/organisers/organisers.ts';
import { allStyles, putStyle } from '../../lib/library/own-styles.ts';
import { parseEntry } from '../../lib/record/parse-record.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { entryOf, freshLibrary, store, stored } from './support.ts';

/** Just beyond what a page may send: a text, a list. */
const LONG = 'x'.repeat(1_000_001);
const many = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name} ${n}`);

let library: Library;
beforeEach(() => (library = freshLibrary()));

/** Every row of the store reads as it stands; so too when something else of it has been changed. */
async function readsAsWritten(): Promise<Entry[]> {
  const db = await library.db();
  const rows = (await db.getAll('entries')) as Entry[];
  for (const row of rows) expect(parseEntry(row)).toEqual({ ok: true, value: row });
  await setStatus(
    library,
    rows.map(({ id }) => id),
    'read',
  );
  for (const row of rows)
    expect(await stored(library, row.id)).toEqual({
      ...row,
      status: 'read',
      changed: expect.any(String) as string,
      edits: { ...row.edits, status: expect.any(String) as string },
    });
  return rows;
}

describe('what a person gives an entry', () => {
  it.each<[string, Partial<Entry>]>([
    ['a note', { note: LONG }],
    ['a note of nothing to see', { note: ' \n ' }],
    ['a tag', { tags: [LONG] }],
    ['tags', { tags: many(20_001, 'tag') }],
    ['collections', { collections: many(20_001, 'id') }],
  ])('%s', async (_what, own) => {
    await store(library, entryOf());
    await setOwn(library, ['entry'], own);
    expect(await readsAsWritten()).toMatchObject([own]);
  });

  it.each([
    ['title', LONG],
    ['abstract', LONG],
    ['keyword', LONG],
    ['URL', `https://a.example/${'u'.repeat(30_000)}`],
  ] as const)('%s', async (field, typed) => {
    await store(library, entryOf());
    const edited = await editField(library, entryOf(), field, typed);
    if (!edited.ok) throw new Error(String(edited.why));
    await edited.value.change;
    const [row] = await readsAsWritten();
    expect(JSON.stringify(row!.record[field]).length).toBeGreaterThanOrEqual(typed.trim().length);
  });
});

it('what a file holds', async () => {
  const lines = [
    'TY  - JOUR',
    'TI  - A paper',
    `AB  - ${LONG}`,
    `N1  - ${LONG}`,
    `AU  - ${'n'.repeat(6000)}, G.`,
    ...many(20_001, 'KW  - word'),
    'ER  - ',
  ];
  const read = await readAny(lines.join('\r\n'));
  if (!read.ok) throw new Error(read.why);
  const judged = await judgeImport(library, read.value.entries);
  await addImported(library, judged, { status: 'to-read', tags: [LONG], fill: true });
  const [row] = await readsAsWritten();
  expect([row!.record.abstract, row!.note, row!.tags]).toEqual([LONG, LONG, [LONG]]);
  expect(row!.record.keyword).toHaveLength(20_001);
  expect(row!.record.author).toHaveLength(1);
});

it('what several entries make together', async () => {
  const seen = '2026-11-02T00:00:00.000Z';
  const half = (id: string): Entry => ({
    ...entryOf({ id, note: `${id}${'n'.repeat(600_000)}`, tags: many(10_100, `${id} tag`) }),
    pages: many(10_100, id).map(name => ({
      url: `https://${id}.example/${name.replace(' ', '/')}`,
      title: '',
      seen,
    })),
  });
  await store(library, half('a'), half('b'));
  await mergeGroups(library, [{ ids: ['a', 'b'] }]);
  const [one] = await readsAsWritten();
  expect(one!.note.length).toBeGreaterThan(1_200_000);
  expect([one!.tags.length, one!.pages.length]).toEqual([20_200, 20_200]);
});

it('what is not an entry: organisers and citation styles', async () => {
  await putOrganiser(library, { id: 's', kind: 'search', name: LONG, query: LONG });
  await putStyle(library, { id: `own:${LONG}`, name: LONG, xml: LONG });
  expect(await everyOrganiser(library)).toMatchObject([{ name: LONG, query: LONG }]);
  expect(await allStyles(library)).toMatchObject([{ name: LONG, xml: LONG }]);
});
