import { describe, expect, it } from 'vitest';
import type { Claim, ClaimField, PageReading } from '../../lib/record/page-reading.ts';
import type { Record } from '../../lib/record/record.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { readingOf, TITLE } from './reading.ts';

type Claims = [ClaimField, string, Claim['value']][];

function record(claims: Claims, more: Partial<PageReading> = {}): Record {
  const result = recognise(readingOf([TITLE, ...claims], more));
  if (!result.ok) throw new Error(result.why);
  return result.value.record;
}

describe('titles', () => {
  const title = (claims: Claims, more: Partial<PageReading> = {}) => {
    const result = recognise(readingOf([['DOI', 'highwire:citation_doi', '10.5555/abc'], ...claims], more));
    return result.ok ? result.value.record.title : result.why;
  };

  it('completes a cut meta from the visible title', () => {
    expect(
      title([
        ['title', 'highwire:citation_title', 'Tidal Mixing in a Shallow…'],
        ['title', 'visible:title', 'Tidal Mixing in a Shallow Fjord'],
      ]),
    ).toBe('Tidal Mixing in a Shallow Fjord');
  });

  it('takes the subtitle that only the page shows', () => {
    expect(
      title([
        ['title', 'dublin-core:dc.title', 'Tidal Mixing in a Shallow Fjord'],
        ['subtitle', 'visible:subtitle', 'A Five-Year Record'],
      ]),
    ).toBe('Tidal Mixing in a Shallow Fjord: A Five-Year Record');
  });

  it('does not take the journal for the title', () => {
    expect(
      title([
        ['container-title', 'highwire:citation_journal_title', 'Annals of Fjords'],
        ['title', 'highwire:citation_title', 'Annals of Fjords'],
        ['title', 'visible:title', 'Tidal Mixing in a Shallow Fjord'],
      ]),
    ).toBe('Tidal Mixing in a Shallow Fjord');
  });

  it('leaves a mark in capitals before a Chinese title as it is', () => {
    expect(title([['title', 'highwire:citation_title', 'RETRACTED: 峡湾潮汐混合研究']])).toBe(
      'RETRACTED: 峡湾潮汐混合研究',
    );
  });

  it('prefers the mixed-case title to the same one in capitals', () => {
    expect(
      title([
        ['title', 'highwire:citation_title', 'TIDAL MIXING IN A SHALLOW FJORD'],
        ['title', 'visible:title', 'Tidal Mixing in a Shallow Fjord'],
      ]),
    ).toBe('Tidal Mixing in a Shallow Fjord');
  });
});

describe('publishers', () => {
  it.each([
    ['Fjord Press55 Quay Street, Fellby', 'Fjord Press'],
    ['Fjord PublicationsFjord UK: London, England', 'Fjord Publications'],
    ['Fjord Publishing Arlington, VA', 'Fjord Publishing'],
    ['Fjord Liebert, Inc., New Rochelle, NY', 'Fjord Liebert, Inc.'],
    ['Fjord Central Ltd', 'Fjord Central Ltd'],
  ])('%j without its address', (text, publisher) =>
    expect(record([['publisher', 'dublin-core:dc.publisher', text]]).publisher).toBe(publisher),
  );
});

describe('printed citations', () => {
  it('take the bare year between names and title', () => {
    expect(
      record([
        [
          'citation',
          'label:How to cite',
          'Vik, S. 2012. Tidal Mixing in a Shallow Fjord. Annals of Fjords 15:107-118',
        ],
      ]),
    ).toMatchObject({
      'container-title': 'Annals of Fjords',
      issued: { 'date-parts': [[2012]] },
      volume: '15',
      page: '107-118',
    });
  });
});

describe('keywords', () => {
  const keywords = (claims: Claims) => record(claims).keyword;

  it('splits a part with many commas too', () => {
    expect(keywords([['keywords', 'label:Keywords', 'tide, stones, wind, beach; winter storms']])).toEqual([
      'tide',
      'stones',
      'wind',
      'beach',
      'winter storms',
    ]);
  });

  it('leaves commas alone where semicolons part', () => {
    expect(keywords([['keywords', 'label:Keywords', 'Stones, moving; Tide']])).toEqual([
      'Stones, moving',
      'Tide',
    ]);
  });

  it('does not take prose or a form for keywords', () => {
    expect(
      keywords([
        [
          'keywords',
          'label:Subjects',
          'We studied one stone; it was grey. Control stones were found nearby. They came from Fellby, DC, and elsewhere.',
        ],
        ['keyword', 'label:Subject', 'To:'],
      ]),
    ).toBeUndefined();
  });
});

