import { describe, expect, it } from 'vitest';
import type { ClaimedName } from '../../lib/record/page-reading.ts';
import { addressedPeople, markedLine } from '../../lib/recognise/vocabularies/printed-people.ts';

const TITLE = 'Eel migration in a warm winter';
const people = (read: typeof markedLine, ...texts: string[]): (string | ClaimedName | undefined)[] => {
  const found: (string | ClaimedName | undefined)[] = [];
  read(
    texts.map(text => ({ text, place: 'head' })),
    [TITLE],
    (_field, value) => found.push(value ?? undefined),
  );
  return found;
};

describe('people with addresses', () => {
  it('takes the first line of each group', () => {
    expect(
      people(
        addressedPeople,
        'Fjord Magazine',
        TITLE,
        'Ann Holm, University of Example',
        'ann [at] example.org',
        'Maria van den Berg',
        'Example Institute',
        'maria@example.org',
        'https://doi.org/10.5555/1',
      ),
    ).toEqual(['Ann Holm', 'Maria van den Berg']);
  });
  it('takes none where a group begins with anything else', () => {
    expect(
      people(addressedPeople, TITLE, 'Department of Fish, University of Example', 'fish@example.org'),
    ).toEqual([]);
    expect(people(addressedPeople, TITLE, 'Ann Holm')).toEqual([]);
  });
});

describe('a line of names with marks', () => {
  it.each([
    [
      'SARAH HOLMa1, ELIN A. RUIZa1, NILS N. BERGa2 and FRANK DALa1 c1',
      ['SARAH HOLM', 'ELIN A. RUIZ', 'NILS N. BERG', 'FRANK DAL'],
    ],
    ['Ann Holm1,2*, Li Wei 3 & José Peña†', ['Ann Holm', 'Li Wei', 'José Peña']],
  ])('%s', (line, names) => {
    expect(people(markedLine, TITLE, 'Article author query', line)).toEqual(names);
  });
  it.each([
    'Department of Fish1, University of Example2',
    'Volume 12',
    'We saw 3 eels, 4 trout and 5 pike',
    'Ann Holm, Li Wei',
  ])('no names: %s', line => {
    expect(people(markedLine, TITLE, line)).toEqual([]);
  });
});
