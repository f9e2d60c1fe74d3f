/** A text that is written over several lines: each line break with its indent stands for one blank. */
export const prose = (written: TemplateStringsArray): string =>
  written
    .join('')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