describe('creators', () => {
  const authors = (claims: Claims) => record(claims).author;

  it('leaves a thesis its one author', () => {
    expect(
      authors([
        ['institution', 'highwire:citation_dissertation_institution', 'University of Fjords'],
        ['author', 'highwire:citation_author', 'Siri Vik'],
        ['author', 'visible:authors', 'Siri Vik'],
        ['author', 'visible:authors', 'ALGO - Algorithms, Graphs and Tides'],
      ]),
    ).toEqual([{ family: 'Vik', given: 'Siri' }]);
  });

  it('does not take a laboratory that the page prints beside the only author', () => {
    expect(
      authors([
        ['author', 'highwire:citation_author', 'Vik, Siri'],
        ['author', 'visible:authors', 'Siri Vik'],
        ['author', 'visible:authors', 'Institute of Fjords and Tides'],
      ]),
    ).toEqual([{ family: 'Vik', given: 'Siri' }]);
  });

  it('keeps the order of the metas and the ORCID tied to a name', () => {
    expect(
      authors([
        ['author', 'highwire:citation_author', 'Vik, Siri'],
        [
          'author',
          'highwire:citation_author',
          { name: 'de Wet, Jan', orcid: 'https://orcid.org/0000-0002-1825-0097' },
        ],
      ]),
    ).toEqual([
      { family: 'Vik', given: 'Siri' },
      { family: 'de Wet', given: 'Jan', ORCID: '0000-0002-1825-0097' },
    ]);
  });

  it("takes full given names and the person's own letters from another list of the same people", () => {
    expect(
      authors([
        ['author', 'highwire:citation_author', 'Sorensen, K'],
        ['author', 'highwire:citation_author', 'Vik, S'],
        ['author', 'visible:authors', 'Karen Sørensen'],
        ['author', 'visible:authors', 'Siri Vik'],
      ]),
    ).toEqual([
      { family: 'Sørensen', given: 'Karen' },
      { family: 'Vik', given: 'Siri' },
    ]);
  });

  it('believes the page when the metas hold one author of many', () => {
    expect(
      authors([
        ['author', 'highwire:citation_author', 'Vik, Siri'],
        ['author', 'visible:authors', 'Jan Aas'],
        ['author', 'visible:authors', 'Siri Vik'],
      ]),
    ).toEqual([
      { family: 'Aas', given: 'Jan' },
      { family: 'Vik', given: 'Siri' },
    ]);
  });

  it('does not take an editor whom only the page shows among the authors', () => {
    expect(
      authors([
        ['author', 'dublin-core:dc.creator', 'Siri Vik'],
        ['author', 'dublin-core:dc.creator', 'Jan Aas'],
        ['author', 'visible:authors', 'Siri Vik'],
        ['author', 'visible:authors', 'Jan Aas'],
        ['author', 'visible:authors', 'Reviewing Person'],
      ]),
    ).toHaveLength(2);
  });

  it('counts a list that the page prints twice once', () => {
    expect(
      authors([
        ['author', 'rdfa:author', { name: 'Siri Vik' }],
        ['author', 'rdfa:author', { name: 'Siri Vik', affiliation: ['Fjord Institute'] }],
      ]),
    ).toEqual([{ family: 'Vik', given: 'Siri', affiliation: ['Fjord Institute'] }]);
  });

  it('takes a contributor for an author only when the page says so', () => {
    expect(
      authors([
        ['contributor', 'label:Contributors', 'Vik, Siri (creator)'],
        ['contributor', 'label:Contributors', 'Aas, Jan (Advisor)'],
      ]),
    ).toEqual([{ family: 'Vik', given: 'Siri' }]);
  });
});

describe('dates', () => {
  const issued = (claims: Claims) => record(claims).issued?.['date-parts'][0];

  it("takes the issue's date before the web's", () => {
    expect(
      issued([
        ['date-online', 'highwire:citation_online_date', '2019/11/02'],
        ['date', 'highwire:citation_publication_date', '2020/03'],
      ]),
    ).toEqual([2020, 3]);
  });

  it('leaves out a first of January that only fills a form', () => {
    expect(issued([['date', 'highwire:citation_publication_date', '2012/01/01']])).toEqual([2012]);
  });

  it('takes the true day of the same year instead of the filler', () => {
    expect(
      issued([
        ['date', 'highwire:citation_publication_date', '2020/01/01'],
        ['date-any', 'highwire:citation_date', '2020-03-27'],
      ]),
    ).toEqual([2020, 3, 27]);
  });

  it('takes the year of the printed issue when the metas give the year of the web', () => {
    expect(
      issued([
        ['date-any', 'dublin-core:dc.date', '24 Apr 2012'],
        ['volume', 'visible:line', '111'],
        ['source-line', 'visible:line', 'Volume 111, 2013 - Issue 9-11'],
      ]),
    ).toEqual([2013]);
  });
});

