import { expect, it } from 'vitest';
import { editField } from '../../lib/actions/edit-field.ts';
import { readPapers } from '../../lib/actions/read-papers.ts';
import { save } from '../../lib/library/save-finding.ts';
import { finding, freshLibrary } from '../library/support.ts';

const library = freshLibrary();

it('sets a field to what was typed, or takes it away', async () => {
  const { entry } = await save(library, finding());
  const recordAfter = async (field: 'DOI' | 'volume', text: string) => {
    const edited = await editField(library, entry, field, text);
    if (!edited.ok) throw new Error(edited.why);
    expect((await edited.value.change).changed).toHaveLength(1);
    return (await readPapers(library, [entry.id]))[0]!.record;
  };
  const record = await recordAfter('volume', ' 12 ');
  expect(record.volume).toBe('12');
  expect(record.sources?.volume).toBe('user');
  expect(await recordAfter('volume', '')).not.toHaveProperty('volume');
  expect((await recordAfter('DOI', 'https://doi.org/10.5555/X.1')).DOI).toBe('10.5555/X.1');
  expect((await recordAfter('DOI', '10.5555/x<12>y#3')).DOI).toBe('10.5555/x<12>y#3');
  expect((await recordAfter('DOI', '10.5555/0001(1997)8%3C0033:MR%3E2.0.CO;2')).DOI).toBe(
    '10.5555/0001(1997)8<0033:MR>2.0.CO;2',
  );
});

it('refuses a wrong shape and changes nothing', async () => {
  const { entry } = await save(library, finding());
  expect(await editField(library, entry, 'DOI', 'no identifier')).toEqual({ ok: false, why: 'DOI' });
  expect((await readPapers(library, [entry.id]))[0]!.record.DOI).toBe(entry.record.DOI);
});
