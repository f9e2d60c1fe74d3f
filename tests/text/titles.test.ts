import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenWords } from '../../lib/text/seen-words.ts';
import { repairCapitals } from '../../lib/text/title-case.ts';
import { cleanTitle, joinSubtitle, sameTitle, stripSiteName } from '../../lib/text/titles.ts';

describe('cleanTitle', () => {
  it.each([
    ['Effects of CO<sub>2</sub> on <i>Zea mays</i>.', 'Effects of CO2 on Zea mays'],
    ['A study of sleep*', 'A study of sleep'],
    ['A study of sleep †', 'A study of sleep'],
    ['Searching with A*', 'Searching with A*'],
    ['[Sleep in old age].', 'Sleep in old age'],
    ['[Sleep] and [wake]', '[Sleep] and [wake]'],
    ['Sleep in old age. [Article in German]', 'Sleep in old age'],
    ['Sleep in old age [version 2; peer review: 2 approved]', 'Sleep in old age'],
    ['Sleep in the U.S.', 'Sleep in the U.S.'],
    ['Mice, rats, etc.', 'Mice, rats, etc.'],
    ['And then…', 'And then…'],
    ['And then...', 'And then...'],
    ['Two new species of Aus sp. nov.', 'Two new species of Aus sp. nov.'],
    ['Why sleep?', 'Why sleep?'],
    ['Role of $\\alpha$-synuclein', 'Role of α-synuclein'],
    ['CO$_2$ uptake', 'CO2 uptake'],
    ['Search for $B^{0}_{s}\\to\\mu^{+}\\mu^{-}$ decays', 'Search for B0s→μ+μ- decays'],
    ['From $5 to $10 a day', 'From $5 to $10 a day'],
    ['Waves in<mml:math><mml:mi>N</mml:mi></mml:math>-coupled wells', 'Waves in N-coupled wells'],
    ['Waves of<math><mrow><mi>k</mi></mrow></math>wells', 'Waves of k wells'],
    ['The <math><mi>n</mi></math>th well, CO<math><mn>2</mn></math>', 'The nth well, CO2'],
    ['A K\\ifmmode \\ddot{a}\\else \\"{a}\\fi{}hler curve', 'A Kähler curve'],
    ['Schr\\"odinger and {\\AA}ngstr\\"{o}m', 'Schrödinger and Ångström'],
    ['Role of \\alpha-helices', 'Role of α-helices'],
    ['Files in C:\\temp', 'Files in C:\\temp'],
    ['Bells and sleep in a quiet town FREE', 'Bells and sleep in a quiet town'],
    ['Bells and sleep in a quiet town Free Access', 'Bells and sleep in a quiet town'],
    ['SUGAR FREE', 'SUGAR FREE'],
    ['Editorial: Sleep &amp; memory', 'Editorial: Sleep & memory'],
    ['睡眠研究。', '睡眠研究'],
    ['', ''],
  ])('%j → %j', (text, title) => expect(cleanTitle(text)).toBe(title));
});

describe('repairCapitals', () => {
  it.each([
    ['THE POWER OF PEER SUPPORT IN HIV CARE', 'The power of peer support in HIV care'],
    ['IL-6 AND P53 IN COVID-19: A 12-MONTH STUDY', 'IL-6 and P53 in COVID-19: A 12-month study'],
    ['TYPE II DIABETES IN THE UNITED STATES', 'Type II diabetes in the United States'],
    ['VITAMIN A AND A DIET OF FISH', 'Vitamin A and a diet of fish'],
    ["ALZHEIMER'S DISEASE IN CHINESE WOMEN", "Alzheimer's disease in Chinese women"],
    ['MRNA VACCINES AND T-CELLS', 'mRNA vaccines and T-cells'],
    ['HIV-POSITIVE MEN WHO SMOKE', 'HIV-positive men who smoke'],
    ['A STUDY OF THE 19TH CENTURY', 'A study of the 19th century'],
    ['IS SLEEP GOOD? EVIDENCE FROM SOUTH AFRICA', 'Is sleep good? Evidence from South Africa'],
    ['NURSE-LED CARE IN THE UK', 'Nurse-led care in the UK'],
    ['TNF-α IN ESCHERICHIA COLI', 'TNF-α in Escherichia coli'],
    ['Peer Support in HIV Care', 'Peer Support in HIV Care'],
    ['CRISPR', 'CRISPR'],
    ['DNA', 'DNA'],
    ['INTRODUCTION', 'Introduction'],
    ['睡眠', '睡眠'],
  ])('%j → %j', (text, title) => expect(repairCapitals(text)).toBe(title));
});