describe('volume, issue, pages', () => {
  it('takes the article number where the metas count pages', () => {
    expect(
      record([
        ['first-page', 'highwire:citation_firstpage', '1'],
        ['last-page', 'highwire:citation_lastpage', '9'],
        ['article-number', 'label:Article number', '4949'],
      ]).page,
    ).toBe('4949');
  });

  it('does not take the end of the DOI for a page', () => {
    expect(
      record([
        ['DOI', 'highwire:citation_doi', '10.1101/696633'],
        ['first-page', 'highwire:citation_firstpage', '696633v1'],
      ]).page,
    ).toBeUndefined();
  });

  it('reads a whole range in firstpage', () => {
    expect(record([['first-page', 'highwire:citation_firstpage', '444-445']]).page).toBe('444-445');
  });

  it('drops what only looks like a volume', () => {
    const { volume, issue } = record([
      ['volume', 'highwire:citation_volume', '0'],
      ['issue', 'highwire:citation_issue', 'ahead-of-print'],
    ]);
    expect([volume, issue]).toEqual([undefined, undefined]);
  });

  it('believes the fullest printed line, and none about another volume than the metas name', () => {
    const { volume, issue, page } = record([
      ['volume', 'highwire:citation_volume', '28'],
      ['source-line', 'visible:line', 'Volume 29 Issue 1 January 2013'],
      ['source-line', 'visible:line', 'Volume 28, Issue 22, Pages 2891-2897'],
    ]);
    expect([volume, issue, page]).toEqual(['28', '22', '2891-2897']);
  });

  it('gives a working paper no volume of the journal that printed it later', () => {
    const report = record([
      ['institution', 'highwire:citation_technical_report_institution', 'Fjord Bureau'],
      ['source-line', 'visible:line', 'Journal of Fjords, 2024, vol. 56(5), pages 1055-1085'],
    ]);
    expect([report.type, report.volume, report.page]).toEqual(['report', undefined, undefined]);
  });
});

describe('what is in what', () => {
  it('writes an abbreviated journal in full where the page does', () => {
    expect(
      record([
        ['container-title', 'highwire:citation_journal_title', 'Fjord Commun.'],
        ['container-title', 'visible:journal', 'Fjord Communications'],
        ['volume', 'highwire:citation_volume', '2'],
      ])['container-title'],
    ).toBe('Fjord Communications');
  });

  it('takes a preprint server for no journal', () => {
    const preprint = record([['container-title', 'highwire:citation_journal_title', 'bioRxiv']]);
    expect([preprint.type, preprint['container-title']]).toEqual(['article', undefined]);
  });

  it('knows a thesis by the institution that took it', () => {
    const thesis = record([
      ['institution', 'highwire:citation_dissertation_institution', 'University of Fjords'],
    ]);
    expect([thesis.type, thesis.publisher]).toEqual(['thesis', 'University of Fjords']);
  });
});

describe('abstract and keywords', () => {
  const abstract =
    'Tides were measured for five years at three depths. Mixing was strongest in spring, when the river brings most water into the fjord and the wind turns.';

  it('takes the whole abstract for the cut one', () => {
    expect(
      record([
        ['abstract', 'highwire:citation_abstract', `${abstract.slice(0, 100)}...`],
        ['abstract', 'dublin-core:dc.description', `Abstract ${abstract}`],
      ]).abstract,
    ).toBe(abstract);
  });

  it('does not take a short advertisement for an abstract', () => {
    expect(
      record([
        [
          'abstract',
          'open-graph:og:description',
          'Read the latest article of Annals of Fjords, the leading journal for everyone who loves fjords and tides, online now.',
        ],
      ]).abstract,
    ).toBeUndefined();
  });

  it('splits keywords by semicolons, and by commas outside brackets', () => {
    expect(
      record([['keywords', 'highwire:citation_keywords', 'tides; mixing, vertical; fjord']]).keyword,
    ).toEqual(['tides', 'mixing, vertical', 'fjord']);
    expect(
      record([['keywords', 'highwire:citation_keywords', 'tides, mixing (vertical, lateral), fjord']])
        .keyword,
    ).toEqual(['tides', 'mixing (vertical, lateral)', 'fjord']);
  });

  it("does not believe the site's keywords meta", () => {
    expect(
      record([['keywords', 'meta:keywords', 'journal, fjords, publisher, open access']]).keyword,
    ).toBeUndefined();
  });
});

