/**
 * PubMed's format cut into records, and records into tags
 * (https://www.nlm.nih.gov/bsd/mms/medlineelements.html).
 */
import { linesOf } from '../lines-of.ts';
import { problem, type ReadItem } from '../read-item.ts';

/**
 * One record, its tags and values in the order of the file: what stands behind an author belongs to that
 * author.
 */
export interface NbibRecord {
  line: number;
  tags: string[];
  values: string[];
  /** How much of the text is read when the record ends (0–1). */
  done: number;
}

const TAG = /^([A-Z]{2,4}) {0,2}- ?(.*)$/;
const TITLE = 'TI';
const MAX_FIELDS = 100_000;

/** A record of which more may come: each value with its lines, joined once it is whole. */
interface OpenRecord {
  line: number;
  tags: string[];
  lines: string[][];
  hasTitle: boolean;
}

/** Cuts PubMed's format into records. A value goes on in lines that begin with white space. */
export function* nbibRecords(text: string): Generator<NbibRecord | ReadItem> {
  let record: OpenRecord | undefined;
  let outside = false;
  let afterBlank = true;
  for (const { line, number, done } of linesOf(text)) {
    const [, tag, value = ''] = TAG.exec(line) ?? [];
    if (line === '') afterBlank = true;
    else if (tag !== undefined && beginsRecord(tag, afterBlank, record)) {
      if (record) yield closed(record, done);
      record = { line: number, tags: [tag], lines: [[value]], hasTitle: tag === TITLE };
      afterBlank = outside = false;
    } else if (record && tag !== undefined && record.tags.length < MAX_FIELDS) {
      record.tags.push(tag);
      record.lines.push([value]);
      record.hasTitle ||= tag === TITLE;
      afterBlank = false;
    } else if (record && /^\s/.test(line)) {
      record.lines.at(-1)!.push(line.trim());
    } else if (!outside) {
      outside = true;
      yield problem(number, 'outside-an-entry', line, done);
    }
  }
  if (record) yield closed(record, 1);
}

const closed = ({ line, tags, lines }: OpenRecord, done: number): NbibRecord => ({
  line,
  tags,
  values: lines.map(one => one.join(' ').trim()),
  done,
});

/**
 * PMID begins a record; where it lacks, any tag after an empty line does, once the record before has its
 * title.
 */
const beginsRecord = (tag: string, afterBlank: boolean, before: OpenRecord | undefined): boolean =>
  tag === 'PMID' || (afterBlank && (!before || before.hasTitle));
