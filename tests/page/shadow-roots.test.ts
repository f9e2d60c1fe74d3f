/** What stands in open shadow roots is read as it is shown. */
import { describe, expect, it } from 'vitest';
import { textContentOf } from '../../lib/page/dom.ts';
import { parseMarkup } from '../../lib/page/tree/markup.ts';
import type { Element } from '../../lib/page/tree/nodes.ts';
import { peopleOf, recogniseMarkup } from '../support/recognise-markup.ts';

const root = (inside: string): string => `<template shadowrootmode="open">${inside}</template>`;
const read = (inner: string) => parseMarkup(inner, '');
const tags = (elements: readonly Element[]): string => elements.map(({ tag }) => tag).join(' ');

const SUMMARY = `Este trabajo recoge la memoria del agua en tres valles altos y la compara con los registros
  de las acequias durante cien años.`;

describe('a shadow root', () => {
  it('stands in the place of what its host holds, with that in its slots', () => {
    const { elements, root: html } = read(
      `<x-card>${root('<h1><slot name="title"></slot></h1><p>by <slot></slot>.</p>')}` +
        '<i>Ek</i><b slot="title">Ferns</b><u slot="none">hidden</u></x-card><p>after</p>',
    );
    expect(tags(elements)).toBe('HTML X-CARD H1 B P I P');
    expect(textContentOf(html)).toBe('Fernsby Ek.after');
    expect(elements.map(({ end }) => end)).toEqual([7, 6, 4, 4, 6, 6, 7]);
    expect(elements.every(({ index }, at) => index === at)).toBe(true);
  });

  it('shows what a slot holds itself where nothing was given to it, and what was given once', () => {
    const twice = root('<slot name="a">none</slot><slot name="b">empty</slot><slot name="a">again</slot>');
    expect(textContentOf(read(`<x-a>${twice}<i slot="a">once</i></x-a>`).root)).toBe('onceemptyagain');
  });

  it('hands on what it was given to the roots inside', () => {
    const inner = `<x-line>${root('<em><slot></slot></em>')}<slot name="who"></slot></x-line>`;
    const { elements, root: html } = read(`<x-head>${root(inner)}<span slot="who">Ek, Bo</span></x-head>`);
    expect(tags(elements)).toBe('HTML X-HEAD X-LINE EM SPAN');
    expect(textContentOf(html)).toBe('Ek, Bo');
  });

  it('hides no data of its host', () => {
    const data = '<script type="application/ld+json">{}</script><meta name="a" content="b">';
    expect(tags(read(`<x-app>${root('<p>shown</p>')}<p>hidden</p>${data}</x-app>`).elements)).toBe(
      'HTML X-APP P SCRIPT META',
    );
  });

  it('is none where a template only says so further in, or is no first child', () => {
    expect(textContentOf(read(`<template><x-a>${root('in')}</x-a></template>out`).root)).toBe('out');
  });

  it('ends where roots in roots and slots in slots are nested deeper than any page’s', () => {
    const nested = `<x-a>${root('<slot></slot>'.repeat(3) + '<slot>'.repeat(250))}`.repeat(250);
    expect(read(nested + '<p>deep</p>').elements.length).toBeLessThan(1000);
    const roots = '<x-a><template shadowrootmode="open"><div><div>'.repeat(5000);
    expect(read(roots).elements.length).toBeLessThan(20_000);
  });
});

describe('papers whose heads are built of web components', () => {
  it('an English article: heading, people and journal line each in a root of its own', () => {
    const record = recogniseMarkup(`<head><title>Ferns on northern walls | Plant Portal</title></head><body>
      <portal-app>${root(`<portal-bar>${root('<nav><a href="/">Plant Portal</a></nav>')}</portal-bar>
        <main><article-head>${root(`<h1>Ferns on northern walls</h1>
          <ul class="authors"><li><a rel="author" href="/p/1">Tone Berg</a></li>
          <li><a rel="author" href="/p/2">Arne Holm</a></li></ul>
          <p>Journal of Plain Botany, 12(3), 45–67 (2019)</p>
          <p>DOI: <a href="https://doi.org/10.5555/fern.12.3">https://doi.org/10.5555/fern.12.3</a></p>`)}
        </article-head>
        <slot></slot></main>`)}
        <section><h2>Abstract</h2><p>Ferns grow on northern walls wherever water runs down for most of the year.
          We counted them in forty towns and found three kinds that nobody had seen so far north before.</p></section>
      </portal-app></body>`);
    expect(record).toMatchObject({
      title: 'Ferns on northern walls',
      'container-title': 'Journal of Plain Botany',
      volume: '12',
      issue: '3',
      page: '45-67',
      DOI: '10.5555/fern.12.3',
    });
    expect(peopleOf(record)).toEqual(['Berg, Tone', 'Holm, Arne']);
    expect(record?.abstract).toContain('forty towns');
  });

  it('a Spanish repository: labels in the roots, values in their slots', () => {
    const pair = root('<dl><dt><slot name="l"></slot></dt><dd><slot></slot></dd></dl>');
    const row = (label: string, value: string): string =>
      `<meta-row>${pair}<span slot="l">${label}</span>${value}</meta-row>`;
    const record =
      recogniseMarkup(`<head><title>Repositorio</title></head><body><h1>Agua y memoria en los valles altos</h1>
      ${row('Autor', 'Paredes Salas, Ximena')}${row('Revista', 'Cuadernos del Valle')}${row('Volumen', '8')}
      ${row('Páginas', '21-40')}${row('Fecha', '2016')}
      ${row('Resumen', SUMMARY)}</body>`);
    expect(record).toMatchObject({
      title: 'Agua y memoria en los valles altos',
      'container-title': 'Cuadernos del Valle',
      volume: '8',
      page: '21-40',
      issued: { 'date-parts': [[2016]] },
    });
    expect(peopleOf(record)).toEqual(['Paredes Salas, Ximena']);
  });

  it('a Chinese portal: its record in a table two roots deep, JSON-LD beside it', () => {
    const table = [
      ['作者', '欧阳明；林静'],
      ['刊名', '水利论丛'],
      ['年', '2018'],
      ['期', '2'],
      ['页码', '33-41'],
    ].map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`);
    const record = recogniseMarkup(
      `<head><title>论文详情</title></head><body><x-page>${root(
        `<x-record>${root(`<h1>山区小流域治理研究</h1><table><tbody>${table.join('')}</tbody></table>
        <h2>摘要</h2><p>本文研究山区小流域的治理方法，比较了三种措施在十年间的效果，
        并提出了适合当地条件的建议。</p>`)}</x-record>`,
      )}</x-page></body>`,
    );
    expect(record).toMatchObject({
      title: '山区小流域治理研究',
      'container-title': '水利论丛',
      issue: '2',
      page: '33-41',
    });
    expect(record?.author).toHaveLength(2);
  });
});
