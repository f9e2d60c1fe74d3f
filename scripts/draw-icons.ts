/**
 * Draws public/icon/*.png: a sheet with a folded corner and a vermilion stamp. Run when the drawing changes:
 * npx tsx scripts/draw-icons.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser/find-browser.mjs';

const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
const INK = '#1d2430';
const PAPER = '#fffdf8';
/** The sheet of the button that lights up on a paper. */
const LIT = '#ffd43b';
const FOLD = '#ddd6c8';
const VERMILION = '#c8371b';

/** At 16 pixels every line lies on whole pixels and the stamp is a plain disc: still a sheet. */
const tiny = `
  <path d="M2.5 1.5 h7 l4 4 v9 h-11 z" fill="${PAPER}" stroke="${INK}" stroke-linejoin="round"/>
  <path d="M9.5 1.5 v4 h4" fill="${FOLD}" stroke="${INK}" stroke-linejoin="round"/>
  <path d="M5 5.5 h3 M5 8.5 h1" stroke="${INK}" opacity=".55"/>
  <circle cx="9.5" cy="10.5" r="3.2" fill="${VERMILION}"/>`;

/** Drawn on a grid of 32: the sheet with its lines of text, the stamp with its inner ring. */
const full = `
  <path d="M5 2.5 h14.5 l7.5 7.5 v19.5 h-22 z"
    fill="${PAPER}" stroke="${INK}" stroke-width="1.5" stroke-linejoin="round"/>
  <path d="M19.5 2.5 v7.5 h7.5" fill="${FOLD}" stroke="${INK}" stroke-width="1.5" stroke-linejoin="round"/>
  <path d="M9 8.5 h7 M9 13 h13.5 M9 17.2 h6" stroke="${INK}" stroke-width="1.6" stroke-linecap="round" opacity=".6"/>
  <g transform="rotate(-12 20.5 21.5)">
    <circle cx="20.5" cy="21.5" r="7.4" fill="${VERMILION}"/>
    <circle cx="20.5" cy="21.5" r="5.4" fill="none" stroke="${PAPER}" stroke-width=".9" opacity=".85"/>
    <path d="M17.6 21.7 l2.1 2.2 l3.9 -4.6"
      fill="none" stroke="${PAPER}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>
  </g>`;

const lit = (drawing: string): string => drawing.replace(`fill="${PAPER}"`, `fill="${LIT}"`);
const drawings = [
  { name: '16', size: 16, box: 16, drawing: tiny },
  ...[32, 48, 96, 128].map(size => ({ name: String(size), size, box: 32, drawing: full })),
  { name: 'lit-16', size: 16, box: 16, drawing: lit(tiny) },
  { name: 'lit-32', size: 32, box: 32, drawing: lit(full) },
];

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium on this machine: node scripts/setup.mjs chromium');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
mkdirSync(folder, { recursive: true });
for (const { name, size, box, drawing } of drawings) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>
    <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"
      viewBox="0 0 ${box} ${box}">${drawing}</svg>`);
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
