import { beforeEach, expect, it } from 'vitest';
import { stillProposed, takeFromPage, takenRecord } from '../../lib/actions/take-from-page.ts';
import { editRecord } from '../../lib/library/edit-entries.ts';
import { undo } from '../../lib/library/undo.ts';
import { save } from '../../lib/library/save-finding.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { saidRecord } from '../support/said-record.ts';
import { finding, freshLibrary, stored } from '../library/support.ts';

const MINE = saidRecord({ volume: '7', ISSN: ['2049-3630'], URL: 'https://journal.example.org/1' });
const SAID = saidRecord({
  title: 'Fast trains',
  volume: '9',
  ISSN: ['1234-5679'],
  notices: ['retracted'],
  links: [{ url: 'https://prizes.example/win.pdf', kind: 'pdf' }],
});
const PROPOSED = ['notices', 'title', 'volume', 'ISSN', 'links'] as const;

let library: Library;
let entry: Entry;
beforeEach(async () => {
  library = freshLibrary();
  entry = (await save(library, finding(MINE))).entry;
});

it('takes a field with its source, as the person’s, and no other', async () => {
  await takeFromPage(library, entry, SAID, ['volume']);
  const { record, edits } = await stored(library, entry.id);
  expect(record).toEqual({ ...MINE, volume: '9' });
  expect(record.sources?.volume).toBe('highwire:citation_title');
  expect(Object.keys(edits)).toEqual(['volume']);
});

it('takes a title', async () => {
  await takeFromPage(library, entry, SAID, ['title']);
  expect((await stored(library, entry.id)).record).toMatchObject({ title: 'Fast trains', volume: '7' });
});

it('takes numbers, notices and links beside those of the list', () => {
  const known = { ...entry, record: { ...entry.record, notices: ['corrected' as const] } };
  expect(takenRecord(known, SAID, ['ISSN', 'notices', 'links'])).toMatchObject({
    ISSN: ['1234-5679', '2049-3630'],
    notices: ['retracted', 'corrected'],
    links: SAID.links,
  });
});

it('proposes what is left, and all again when it is taken back', async () => {
  expect(stillProposed(entry, entry, PROPOSED)).toEqual(PROPOSED);
  const { changed } = await takeFromPage(library, entry, SAID, ['volume', 'notices']);
  expect(stillProposed(await stored(library, entry.id), entry, PROPOSED)).toEqual(['title', 'ISSN', 'links']);
  await undo(library, changed);
  const back = await stored(library, entry.id);
  expect(back.record).toEqual(MINE);
  expect(stillProposed(back, entry, PROPOSED)).toEqual(PROPOSED);
});

it('does not propose what a person has edited since', async () => {
  await editRecord(library, [entry.id], { volume: '8' });
  expect(stillProposed(await stored(library, entry.id), entry, ['volume', 'title'])).toEqual(['title']);
});
