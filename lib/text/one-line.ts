/** Tidies spaces and invisible characters: NFC, every run of white space one space, zero-width, control and bidi marks gone. */
export function oneLine(text: string): string {
  return (
    text
      .replace(/[\s\u0085\u2028\u2029\u3000]+/g, ' ')
      // A word broken at a line's end: "re\u00ad lied".
      .replace(/\u00ad ?(?=\p{Ll})/gu, '')
      // Joiners carry meaning in Arabic-script and Indic words, nowhere else.
      .replace(/(?<![\u0600-\u0dff])[\u200c\u200d]/g, '')
      // eslint-disable-next-line no-control-regex
      .replace(
        /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g,
        '',
      )
      .replace(/\p{Cs}/gu, '')
      .replace(/ {2,}/g, ' ')
      .trim()
      .normalize('NFC')
  );
}
