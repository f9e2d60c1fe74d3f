/** The answers themselves: the whole reading of pages. Only the worker holds this code; all others ask. */
import { systems } from '../lists/index.ts';
import { readLists } from '../lists/read-lists.ts';
import { withFaults } from '../page/faults.ts';
import { readPage } from '../page/from-document.ts';
import { openPage } from '../page/open-page.ts';
import type { PageCopy } from '../page/page-copy.ts';
import { listedPage, listedRecords } from '../recognise/listed-papers.ts';
import { withPageClaims } from '../recognise/page-claims.ts';
import { recognise } from '../recognise/recognise.ts';
import type { PageReading } from '../record/page-reading.ts';
import { parseListed, parsePageReading } from '../record/parse-page-reading.ts';
import { fail, ok } from '../record/result.ts';
import { sites } from '../sites/index.ts';
import { sameTitle } from '../text/titles.ts';
import { doubtsToShow } from './doubts-to-show.ts';
import type { Answer, Asked, LineRead, Question, QuestionName } from './questions.ts';
import { readWithFrames } from './read-frames.ts';

const ANSWERS: { [N in QuestionName]: (asked: Asked<N>) => Answer<N> } = {
  'read-page': readCopy,
  'recognise-readings': readings => readings.map(recognise),
  'read-lines': pages => pages.map(({ papers, url }) => listedRecords(papers, url)),
  'find-line': ({ title, readings }) => readings.map(reading => lineAbout(title, reading)),
};

/** Answers one question. Takes as long as it takes; what a strange page makes it throw is the caller's to catch. */
export function answerQuestion<N extends QuestionName>({ name, asked }: Question<N>): Answer<N> {
  return ANSWERS[name](asked);
}

function readCopy(copy: PageCopy): Answer<'read-page'> {
  return readWithFrames(copy, {
    read: readDocument,
    paperIn: read => (read.ok ? read.value.paper : fail('error-page')),
  });
}

/** What the page itself says, or one frame. */
function readDocument(copy: PageCopy): Answer<'read-page'> {
  const page = openPage(copy);
  const { papers, faults } = readLists(page, systems);
  const reading = parsePageReading(withFaults(readPage(page, sites), faults));
  if (!reading.ok) return reading;
  const listed = listedPage(reading.value, parseListed(papers));
  const found = recognise(listed.reading);
  return ok({
    ...listed,
    paper: found.ok ? ok(found.value.record) : fail(found.why),
    check: found.ok ? doubtsToShow(found.value) : [],
  });
}

function lineAbout(title: string, reading: PageReading): LineRead | undefined {
  const line = withPageClaims(reading).related.find(one => sameTitle(one.title, title));
  return line && { line, records: listedRecords([line], reading.url) };
}
