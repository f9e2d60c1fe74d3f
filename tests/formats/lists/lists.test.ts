import { expect, test } from 'vitest';
import { writeHtml } from '../../../lib/formats/lists/html.ts';
import { writeMarkdown } from '../../../lib/formats/lists/markdown.ts';
import { LOGSEQ_TEMPLATE, OBSIDIAN_TEMPLATE } from '../../../lib/formats/notes/templates.ts';
import { noteName, writeNote } from '../../../lib/formats/notes/write.ts';
import type { Record } from '../../../lib/record/record.ts';

const record: Record = {
  type: 'article-journal',
  title: 'A *bold* [claim] <img src=x onerror=alert(1)>',
  author: [
    { family: 'Ness', given: 'Ottar' },
    { family: '王', given: '芳' },
  ],
  issued: { 'date-parts': [[2020]] },
  'container-title': 'J & K',
  volume: '31',
  issue: '1',
  page: '32-46',
  DOI: '10.1000/(x)',
  abstract: 'One.\nTwo.',
};

test('Markdown: text stays text', () => {
  expect(writeMarkdown([record])).toBe(
    [
      '- Ottar Ness, 王芳 (2020).',
      '[A \\*bold\\* \\[claim\\] &lt;img src\\=x onerror\\=alert(1)\\>](https://doi.org/10.1000/%28x%29).',
      '*J \\& K* 31(1), 32–46.',
      '[doi:10.1000/(x)](https://doi.org/10.1000/%28x%29).\n',
    ].join(' '),
  );
});

test('HTML: escaped, and only web addresses become links', () => {
  expect(writeHtml([record])).toContain(
    [
      '<li>Ottar Ness, 王芳 (2020).',
      '<a href="https://doi.org/10.1000/(x)">A *bold* [claim] &lt;img src=x onerror=alert(1)&gt;</a>.',
      '<i>J &amp; K</i> 31(1), 32–46.',
      'doi:10.1000/(x).</li>',
    ].join(' '),
  );
  expect(writeHtml([{ type: 'webpage', title: 'A', URL: 'javascript:alert(1)' }])).toContain('<li>A.</li>');
});

test('an Obsidian note: YAML that holds anything, empty lines left out', () => {
  const note = writeNote(OBSIDIAN_TEMPLATE, { ...record, title: 'A: "b"\n---' }, 'ness2020', { tags: ['x'] });
  expect(note.split('\n').slice(0, 9)).toEqual([
    '---',
    'title: "A: \\"b\\" ---"',
    'authors: ["Ottar Ness","王芳"]',
    'year: "2020"',
    'journal: "J & K"',
    'doi: "10.1000/(x)"',
    'citekey: "ness2020"',
    'tags: ["x"]',
    '---',
  ]);
  expect(note).toContain('> One. Two.');
  expect(note).not.toContain('{{');
});

test('a Logseq note: properties on one line each', () => {
  expect(
    writeNote(LOGSEQ_TEMPLATE, { type: 'book', title: 'A:: b\nc' }, 'k').split('\n').slice(0, 3),
  ).toEqual(['title:: A: : b c', 'citekey:: k', '']);
  expect(noteName('../x:y')).toBe('..-x-y.md');
});
