/** Styles of strangers: what would write for hours is refused with its reason, and their affixes stay text. */
import { plugins } from '@citation-js/core';
import { expect, it } from 'vitest';
import { addStyle, bibliography, inText } from '../../../lib/formats/citation/cite.ts';
import { unfoldedParts } from '../../../lib/formats/citation/unfolded-parts.ts';
import { find, parseXml } from '../../../lib/formats/xml.ts';
import type { Record } from '../../../lib/record/record.ts';

const RECORD: Record = { type: 'book', title: 'Quiet rooms', author: [{ family: 'Berg', given: 'Tone' }] };

const style = (inside: string, before = ''): string =>
  `${before}<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Strange</title><id>strange</id></info>${inside}</style>`;
const both = (layout: string): string =>
  `<citation>${layout}</citation><bibliography>${layout}</bibliography>`;
/** Macros each of which calls the next one twice. */
const doubled = (depth: number): string =>
  style(
    Array.from(
      { length: depth },
      (_, n) => `<macro name="m${n}"><text macro="m${n + 1}"/><text macro="m${n + 1}"/></macro>`,
    ).join('') +
      `<macro name="m${depth}"><text variable="title"/></macro>${both('<layout><text macro="m0"/></layout>')}`,
  );

it.each([
  ['macros doubled sixteen times', doubled(16)],
  ['macros doubled a hundred times', doubled(100)],
  ['a chain of ten thousand macros', doubled(10_000)],
  [
    'a macro that calls itself',
    style(`<macro name="m"><text macro="m"/></macro>${both('<layout><text macro="m"/></layout>')}`),
  ],
  [
    'two macros that call one another, one as a key',
    style(`<macro name="a"><text macro="b"/></macro><macro name="b"><text macro='a'/></macro>
      ${both('<sort><key macro="a"/></sort><layout><text variable="title"/></layout>')}`),
  ],
])('%s: refused as endless', (_name, xml) => {
  expect(addStyle(xml)).toEqual({ ok: false, why: 'endless-style' });
});

it('macros doubled three times are written', () => {
  const added = addStyle(doubled(3));
  if (!added.ok) throw new Error(added.why);
  expect(inText([RECORD], { style: added.value.id }).text).toBe('Quiet rooms'.repeat(8));
});

it('entities of its own make a file no style', () => {
  const bomb = '<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  expect(addStyle(style(both('<layout prefix="&b;"><text variable="title"/></layout>'), bomb))).toEqual({
    ok: false,
    why: 'not-csl',
  });
});

it('the largest of our own styles is far from the limit', () => {
  const { styles } = plugins.config.get('@csl');
  const sizes = ['apa', 'vancouver', 'harvard1', 'mla', 'chicago-author-date'].map(id =>
    unfoldedParts(find(parseXml(String(styles.get(id))), 'style')[0]!),
  );
  expect(Math.max(...sizes)).toBeGreaterThan(100);
  expect(Math.max(...sizes)).toBeLessThan(10_000);
});

it('markup in affixes is text', () => {
  const layout = '<layout prefix="&lt;img src=x&gt;" suffix="&lt;b&gt;"><text variable="title"/></layout>';
  const added = addStyle(style(both(layout)));
  if (!added.ok) throw new Error(added.why);
  const written = { text: '<img src=x>Quiet rooms<b>', html: '&#60;img src=x&#62;Quiet rooms&#60;b&#62;' };
  expect(inText([RECORD], { style: added.value.id })).toEqual(written);
  expect(bibliography([RECORD], { style: added.value.id })).toEqual([written]);
});
