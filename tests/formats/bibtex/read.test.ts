import { describe, expect, test } from 'vitest';
import { readBibtex } from '../../../lib/formats/bibtex/read.ts';

const only = (text: string) => {
  const { entries, problems } = readBibtex(text);
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0]!.record;
};

test('an article as Pure prints it', () => {
  expect(
    only(`@article{e6a7,
title = "Doing peer work in mental health services: Unpacking different enactments of lived experiences",
abstract = "Mental health services are {PWs}, 50\\% more.",
keywords = "Peer workers, mental health problems, lay knowledge",
author = "Kessing, {Malene Lue}",
year = "2022",
doi = "10.1080/14461242.2020.1865183",
language = "English",
volume = "31",
pages = "32--46",
journal = "Health Sociology Review",
issn = "1446-1242",
publisher = "Taylor & Francis",
number = "1",
}`),
  ).toEqual({
    type: 'article-journal',
    title: 'Doing peer work in mental health services: Unpacking different enactments of lived experiences',
    abstract: 'Mental health services are PWs, 50% more.',
    keyword: ['Peer workers', 'mental health problems', 'lay knowledge'],
    author: [{ family: 'Kessing', given: 'Malene Lue' }],
    issued: { 'date-parts': [[2022]] },
    DOI: '10.1080/14461242.2020.1865183',
    language: 'en',
    volume: '31',
    page: '32-46',
    'container-title': 'Health Sociology Review',
    ISSN: ['1446-1242'],
    publisher: 'Taylor & Francis',
    issue: '1',
  });
});

describe('values', () => {
  test('braces, quotes, # and @string', () => {
    expect(
      only(
        [
          '@string{jmh = "Journal of "} @STRING(mh = {Mental Health})',
          '@article{a, title = {A {{nested}} title}, journal = jmh # mh, month = "5~" # jan, year = 2020}',
        ].join('\n'),
      ),
    ).toMatchObject({
      title: 'A nested title',
      'container-title': 'Journal of Mental Health',
      issued: { 'date-parts': [[2020, 1, 5]] },
    });
  });

  test.each([
    [String.raw`G{\"o}del, \'{E}tude \`a la \c{c} \c c \v{s}, \'{\i} {\'\i}`, 'Gödel, Étude à la ç ç š, í í'],
    [String.raw`{\aa}rhus {\O}rsted \ss \L{}\'od\'z na\"{\i}ve`, 'århus Ørsted ßŁódź naïve'],
    [String.raw`\'{\^e} \d{\u{a}} \^{\d{o}} {\'{\^{E}}} \={\"u} \'\^e`, 'ế ặ ộ Ế ǖ ế'],
    [String.raw`\^{} \'{}x`, '^ ´x'],
    [String.raw`50\% \& \$5 a\_b \#1 \{x\}`, '50% & $5 a_b #1 {x}'],
    [
      String.raw`$\alpha$-synuclein, CO$_2$, 10~m, a--b, c---d, ` + "``q''",
      'α-synuclein, CO2, 10 m, a–b, c—d, “q”',
    ],
    [
      String.raw`\emph{In vitro} \textbf{x} \href{https://a.example}{here} \unknown{y}`,
      'In vitro x here \\unknowny',
    ],
    ['US$5 million', 'US$5 million'],
    ['two\n   lines', 'two lines'],
  ])('%s', (latex, text) => expect(only(`@misc{a, title = {${latex}}}`).title).toBe(text));

  test('addresses and DOIs keep their signs', () => {
    expect(
      only(
        String.raw`@misc{a, title={A}, doi={https://doi.org/10.1000/a\_b}, url={https://example.org/~x/a_b?c=1&d=%20}}`,
      ),
    ).toMatchObject({
      DOI: '10.1000/a_b',
      URL: 'https://example.org/~x/a_b?c=1&d=%20',
    });
  });
});

