/** The number of the issue as the head of a page prints it beside its label. */
import type { PageReading } from '../../record/page-reading.ts';
import { anyOf } from '../../text/any-of.ts';
import { ISSUE_LABELS } from '../../word-lists/numbering-labels.ts';

const LABEL = anyOf([...ISSUE_LABELS, 'sayı', 'العدد', 'شماره']);
/** "No. 62", "Heft 62", "62期", "شماره 62". */
const PRINTED_ISSUE = new RegExp(`(?:(?<!\\p{L})${LABEL}:? ?(\\d{1,4})|(\\d{1,4}) ?[期號号호])(?!\\d)`, 'iu');
/** A longer line is a text that mentions some issue. */
const LONGEST_LINE = 200;

/** The numbers of issues that the lines around the title print. */
export const printedIssues = ({ lines = [] }: PageReading): string[] =>
  lines
    .filter(({ place, text }) => place === 'head' && text.length < LONGEST_LINE)
    .flatMap(({ text }) => {
      const [, behind, before] = PRINTED_ISSUE.exec(text) ?? [];
      return behind ?? before ?? [];
    });
