/** What the user can choose. Kept in storage.local. */
import { STATUSES, type Status } from '../record/entry.ts';
import { isObject, oneOf } from '../record/guard.ts';

export const LANGUAGES = ['en', 'es', 'da', 'zh-CN', 'de', 'fr', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where the button lights up by itself when a page shows a paper. */
export const LIGHT_UP = ['off', 'sites', 'all'] as const;
export type LightUp = (typeof LIGHT_UP)[number];

export interface Settings {
  /** The button saves at once. Off: the card shows Save. */
  oneClick: boolean;
  lightUp: LightUp;
  /** Chrome marks the button on known sites, without Offprint reading anything. */
  markKnown: boolean;
  /** 'browser' follows the browser. */
  language: Language | 'browser';
  theme: Theme;
  defaultStatus: Status;
  defaultTags: string[];
  /** A CSL style's name. */
  citationStyle: string;
  /** The first-run page has been seen. */
  welcomed: boolean;
  /** How the library was left: its view (an address after the #), the list's order, turned round or not; columns or cards, once chosen. */
  listView: string;
  listSort: string;
  listBackwards: boolean;
  listColumns?: boolean;
  /** How BibTeX is written: the pattern of its citation keys (lib/formats/bibtex/citation-keys.ts; '' is the usual one), and letters beyond ASCII. */
  keyPattern: string;
  bibLetters: 'unicode' | 'latex';
  /** Exports hold a person's tags among the keywords. */
  tagsAsKeywords: boolean;
  /** A backup is saved to the downloads folder by itself, once a week. */
  autoBackup: boolean;
  /** What JabRef gave for its PIN. */
  jabrefToken?: string;
  /** When the last backup file was made, ISO 8601. */
  lastBackup?: string;
}

export const DEFAULT_SETTINGS: Settings = {
  oneClick: true,
  lightUp: 'off',
  markKnown: true,
  language: 'browser',
  theme: 'system',
  defaultStatus: 'to-read',
  defaultTags: [],
  citationStyle: 'apa',
  welcomed: false,
  listView: '',
  listSort: 'added',
  listBackwards: false,
  keyPattern: '',
  bibLetters: 'unicode',
  tagsAsKeywords: false,
  autoBackup: false,
};

/** Narrows what storage gave: anything odd becomes the default. */
export function parseSettings(stored: unknown): Settings {
  const s: { [key in keyof Settings]?: unknown } = isObject(stored) ? stored : {};
  return {
    oneClick: s.oneClick !== false,
    lightUp: oneOf(LIGHT_UP, s.lightUp) ?? 'off',
    markKnown: s.markKnown !== false,
    language: oneOf(LANGUAGES, s.language) ?? 'browser',
    theme: oneOf(THEMES, s.theme) ?? 'system',
    defaultStatus: oneOf(STATUSES, s.defaultStatus) ?? 'to-read',
    defaultTags: Array.isArray(s.defaultTags) ? s.defaultTags.filter(tag => typeof tag === 'string') : [],
    citationStyle: typeof s.citationStyle === 'string' ? s.citationStyle : 'apa',
    welcomed: s.welcomed === true,
    listView: typeof s.listView === 'string' ? s.listView : '',
    listSort: typeof s.listSort === 'string' ? s.listSort : 'added',
    listBackwards: s.listBackwards === true,
    ...(typeof s.listColumns === 'boolean' && { listColumns: s.listColumns }),
    keyPattern: typeof s.keyPattern === 'string' ? s.keyPattern.slice(0, 100) : '',
    bibLetters: s.bibLetters === 'latex' ? 'latex' : 'unicode',
    tagsAsKeywords: s.tagsAsKeywords === true,
    autoBackup: s.autoBackup === true,
    ...(typeof s.jabrefToken === 'string' && { jabrefToken: s.jabrefToken }),
    ...(typeof s.lastBackup === 'string' && { lastBackup: s.lastBackup }),
  };
}
