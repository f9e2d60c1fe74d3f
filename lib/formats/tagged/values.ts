/** The values of one entry of a tagged format by their tags, each with its lines as the file has them. */
export class TaggedValues {
  readonly #byTag = new Map<string, string[]>();

  /** Keeps one more value of a tag, unless it is blank. */
  add(tag: string, value: string): void {
    if (value.trim() === '') return;
    const present = this.#byTag.get(tag);
    if (present) present.push(value);
    else this.#byTag.set(tag, [value]);
  }

  /** Whether a tag has a value. */
  has(tag: string): boolean {
    return this.#byTag.has(tag);
  }

  /** The first value of the first of the tags that has one, on one line. */
  text(...tags: readonly string[]): string | undefined {
    for (const tag of tags) {
      const [found] = this.#byTag.get(tag) ?? [];
      if (found !== undefined) return found.replaceAll('\n', ' ').trim();
    }
    return undefined;
  }

  /** All values of the tags, each on one line. */
  texts(...tags: readonly string[]): string[] {
    return tags.flatMap(tag => this.#byTag.get(tag) ?? []).map(value => value.replaceAll('\n', ' ').trim());
  }

  /** Every line of every value of the tags. */
  lines(...tags: readonly string[]): string[] {
    return tags
      .flatMap(tag => this.#byTag.get(tag) ?? [])
      .flatMap(value => value.split('\n'))
      .map(line => line.trim())
      .filter(Boolean);
  }

  /** The values of the first tags, to show what an entry is about. */
  get shown(): string {
    return [...this.#byTag.values()].slice(0, 20).flat().slice(0, 20).join(' ');
  }
}
