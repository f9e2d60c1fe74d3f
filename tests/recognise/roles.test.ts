import { expect, it } from 'vitest';
import { byRole } from '../../lib/recognise/vocabularies/roles.ts';

it.each([
  ['高瀬舟子, 森下陽一 著', 'author', '高瀬舟子, 森下陽一'],
  ['森下陽一 編', 'editor', '森下陽一'],
  ['王小明 译', 'translator', '王小明'],
  ['Holm, Ann (Autor do prefácio)', 'contributor', 'Holm, Ann'],
  ['Holm, Ann (Translator)', 'translator', 'Holm, Ann'],
  ['王 编', 'editor', '王'],
  ['高瀬 著子', 'author', '高瀬 著子'],
  ['Morel, Hugues. Directeur de thèse', 'contributor', 'Morel, Hugues'],
  [
    'Office des quais de la baie. Direction des ports',
    'author',
    'Office des quais de la baie. Direction des ports',
  ],
  ['Holm, Ann (يوميات; contributor)', 'contributor', 'Holm, Ann'],
  ['Holm, Ann (Editor; contributor)', 'editor', 'Holm, Ann'],
])('%j', (printed, field, name) => expect(byRole(printed, 'author')).toEqual({ field, name }));
