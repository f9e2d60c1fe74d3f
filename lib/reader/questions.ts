/** What the reader is asked and what it answers: plain data, which passes from one part of the extension to another. */
import type { PageCopy } from '../page/page-copy.ts';
import type { ListedPage } from '../recognise/listed-papers.ts';
import type { Recognition } from '../recognise/recognise.ts';
import type { NoPaper } from '../record/no-paper.ts';
import type { PageReading, RelatedReading } from '../record/page-reading.ts';
import type { NotAPageReading } from '../record/parse-page-reading.ts';
import type { FieldName, Record } from '../record/record.ts';
import type { Result } from '../record/result.ts';

/** A page that was read. */
export interface PageRead extends ListedPage {
  /** The paper that it shows, or why it shows none. */
  paper: Result<Record, NoPaper>;
  /** The paper's fields that a person should look at. */
  check: FieldName[];
}

/** Papers that a page lists; its address completes theirs. */
export interface ListedLines {
  url: string;
  papers: RelatedReading[];
}

/** A paper that a page lists, with the partial records that it gives: one, or none. */
export interface LineRead {
  line: RelatedReading;
  records: Record[];
}

/** Every question, by its name. */
export interface Questions {
  /** What does this page say? */
  'read-page': { asked: PageCopy; answer: Result<PageRead, NotAPageReading> };
  /** What do these readings, kept with an entry, say today? One answer for each. */
  'recognise-readings': { asked: PageReading[]; answer: Result<Recognition, NoPaper>[] };
  /** What do these listed papers say? A list of partial records for each page. */
  'read-lines': { asked: ListedLines[]; answer: Record[][] };
  /** Does a page list a work of this title? The first such line, for each reading. */
  'find-line': { asked: { title: string; readings: PageReading[] }; answer: (LineRead | undefined)[] };
}

export type QuestionName = keyof Questions;
export type Asked<N extends QuestionName> = Questions[N]['asked'];
export type Answer<N extends QuestionName> = Questions[N]['answer'];

/** A question as it is sent. */
export interface Question<N extends QuestionName = QuestionName> {
  name: N;
  asked: Asked<N>;
}

/** What becomes of a question. `too-long`: its time was over. `failed`: a mistake of ours, `why` is for a report. */
export type Reply<N extends QuestionName = QuestionName> =
  { kind: 'answer'; answer: Answer<N> } | { kind: 'too-long' } | { kind: 'failed'; why: string };

/** A failure as a reply. */
export const failedReply = (cause: unknown): Reply & { kind: 'failed' } => ({
  kind: 'failed',
  why: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
});
