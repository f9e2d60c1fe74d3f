/**
 * npm run new-site -- ID: the five files of a site, to be filled in: its site file, and two fixtures of two files each.
 * Plain Node.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2];
if (!id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error(
    'new-site: give the site a name of small letters and hyphens: npm run new-site -- example-press',
  );
  process.exit(2);
}

const siteFile = `import { first, text } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

/** NAME: what the general reading gets wrong here, and where it was seen (address, day). Nothing else belongs here. */
export const site = defineSite({
  id: '${id}',
  // whole hosts; ".host" with its subdomains. A platform on many hosts has \`signs\` instead
  hosts: ['www.${id}.example'],
  // where a publisher shows its own works: such a page may correct entries with such a DOI. Others: delete this
  doiPrefixes: { 'www.${id}.example': ['10.5555'] },
  kind({ url }) {
    if (url.pathname.startsWith('/article/')) return 'article';
    return url.pathname.startsWith('/search') ? 'list' : undefined;
  },
  read({ document }, claim) {
    claim('container-title', text(first(document, '.journal-name')));
  },
});
`;

const page = (title, head, body) => `<!doctype html>
<!-- ${id}: what of the page is read, as seen on DAY at ADDRESS. Reduce it by hand; copy no page. -->
<html lang="en">
<head>
<meta charset="utf-8"><title>${title}</title>
${head}</head>
<body>
${body}
</body>
</html>
`;

const article = page(
  'Replace me: a title',
  `<meta name="citation_title" content="Replace me: a title">
<meta name="citation_author" content="Doe, Jane">
<meta name="citation_publication_date" content="2024/05/03">
`,
  `<p class="journal-name">Journal of Replaced Examples</p>
<h1>Replace me: a title</h1>
<p>Jane Doe</p>`,
);
const articleExpected = {
  comment: 'Type what the page shows. null: must be absent. A field left out is not compared.',
  url: `https://www.${id}.example/article/1`,
  record: {
    type: 'article-journal',
    title: 'Replace me: a title',
    author: [{ family: 'Doe', given: 'Jane' }],
    'container-title': 'Journal of Replaced Examples',
    issued: '2024-05-03',
    volume: null,
    DOI: null,
  },
};

const search = page(
  'Search',
  '',
  `<h1>Search</h1>
<ul><li><a href="/article/1">Replace me: a title</a></li></ul>`,
);
const searchExpected = {
  comment: 'A page of the site that is no paper.',
  url: `https://www.${id}.example/search?q=me`,
  record: null,
};

const json = value => `${JSON.stringify(value, null, 2)}\n`;
const files = {
  [`lib/sites/${id}.ts`]: siteFile,
  [`tests/fixtures/${id}/article.html`]: article,
  [`tests/fixtures/${id}/article.json`]: json(articleExpected),
  [`tests/fixtures/${id}/search.html`]: search,
  [`tests/fixtures/${id}/search.json`]: json(searchExpected),
};

const standing = Object.keys(files).filter(file => existsSync(join(root, file)));
if (standing.length > 0) {
  console.error(`new-site: already there: ${standing.join(', ')}`);
  process.exit(2);
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(file);
}
console.log(
  `\nFill them in, then:\n  npm run fixtures -- ${id}\n  npx vitest run tests/architecture.test.ts`,
);
