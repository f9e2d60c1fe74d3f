/** Addresses that lead into the machine or the browser are kept by no way in, and found in no row. */
import { beforeEach, describe, expect, it, test } from 'vitest';
import { readAny } from '../../lib/formats/index.ts';
import { parseFieldText } from '../../lib/fields/parse-field-text.ts';
import { moveToTrash } from '../../lib/library/edit-entries.ts';
import type { Library } from '../../lib/library/library.ts';
import { getEntries, newestRows } from '../../lib/library/read-entries.ts';
import { save } from '../../lib/library/save-finding.ts';
import { parseRecord } from '../../lib/record/parse-record.ts';
import { isPageAddress, isWebAddress } from '../../lib/record/web-address.ts';
import { finding, freshLibrary, paper } from '../library/support.ts';

const LOCAL = [
  'file:///etc/passwd',
  'file://share.example/papers/x.pdf',
  'FILE:///C:/x.pdf',
  '\\\\share.example\\papers\\x.pdf',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.org/0b1f',
  'filesystem:https://example.org/temporary/x',
  'chrome://settings',
  'chrome-extension://abc/popup.html',
  'moz-extension://abc/popup.html',
  'about:config',
  'view-source:https://example.org/',
  'resource://gre/',
  'obsidian://open?vault=x',
  'http:///etc/passwd',
  'http://',
];
const ON_NET = [
  'https://example.org/a',
  'HTTP://example.org',
  'https://例え.jp/論文',
  'http://[::1]/',
  'http://192.168.1.5/a',
];

test('what is an address on the net', () => {
  expect(LOCAL.filter(isWebAddress)).toEqual([]);
  expect(ON_NET.filter(isWebAddress)).toEqual(ON_NET);
  expect(ON_NET.filter(isPageAddress)).toEqual(ON_NET);
  expect([isWebAddress('ftp://example.org/x'), isPageAddress('ftp://example.org/x')]).toEqual([true, false]);
});

describe.each(LOCAL)('%s', address => {
  let library: Library;
  beforeEach(() => {
    library = freshLibrary();
  });

  it('of a page is not kept', async () => {
    const record = { ...paper, URL: address, sources: { URL: 'url', title: 'page:title' } };
    const links = [
      { url: address, kind: 'pdf' as const },
      { url: 'https://example.org/a.pdf', kind: 'pdf' as const },
    ];
    const { entry } = await save(library, finding({ ...record, links }, address));
    expect(entry.record).not.toHaveProperty('URL');
    expect(entry).toMatchObject({
      pages: [],
      record: { sources: { title: 'page:title' }, links: links.slice(1) },
    });
    expect(await getEntries(library, [entry.id])).toEqual([entry]);
    const stored = [
      await (await library.db()).get('entries', entry.id),
      await (await library.db()).get('summaries', entry.id),
    ];
    for (const { url } of (await newestRows(library, 'list', 1)) as { url?: string }[])
      expect(url).toBeUndefined();
    // the reading says where it was read, which is no link; all else knows nothing of it
    expect(JSON.stringify(stored, (key, value: unknown) => (key === 'readings' ? [] : value))).not.toContain(
      JSON.stringify(address),
    );
  });

  it('that an older version kept is not given, and goes with the next change', async () => {
    const { entry } = await save(library, finding());
    const db = await library.db();
    const seen = { url: address, seen: entry.added, title: 'x' };
    await db.put('entries', { ...entry, record: { ...entry.record, URL: address }, pages: [seen] });
    await db.put('summaries', { ...(await db.get('summaries', entry.id))!, url: address });
    expect(await newestRows(library, 'list', 1)).not.toMatchObject([{ url: address }]);
    const [read] = await getEntries(library, [entry.id]);
    expect(read).toMatchObject({ pages: [] });
    expect(read).not.toHaveProperty('record.URL');
    await moveToTrash(library, [entry.id]);
    expect(JSON.stringify(await db.get('entries', entry.id))).not.toContain(JSON.stringify(address));
  });

  it('of a file is not read', async () => {
    const { title } = paper;
    const files = [
      `TY  - JOUR\nTI  - ${title}\nUR  - ${address}\nL1  - ${address}\nL2  - ${address}\nER  - \n`,
      `@article{k, title={${title}}, url={${address}}, file={${address}}}`,
      JSON.stringify([
        { type: 'article-journal', title, URL: address, custom: { links: [{ url: address }] } },
      ]),
      `title,URL\n${title},"${address.replaceAll('"', '""')}"\n`,
    ];
    for (const file of files) {
      const read = await readAny(file);
      expect(
        read.ok && read.value.entries.map(({ record }) => [record.title, record.URL, record.links]),
      ).toEqual([[title, undefined, undefined]]);
    }
    expect(parseRecord({ type: 'book', title, URL: address })).toEqual({
      ok: true,
      value: { type: 'book', title },
    });
  });

  it('is not taken when it is typed', () => {
    expect(parseFieldText(address, 'URL')).toMatchObject({ ok: false });
  });
});
