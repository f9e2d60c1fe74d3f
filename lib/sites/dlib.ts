/**
 * D-Lib Magazine (1995–2017): tables and headings without names. The first heading is the magazine's, under it its
 * date and volume; the next one is the title, under it each author's name, place and address, a line each, in the
 * order "Name, place" or "Name".
 */
import { first, attribute, all, type Document } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

const MAIL = /@|\[at\]|^https?:/i;

export const site = defineSite({
  id: 'dlib',
  hosts: ['www.dlib.org', 'dlib.org', 'www.dlib.ukoln.ac.uk'],
  signs: ({ lines }) =>
    lines.slice(0, 60).some(line => /\bISSN:? ?1082-9873\b/.test(line.text)) ||
    lines.slice(0, 20).some(line => line.heading > 0 && /^D-Lib Magazine\b/.test(line.text)),
  doiPrefixes: { '.dlib.org': ['10.1045'] },
  kind: ({ url }) =>
    /\/dlib\/\w+\/\w+\/(?:\d\d)?(?:contents|editorial-board|inbrief|clips)\b|\/dlib\/\w+\/(?:\d\d)?contents/.test(
      url.pathname,
    )
      ? 'list'
      : /\/dlib\/\w+\/./.test(url.pathname) && url.pathname.endsWith('.html')
        ? 'article'
        : undefined,
  drop: [{ sources: ['visible:a'] }],
  read({ document, lines }, claim) {
    claim('container-title', 'D-Lib Magazine');
    claim('type', 'journal article');
    for (const id of ['DOI', 'doi']) claim('DOI', metaById(document, id));
    claim('keywords', metaById(document, 'keywords') ?? '');
    const head = lines.findIndex(line => /^Volume \d+\W+(?:Number|Issue) \d/.test(line.text));
    claim('source-line', lines[head]?.text);
    // "May/June 2017" is two months, so only its year is sure
    const [, double, date, year] =
      lines
        .slice(Math.max(0, head - 3), head + 1)
        .map(line => /(\w{1,20}\/)?\b([A-Z][a-z]+ ((?:19|20)\d\d))\b/.exec(line.text))
        .find(Boolean) ?? [];
    claim('date', double ? year : date);
    const title = lines.findIndex(
      (line, at) => at > head && line.heading > 0 && line.heading < 4 && !/^D-Lib Magazine/.test(line.text),
    );
    if (title < 0 || head < 0) return;
    claim('title', lines[title]!.text);
    const end = lines.findIndex(
      (line, at) => at > title && (line.heading > 0 || /^(?:https?:\/\/|doi:)/.test(line.text)),
    );
    let atName = true;
    for (const { text } of lines.slice(title + 1, end < 0 ? title + 1 : end)) {
      if (atName && !MAIL.test(text)) claim('author', text.split(',', 1)[0]);
      atName = MAIL.test(text);
    }
    const from = lines.findIndex((line, at) => at > title && /^abstract$/i.test(line.text));
    if (from < 0) return;
    const to = lines.findIndex((line, at) => at > from && line.heading > 0);
    claim(
      'abstract',
      lines
        .slice(from + 1, to < 0 ? from + 6 : to)
        .filter(line => !/^keywords:/i.test(line.text))
        .map(line => line.text)
        .join(' '),
    );
  },
});

const metaById = (document: Document, id: string): string | undefined => {
  const meta = first(document, `meta#${id}, meta[name="${id}"]`) ?? all(document, `meta[id="${id}"]`, 1)[0];
  return meta && attribute(meta, 'content');
};
