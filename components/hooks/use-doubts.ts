import { useState } from 'preact/hooks';
import type { FieldName } from '../../lib/record/record.ts';
import type { Doubts, MarkedPaper } from '../card/doubt-marks.tsx';
import { useLoaded } from './use-loaded.ts';

type Marks = typeof import('../card/doubt-marks.tsx');

let marks: Marks | undefined;

/** Loads what marks doubtful fields: before a card is drawn that has some, so that nothing on it moves. */
export const loadMarks = async (): Promise<Marks> => (marks ??= await import('../card/doubt-marks.tsx'));

/** The marks of a paper's doubtful fields, and the panel of the one that was clicked; undefined where all are sure. */
export function useDoubts(check: readonly FieldName[] | undefined, paper: MarkedPaper): Doubts | undefined {
  const [open, setOpen] = useState<FieldName>();
  useLoaded(check !== undefined, loadMarks);
  return check && marks?.doubtsOn(check, paper, open, setOpen);
}
