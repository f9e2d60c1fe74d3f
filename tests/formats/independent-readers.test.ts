/**
 * Other people's programs read our files: bibutils, biber and pandoc from Debian (apt install bibutils biber pandoc).
 * On a machine without them these tests are skipped; in CI they must be there.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isObject } from '../../lib/record/guard.ts';
import type { Record, RecordType } from '../../lib/record/record.ts';
import { writeBibtex } from '../../lib/formats/bibtex/write.ts';
import { writeCsl } from '../../lib/formats/csl/write.ts';
import { writeEndnote } from '../../lib/formats/endnote/write.ts';
import { find, parseXml, type XmlElement } from '../../lib/formats/xml.ts';
import { writeRis } from '../../lib/formats/ris/write.ts';
import { ordinaryRecords } from '../support/varied-records.ts';

const records = ordinaryRecords(500);
const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const has = (program: string): boolean =>
  process.env.CI !== undefined || spawnSync('which', [program]).status === 0;

function run(
  program: string,
  options: string[],
  fileName: string,
  content: string,
): { out: string; error: string } {
  const file = join(folder, fileName);
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(program, [...options, file], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    cwd: folder,
    timeout: 120_000,
  });
  expect(status, stderr).toBe(0);
  return { out: stdout, error: stderr };
}

interface Facts {
  title: string;
  families: string[];
  year: string;
  doi: string;
}

/** Letters and digits alone: programs differ in quotation marks, dashes and braces, and none of these is a fact. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const factsOf = ({ title, author = [], issued, DOI = '' }: Record): Facts => ({
  title: bare(title),
  families: author.filter(name => name.given !== undefined).map(name => bare(name.family ?? '')),
  year: String(issued?.['date-parts'][0][0] ?? ''),
  doi: DOI.toLowerCase(),
});

function mods(xml: string): Facts[] {
  return find(parseXml(xml), 'modsCollection/mods').map(entry => {
    const text = (path: string): string =>
      find(entry, path)
        .map(one => one.text)
        .join(' ');
    const names = find(entry, 'name').filter(
      name => !find(name, 'role/roleTerm').some(role => /editor|translator/.test(role.text)),
    );
    const dates = [
      ...find(entry, 'part/date'),
      ...find(entry, 'originInfo/dateIssued'),
      ...find(entry, 'relatedItem/part/date'),
      ...find(entry, 'relatedItem/originInfo/dateIssued'),
    ];
    const [titleInfo] = find(entry, 'titleInfo').filter(one => !one.attributes.includes('type='));
    return {
      title: bare(
        titleInfo
          ? ['nonSort', 'title', 'subTitle']
              .flatMap(part => find(titleInfo, part))
              .map(one => one.text)
              .join(' ')
          : '',
      ),
      families: names.map(name => bare(familyOf(name))),
      year: /\d{4}/.exec(dates[0]?.text ?? '')?.[0] ?? '',
      doi:
        find(entry, 'identifier')
          .filter(one => one.attributes.includes('"doi"'))
          .map(one => one.text.toLowerCase())[0] ?? text('none'),
    };
  });
}

const familyOf = (name: XmlElement): string => {
  const parts = find(name, 'namePart');
  return (parts.find(part => part.attributes.includes('family')) ?? parts[0])?.text ?? '';
};

function csl(json: string): Facts[] {
  const items: unknown = JSON.parse(json);
  return (Array.isArray(items) ? items : []).map((item: unknown) => {
    const { title, author, issued, DOI } = isObject(item) ? item : {};
    const parts: unknown = isObject(issued) ? issued['date-parts'] : undefined;
    const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
    const names: unknown[] = Array.isArray(author) ? author : [];
    return {
      title: bare(String(title)),
      families: names.map(name =>
        isObject(name)
          ? bare(
              [name['dropping-particle'], name['non-dropping-particle'], name.family ?? name.literal]
                .filter(Boolean)
                .join(' '),
            )
          : '',
      ),
      year: String(Array.isArray(first) ? first[0] : ''),
      doi: String(DOI ?? '').toLowerCase(),
    };
  });
}

/** Persons must all be found; organisations every program takes apart in its own way. No record may differ. */
function compare(found: Facts[], without: RecordType[] = [], withoutDoi: RecordType[] = []): void {
  expect(found).toHaveLength(records.length);
  for (const part of ['title', 'year', 'doi'] as const) {
    const differing = records
      .map((record, index) =>
        part === 'doi' && withoutDoi.includes(record.type)
          ? ['', '']
          : [factsOf(record)[part], found[index]![part]],
      )
      .filter(([ours, theirs]) => ours !== theirs);
    expect(differing.slice(0, 3), `${part}: ${differing.length} differ`).toEqual([]);
  }
  const lost = records.flatMap((record, index) =>
    without.includes(record.type)
      ? []
      : factsOf(record)
          .families.filter(family => !found[index]!.families.includes(family))
          .map(family => [record.type, family, found[index]!.families]),
  );
  expect(lost.slice(0, 3), `families: ${lost.length} lost`).toEqual([]);
}

describe.skipIf(!has('ris2xml'))('bibutils', { timeout: 120_000 }, () => {
  test('ris2xml', () => compare(mods(run('ris2xml', [], 'a.ris', writeRis(records)).out)));
  test('endx2xml', () => {
    const withoutAuthors: RecordType[] = ['legislation', 'legal_case']; // it reads no authors of these
    compare(mods(run('endx2xml', [], 'a.xml', writeEndnote(records)).out), withoutAuthors);
  });
  test('bib2xml', () => compare(mods(run('bib2xml', [], 'a.bib', writeBibtex(records)).out)));
  test('biblatex2xml', () =>
    compare(
      mods(run('biblatex2xml', [], 'b.bib', writeBibtex(records, { dialect: 'biblatex' })).out),
      [],
      ['manuscript', 'patent', 'speech'],
    )); // it reads no DOIs of these
});

describe.skipIf(!has('pandoc'))('pandoc', { timeout: 120_000 }, () => {
  const read = (from: string, file: string, content: string) => {
    const { out, error } = run('pandoc', ['-f', from, '-t', 'csljson'], file, content);
    expect(error).toBe('');
    return csl(out);
  };
  test('csljson', () => compare(read('csljson', 'a.json', writeCsl(records))));
  test('bibtex', () => compare(read('bibtex', 'p.bib', writeBibtex(records))));
  test('bibtex in LaTeX commands', () =>
    compare(read('bibtex', 'l.bib', writeBibtex(records, { letters: 'latex' }))));
  test('biblatex', () => compare(read('biblatex', 'q.bib', writeBibtex(records, { dialect: 'biblatex' }))));
});

describe.skipIf(!has('biber'))('biber', { timeout: 120_000 }, () => {
  test('--tool --validate-datamodel finds no error', () => {
    const output = join(folder, 'biber.bib');
    const { out } = run(
      'biber',
      ['--tool', '--validate-datamodel', '--output-file', output],
      'c.bib',
      writeBibtex(records, { dialect: 'biblatex' }),
    );
    expect(out.split('\n').filter(line => line.startsWith('ERROR'))).toEqual([]);
    expect(readFileSync(output, 'utf8').match(/^@/gm)).toHaveLength(records.length);
  });
});
