import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../lib/formats/bibtex/read.ts';
import type { Record } from '../../../lib/record/record.ts';

/** The records of a file by their titles. */
function read(text: string): Map<string, Record> {
  const { entries, problems } = readBibtex(text);
  expect(problems).toEqual([]);
  return new Map(entries.map(({ record }) => [record.title, record]));
}

describe('crossref', () => {
  const PROCEEDINGS = `@proceedings{roofs, title={Proceedings of Roofs}, subtitle={Third Meeting}, editor={Ek, Ann},
    date={2014-06-01/2014-06-03}, publisher={Tile Press}, location={Oslo}, series={Lectures}, volume={7},
    isbn={9783161484100}, eventtitle={Roofs 2014}, doi={10.5555/roofs}, url={https://example.org/roofs},
    eprint={2101.00001}, archiveprefix={arXiv}, pmid={12345}, pages={1--300}, pagetotal={300}, note={In the cellar},
    abstract={All papers}, keywords={roofs}, shorttitle={Roofs}, file={a.pdf}, annotation={Mine}}`;

  it('gives what the book says of all its parts, and nothing that is its own', () => {
    const moss = read(
      `@inproceedings{a, author={Holm, Bo}, title={Moss}, pages={1--9}, crossref={Roofs}}\n${PROCEEDINGS}`,
    ).get('Moss');
    expect(moss).toEqual({
      type: 'paper-conference',
      title: 'Moss',
      author: [{ family: 'Holm', given: 'Bo' }],
      editor: [{ family: 'Ek', given: 'Ann' }],
      'container-title': 'Proceedings of Roofs: Third Meeting',
      'collection-title': 'Lectures',
      volume: '7',
      page: '1-9',
      issued: {
        'date-parts': [
          [2014, 6, 1],
          [2014, 6, 3],
        ],
      },
      publisher: 'Tile Press',
      'publisher-place': 'Oslo',
      'event-title': 'Roofs 2014',
      ISBN: ['9783161484100'],
    });
  });

  it('what the part says itself stands, a year against a date too', () => {
    const slate = read(
      `@inproceedings{a, title={Slate}, booktitle={Roofs}, year=2015, doi={10.5555/roofs.2}, address={Bergen},
        isbn={0306406152}, crossref={roofs}}\n${PROCEEDINGS}`,
    ).get('Slate');
    expect(slate).toMatchObject({
      'container-title': 'Roofs',
      issued: { 'date-parts': [[2015]] },
      DOI: '10.5555/roofs.2',
      'publisher-place': 'Bergen',
      ISBN: ['0306406152'],
    });
  });

  it.each([
    ['the book’s title', '@incollection', '@collection{p, title={Whole}}', 'Whole'],
    [
      'its booktitle, made for this',
      '@inproceedings',
      '@proceedings{p, title={Whole of 3}, booktitle={Whole}}',
      'Whole',
    ],
    [
      'a title that only its parts need',
      '@inproceedings',
      '@proceedings{p, title={-}, booktitle={Whole}}',
      'Whole',
    ],
    ['the periodical’s', '@article', '@periodical{p, title={Whole}, issn={1446-1242}}', 'Whole'],
    ['that of all volumes', '@incollection', '@mvcollection{p, title={Whole}}', 'Whole'],
  ])('prints %s', (_, child, parent, container) => {
    expect(read(`${child}{a, title={Part}, crossref={p}}\n${parent}`).get('Part')?.['container-title']).toBe(
      container,
    );
  });

  it('a booktitle made for this is nothing that the book is in', () => {
    expect(read('@proceedings{p, title={Whole}, booktitle={Whole}}').get('Whole')).toEqual({
      type: 'book',
      title: 'Whole',
    });
  });

  it('goes on to what the book is in', () => {
    const part = read(`@incollection{a, title={Part}, crossref={b}}
      @collection{b, title={Volume}, volume={2}, crossref={c}}
      @mvcollection{c, title={All}, publisher={Press}, doi={10.5555/all}}`).get('Part');
    expect(part).toEqual({
      type: 'chapter',
      title: 'Part',
      'container-title': 'Volume',
      volume: '2',
      publisher: 'Press',
    });
  });

  it('names the author of the book', () => {
    const file = `@inbook{a, title={Part}, crossref={b}}
      @incollection{c, title={Other}, author={Holm, Bo}, crossref={b}}
      @book{b, title={Book}, author={Ek, Ann}}`;
    const author = [{ family: 'Ek', given: 'Ann' }];
    expect(read(file).get('Part')).toMatchObject({ author, 'container-author': author });
    expect(read(file).get('Other')).toMatchObject({
      author: [{ family: 'Holm', given: 'Bo' }],
      'container-author': author,
    });
  });

  it.each([
    ['an article', '@article{p, title={Other}, journal={Roofs}, year=2001, volume=3}'],
    ['a chapter', '@incollection{p, title={Other}, booktitle={Roofs}, year=2001}'],
    ['a thesis', '@phdthesis{p, title={Other}, year=2001, school={Oslo}}'],
    ['nothing', ''],
  ])('gives nothing of %s', (_, parent) => {
    expect(read(`@article{a, title={Part}, crossref={p}}\n${parent}`).get('Part')).toEqual({
      type: 'article-journal',
      title: 'Part',
    });
  });

  it('lends no title to an entry that has none', () => {
    const { entries, problems } = readBibtex(
      '@inproceedings{a, crossref={p}}\n@proceedings{p, title={Whole}}',
    );
    expect(entries.map(({ record }) => record.title)).toEqual(['Whole']);
    expect(problems).toEqual([{ line: 1, why: 'no-title', text: '@inproceedings{a, crossref={p}' }]);
  });

  it('a parent without a title serves its parts', () => {
    const { entries, problems } = readBibtex(
      '@inproceedings{a, title={Part}, crossref={p}}\n@proceedings{p, booktitle={Whole}}',
    );
    expect(entries.map(({ record }) => record['container-title'])).toEqual(['Whole']);
    expect(problems.map(({ why }) => why)).toEqual(['no-title']);
  });

  it('goes round in no circle', () => {
    const records = read(`@book{a, title={A}, crossref={b}, publisher={P}}
      @book{b, title={B}, crossref={a}}
      @book{c, title={C}, crossref={c}}`);
    expect([...records.keys()]).toEqual(['A', 'B', 'C']);
    expect(records.get('B')?.publisher).toBe('P');
  });

  it('keeps the order of the file', () => {
    const { entries } = readBibtex(
      '@book{x, title={X}}\n@incollection{a, title={A}, crossref={p}}\n@book{y, title={Y}}\n@collection{p, title={P}}',
    );
    expect(entries.map(({ record, line }) => [record.title, line])).toEqual([
      ['X', 1],
      ['A', 2],
      ['Y', 3],
      ['P', 4],
    ]);
  });
});

