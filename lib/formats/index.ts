/**
 * The registry: what can be written and read, each format's code loaded when it is asked for. A view needs:
 *   const { content, fileName, mime } = await exportRecords('ris', entries, { signal, progress });
 *   const result = await readAny(bytes, { fileName, signal, progress });
 */
import type { Entry } from '../record/entry.ts';
import type { Record } from '../record/record.ts';
import type { ReadItem } from './reading.ts';
import type { ZipFile } from './zip.ts';

export { exportBackup, exportRecords, type ExportOptions, type Exported } from './export.ts';
export { readAny, type AnyRead, type ReadHint } from './import.ts';
export type { ReadEntry, ReadProblem, Unreadable } from './reading.ts';

export const FORMAT_IDS = [
  'ris',
  'ris-endnote',
  'ris-jabref',
  'ris-mendeley',
  'bibtex',
  'biblatex',
  'csl',
  'endnote',
  'nbib',
  'csv',
  'markdown',
  'html',
  'obsidian',
  'logseq',
  'backup',
  'identifiers',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** An entry, or as much of one as there is. */
export type Exportable = { record: Record } & Partial<Pick<Entry, 'tags' | 'note' | 'added'>>;

/** What a format's writer gets: the entries with their citation keys. */
export interface Keyed extends Exportable {
  key: string;
}

export interface WriteOptions {
  /** LaTeX commands instead of letters beyond ASCII. */
  letters?: 'unicode' | 'latex';
  protect?: boolean;
  /** Notes: instead of the ready template. */
  template?: string;
}

/** Turns entries into pieces of text, one (or more) an entry, or into a zip's files. */
export type Writer =
  | { pieces: (entries: readonly Keyed[], options: WriteOptions) => Iterable<string> }
  | { files: (entries: readonly Keyed[], options: WriteOptions) => Iterable<ZipFile> };

export interface Format {
  id: FormatId;
  /** Its name, which is the same in all languages. */
  name: string;
  extension: string;
  mime: string;
  /** Its entries are known by citation keys. */
  keyed?: true;
  writer?: () => Promise<Writer>;
  reader?: () => Promise<(text: string) => Iterable<ReadItem>>;
}

/** Citations in a style (citation/cite.ts): near 1 MB of code, loaded when somebody asks for a citation. */
export const loadCitations = (): Promise<typeof import('./citation/cite.ts')> => import('./citation/cite.ts');

const ris = (profile: 'standard' | 'endnote' | 'jabref' | 'mendeley') => async (): Promise<Writer> => {
  const { risEntry, risStart } = await import('./ris/write.ts');
  return { pieces: entries => pieces(risStart(profile), entries, ({ record }) => risEntry(record, profile)) };
};

const bib = (dialect: 'bibtex' | 'biblatex') => async (): Promise<Writer> => {
  const { bibEntry } = await import('./bibtex/write.ts');
  return {
    pieces: (entries, { letters, protect }) =>
      pieces(
        '',
        entries,
        ({ record, key }) =>
          `${bibEntry(record, key, { dialect, ...(letters && { letters }), ...(protect !== undefined && { protect }) })}\n`,
      ),
  };
};

const notes = (kind: 'OBSIDIAN_TEMPLATE' | 'LOGSEQ_TEMPLATE') => async (): Promise<Writer> => {
  const [templates, { noteName, writeNote }] = await Promise.all([
    import('./notes/templates.ts'),
    import('./notes/write.ts'),
  ]);
  return {
    *files(entries, { template = templates[kind] }) {
      for (const entry of entries)
        yield { name: noteName(entry.key), text: writeNote(template, entry.record, entry.key, entry) };
    },
  };
};

const bibtexReader = async () => (await import('./bibtex/read.ts')).bibtexItems;

/** Every format, in the order in which views list them. */
export const formats: readonly Format[] = [
  {
    id: 'ris',
    name: 'RIS',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    writer: ris('standard'),
    reader: async () => (await import('./ris/read.ts')).risItems,
  },
  {
    id: 'ris-endnote',
    name: 'RIS (EndNote)',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    writer: ris('endnote'),
  },
  {
    id: 'ris-jabref',
    name: 'RIS (JabRef)',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    writer: ris('jabref'),
  },
  {
    id: 'ris-mendeley',
    name: 'RIS (Mendeley)',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    writer: ris('mendeley'),
  },
  {
    id: 'bibtex',
    name: 'BibTeX',
    extension: 'bib',
    mime: 'application/x-bibtex',
    keyed: true,
    writer: bib('bibtex'),
    reader: bibtexReader,
  },
  {
    id: 'biblatex',
    name: 'BibLaTeX',
    extension: 'bib',
    mime: 'application/x-bibtex',
    keyed: true,
    writer: bib('biblatex'),
  },
  {
    id: 'csl',
    name: 'CSL-JSON',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    keyed: true,
    reader: async () => (await import('./csl/read.ts')).cslItems,
    writer: async () => {
      const { toCsl } = await import('./csl/item.ts');
      return {
        pieces: entries =>
          pieces(
            '[',
            entries,
            ({ record, key }, index) => `${index ? ',' : ''}\n${JSON.stringify(toCsl(record, key), null, 2)}`,
            '\n]\n',
          ),
      };
    },
  },
  {
    id: 'endnote',
    name: 'EndNote XML',
    extension: 'xml',
    mime: 'application/xml',
    reader: async () => (await import('./endnote/read.ts')).endnoteItems,
    writer: async () => {
      const { ENDNOTE_END, ENDNOTE_START, endnoteRecord } = await import('./endnote/write.ts');
      return {
        pieces: entries =>
          pieces(ENDNOTE_START, entries, ({ record }, index) => endnoteRecord(record, index), ENDNOTE_END),
      };
    },
  },
  {
    id: 'nbib',
    name: 'PubMed NBIB',
    extension: 'nbib',
    mime: 'application/nbib',
    reader: async () => (await import('./nbib/read.ts')).nbibItems,
    writer: async () => {
      const { nbibEntry } = await import('./nbib/write.ts');
      return { pieces: entries => pieces('', entries, ({ record }) => nbibEntry(record)) };
    },
  },
  {
    id: 'csv',
    name: 'CSV',
    extension: 'csv',
    mime: 'text/csv',
    reader: async () => (await import('./csv/read.ts')).csvItems,
    writer: async () => {
      const { CSV_START, csvRow } = await import('./csv/write.ts');
      return { pieces: entries => pieces(CSV_START, entries, entry => csvRow(entry.record, entry)) };
    },
  },
  {
    id: 'markdown',
    name: 'Markdown',
    extension: 'md',
    mime: 'text/markdown',
    writer: async () => {
      const { markdownLine } = await import('./lists/markdown.ts');
      return { pieces: entries => pieces('', entries, ({ record }) => markdownLine(record)) };
    },
  },
  {
    id: 'html',
    name: 'HTML',
    extension: 'html',
    mime: 'text/html',
    writer: async () => {
      const { HTML_END, HTML_START, htmlItem } = await import('./lists/html.ts');
      return { pieces: entries => pieces(HTML_START, entries, ({ record }) => htmlItem(record), HTML_END) };
    },
  },
  {
    id: 'obsidian',
    name: 'Obsidian',
    extension: 'zip',
    mime: 'application/zip',
    keyed: true,
    writer: notes('OBSIDIAN_TEMPLATE'),
  },
  {
    id: 'logseq',
    name: 'Logseq',
    extension: 'zip',
    mime: 'application/zip',
    keyed: true,
    writer: notes('LOGSEQ_TEMPLATE'),
  },
  // written by writeBackup, which takes more than entries, and read by readAny
  { id: 'backup', name: 'Offprint', extension: 'zip', mime: 'application/zip' },
  {
    id: 'identifiers',
    name: 'DOI, PMID',
    extension: 'txt',
    mime: 'text/plain',
    reader: async () => (await import('./identifier-list.ts')).identifierItems,
  },
];

export const formatOf = (id: FormatId): Format => formats.find(format => format.id === id)!;

function* pieces(
  start: string,
  entries: readonly Keyed[],
  piece: (entry: Keyed, index: number) => string,
  end = '',
): Generator<string> {
  if (start) yield start;
  for (const [index, entry] of entries.entries()) yield piece(entry, index);
  if (end) yield end;
}
