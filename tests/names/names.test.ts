import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, formatName, parseName, parseNames } from '../../lib/names/names.ts';
import type { Name } from '../../lib/record/record.ts';

const formatted = (text: string): string | undefined => {
  const name = parseName(text);
  return name && (name.literal !== undefined ? `{${name.literal}}` : formatName(name));
};

describe('parseName', () => {
  it.each([
    // order
    ['Kidd, Julia', 'Kidd, Julia'],
    ['Julia Kidd', 'Kidd, Julia'],
    ['Todd J', 'Todd, J'],
    ['Fogel MA', 'Fogel, MA'],
    ['Jun MA', 'Ma, Jun'],
    ['Kim LEE', 'Lee, Kim'],
    ['J. J. Kidd', 'Kidd, J. J.'],
    ['Kidd, J. J.', 'Kidd, J. J.'],
    ['Bains, B', 'Bains, B'],
    ['Yip JLY', 'Yip, JLY'],
    ['Bwanika J-B', 'Bwanika, J-B'],
    ['McErlean, Christopher S. P.', 'McErlean, Christopher S. P.'],
    ['Christopher S. P. McErlean', 'McErlean, Christopher S. P.'],
    ['Simon YW Ho', 'Ho, Simon YW'],
    // marks
    ['Kirkegaard, Sine [1 ,2 ]', 'Kirkegaard, Sine'],
    ['Sine Kirkegaard1,2*', 'Kirkegaard, Sine'],
    ['Sine Kirkegaard<sup>a,b</sup>', 'Kirkegaard, Sine'],
    ['Sine Kirkegaard a,b,', 'Kirkegaard, Sine'],
    ['Sine Kirkegaard†‡', 'Kirkegaard, Sine'],
    ['Sine Kirkegaard¹', 'Kirkegaard, Sine'],
    ['Sine Kirkegaard 1,a)', 'Kirkegaard, Sine'],
    ['Kirkegaard, Prof. Dr.', 'Kirkegaard'],
    ['Kidd, Julia (Author)', 'Kidd, Julia'],
    ['Julia Kidd (julia.kidd@example.org)', 'Kidd, Julia'],
    ['Julia Kidd https://orcid.org/0000-0002-1825-0097', 'Kidd, Julia'],
    ['By Julia Kidd', 'Kidd, Julia'],
    ['Julia Kidd,', 'Kidd, Julia'],
    ['and Julia Kidd', 'Kidd, Julia'],
    // degrees
    ['Julia Kidd, MD, PhD', 'Kidd, Julia'],
    ['Kidd, Julia, M.D., Ph.D.', 'Kidd, Julia'],
    ['Julia A. Kidd MD', 'Kidd, Julia A.'],
    ['Dr. Julia Kidd', 'Kidd, Julia'],
    ['Prof. Dr. Julia Kidd', 'Kidd, Julia'],
    ['Julia Kidd MSc FRCP', 'Kidd, Julia'],
    ['Kidd MD', 'Kidd, MD'],
    ['Kidd, M. D.', 'Kidd, M. D.'],
    ['Julia Kidd, PhD, MPH, RN', 'Kidd, Julia'],
    ['Julia Kidd, MEng', 'Kidd, Julia'],
    ['Li-Wen Meng', 'Meng, Li-Wen'],
    ['Kidd DR', 'Kidd, DR'],
    ['Dr Julia Kidd', 'Kidd, Julia'],
    // affiliations
    ['Julia Kidd, University of Oslo, Norway', 'Kidd, Julia'],
    ['Kidd, Julia, Department of Physics', 'Kidd, Julia'],
    ['Julia Kidd (University of Oslo)', 'Kidd, Julia'],
    ['Julia Kidd - Institute of Physics', 'Kidd, Julia'],
    // suffixes
    ['Smith, Sidney, Jr', 'Smith, Sidney, Jr'],
    ['Smith, Jr., Sidney', 'Smith, Sidney, Jr'],
    ['Sidney Smith Jr.', 'Smith, Sidney, Jr'],
    ['Sidney Smith, Jr.', 'Smith, Sidney, Jr'],
    ['William B. Driggers III', 'Driggers, William B., III'],
    ['Driggers III, William B.', 'Driggers, William B., III'],
    ['Smith SC Jr', 'Smith, SC, Jr'],
    ['João Souza Filho', 'Souza Filho, João'],
    // particles
    ['Ann van Hecke', 'van Hecke, Ann'],
    ['Ann Van Hecke', 'Van Hecke, Ann'],
    ['van Hecke, Ann', 'van Hecke, Ann'],
    ['Hecke, Ann van', 'van Hecke, Ann'],
    ['van Hecke A', 'van Hecke, A'],
    ['P de Vos', 'de Vos, P'],
    ['Michelina C. de la Maza', 'de la Maza, Michelina C.'],
    ['K. van der Wiel', 'van der Wiel, K.'],
    ['Mark von Zastrow', 'von Zastrow, Mark'],
    ['Samir Al-Haddad', 'Al-Haddad, Samir'],
    ['Peter St. John', 'St. John, Peter'],
    ['José Ortega y Gasset', 'Ortega y Gasset, José'],
    ['De Vecchis R', 'De Vecchis, R'],
    ['Pedro Freire da Silva', 'da Silva, Pedro Freire'],
    ['Christophe d’Enfert', 'd’Enfert, Christophe'],
    ['Maria Di Stefano', 'Di Stefano, Maria'],
    ['Thi Van Nguyen', 'Nguyen, Thi Van'],
    ['Vincent VanBuren', 'VanBuren, Vincent'],
    ['de Wet', 'de Wet'],
    ['Silva WAP da', 'da Silva, WAP'],
    ['Nguyễn Văn An', 'Nguyễn, Văn An'],
    ['Muhammad bin Salem', 'bin Salem, Muhammad'],
    ['Dónal Ó Briain', 'Ó Briain, Dónal'],
    ['Nuala Ní Dhomhnaill', 'Ní Dhomhnaill, Nuala'],
    ["Ngugi wa Thiong'o", "wa Thiong'o, Ngugi"],
    ["Maarten in 't Veld", "in 't Veld, Maarten"],
    ['RONALD McDONALD', 'McDonald, Ronald'],
    ['PER LUNDSTRØM', 'Lundstrøm, Per'],
    ['Julia Kidd, M.D., M.P.H.', 'Kidd, Julia'],
    ['Statistics Denmark', '{Statistics Denmark}'],
    ['Kidd, Julia MD', 'Kidd, Julia'],
    ['Kidd, Julia PhD MPH', 'Kidd, Julia'],
    ['Kidd, J MD', 'Kidd, J MD'],
    ['Kidd, Julia MA', 'Kidd, Julia MA'],
    ['HOLM A.B.', 'Holm, A.B.'],
    // double surnames
    ['García López, Juan Carlos', 'García López, Juan Carlos'],
    ['Adolfo García-Sastre', 'García-Sastre, Adolfo'],
    ['Julien Eric Stanslas Boulange', 'Boulange, Julien Eric Stanslas'],
    // capitals
    ['SARAH HOLM', 'Holm, Sarah'],
    ['FRANK KJÆR', 'Kjær, Frank'],
    ['REMUS DM', 'Remus, DM'],
    ['Steele SR', 'Steele, SR'],
    ['Zhang Xiaoming', 'Zhang, Xiaoming'],
    ['Xiaoming Zhang', 'Zhang, Xiaoming'],
    ['Li Ouyang', 'Ouyang, Li'],
    ['Kim Min-Jun', 'Kim, Min-Jun'],
    ['Kim Smith-Jones', 'Smith-Jones, Kim'],
    ['Jin Saito', 'Saito, Jin'],
    ['von und zu Guttenberg, Karl-Theodor', 'von und zu Guttenberg, Karl-Theodor'],
    ['Smith JR', 'Smith, JR'],
    ['GUTIÉRREZ, MARÍA', 'Gutiérrez, María'],
    ['GUTIéRREZ, J.', 'Gutiérrez, J.'],
    ['GutiéRrez, J.', 'Gutiérrez, J.'],
    ['MCDONALD, B. R.', 'McDonald, B. R.'],
    ["O'BRIEN J", "O'Brien, J"],
    ['VAN DER BERG, JAN', 'van der Berg, Jan'],
    ['SMITH John', 'Smith, John'],
    ['John SMITH', 'Smith, John'],
    ['DE LA CRUZ Ana', 'de la Cruz, Ana'],
    ['LI Wei', 'Li, Wei'],
    ['AL-HADDAD, SAMIR', 'Al-Haddad, Samir'],
    ['GARCÍA LÓPEZ María', 'García López, María'],
    ['JA Smith', 'Smith, JA'],
    ['TODD, JAB', 'Todd, JAB'],
    ['akerblom', 'akerblom'],
    ['McDonald, Bradon', 'McDonald, Bradon'],
    ['MacNeil, M. Aaron', 'MacNeil, M. Aaron'],
    ['DiCaprio, Leo', 'DiCaprio, Leo'],
    ['WU, J.', 'Wu, J.'],
    ['DI STEFANO, MARIA', 'Di Stefano, Maria'],
    // other scripts
    ['王芳', '王, 芳'],
    ['欧阳修', '欧阳, 修'],
    ['张三丰1,2', '张, 三丰'],
    ['张 三', '张, 三'],
    ['山田 太郎', '山田, 太郎'],
    ['山田太郎', '山田, 太郎'],
    ['佐々木希', '佐々木, 希'],
    ['김철수', '김, 철수'],
    ['남궁민수', '남궁, 민수'],
    ['Zhang San', 'San, Zhang'],
    ['Zhang, San', 'Zhang, San'],
    ['Иванов И. И.', 'Иванов, И. И.'],
    ['И. И. Иванов', 'Иванов, И. И.'],
    ['Иванов Иван Иванович', 'Иванов, Иван Иванович'],
    ['Żaba B', 'Żaba, B'],
    ['山田はなこ', '山田, はなこ'],
    // organisations
    ['World Health Organization', '{World Health Organization}'],
    ['COVID-19 Study Group', '{COVID-19 Study Group}'],
    ['The PLoS Medicine Editors', '{The PLoS Medicine Editors}'],
    [
      'International Genetics of Ankylosing Spondylitis Consortium (IGAS)',
      '{International Genetics of Ankylosing Spondylitis Consortium (IGAS)}',
    ],
    ['Universität Wien', '{Universität Wien}'],
    ['on behalf of the EPIC Study Group', '{EPIC Study Group}'],
    ['ATLAS Collaboration', '{ATLAS Collaboration}'],
    ['北京大学', '{北京大学}'],
    ['WHO', '{WHO}'],
    ['The Editors', '{The Editors}'],
    ['Group, Peter', 'Group, Peter'],
    ['Frank Press', 'Press, Frank'],
    // nobody
    ['et al.', undefined],
    ['[No authors listed]', undefined],
    ['Null Null', undefined],
    ['', undefined],
    ['*', undefined],
    ['123', undefined],
  ])('%j → %j', (text, name) => expect(formatted(text)).toBe(name));

  it('knows no order better than what the caller says', () => {
    expect(parseName('Nagy Peter', 'family-first')).toEqual({ family: 'Nagy', given: 'Peter' });
    expect(parseName('van der Berg Jan', 'family-first')).toEqual({ family: 'van der Berg', given: 'Jan' });
  });

  it('never throws, and ends on long texts, where a square of their length would not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => void [parseName(text), parseNames([text, text])]),
    );
    for (const piece of [
      'a',
      'A ',
      'A. ',
      ',',
      'de ',
      '(',
      '[',
      '@',
      '1,',
      'a,',
      'é',
      '王',
      ';',
      ' and ',
      ' - ',
      'et al',
      '<sup>',
      '-',
    ]) {
      expect(() => {
        const text = piece.repeat(300_000 / piece.length);
        parseName(text);
        parseNames([text]);
      }, piece).not.toThrow();
    }
  });
});

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
  it('is idempotent on anything', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcdeABCDE éÉ.,-'") }), text => {
        const once = parseName(text);
        if (once?.family !== undefined) expect(parseName(formatName(once))?.family).toBeDefined();
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
