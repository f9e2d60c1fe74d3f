import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { readBackup } from '../../lib/formats/backup/read-backup.ts';
import { writeBackup } from '../../lib/formats/backup/write-backup.ts';
import { readBibtex } from '../../lib/formats/bibtex/read.ts';
import { writeBibtex } from '../../lib/formats/bibtex/write.ts';
import { readCsl } from '../../lib/formats/csl/read.ts';
import { writeCsl } from '../../lib/formats/csl/write.ts';
import { readEndnote } from '../../lib/formats/endnote/read.ts';
import { writeEndnote } from '../../lib/formats/endnote/write.ts';
import { readNbib } from '../../lib/formats/nbib/read.ts';
import { writeNbib } from '../../lib/formats/nbib/write.ts';
import { readRis } from '../../lib/formats/ris/read.ts';
import { RIS_PROFILES, writeRis } from '../../lib/formats/ris/write.ts';
import type { ReadResult } from '../../lib/formats/read-item.ts';
import { variedRecords } from '../support/varied-records.ts';
import { LIMITS, held } from './limits/limits.ts';
import type { Limits } from './limits/rules.ts';

const records = variedRecords(2000);

function compare({ entries, problems }: ReadResult, limits: Limits): void {
  expect(problems.slice(0, 3)).toEqual([]);
  expect(entries).toHaveLength(records.length);
  for (const [index, record] of records.entries()) {
    const [came, went] = [entries[index]!.record, held(record, limits)];
    // compared by Node first, which is far quicker; expect is there for its message
    if (!isDeepStrictEqual(came, went)) expect(came, `record ${index} of type ${record.type}`).toEqual(went);
  }
}

describe(
  '2,000 varied records come back as they were, in every field that the format holds',
  { timeout: 60_000 },
  () => {
    test.each(RIS_PROFILES)('RIS, %s', profile =>
      compare(
        readRis(writeRis(records, { profile })),
        profile === 'standard' ? LIMITS.ris : LIMITS[`ris-${profile}`],
      ),
    );
    test.each([
      ['bibtex', 'unicode'],
      ['bibtex', 'latex'],
      ['biblatex', 'unicode'],
      ['biblatex', 'latex'],
    ] as const)('%s, %s', (dialect, letters) =>
      compare(readBibtex(writeBibtex(records, { dialect, letters })), LIMITS[dialect]),
    );
    test('CSL-JSON', () => compare(readCsl(writeCsl(records)), LIMITS.csl));
    test('EndNote XML', () => compare(readEndnote(writeEndnote(records)), LIMITS.endnote));
    test('NBIB', () => compare(readNbib(writeNbib(records)), LIMITS.nbib));

    test('backup', async () => {
      const entries = records.map((record, index): Entry => ({
        id: `id-${index}`,
        record,
        added: '2026-01-02T03:04:05.678Z',
        changed: '2026-01-02T03:04:05.678Z',
        pages: [{ url: 'https://example.org/1', title: 'A', seen: '2026-01-02T03:04:05.678Z' }],
        status: 'reading',
        starred: index % 2 === 0,
        tags: ['a', 'b'],
        collections: ['c'],
        note: 'two\nlines',
        readings: [],
        edits: { title: '2026-01-02T03:04:05.678Z' },
        set: { volume: '2026-01-03T03:04:05.678Z' },
        tagged: {
          a: '2026-01-02T03:04:05.678Z',
          b: '2026-01-03T03:04:05.678Z',
          gone: '2026-01-03T03:04:05.678Z',
        },
        collected: { c: '2026-01-02T03:04:05.678Z' },
        titled: 'asread',
        restored: '2026-01-03T03:04:05.678Z',
      }));
      const read = await readBackup(
        await writeBackup(
          { entries, collections: [{ id: 'c' }], settings: { oneClick: true } },
          '2026-01-02T03:04:05.678Z',
        ),
      );
      if (!read.ok) throw new Error(read.why);
      const backup = read.value;
      expect(backup.problems).toEqual([]);
      expect(backup.entries.map(entry => entry.entry)).toEqual(entries);
      expect(backup).toMatchObject({
        version: 1,
        made: '2026-01-02T03:04:05.678Z',
        collections: [{ id: 'c' }],
        settings: { oneClick: true },
      });
    });
  },
);
