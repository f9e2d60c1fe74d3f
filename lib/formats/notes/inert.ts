/**
 * Makes Markdown inert in note programs: what a note says stays readable, and nothing in it runs. A note may come with
 * a file or a backup of somebody else. What runs: Templater's `<% … %>`, on every new file; Dataview's code blocks
 * (`dataviewjs`) and inline code that begins with `=` or `$=`; other plugins' code blocks, by their language; Logseq's
 * properties (`key:: value`), macros (`{{…}}`), queries (`#+BEGIN_QUERY`), markup in brackets (`[:div …]`), code
 * with `:results`; HTML, which in Offprint is text; and links to anything but the web and mail.
 */

/** Languages that programs colour and do not run. */
const COLOURED: ReadonlySet<string> = new Set([
  ...['bash', 'c', 'cpp', 'csharp', 'java', 'javascript', 'js', 'julia', 'lua', 'matlab', 'perl', 'php'],
  ...[
    'powershell',
    'py',
    'python',
    'r',
    'ruby',
    'rust',
    'scala',
    'sh',
    'sql',
    'stata',
    'swift',
    'ts',
    'typescript',
  ],
  ...[
    'bib',
    'bibtex',
    'css',
    'csv',
    'diff',
    'html',
    'ini',
    'json',
    'latex',
    'markdown',
    'md',
    'ris',
    'tex',
    'text',
  ],
  ...['toml', 'txt', 'xml', 'yaml', 'yml'],
]);

/** Three or more backticks or tildes, and what stands behind them on the line: maybe a block of code. */
const FENCE = /(`{3,}|~{3,})([^\r\n]*)/g;
/** The backticks that open or close code within a line, before what Dataview calculates. */
const CALCULATED = /(?<!`)(`+)(?=\s{0,20}\$?=)/g;
/** Before the target of a link that leads elsewhere than to the web or to mail. */
const ELSEWHERE = /\](?=(?:\(|:)\s{0,20}<?(?!https?:|mailto:)[a-z][\w+.-]{0,40}:)/gi;
/** Invisible, and no white space: programs do not skip it. */
const ZERO_WIDTH = '\u200b';

/** A person's note as Markdown that no program runs. */
export const inertMarkdown = (text: string): string =>
  inertLine(text)
    .replace(FENCE, (_, fence: string, info: string) => fence + inertInfo(info))
    .replace(/#\+(?=\w)/g, '\\#+');

/** A text on a line of its own in a note, such as a property's value. */
export const inertLine = (text: string): string =>
  text
    .replace(/<(?=[%a-z/!?])(?!(?:https?:\/\/|mailto:))/gi, '< ')
    .replace(ELSEWHERE, '] ')
    .replace(CALCULATED, `$1${ZERO_WIDTH}`)
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\[(?=:)/g, '[ ')
    .replace(/::(?=\s|$|\]|\))/g, ': :');

/** What stands behind a fence: a language that is only coloured, else "text" before it. Options go. */
function inertInfo(info: string): string {
  if (info.trim() === '' || /[`~]/.test(info)) return info;
  const [language = ''] = info.trim().split(/[\s{:]/);
  return COLOURED.has(language.toLowerCase()) ? language : `text ${language}`;
}
