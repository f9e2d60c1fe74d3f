/** The columns that papers can be shown in: which there are, how wide they are, which have room. */
import type { Sort } from '../../lib/library/sort-rows.ts';
import type { MessageKey } from '../../lib/i18n/words.ts';

/** A column that is chosen. The title has no width of its own: it takes what is left. */
export interface Column {
  name: ColumnName;
  /** In rem, where a person gave it one; else it is as wide as is usual, and less where there is little room. */
  width?: number;
}

/** A column as it is drawn. */
export interface LaidColumn {
  name: ColumnName;
  /** In rem; the title's: what is left for it at least. */
  width: number;
}

interface Kind {
  words: MessageKey;
  /** Widths in rem: the usual one, and the least. */
  width: number;
  least: number;
  /** What a click on its head sorts by. */
  sort: Sort;
  /** Sorted so, the greatest stands first. */
  downward?: true;
}

/** Every column there is, in the order in which they are offered. */
export const COLUMN_KINDS = {
  title: { words: 'column_title', width: 15, least: 8, sort: 'title' },
  author: { words: 'column_authors', width: 11, least: 5, sort: 'author' },
  journal: { words: 'column_journal', width: 11, least: 5, sort: 'journal' },
  year: { words: 'column_year', width: 3.5, least: 3, sort: 'year', downward: true },
  added: { words: 'column_added', width: 7, least: 6.5, sort: 'added', downward: true },
  status: { words: 'status', width: 6, least: 4, sort: 'status' },
  tags: { words: 'tags', width: 9, least: 4, sort: 'tags' },
  type: { words: 'column_type', width: 8, least: 5, sort: 'type' },
  doi: { words: 'field_doi', width: 10, least: 5, sort: 'doi' },
} as const satisfies { [name: string]: Kind };
export type ColumnName = keyof typeof COLUMN_KINDS;

export const COLUMN_NAMES = Object.keys(COLUMN_KINDS) as ColumnName[];
const FIRST: readonly ColumnName[] = ['title', 'author', 'journal', 'year', 'added'];
/** In rem. */
const WIDEST = 40;
/** In rem, in columns.css too: the room for box and status, between columns, and at the end. */
const START = 4;
const GAP = 0.75;
const END = 0.75;

export const kindOf = (name: ColumnName): Kind => COLUMN_KINDS[name];
/** The columns until others are chosen. */
export const DEFAULT_COLUMNS: readonly Column[] = FIRST.map(name => ({ name }));

/** A width in rem that the column may have, to a tenth. */
const widthFor = (name: ColumnName, width: number): number =>
  Math.round(Math.min(WIDEST, Math.max(kindOf(name).least, width)) * 10) / 10;

/** The columns as a setting holds them: those that are known, each once, the title among them in any case. */
export function columnsFrom(
  stored: readonly { name: string; width?: number }[] | undefined,
): readonly Column[] {
  if (!stored) return DEFAULT_COLUMNS;
  const found = new Map<ColumnName, Column>();
  for (const { name: said, width } of stored) {
    const name = COLUMN_NAMES.find(known => known === said);
    if (name && !found.has(name))
      found.set(name, { name, ...(width !== undefined && { width: widthFor(name, width) }) });
  }
  const columns = [...found.values()];
  return found.has('title') ? columns : [{ name: 'title' }, ...columns];
}

/** Shows a column after the others, or no longer. The title stays. */
export function withToggled(columns: readonly Column[], name: ColumnName): readonly Column[] {
  if (name === 'title') return columns;
  const others = columns.filter(column => column.name !== name);
  return others.length < columns.length ? others : [...columns, { name }];
}

/** Puts a column at another place, counted among all of them. */
export function withMoved(columns: readonly Column[], name: ColumnName, to: number): readonly Column[] {
  const moved = columns.find(column => column.name === name);
  if (!moved) return columns;
  const others = columns.filter(column => column !== moved);
  const place = Math.min(others.length, Math.max(0, to));
  return [...others.slice(0, place), moved, ...others.slice(place)];
}

/** Puts a column before another, or after it. */
export function withMovedTo(
  columns: readonly Column[],
  name: ColumnName,
  beside: ColumnName,
  after: boolean,
): readonly Column[] {
  if (name === beside) return columns;
  const others = columns.filter(column => column.name !== name);
  return withMoved(columns, name, others.findIndex(column => column.name === beside) + Number(after));
}

/** Gives a column its usual width. */
export const withUsualWidth = (columns: readonly Column[], name: ColumnName): readonly Column[] =>
  columns.map(column => (column.name === name ? { name } : column));

/**
 * Gives a column another width, in rem, as far as the title has room to give. The others keep the widths that they are
 * drawn with, so that nothing else moves.
 */
export function withWidth(
  columns: readonly Column[],
  drawn: readonly LaidColumn[],
  name: ColumnName,
  width: number,
): readonly Column[] {
  const widthOf = (wanted: ColumnName) => drawn.find(column => column.name === wanted)?.width;
  const most = (widthOf(name) ?? WIDEST) + (widthOf('title') ?? Infinity) - kindOf('title').least;
  return columns.map(column => {
    if (column.name === 'title') return column;
    const now = column.name === name ? Math.min(width, most) : widthOf(column.name);
    return now === undefined ? column : { name: column.name, width: widthFor(column.name, now) };
  });
}

/** The columns that fit into so many rem, and how wide they are. The last ones are left out, never the title. */
export function layOut(columns: readonly Column[], room: number): readonly LaidColumn[] {
  const title = kindOf('title');
  const isUsual = columns.every(({ width }) => width === undefined);
  let left = room - START - END - GAP - (isUsual ? title.width : title.least);
  let isFull = false;
  const shown = columns.filter(({ name, width }) => {
    if (name === 'title') return true;
    left -= (width ?? kindOf(name).least) + GAP;
    isFull ||= left < 0;
    return !isFull;
  });
  const others = shown.filter(({ name }) => name !== 'title');
  const usual = others.filter(({ width }) => width === undefined).map(({ name }) => kindOf(name));
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  const least = sum(others.map(({ name, width }) => width ?? kindOf(name).least));
  const more = sum(usual.map(kind => kind.width - kind.least));
  const free = room - START - END - others.length * GAP - GAP - least;
  // The title has its usual width before the others have theirs.
  const share = more === 0 ? 0 : Math.min(1, Math.max(0, (free - title.width) / more));
  return shown.map(({ name, width }) => {
    const kind = kindOf(name);
    if (name === 'title') return { name, width: free - share * more };
    return { name, width: width ?? kind.least + share * (kind.width - kind.least) };
  });
}

/** The columns as `grid-template-columns` has them. */
export const columnTemplate = (columns: readonly LaidColumn[]): string =>
  columns.map(({ name, width }) => (name === 'title' ? 'minmax(0, 1fr)' : `${width}rem`)).join(' ');

/** Columns right of the title get wider to the left, those left of it to the right: the title gives the room. */
export const growsLeft = (columns: readonly Column[], name: ColumnName): boolean =>
  columns.findIndex(column => column.name === name) > columns.findIndex(column => column.name === 'title');
