/** The lines of a text without white space at their ends, each with its number and how much is read (0–1). */
export function* linesOf(text: string): Generator<{ line: string; number: number; done: number }> {
  const whole = /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  let number = 0;
  for (let start = whole.charCodeAt(0) === 0xfeff ? 1 : 0; start < whole.length;) {
    const newline = whole.indexOf('\n', start);
    const stop = newline < 0 ? whole.length : newline;
    const line = whole.slice(start, stop).trimEnd();
    start = stop + 1;
    number++;
    yield { line, number, done: start / whole.length };
  }
}
