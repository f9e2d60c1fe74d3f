/** Whatever fails is said in a sentence, and what could not be taken back can be tried again. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createActionLog, type ActionLog } from '../../components/action-log.ts';
import { collectionActions, tagActions } from '../../components/library/sidebar/sidebar-actions.ts';
import type { ToastMessage } from '../../components/ui/toast.tsx';
import type { Question } from '../../components/ui/ask.tsx';
import en from '../../public/_locales/en/messages.json';
import { makeWords } from '../../lib/i18n/words.ts';
import { allOrganisers } from '../../lib/library/organisers/organisers.ts';
import { setStatus } from '../../lib/library/edit-entries.ts';
import type { Library } from '../../lib/library/library.ts';
import { getEntries } from '../../lib/library/read-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import { finding, freshLibrary } from '../library/support.ts';

const words = makeWords('en', en);
const FULL = en.not_saved_full.message;
let library: Library;
/** The disk takes nothing more. */
let full: boolean;
let log: ActionLog;
/** The message that is shown now, and all that were. */
let shown: ToastMessage | undefined;
let said: string[];

beforeEach(() => {
  const real = freshLibrary();
  full = false;
  library = {
    ...real,
    db: () => (full ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : real.db()),
  };
  said = [];
  shown = undefined;
  log = createActionLog(library, words, message => {
    shown = message;
    if (message) said.push(message.text);
  });
  vi.stubGlobal('location', { hash: '' });
});

const next = async (text: string) => vi.waitFor(() => expect(said.at(-1)).toBe(text));

it('undo and redo: the step stays, and goes when there is room again', async () => {
  const { entry } = await save(library, finding());
  const status = async () => (await getEntries(library, [entry.id]))[0];
  log.recordChanges(setStatus(library, [entry.id], 'read'), { label: () => 'Read' });
  await next('Read');
  full = true;
  log.undo();
  await next(`Not undone: ${FULL}`);
  full = false;
  shown?.undo?.();
  await next('Undone: Read');
  expect(await status()).toMatchObject({ status: 'to-read' });
  full = true;
  log.redo();
  await next(`Not redone: ${FULL}`);
  full = false;
  log.redo();
  await next('Redone: Read');
  expect(await status()).toMatchObject({ status: 'read' });
});

/** Answers the next question. */
const answering = (answer: string) => ({
  library,
  words,
  get log() {
    return log;
  },
  ask: (question: Question) => question.kind !== 'sure' && question.onAnswer(answer),
});

it('tags and collections', async () => {
  const context = answering('other');
  const [collections, tags] = [collectionActions(context), tagActions(context)];
  collections.add('Thesis');
  await next('Collection “Thesis” added');
  const [collection] = await allOrganisers(library);
  if (collection?.kind !== 'collection') throw new Error('no collection');
  const { entry } = await save(library, finding());
  await (await library.db()).get('entries', entry.id);
  full = true;
  const acts: (() => void)[] = [
    () => collections.add('Another'),
    () => collections.saveSearch('author:berg'),
    () => collections.rename(collection),
    () => collections.takeAway(collection),
    () => collections.collect([entry.id], collection),
    () => tags.tag([entry.id], 'new'),
    () => tags.rename('new', [], undefined),
    () => tags.takeAway('new'),
    () => tags.colour('new', 'blue'),
  ];
  for (const [index, act] of acts.entries()) {
    said.length = 0;
    act();
    await vi.waitFor(() => expect(said, `act ${index}`).toEqual([FULL]));
  }
  full = false;
  expect(await allOrganisers(library)).toMatchObject([{ name: 'Thesis' }]);
});

it('the clipboard', async () => {
  log.hear(Promise.reject(new DOMException('not focused', 'NotAllowedError')), 'Copied');
  await next(en.not_copied.message);
  log.hear(Promise.resolve(), 'Copied');
  await next('Copied');
});
