/** The mark of a work's kind in a citation after GB/T 7714-2015, section 8.5: "Title[J]. Journal, 2021, 9(2): 1-8". */

/** An article's mark: the journal stands behind it, or before it where numbers follow. */
const ARTICLE = /[[［]\s*[JN](?:\s*\/\s*OL)?\s*[\]］]\s*[.。．,，:：]?\s*/u;
/** Of a part of a collection or book the whole stands behind two slashes. */
const PART = /[[［]\s*[A-Z](?:\s*\/\s*OL)?\s*[\]］]\s*\/\/\s*/u;
/** Of another work its publisher or university stands behind the mark: no journal. */
const WHOLE = /[[［]\s*[DMPRS](?:\s*\/\s*OL)?\s*[\]］]\s*[.。．]/u;

/** The day on which somebody looked it up, with the pages before it: "[2021-03-05]", ": 1-10[2021-03-05]". */
const LOOKED_UP = /(?:[:：]\s*(\d{1,5}[-–—]\d{1,5})\s*)?[[［]\d{4}-\d{1,2}-\d{1,2}[\]］]/u;
/** The year of the whole, and the pages of a part behind it: "2019: 23-30.". */
const YEAR = /(?<!\d)((?:1[5-9]|20)\d\d)(?:\s*[:：]\s*(\d{1,5}(?:\s*[-–—]\s*\d{1,5})?))?[.。]?\s*$/u;

/** What a line says of where the work appeared, without its authors, title and mark. Other lines stay as they are. */
export function withoutKindMark(line: string): string {
  const article = ARTICLE.exec(line);
  if (article) {
    const behind = line.slice(article.index + article[0].length).replace(LOOKED_UP, ', pp. $1 ');
    return /^[《“"]?\p{L}/u.test(behind) ? behind : `${line.slice(0, article.index).trim()}, ${behind}`;
  }
  const other = PART.exec(line) ?? WHOLE.exec(line);
  // editors, title and place of the whole are parted by points alone
  const [, year, pages] = (other && YEAR.exec(line)) ?? [];
  if (!year) return line;
  return pages && PART.test(line) ? `${year}, pp. ${pages}` : year;
}
