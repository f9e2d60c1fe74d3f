/** The one search of all views: what rows hold, and what only the library does. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putOrganiser } from '../../../lib/library/organisers/organisers.ts';
import type { Library } from '../../../lib/library/library.ts';
import { allRows, type Row } from '../../../lib/library/read-entries.ts';
import { editRecord, setOwn } from '../../../lib/library/edit-entries.ts';
import { save } from '../../../lib/library/save-finding.ts';
import { createSearch, type Search } from '../../../lib/library/search/create-search.ts';
import type { Found } from '../../../lib/library/search/search-rows.ts';
import { finding, freshLibrary, paper } from '../support.ts';

let library: Library;
let search: Search;
let maps: string;

async function rowsOf(): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const slice of allRows(library, 'list')) rows.push(...slice);
  return rows;
}
const titlesOf = ({ rows }: Found) => rows.map(row => ('title' in row ? row.title : '?'));

beforeEach(async () => {
  library = freshLibrary();
  await save(library, finding(paper));
  const saved = await save(
    library,
    finding(
      { type: 'book', title: 'Maps', abstract: 'Emotional labour in hospitals.' },
      'https://maps.example/',
    ),
  );
  maps = saved.entry.id;
  await setOwn(library, [maps], { note: 'Read chapter two again', collections: ['c1'] });
  await putOrganiser(library, { id: 'c1', kind: 'collection', name: 'Wards' });
  search = createSearch(library);
});
afterEach(() => {
  search.close();
  library.close();
});

describe('find', () => {
  it.each([
    ['a word of the abstract', 'hospitals'],
    ['a word of the note', 'note:chapter'],
    ['the name of a collection', 'in:wards'],
    ['that there is a long text', 'has:abstract emotional'],
  ])('finds by %s', async (_what, query) => {
    expect(titlesOf(await search.find(await rowsOf(), query))).toEqual(['Maps']);
  });

  it('corrects a mistyped word when nothing is found as typed', async () => {
    const found = await search.find(await rowsOf(), 'kirkegard');
    expect(titlesOf(found)).toEqual([paper.title]);
    expect(found.meant).toEqual(['kirkegaard']);
  });

  it('looks into long texts as they are now', async () => {
    await search.prepare();
    await editRecord(library, [maps], { abstract: 'About sailing.' });
    expect(titlesOf(await search.find(await rowsOf(), 'hospitals'))).toEqual([]);
    expect(titlesOf(await search.find(await rowsOf(), 'sailing'))).toEqual(['Maps']);
  });

  it('knows a collection by its new name', async () => {
    await search.prepare();
    await putOrganiser(library, { id: 'c1', kind: 'collection', name: 'Sea' });
    expect(titlesOf(await search.find(await rowsOf(), 'in:sea'))).toEqual(['Maps']);
  });
});

describe('quick', () => {
  it('finds what the rows hold, without reading anything', async () => {
    const rows = await rowsOf();
    const db = vi.spyOn(library, 'db');
    expect(titlesOf(search.quick(rows, 'peer'))).toEqual([paper.title]);
    expect(titlesOf(search.quick(rows, 'hospitals'))).toEqual([]);
    expect(db).not.toHaveBeenCalled();
  });

  it('knows collections once they were read', async () => {
    await search.prepare();
    expect(titlesOf(search.quick(await rowsOf(), 'in:wards'))).toEqual(['Maps']);
  });
});

describe('watch', () => {
  const watched = async (query: string, complete = true) => ({ rows: await rowsOf(), query, complete });

  it('answers with everything, and again when a collection is renamed', async () => {
    const answers: string[][] = [];
    const stop = search.watch(await watched('in:sea'), found => answers.push(titlesOf(found)));
    await vi.waitFor(() => expect(answers).toEqual([[]]));
    await putOrganiser(library, { id: 'c1', kind: 'collection', name: 'Sea' });
    await vi.waitFor(() => expect(answers.at(-1)).toEqual(['Maps']));
    stop();
  });

  it('does not answer a query that was overtaken', async () => {
    const overtaken = vi.fn();
    search.watch(await watched('hosp'), overtaken)();
    const answer = vi.fn();
    search.watch(await watched('hospitals'), answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledOnce());
    expect(overtaken).not.toHaveBeenCalled();
  });

  it('corrects nothing while the list is still being read', async () => {
    const answer = vi.fn();
    search.watch(await watched('kirkegard', false), answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith({ rows: [] }));
  });

  it('reads long texts only for a query that needs them', async () => {
    const store = vi.spyOn(library, 'db');
    const answer = vi.fn();
    const query = await watched('year:2022');
    store.mockClear();
    search.watch(query, answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    expect(store).not.toHaveBeenCalled();
  });
});
