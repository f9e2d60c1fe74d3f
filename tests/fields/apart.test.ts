import { expect, it } from 'vitest';
import { apart } from '../../lib/fields/apart.ts';

it.each<[string, string, string, string, string]>([
  [
    'a long beginning goes, but for the words before the difference',
    'Slow boats: Letters from the islands, 1901',
    'Slow boats: Letters from the islets',
    '…the islands, 1901',
    '…the islets',
  ],
  [
    'one text goes on behind the other',
    'Slow boats: Letters from the islands',
    'Slow boats: Letters from the islands (win a boat)',
    '…the islands',
    '…the islands (win a boat)',
  ],
  [
    'a script without blanks is cut before the sign',
    '慢船来自奥兰群岛的信及其他有关岛屿的文章',
    '慢船来自奥兰群岛的信及其他有关岛屿的书',
    '…关岛屿的文章',
    '…关岛屿的书',
  ],
  [
    'people after the first',
    'Lindqvist-Öhman, Åsa; Peña Ruiz, José',
    'Lindqvist-Öhman, Åsa; Mallory, Eve',
    '…Åsa; Peña Ruiz, José',
    '…Åsa; Mallory, Eve',
  ],
  ['little is shared', 'Slow boats', 'Slow trains', 'Slow boats', 'Slow trains'],
  [
    'equal texts',
    'Slow boats: Letters from A',
    'Slow boats: Letters from A',
    'Slow boats: Letters from A',
    'Slow boats: Letters from A',
  ],
  ['nothing stands here', '', '17-29', '', '17-29'],
])('%s', (_name, mine, theirs, shortMine, shortTheirs) => {
  expect(apart(mine, theirs)).toEqual([shortMine, shortTheirs]);
});
