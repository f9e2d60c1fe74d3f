import { expect, test } from 'vitest';
import { withoutMarks } from '../../../lib/formats/values/title-marks.ts';

test.each([
  ['Doors that stick: A study of handles**', 'Doors that stick: A study of handles'],
  ['**Doors that stick**', 'Doors that stick'],
  ['Doors*** that **stick**, again', 'Doors that stick, again'],
  ['What is a door?**', 'What is a door?'],
  ['HANDLES**', 'HANDLES'],
])('%s', (title, clean) => expect(withoutMarks(title)).toBe(clean));

test.each([
  'The bidual X** of a Banach space X',
  'On C**-algebras',
  'Fast 2**n transforms',
  'Finding doors with A*',
  'a ** b',
])('%s stays', title => expect(withoutMarks(title)).toBe(title));