describe('names', () => {
  test.each([
    ['Knuth, Donald E.', [{ family: 'Knuth', given: 'Donald E.' }]],
    ['Ludwig van Beethoven and others', [{ family: 'van Beethoven', given: 'Ludwig' }]],
    ['von der Berg, Jr, Anna', [{ family: 'von der Berg', given: 'Anna', suffix: 'Jr' }]],
    [
      '{World Health Organization} and {Barnes and Noble}',
      [{ literal: 'World Health Organization' }, { literal: 'Barnes and Noble' }],
    ],
    [
      String.raw`{\AA}kerblom, Kristina AND M{\"u}ller, J{\'o}n`,
      [
        { family: 'Åkerblom', given: 'Kristina' },
        { family: 'Müller', given: 'Jón' },
      ],
    ],
    ['family=Hasselbring, given=Wilhelm, prefix=van', [{ family: 'van Hasselbring', given: 'Wilhelm' }]],
    ['Plato', [{ family: 'Plato' }]],
  ])('%s', (written, names) =>
    expect(only(`@book{a, title={A}, author={${written}}}`).author).toEqual(names),
  );
});

test('BibLaTeX fields', () => {
  expect(
    only(`@inproceedings{b, title={A}, subtitle={B}, booktitle={Proceedings}, date={2019-06}, location={Oslo},
      eventtitle={Conf}, eventdate={2019-05-01/2019-05-03}, venue={Oslo}, eprint={2101.00001v2}, eprinttype={arXiv},
      urldate={2020-01-02}, editora={Doe, Ann}, editoratype={illustrator}, pagetotal={12}}`),
  ).toEqual({
    type: 'paper-conference',
    title: 'A: B',
    'container-title': 'Proceedings',
    'event-title': 'Conf',
    'event-date': {
      'date-parts': [
        [2019, 5, 1],
        [2019, 5, 3],
      ],
    },
    issued: { 'date-parts': [[2019, 6]] },
    'event-place': 'Oslo',
    'publisher-place': 'Oslo',
    arxiv: '2101.00001',
    accessed: { 'date-parts': [[2020, 1, 2]] },
    illustrator: [{ family: 'Doe', given: 'Ann' }],
    'number-of-pages': '12',
  });
});

test('crossref takes what the parent knows', () => {
  const { entries } = readBibtex(
    '@inproceedings{a, crossref={P}, title={Paper}}\n@proceedings{p, title={The Book}, year=2001, editor={Doe, Ann}}',
  );
  expect(entries.map(entry => entry.record)).toEqual([
    {
      type: 'paper-conference',
      title: 'Paper',
      'container-title': 'The Book',
      issued: { 'date-parts': [[2001]] },
      editor: [{ family: 'Doe', given: 'Ann' }],
    },
    {
      type: 'book',
      title: 'The Book',
      issued: { 'date-parts': [[2001]] },
      editor: [{ family: 'Doe', given: 'Ann' }],
    },
  ]);
});

test('a damaged field is left out, whatever it may have swallowed', () => {
  expect(readBibtex('@article{b, year=2000, title={Unclosed {brace}, volume=3\n}').problems).toEqual([
    { line: 1, why: 'unclosed', text: '@article{b, year=2000, title={Unclosed {brace}, volume=3 }' },
  ]);
});

test('comments, preambles, text between, and a damaged entry lose nothing else', () => {
  const { entries, problems } = readBibtex(
    [
      'Mail me@example.org',
      '@comment{x {y}}',
      '@preamble{"\\foo"}',
      '@book{a, title={A}}',
      '@article{b, title={Kept}, journal={Unclosed {brace}, year=2000',
      '',
      '@book{c, title={C}}',
      '@book(d, title="D")',
    ].join('\n'),
  );
  expect(entries.map(entry => [entry.line, entry.record.title])).toEqual([
    [4, 'A'],
    [5, 'Kept'],
    [7, 'C'],
    [8, 'D'],
  ]);
  expect(problems.map(({ line, why }) => [line, why])).toEqual([[5, 'unclosed']]);
});
