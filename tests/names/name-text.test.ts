/** Names as text, and read back: what formatName writes, parseName understands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, formatName, parseName } from '../../lib/names/names.ts';
import { isRole } from '../../lib/names/degrees.ts';
import { namesInRow } from '../../lib/names/name-text.ts';
import type { Name } from '../../lib/record/record.ts';

describe('formatName and parseName', () => {
  const family = fc.constantFrom(
    'Kidd',
    'van Hecke',
    'García López',
    'Al-Haddad',
    "O'Brien",
    'de la Cruz',
    'McDonald',
    'St. John',
    'Ortega y Gasset',
    'Żaba',
    'Søndergård',
    'Иванов',
    'Li',
    'Johnson-Frey',
  );
  const given = fc.constantFrom(
    'Julia',
    'J. J.',
    'JA',
    'J',
    'J.-P.',
    'Juan Carlos',
    'Christopher S. P.',
    'Ana',
    'Ø.',
    'Michelina C.',
    'И. И.',
    'D. Lynn',
    'Jae-won',
  );
  const suffix = fc.constantFrom('Jr', 'III', 'II');
  const name: fc.Arbitrary<Name> = fc.oneof(
    fc.record({ family, given }),
    fc.record({ family, given, suffix }),
    fc.record({ family: fc.constantFrom('Kidd', 'Suharto', 'de Wet') }),
    fc.record({
      family: fc.constantFrom('王', '欧阳', '山田', '김'),
      given: fc.constantFrom('芳', '修文', '太郎', '철수'),
    }),
    fc.record({
      literal: fc.constantFrom(
        'World Health Organization',
        'COVID-19 Study Group',
        'Universität Wien',
        'The PLoS Medicine Editors',
        '北京大学',
        'Genetics Consortium (IGAS)',
      ),
    }),
  );
  it('a name is read back as it was written', () =>
    fc.assert(
      fc.property(name, n => {
        expect(parseName(formatName(n))).toEqual(n);
      }),
    ));
  it('"Given Family" is read back', () => {
    const simple = fc.constantFrom(
      'Kidd',
      'van Hecke',
      'Al-Haddad',
      "O'Brien",
      'de la Cruz',
      'Żaba',
      'Ortega y Gasset',
      'Johnson-Frey',
    );
    fc.assert(
      fc.property(
        simple,
        fc.constantFrom('Julia', 'J. J.', 'Juan Carlos', 'Christopher S. P.', 'Jae-won', 'J.-P.'),
        (f, g) => {
          expect(parseName(displayName({ family: f, given: g }))).toEqual({ family: f, given: g });
        },
      ),
    );
  });
  it('takes a point in front of a word for none of its name', () => {
    expect(parseName('Ann .Holm')).toEqual({ family: 'Holm', given: 'Ann' });
  });
  it('is idempotent on anything', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcdeABCDE éÉ.,-'") }), text => {
        const once = parseName(text);
        // in front of a comma, a role is none of a name
        if (once?.family !== undefined && !isRole(once.family))
          expect(parseName(formatName(once))?.family).toBeDefined();
      }),
    ));
});

describe('displayName', () => {
  it.each<[Name, string]>([
    [{ family: 'van Hecke', given: 'Ann' }, 'Ann van Hecke'],
    [{ family: 'Smith', given: 'Sidney', suffix: 'Jr' }, 'Sidney Smith Jr'],
    [{ family: '欧阳', given: '修' }, '欧阳修'],
    [{ family: '김', given: '철수' }, '김철수'],
    [{ literal: 'WHO' }, 'WHO'],
  ])('%j', (name, text) => expect(displayName(name)).toBe(text));
});

describe('namesInRow', () => {
  it.each([
    [['王芳', '李小明'], 'zh-CN', '王芳、李小明'],
    [['王芳', '李小明'], 'en', '王芳, 李小明'],
    [['王芳', 'Ann Ek'], 'zh-CN', '王芳, Ann Ek'],
    [['Ann Ek', 'Bo van Dam'], 'zh-CN', 'Ann Ek, Bo van Dam'],
  ])('%j in %s', (names, language, text) => expect(namesInRow(names, language)).toBe(text));
});
