/** The parts of @citation-js that are used here; the packages bring no types. */
declare module '@citation-js/core' {
  interface Register {
    add(name: string, value: unknown): void;
    has(name: string): boolean;
    get(name: string): unknown;
    list(): string[];
  }
  export const plugins: {
    output: { format(name: string, data: unknown, options: { [name: string]: unknown }): unknown };
    input: { chain(data: unknown, options: { [name: string]: unknown }): unknown };
    config: { get(name: string): { styles: Register; locales: Register } };
  };
  export class Cite {
    constructor(data: unknown, options?: { [name: string]: unknown });
    data: { [name: string]: unknown }[];
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
