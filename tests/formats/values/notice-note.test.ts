import { expect, it } from 'vitest';
import { writeBibtex } from '../../../lib/formats/bibtex/write.ts';
import { writeEndnote } from '../../../lib/formats/endnote/write.ts';
import { readNbib } from '../../../lib/formats/nbib/read.ts';
import { writeNbib } from '../../../lib/formats/nbib/write.ts';
import { readRis } from '../../../lib/formats/ris/read.ts';
import { writeRis } from '../../../lib/formats/ris/write.ts';
import type { Record } from '../../../lib/record/record.ts';

const eel: Record = {
  type: 'article-journal',
  title: 'Eel migration in a warm winter',
  notices: ['retracted', 'corrected'],
};

it('writes what became of a paper where the format has a place', () => {
  expect(writeRis([eel])).toContain('\r\nN1  - Notice: Retracted; Corrected\r\n');
  expect(writeBibtex([eel])).toContain('note = {Notice: Retracted; Corrected},');
  expect(writeEndnote([eel])).toContain('>Notice: Retracted; Corrected<');
  expect(writeNbib([eel])).toContain('\r\nPT  - Retracted Publication\r\n');
});

it('reads what PubMed says of a paper', () => {
  const { entries } = readNbib(
    [
      'PMID- 1',
      'TI  - Eel migration in a warm winter',
      'PT  - Journal Article',
      'PT  - Retracted Publication',
      'RIN - Fjords. 2021;3(1):9. PMID: 2',
      'ECI - Fjords. 2020;2(4):8. PMID: 3',
      '',
    ].join('\n'),
  );
  expect(entries[0]?.record.notices).toEqual(['retracted', 'concern']);
});

it('takes a note that only begins alike for a person’s note', () => {
  const { entries } = readRis('TY  - JOUR\nTI  - Eel migration\nN1  - Notice: read before Monday\nER  - \n');
  expect(entries[0]).toMatchObject({ note: 'Notice: read before Monday' });
  expect(entries[0]?.record.notices).toBeUndefined();
});
