/** Pages on which a journal or a conference tells of itself, and papers that look a little like them. */
import { describe, expect, it } from 'vitest';
import type { PageReading, PrintedLine } from '../../lib/record/page-reading.ts';
import { isOfVenue, isTimetable } from '../../lib/recognise/venue-signs.ts';
import { readingOf } from './reading.ts';

const ofTitle = (title: string): PageReading => readingOf([], { title });
const ofHeading = (heading: string): PageReading => readingOf([['title', 'visible:title', heading]]);
const ofAddress = (path: string): PageReading => readingOf([], { url: `https://journal.example.org${path}` });

describe('a page about a journal or conference', () => {
  it.each([
    'About the Journal | Peat Letters',
    'Peat Letters - Editorial Board',
    'Peat Letters: Call for Papers | Bog Society',
    'Program — Moors 2018: 4th Workshop on Moors',
    'Über die Zeitschrift | Moor',
    'À propos de la revue – Tourbe',
    'Directrizes para Autores » Turfa',
    'О журнале | Болото',
    '投稿規定 | 湿原学会',
    '泥炭研究 - 编委会',
  ])('by its document’s title: %s', title => {
    expect(isOfVenue(ofTitle(title))).toBe(true);
  });

  it.each([
    'Programme',
    'Call for papers: Moors 2019',
    'Instructions for Authors (2021)',
    'Consejo editorial',
    'Yayın Kurulu',
    '투고규정',
  ])('by its heading: %s', heading => {
    expect(isOfVenue(ofHeading(heading))).toBe(true);
  });

  it.each([
    '/index.php/peat/about/submissions',
    '/index.php/peat/announcement/view/7',
    '/peat/aims-and-scope',
    '/moors/2018/cfp.html',
  ])('by its address: %s', path => {
    expect(isOfVenue(ofAddress(path))).toBe(true);
  });

  it.each([
    'Programme music and the moor',
    'Editorial board membership and gender: a survey',
    'About a Boy on the Bog',
    'Program: a history of four words',
    'Contact and conflict on the moor | Peat Letters',
  ])('is none with the title of a paper: %s', title => {
    expect(isOfVenue(ofTitle(title))).toBe(false);
    expect(isOfVenue(ofHeading(title))).toBe(false);
  });

  it('is none by the address of a paper', () => {
    expect(isOfVenue(ofAddress('/index.php/peat/article/view/7'))).toBe(false);
    expect(isOfVenue(ofAddress('/papers/about-bogs.html'))).toBe(false);
  });
});

describe('a timetable', () => {
  const lines = (...texts: string[]): PageReading =>
    readingOf([], { lines: texts.map((text): PrintedLine => ({ text, place: 'head' })) });

  it.each([
    [['9:00', '9:15 Welcome', '10:45–11:15 Coffee', '12:30', '14:00 Talks']],
    [['9.00 Uhr', '9.30 Begrüßung', '10.15–11.00 Vortrag', '12.00 Uhr', '14.30 Uhr Führung']],
    [['8h30 Accueil', '9h00', '10h15 Pause', '11h00', '12h30 Déjeuner']],
    [['９：００開会'.normalize('NFKC'), '10:00〜10:30 講演', '11:00', '13:00 討論', '15:00 閉会']],
  ])('with %j', texts => {
    expect(isTimetable(lines(...texts))).toBe(true);
  });

  it.each([
    [['9:00', '9:00', '9:00', '9:00', '9:00']],
    [['1.10 Methods of the moor', '1.20', '1.3 Data', '1.4 Results', '2.10', '2.20 kg']],
    [['12:345', '14:401', '15:512', '16:620', '17:700']],
  ])('not with %j', texts => {
    expect(isTimetable(lines(...texts))).toBe(false);
  });
});