describe('where from', () => {
  it("names each field's source and offers what else the page gave", () => {
    const result = recognise(
      readingOf([
        TITLE,
        ['volume', 'highwire:citation_volume', '28'],
        ['volume', 'json-ld:volumeNumber', '29'],
      ]),
    );
    if (!result.ok) throw new Error(result.why);
    expect(result.value.record.sources?.volume).toBe('highwire:citation_volume');
    expect(result.value.alternatives.volume).toEqual([{ source: 'json-ld:volumeNumber', value: '29' }]);
  });
});

describe('what stands around a paper', () => {
  const read = (over: Partial<PageReading>) => {
    const result = recognise({
      ...readingOf([
        ['title', 'dublin-core:dc.title', 'Eel migration in a warm winter'],
        ['DOI', 'meta:publication_doi', '10.5555/abc'],
      ]),
      ...over,
    });
    return result.ok ? result.value.record : undefined;
  };

  it('reads volume and issue in the document’s title', () => {
    expect(read({ title: 'Eel migration in a warm winter: Annals of Fjords: Vol 12, No 7' })).toMatchObject({
      'container-title': 'Annals of Fjords',
      volume: '12',
      issue: '7',
    });
  });
  it('takes the name above the volume for the journal’s', () => {
    expect(
      read({
        lines: [
          'Fjord Magazine',
          'May/June 2017',
          'Volume 23, Number 5/6',
          'Eel migration in a warm winter',
        ].map(text => ({ text, place: 'head' })),
      }),
    ).toMatchObject({ 'container-title': 'Fjord Magazine', volume: '23', issue: '5/6' });
  });
  it('takes the line near the title, not the one of a paper beside it', () => {
    expect(
      read({
        lines: [
          { text: '2013 Jan;8(1):1-3.', place: 'head' },
          { text: 'Holm A. J Fjords. 2013 Jan;8(1):4-8.', place: 'beside' },
        ],
      }),
    ).toMatchObject({ volume: '8', issue: '1', page: '1-3' });
  });
  it('takes pages of a side column that gives one range', () => {
    expect(read({ lines: [{ text: 'Pages: 445-452', place: 'aside' }] })).toMatchObject({ page: '445-452' });
    expect(
      read({
        lines: [
          { text: 'Pages: 445-452', place: 'aside' },
          { text: 'Pages: 1-9', place: 'aside' },
        ],
      }),
    ).not.toHaveProperty('page');
  });
  it('parts a supplement from the volume', () => {
    expect(
      read({
        claims: [
          ...readingOf([
            ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
            ['volume', 'highwire:citation_volume', '85 Suppl 1'],
          ]).claims,
        ],
      }),
    ).toMatchObject({ volume: '85', issue: 'Suppl 1' });
  });
  it('takes the number that the DOI holds for a platform’s own', () => {
    const own = readingOf([
      ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
      ['DOI', 'highwire:citation_doi', '10.5555/fjord.2014.00781'],
      ['first-page', 'highwire:citation_firstpage', '85883'],
    ]).claims;
    expect(read({ claims: own })).toMatchObject({ page: '781' });
  });
  it('tells proceedings of one meeting from a journal', () => {
    const within = (name: string) =>
      read({
        claims: readingOf([
          ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
          ['container-title', 'label:Published in', name],
        ]).claims,
      })?.type;
    expect(within('Proceedings of the Fifty-Fourth Annual Meeting of the Fjord Society')).toBe(
      'paper-conference',
    );
    expect(within('Proceedings of the 12th Conference on Eels')).toBe('paper-conference');
    expect(within('Proceedings of the National Academy of Fjords')).toBe('article-journal');
  });
  it('takes the date under the title where nothing else is dated', () => {
    expect(
      read({
        lines: ['Eel migration in a warm winter', 'Ann Holm', 'August 2024'].map(text => ({
          text,
          place: 'head',
        })),
        claims: readingOf([
          ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
          ['title', 'visible:title', 'Eel migration in a warm winter'],
        ]).claims,
      }),
    ).toMatchObject({ issued: { 'date-parts': [[2024, 8]] } });
  });
  it('drops the tabs of two languages', () => {
    expect(
      read({
        labels: [
          {
            label: 'Résumé',
            values: [
              'en fr',
              'We followed forty eels through two winters and found that they leave later in warm ones. The oldest left last.',
            ],
          },
          { label: 'Mots clés', values: ['en fr'] },
        ],
      }),
    ).toMatchObject({
      abstract:
        'We followed forty eels through two winters and found that they leave later in warm ones. The oldest left last.',
    });
  });
  it('reads an essay of an old journal', () => {
    const essay = {
      title: 'Fjords OnLine Journal - Essays',
      claims: [],
      lines: ['Issue 58, Fall 2013', 'Reading the Water', 'Recovering Eels', 'By ANN FAIRLIE', 'One'].map(
        text => ({ text, place: 'head' as const }),
      ),
    };
    expect(read(essay)).toMatchObject({
      title: 'Reading the Water: Recovering Eels',
      author: [{ family: 'Fairlie', given: 'Ann' }],
      'container-title': 'Fjords OnLine Journal',
      issue: '58',
      issued: { 'date-parts': [[2013]] },
    });
    expect(read({ ...essay, title: 'News of the day' })).toBeUndefined();
  });
  it('takes what a platform numbers "volume/issue/page" apart', () => {
    const paper = readingOf([
      ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
      ['volume', 'highwire:citation_volume', '2'],
      ['article-number', 'highwire:citation_id', '2/0/e00160'],
    ]).claims;
    expect(read({ claims: paper })).toMatchObject({ page: 'e00160' });
  });
  it('finds the journal’s whole name above its short one', () => {
    const paper = readingOf([
      ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
      ['container-title', 'highwire:citation_journal_title', 'Fjord Commun.'],
    ]).claims;
    expect(read({ claims: paper, lines: [{ text: 'Fjord Communications', place: 'head' }] })).toMatchObject({
      'container-title': 'Fjord Communications',
    });
  });
  it('leaves the title alone on the page of one of its tables', () => {
    const paper = readingOf([
      ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
      ['subtitle', 'visible:subtitle', 'From: Eel migration in a warm winter'],
    ]).claims;
    expect(read({ claims: paper })?.title).toBe('Eel migration in a warm winter');
  });
  it('takes a data set for one, and its supplement’s paper for another work', () => {
    const data = readingOf([
      ['title', 'dublin-core:dc.title', 'Eel counts'],
      ['author', 'dublin-core:dc.creator', 'Holm, Ann'],
      ['type', 'dublin-core:dc.type', 'Dataset'],
      ['date-any', 'dublin-core:dc.date', '2014'],
      [
        'source-line',
        'dublin-core:dc.source',
        'Supplement to: Holm, A (2015): Eels. Journal of Fjords, 7, 1-9',
      ],
    ]).claims;
    expect(read({ claims: data })).toMatchObject({ type: 'dataset', issued: { 'date-parts': [[2014]] } });
  });
  it('accepts a post whose address is a DOI, and a page whose head is a paper’s', () => {
    const post = readingOf([
      ['title', 'visible:title', 'Eels and us'],
      ['title', 'open-graph:og:title', 'Eels and us'],
      ['URL', 'link:canonical', 'https://doi.org/10.59350/abcde-12345'],
    ]).claims;
    expect(read({ claims: post, signs: { declared: ['article'] } })).toMatchObject({
      type: 'post-weblog',
      DOI: '10.59350/abcde-12345',
    });
    const bare = {
      claims: readingOf([
        ['title', 'visible:title', 'Who do eels think they are?'],
        ['authors', 'visible:after-title', 'Holm A and Ruiz B'],
      ]).claims,
    };
    const lines = (text: string) =>
      ['Who do eels think they are?', 'Holm A and Ruiz B', text].map(one => ({
        text: one,
        place: 'head' as const,
      }));
    expect(read({ ...bare, lines: lines('Fjord Research 2012, 14:327 (10 December 2012)') })).toMatchObject({
      'container-title': 'Fjord Research',
      volume: '14',
      page: '327',
    });
    expect(read({ ...bare, lines: lines('Ann Holm - Apr 16, 2015 8:02 pm UTC') })).toBeUndefined();
  });
  it('takes neither the site nor a section for a keyword', () => {
    const paper = (...words: string[]) =>
      readingOf([
        ['title', 'highwire:citation_title', 'Eel migration in a warm winter'],
        ...words.map((word): ['keywords', string, string] => [
          'keywords',
          'highwire:citation_keywords',
          word,
        ]),
      ]).claims;
    expect(read({ claims: paper('Example Digital Repository') })).not.toHaveProperty('keyword');
    expect(read({ claims: paper('Acknowledgements', 'eels', 'Adv. Fjords Vol.19') })?.keyword).toEqual([
      'eels',
    ]);
  });
});
