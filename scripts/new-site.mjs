/** npm run new-site ID: the three files of a site, to be filled in. Plain Node. */
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

const files = {
  [`lib/sites/${id}.ts`]: `import { first, text } from '../page/dom.ts';
import { defineSite } from './define-site.ts';

/** NAME: what the general reading gets wrong here, and where it was seen (address, day). Nothing else belongs in this file. */
export const site = defineSite({
  id: '${id}',
  hosts: ['www.${id}.example'], // whole hosts; ".host" with its subdomains. A platform on many hosts has \`signs\` instead
  kind: ({ url }) => (url.pathname.startsWith('/article/') ? 'article' : url.pathname.startsWith('/search') ? 'list' : undefined),
  read({ document }, claim) {
    claim('container-title', text(first(document, '.journal-name')));
  },
});
`,
  [`tests/fixtures/${id}/article.html`]: page(
    'Replace me: a title',
    '<meta name="citation_title" content="Replace me: a title">\n<meta name="citation_author" content="Doe, Jane">\n<meta name="citation_publication_date" content="2024/05/03">\n',
    '<p class="journal-name">Journal of Replaced Examples</p>\n<h1>Replace me: a title</h1>\n<p>Jane Doe</p>',
  ),
  [`tests/fixtures/${id}/article.json`]: `${JSON.stringify(
    {
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
    },
    null,
    2,
  )}\n`,
  [`tests/fixtures/${id}/search.html`]: page(
    'Search',
    '',
    '<h1>Search</h1>\n<ul><li><a href="/article/1">Replace me: a title</a></li></ul>',
  ),
  [`tests/fixtures/${id}/search.json`]: `${JSON.stringify({ comment: 'A page of the site that is no paper.', url: `https://www.${id}.example/search?q=me`, record: null }, null, 2)}\n`,
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
  `\nFill them in, then:\n  npx vitest run --project fixtures -t ${id}\n  npx vitest run tests/architecture.test.ts`,
);
