/**
 * Notices (retracted, corrected …) in formats that have only notes: a note in English, for people and for the
 * way back.
 */
import { NOTICES, type Notice } from '../../record/record.ts';

const WORDS: { [N in Notice]: string } = {
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
  concern: 'Expression of concern',
  corrected: 'Corrected',
  'retraction-notice': 'Retraction notice',
  'correction-notice': 'Correction notice',
};

/** The note that says what became of a paper: "Notice: Retracted; Corrected". */
export const noticeNote = (notices: readonly Notice[] | undefined): string | undefined =>
  notices?.length ? `Notice: ${notices.map(notice => WORDS[notice]).join('; ')}` : undefined;

/** The notices that such a note holds; undefined when it says anything else. */
export function noticesIn(note: string): Notice[] | undefined {
  const words = /^Notice: (.+)$/.exec(note.trim())?.[1]?.split(/; ?/);
  const found = words?.map(word => NOTICES.find(notice => WORDS[notice] === word));
  return found?.every(notice => notice !== undefined) ? found : undefined;
}
