import { describe, expect, test } from 'vitest';
import { fromLatex } from '../../lib/text/from-latex.ts';

describe('what is written for text and for mathematics is read as text', () => {
  test.each<[latex: string, text: string]>([
    ['\\ifmmode \\check{S}\\else \\v{S}\\fi{}tefan', 'Štefan'],
    ['Ko\\ifmmode \\check{c}\\else \\v{c}\\fi', 'Koč'],
    ['Moss{\\ifmmode---\\else\\textemdash\\fi}An atlas', 'Moss—An atlas'],
    ['a \\ifmmode x\\fi b', 'a b'],
    ['\\ifmmode a\\else b\\ifmmode c\\else d\\fi e\\fi{} f', 'bde f'],
    ['Moss\\ifmmode--\\else\\textendash\\fi An atlas', 'Moss–An atlas'],
    // without an end, and words that only begin like these
    ['a \\ifmmode x\\else y', 'a \\ifmmode x\\else y'],
    ['\\fi \\ifmmode x\\fi', '\\fi \\ifmmode x\\fi'],
    ['\\ifmmode x\\else \\fill y\\fi', '\\fill y'],
  ])('%s', (latex, text) => {
    expect(fromLatex(latex)).toBe(text);
  });
});
