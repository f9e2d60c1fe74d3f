import { NOTICES, type Notice } from '../record/record.ts';

/** What became of a paper, as a file says it: in English, for people and for the way back. */
const WORDS: { [N in Notice]: string } = {
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
  concern: 'Expression of concern',
  corrected: 'Corrected',
  'retraction-notice': 'Retraction notice',
  'correction-notice': 'Correction notice',
};

/** "Notice: Retracted; Corrected", for formats that have only notes. */
export const noticeNote = (notices: readonly Notice[] | undefined): string | undefined =>
  notices?.length ? `Notice: ${notices.map(notice => WORDS[notice]).join('; ')}` : undefined;

/** The notices that such a note holds; undefined when it says anything else. */
export function noticesIn(note: string): Notice[] | undefined {
  const said = /^Notice: (.+)$/.exec(note.trim())?.[1]?.split(/; ?/);
  const found = said?.map(word => NOTICES.find(notice => WORDS[notice] === word));
  return found?.every(notice => notice !== undefined) ? found : undefined;
}
