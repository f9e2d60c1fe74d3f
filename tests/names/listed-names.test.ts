import { describe, expect, test } from 'vitest';
import { listedNames } from '../../lib/names/listed-names.ts';

describe('several names where one belongs are taken apart', () => {
  test.each<[text: string, names: string[]]>([
    ['Adam Holm, Karla Ek, Rolf Lund', ['Adam Holm', 'Karla Ek', 'Rolf Lund']],
    ['Adam Holm, Rolf Ek and Anna Lund', ['Adam Holm', 'Rolf Ek', 'Anna Lund']],
    ['Adam Holm & Anna Lund', ['Adam Holm', 'Anna Lund']],
    ['A. Holm, B. Ek', ['A. Holm', 'B. Ek']],
    ['Holm, Ann; Ek, Bo', ['Holm, Ann', 'Ek, Bo']],
    ['Holm, Ann and Ek, Bo and Lund, Cy', ['Holm, Ann', 'Ek, Bo', 'Lund, Cy']],
    ['Holm, Anna und Ruiz Gil, Juan', ['Holm, Anna', 'Ruiz Gil, Juan']],
    ['Holm, Adam, Ek, Anna', ['Holm, Adam', 'Ek, Anna']],
    ['Holm A, Ek B', ['Holm A', 'Ek B']],
    ['HOLM A, EK B', ['HOLM A', 'EK B']],
    ['Holm A, Kim S', ['Holm A', 'Kim S']],
    ['van der Holm A.-B., Ruiz Gil C.D., O’Ek E.', ['van der Holm A.-B.', 'Ruiz Gil C.D.', 'O’Ek E.']],
    ['Holm AB, Ek C, Lund DE.', ['Holm AB', 'Ek C', 'Lund DE']],
    ['Holm, A., Ek, B.', ['Holm, A.', 'Ek, B.']],
    ['Holm, A., Jr., Ek, B., & Lund, C.', ['Holm, A., Jr.', 'Ek, B.', 'Lund, C.']],
    ['Ruiz Gil, M. A., Ek, B.', ['Ruiz Gil, M. A.', 'Ek, B.']],
    ['Ek, Holm, A. B., Lund, C. D., Berg, E. F.', ['Ek', 'Holm, A. B.', 'Lund, C. D.', 'Berg, E. F.']],
    ['Holm, A., B. Ek, and C. Lund', ['Holm, A.', 'B. Ek', 'C. Lund']],
    ['Holm A, Ek B, et al.', ['Holm A', 'Ek B']],
    ['Holm, Ann et al.', ['Holm, Ann']],
    ['Holm, Ann, 等', ['Holm, Ann']],
    ['Zhang Xiaoming, Li Na, Wang Wei', ['Zhang Xiaoming', 'Li Na', 'Wang Wei']],
    ['王小明, 李芳', ['王小明', '李芳']],
    ['王小明 李芳，欧阳明', ['王小明', '李芳', '欧阳明']],
    ['山田花子, 鈴木次郎', ['山田花子', '鈴木次郎']],
    ['김민수, 이영희', ['김민수', '이영희']],
  ])('%s', (text, names) => {
    expect(listedNames(text)).toEqual(names);
  });
});

describe('what may be one name stays whole', () => {
  test.each([
    'Holm, Ann',
    'Holm, Adam, Jr.',
    'Holm, Jr., Adam',
    'Holm, Ann, MD, PhD',
    'Ruiz Gil, Juan Carlos',
    'Martín Gil, Juan Carlos',
    'Rojas M., Juan A.',
    'RUIZ GIL, JOSE LUIS',
    'ALBA RUIZ, ANA EVA, JR',
    'DE LA CRUZ, ANA',
    'van der Ek, Jan',
    'Ramón y Cajal, Santiago',
    'Queen Ann, Adam Holm', // two may be a family and a given name
    'Department of Roofs, Office of Moss',
    'Ministry of Roofs, Walls, and Welfare',
    'University of Moss, San Roof',
    'Roof and Tile Inc.',
    'Roof & Tile',
    'John Roof & Sons',
    'Holm, Ek, Lund, Berg',
    'Holm, Ek and Partners',
    'Earth, Moss & Fire',
    'Ann, Queen of Moss',
    'Roof &amp; Tile',
    '王, 小明',
    '欧阳, 明',
    '山田, 花子',
    '山田 花子',
    '教育部 财政部',
    '北京大学, 中国科学院',
    '김, 민수',
    '',
  ])('%s', text => {
    expect(listedNames(text)).toBeUndefined();
  });
});

test('a very long text is not looked at', () => {
  expect(listedNames('Holm A, '.repeat(5000))).toBeUndefined();
});
