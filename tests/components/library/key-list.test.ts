import { expect, it } from 'vitest';
import { KEYS as LISTED } from '../../../components/library/key-list.tsx';
import { COMMANDS, KEYS } from '../../../components/library/use-keys.ts';

const NAMES: { [key: string]: string } = { Escape: 'Esc', Delete: 'Del' };

it('lists every key of the library, and no other', () => {
  const listed = LISTED.flatMap(([keys]) => keys.split(', ')).filter(keys => !keys.includes('↓'));
  const alone = Object.keys(KEYS).map(key => NAMES[key] ?? key);
  const commands = Object.keys(COMMANDS).map(
    key => `Ctrl ${key.endsWith('+') ? 'Shift ' : ''}${key.charAt(0).toUpperCase()}`,
  );
  expect(listed.sort()).toEqual([...alone, ...commands].sort());
});