describe('xdata', () => {
  const HOUSE = `@xdata{house, publisher={Tile Press}, location={Oslo}, doi={10.5555/x}, url={https://example.org},
    pages={1--2}, title={Not this}, note={No}}`;

  it('gives its fields, but never identifiers, pages, notes or a title', () => {
    expect([...read(`@book{a, title={Moss}, xdata={house}}\n${HOUSE}`).values()]).toEqual([
      { type: 'book', title: 'Moss', publisher: 'Tile Press', 'publisher-place': 'Oslo' },
    ]);
  });

  it('in a list, one leading to another, the entry’s own first', () => {
    const moss = read(`@xdata{one, publisher={First}, xdata={two}}\n@xdata{two, location={Oslo}, series={S}}
      @xdata{three, series={T}, edition={2}}\n@book{a, title={Moss}, edition={3}, xdata={one, three}}`).get(
      'Moss',
    );
    expect(moss).toMatchObject({
      publisher: 'First',
      'publisher-place': 'Oslo',
      'collection-title': 'S',
      edition: '3',
    });
  });

  it('for one field or one name', () => {
    const moss =
      read(`@xdata{the-house, publisher={Tile Press}, author={Ek, Ann and Holm, Bo}, doi={10.5555/x}}
      @book{a, title={Moss}, publisher={xdata=the-house-publisher}, author={xdata=the-house-author-2},
        doi={xdata=the-house-doi}, series={xdata=the-house-series}}`).get('Moss');
    expect(moss).toEqual({
      type: 'book',
      title: 'Moss',
      publisher: 'Tile Press',
      author: [{ family: 'Holm', given: 'Bo' }],
    });
  });

  it('is no entry by itself, and no other entry is xdata', () => {
    expect(read(HOUSE).size).toBe(0);
    expect(
      read('@book{a, title={A}, xdata={b}}\n@book{b, title={B}, publisher={P}}').get('A')?.publisher,
    ).toBeUndefined();
  });
});
