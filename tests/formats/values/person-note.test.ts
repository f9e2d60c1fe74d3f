import { expect, test } from 'vitest';
import { personNote } from '../../../lib/formats/values/person-note.ts';

const DOI = '10.5555/rooms.12';

test.each([
  'Export Date: 3 June 2021',
  'Cited By :12',
  'Cited By :12; Export Date: 3 June 2021; CODEN: JROOM',
  'Conference code: 12; Export Date: 3 June 2021',
  'Export Date: 3 June 2021; Correspondence Address: Lund, E.; North University; Oslo; email: e@rooms.example',
  'Accession Number: 12345; Lund, Eva 1; Berg, Nils 2; Affiliations: 1: North; 2: South; Issue Info: May2021',
  'Accession Number: 123456',
  'PMID: 1234567; PMCID: PMC99',
  'doi: 10.5555/rooms.12',
])('%s is no note of a person', note => expect(personNote(note, DOI)).toBeUndefined());

test.each([
  ['Read for the seminar; cited by Ek', 'Read for the seminar; cited by Ek'],
  ['Export Date: 3 June 2021; Read for the seminar', 'Read for the seminar'],
  ['Read for the seminar; Cited By: 3', 'Read for the seminar'],
  ['Accession Number: 123456; Read for the seminar', 'Read for the seminar'],
  ['doi: 10.5555/other', 'doi: 10.5555/other'],
])('%s', (note, own) => expect(personNote(note, DOI)).toBe(own));
