/** Theses in catalogues and repositories without metadata: what their rows, or one line, say of them. */
import { describe, expect, it } from 'vitest';
import { pageOf, peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

const THESES = [
  {
    name: 'rows in a list of definitions, the adviser apart (English)',
    title: 'Snow fences on the high plains',
    body: `<h1>Snow fences on the high plains <span class="badge">Open</span></h1><dl>
      <dt>Creator</dt><dd>Halloran, Maeve</dd><dt>Advisor</dt><dd>Ostby, Carl</dd>
      <dt>Degree grantor</dt><dd>Plains State University</dd><dt>Date issued</dt><dd>2014</dd></dl>`,
    author: ['Halloran, Maeve'],
    year: 2014,
  },
  {
    name: 'rows of spans, the imprint in one row (Swedish)',
    title: 'Isens vägar över fjärden',
    body: `<div class="big">Isens vägar över fjärden</div><div><a href="/p/1">Wikmark, Ebba</a></div>
      <div>Kustens universitet, Institutionen för geografi.</div>
      <div><span>Ort, förlag, år, upplaga, sidor</span><span>Luleå: Kustens universitet, 2011. , s. 88</span></div>
      <div><span>Nyckelord</span><span>is, vägar</span></div><div><span>Handledare</span>
      <span>Brolin, Stig</span></div>`,
    author: ['Wikmark, Ebba'],
    year: 2011,
  },
  {
    name: 'a line of the kind above the title, roles behind the names (Indonesian)',
    title: 'Pasar terapung dan perahu dagang',
    body: `<p>Skripsi</p><h4>Pasar terapung dan perahu dagang</h4>
      <p class="authors"><span>Bambang Surya Wijaya</span> - Nama Orang; <span>Ratna Dewi</span> - Nama Orang
      (Pembimbing);</p>
      <dl><dt>Penerbit</dt><dd>Banjar : Fakultas Ekonomi, 2018</dd><dt>Bahasa</dt><dd>Indonesia</dd></dl>`,
    author: ['Wijaya, Bambang Surya'],
    year: 2018,
  },
  {
    name: "the page's own citation, and no row but the kind (English)",
    title: 'Tidal mills of the western inlets',
    body: `<h1>Tidal mills of the western inlets</h1>
      <p><span>Penrose, Jory</span> (2009) <em>Tidal mills of the western inlets.</em> Doctoral thesis, University
      of Lyonesse.</p>
      <table><tbody><tr><th>Item Type:</th><td>Thesis (Doctoral)</td></tr></tbody></table>`,
    author: ['Penrose, Jory'],
    year: 2009,
  },
  {
    name: "the university and year in the document's title (Chinese)",
    title: '老城区骑楼保护研究--《滨海大学》2012年硕士论文',
    body: `<h2>老城区骑楼保护研究</h2><div class="author"><a href="#">程晓岚</a></div>
      <p><label>摘要：</label>骑楼是老城区的街道记忆。本文测绘四条街道，比较三种保护做法，并访问住户与店主。</p>
      <p><label>导师：</label><a href="#">邱岳；</a></p><p><label>关键词：</label><a href="#">骑楼；</a><a href="#">保护；</a></p>`,
    author: ['程, 晓岚'],
    year: 2012,
  },
];

describe('a thesis without metadata', () => {
  it.each(THESES)('$name', ({ title, body, author, year }) => {
    const record = recogniseMarkup(pageOf(title, body));
    expect(record?.type).toBe('thesis');
    expect(record?.title).toBe(title.split('--')[0]);
    expect(peopleOf(record)).toEqual(author);
    expect(record?.issued?.['date-parts'][0][0]).toBe(year);
    expect(record).not.toHaveProperty('container-title');
  });

  it('a person with a degree is none', () => {
    const rows = '<dl><dt>Degree</dt><dd>PhD</dd><dt>Language</dt><dd>English, Welsh</dd></dl>';
    expect(recogniseMarkup(pageOf('Dr Maeve Halloran', `<h1>Dr Maeve Halloran</h1>${rows}`))).toBeUndefined();
  });
});
