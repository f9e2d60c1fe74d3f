/** Three papers that lack nearly everything: a service knows one, none knows the next, one has nothing to ask by. */
import type { Entry } from '../../lib/record/entry.ts';
import { manyEntries } from './fill-library.ts';
import { RIVER_DOI } from './look-up-server.ts';

const RECORDS = [
  { title: 'Walking with the river: peer groups after a flood', DOI: RIVER_DOI, PMID: '99900014' },
  { title: 'A dune that nobody registered', DOI: '10.5555/nobody' },
  { title: 'A field without an identifier' },
];

export const lackingPapers = (): Entry[] =>
  manyEntries(RECORDS.length).map((entry, n) => ({
    ...entry,
    record: { type: 'article-journal', sources: {}, ...RECORDS[n]! },
  }));
