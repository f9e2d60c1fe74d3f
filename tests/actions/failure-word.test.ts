import { describe, expect, it } from 'vitest';
import { failureWord } from '../../lib/actions/failure-word.ts';
import { NOT_SAVED } from '../../lib/i18n/state-words.ts';
import { LibraryClosed } from '../../lib/library/library.ts';

const full = new DOMException('no room', 'QuotaExceededError');
const closed = new LibraryClosed({ kind: 'newer' });

describe('the sentence for a failure', () => {
  it('is that of a full disk, also where another error passes it on', () => {
    expect(failureWord(full)).toBe(NOT_SAVED.full);
    expect(failureWord(new Error('not written', { cause: full }))).toBe(NOT_SAVED.full);
  });
  it('is why the library is closed', () => expect(failureWord(closed)).toBe(NOT_SAVED.newer));
  it('is that of a clipboard which the browser forbids', () =>
    expect(failureWord(new DOMException('no focus', 'NotAllowedError'))).toBe('not_copied'));
});

describe('there is none', () => {
  it.each([
    ['another error of the browser', new DOMException('gone', 'NotFoundError')],
    ['an error that only bears the name', Object.assign(new Error('no'), { name: 'NotAllowedError' })],
    ['a bug', new TypeError('undefined is not a function')],
    ['what is no error', 'NotAllowedError'],
  ])('for %s', (_, cause) => expect(failureWord(cause)).toBeUndefined());
});
