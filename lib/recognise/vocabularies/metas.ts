/** Metas (`<meta name content>`) as claims, whichever vocabulary their names belong to. */
import type { Take } from '../../record/claim-list.ts';
import type { ClaimedName, ClaimField, PageMeta } from '../../record/page-reading.ts';

/** The field that a meta's key claims; those with an @ belong to the author of the meta before. */
export type MetaField = ClaimField | '@affiliation' | '@orcid';

/** A vocabulary of metas: how their names begin, and which field each key claims. */
export interface MetaVocabulary {
  /** The beginning of its claims' source. */
  id: string;
  prefix: RegExp;
  fields: { [key: string]: MetaField };
  /** Tells the field of keys that other attributes of the meta decide. */
  decide?(key: string, meta: PageMeta): MetaField | undefined;
  /** Takes a value out of the form in which the vocabulary writes it. */
  read?(value: string): string;
}

/** Turns the metas of the vocabularies into claims, in the page's order. */
export function claimMetas(
  metas: readonly PageMeta[],
  vocabularies: readonly MetaVocabulary[],
  take: Take,
): void {
  for (const vocabulary of vocabularies) {
    let author: { value: ClaimedName; source: string; lang?: string } | undefined;
    const takeAuthor = () => {
      if (author)
        take(
          'author',
          author.value.affiliation || author.value.orcid ? author.value : author.value.name,
          author.source,
          author.lang,
        );
      author = undefined;
    };
    for (const written of metas) {
      const begin = vocabulary.prefix.exec(written.name);
      if (!begin) continue;
      const meta = { ...written, value: vocabulary.read?.(written.value) ?? written.value };
      const key = meta.name.slice(begin[0].length);
      const field =
        vocabulary.decide?.(key, meta) ??
        (Object.hasOwn(vocabulary.fields, key) ? vocabulary.fields[key] : undefined);
      if (!field) continue;
      const source = `${vocabulary.id}:${meta.name}`;
      if (field === '@affiliation') {
        if (author) (author.value.affiliation ??= []).push(meta.value);
      } else if (field === '@orcid') {
        if (author) author.value.orcid = meta.value;
      } else if (field === 'author') {
        takeAuthor();
        author = { value: { name: meta.value }, source, ...(meta.lang && { lang: meta.lang }) };
      } else {
        take(field, meta.value, source, meta.lang);
      }
    }
    takeAuthor();
  }
}