describe('repairCapitals with what the page tells', () => {
  it.each([
    ['es', 'LA DIETA DE LOS NIÑOS DE QUITO'],
    ['es', 'CARTAS DE ALFONSINA STORNI'],
    ['de', 'DIE FLÜSSE UND DIE BRÜCKEN VON PASSAU'],
    ['fr', 'LES LICHENS DE SAVOIE'],
    ['it', 'LE ACQUE DI TRENTO'],
    ['pl', 'RZEKI I MOSTY KRAKOWA'],
    ['tr', 'İZMİR VE ÇEVRESİNDEKİ GÖLLERİN RENGİ'],
    ['en', 'İZMİR VE ÇEVRESİNDEKİ GÖLLERİN RENGİ'],
    ['ru', 'РЕКИ И МОСТЫ ТВЕРИ'],
    ['el', 'ΟΙ ΛΙΜΝΕΣ ΤΗΣ ΗΠΕΙΡΟΥ'],
    [undefined, 'RZEKI I MOSTY KRAKOWA'],
  ])('leaves a title in another language than English as it is printed: %s', (language, title) =>
    expect(repairCapitals(title, { language })).toBe(title),
  );

  it.each([
    [
      'es',
      'LA DIETA DE LOS NIÑOS DE QUITO',
      'Se estudió la dieta de niños y adultos de los barrios de Quito.',
      'La dieta de los niños de Quito',
    ],
    [
      'tr',
      'IĞDIR VE İZMİR GÖLLERİ',
      'Bu çalışmada Iğdır ve İzmir gölleri incelendi.',
      'Iğdır ve İzmir gölleri',
    ],
    [
      'de',
      'DIE BRÜCKEN VON PASSAU',
      'Wir zeigen, dass die Brücken von Passau alt sind.',
      'Die Brücken von Passau',
    ],
    ['ru', 'МОСТЫ ТВЕРИ', 'Описаны старые мосты Твери.', 'Мосты Твери'],
    [
      'en',
      'LAKES OF KEMPERLAND AND THE FOXR2 GENE',
      'The lakes of Kemperland have FoxR2.',
      'Lakes of Kemperland and the FoxR2 gene',
    ],
  ])('writes words as the abstract does: %s', (language, title, abstract, repaired) =>
    expect(repairCapitals(title, { language, seen: seenWords([abstract], language) })).toBe(repaired),
  );

  it('learns nothing from the word that begins a sentence', () =>
    expect(
      repairCapitals('LAKES AND THE RIVERS', { seen: seenWords(['Rivers are long. Lakes are not.']) }),
    ).toBe('Lakes and the rivers'));
});

describe('joinSubtitle', () => {
  it.each([
    ['Sleep', 'A study', 'Sleep: A study'],
    ['Why sleep?', 'A study', 'Why sleep? A study'],
    ['Sleep: a study', 'A study', 'Sleep: a study'],
    ['Sleep', 'Sleep: a study', 'Sleep: a study'],
    ['Sleep:', 'A study', 'Sleep: A study'],
    ['Sleep', '', 'Sleep'],
    ['Sleep', ': a study', 'Sleep: a study'],
    ['SleepA study', 'A study', 'Sleep: A study'],
  ])('%j + %j', (title, subtitle, whole) => expect(joinSubtitle(title, subtitle)).toBe(whole));
});

describe('sameTitle', () => {
  it.each<[string, string, boolean]>([
    ['More ‘milk’ than “tablets”: a study', "MORE 'MILK' THAN TABLETS. A STUDY", true],
    ['Sleep – a study', 'Sleep: A Study', true],
    ['Sleep & memory', 'Sleep and memory', true],
    ['CO<sub>2</sub>', 'CO2', true],
    ['Sleep', 'Sleep in mice', false],
    ['', '', false],
    ['睡眠', '睡眠', true],
  ])('%j %j', (a, b, same) => expect(sameTitle(a, b)).toBe(same));
});

describe('stripSiteName', () => {
  it.each([
    ['Sleep in mice | Journal of Sleep', ['Journal of Sleep'], 'Sleep in mice'],
    ['Sleep in mice - PubMed', [], 'Sleep in mice'],
    ['Sleep in mice - ScienceDirect', [], 'Sleep in mice'],
    ['Sleep in mice | The Journal of Sleep | Oxford Academic', ['Journal of Sleep'], 'Sleep in mice'],
    ['Sleep in mice | 10.5555/sleep.1', [], 'Sleep in mice'],
    ['PubMed | Sleep in mice | doi:10.5555/sleep.1', [], 'Sleep in mice'],
    ['Nature | culture of sleep', [], 'Nature | culture of sleep'],
    ['Sleep - a study', [], 'Sleep - a study'],
    ['Journal of Sleep: Sleep in mice', ['Journal of Sleep'], 'Sleep in mice'],
    ['Nature', [], 'Nature'],
    ['Sleep: Science', ['Sleep Research'], 'Sleep'],
    ['Sleep – wake cycles in mice', [], 'Sleep – wake cycles in mice'],
  ])('%j', (title, names, stripped) => expect(stripSiteName(title, names)).toBe(stripped));
});

it('never throws, and ends on long texts, where a square of their length would not', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      text =>
        void [cleanTitle(text), repairCapitals(text), stripSiteName(text, [text]), joinSubtitle(text, text)],
    ),
  );
  for (const piece of [
    '$',
    '\\(',
    '[',
    ']',
    '[version 1',
    '*',
    ' | ',
    'A',
    'A-',
    'DE LA ',
    '. ',
    ' ',
    '$a',
    '\\',
    '{',
  ]) {
    expect(() => {
      const text = piece.repeat(300_000 / piece.length);
      cleanTitle(text);
      repairCapitals(text);
      stripSiteName(text, []);
      joinSubtitle(text, text);
    }, piece).not.toThrow();
  }
});
