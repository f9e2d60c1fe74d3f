/** Sends papers straight into Zotero or JabRef, when one of them runs on this machine. */
import { exportRecords, type ExportOptions } from '../formats/index.ts';
import type { NotSent, Sending } from '../network/local-programs.ts';
import type { Entry } from '../record/entry.ts';
import { ok, type Result } from '../record/result.ts';
import { readSettings, writeSettings } from '../storage/settings.ts';
import { askPermission } from './ask-permission.ts';
import { THIS_MACHINE } from './wanted-access.ts';

export const PROGRAMS = ['Zotero', 'JabRef'] as const;
export type Program = (typeof PROGRAMS)[number];
export type { NotSent };

/** Asks for access to this machine's own address, where both programs listen. To be called in a click. */
export const allowPrograms = (): Promise<boolean> => askPermission({ origins: [THIS_MACHINE] });

/**
 * Sends papers to a program; gives how many arrived. JabRef takes them as BibTeX, written with `bibtex`.
 * Rejected with the signal's reason when stopped.
 */
export async function sendPapers(
  program: Program,
  papers: readonly Entry[],
  bibtex: ExportOptions,
  sending: Sending,
): Promise<Result<number, NotSent>> {
  const sent = await (program === 'Zotero'
    ? sendToZotero(papers, sending)
    : sendToJabRef(papers, bibtex, sending));
  return sent.ok ? ok(papers.length) : sent;
}

async function sendToZotero(papers: readonly Entry[], sending: Sending) {
  const [programs, { zoteroItem }] = await Promise.all([
    import('../network/local-programs.ts'),
    import('../formats/zotero/item.ts'),
  ]);
  const items = papers.map(({ record, tags, note }) => zoteroItem(record, { tags, note }));
  return programs.sendToZotero(items, sending);
}

async function sendToJabRef(papers: readonly Entry[], bibtex: ExportOptions, sending: Sending) {
  const programs = await import('../network/local-programs.ts');
  const { content } = await exportRecords('bibtex', papers, {
    ...bibtex,
    ...(sending.signal && { signal: sending.signal }),
  });
  return programs.sendToJabRef(String(content), (await readSettings()).jabrefToken, sending);
}

/**
 * Exchanges the PIN that JabRef shows for its token, which is kept in the settings. False when it is the
 * wrong PIN.
 */
export async function pairWithJabRef(pin: string): Promise<boolean> {
  const programs = await import('../network/local-programs.ts');
  const token = await programs.pairWithJabRef(pin.trim());
  if (token.ok) await writeSettings({ jabrefToken: token.value });
  return token.ok;
}
