/** The keywords in a file's values, one a value or several with semicolons between, each once. */
export function keywordsOf(values: readonly string[]): string[] {
  const keywords = new Set<string>();
  for (const value of values) {
    if (!/[;；]/.test(value)) keywords.add(value);
    else for (const part of value.split(/[;；]/)) if (part.trim() !== '') keywords.add(part.trim());
  }
  return [...keywords];
}
