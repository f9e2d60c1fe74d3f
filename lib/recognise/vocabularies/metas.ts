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

/** The author whose affiliations and ORCID may follow. */
interface OpenAuthor {
  name: ClaimedName;
  source: string;
  lang: string | undefined;
}

/** Turns the metas of a vocabulary into claims, in the page's order. */
export function claimMetas(metas: readonly PageMeta[], vocabulary: MetaVocabulary, take: Take): void {
  let author: OpenAuthor | undefined;
  const takeAuthor = () => {
    if (!author) return;
    const { name, source, lang } = author;
    take('author', name.affiliation || name.orcid ? name : name.name, source, lang);
    author = undefined;
  };
  for (const written of metas) {
    const begin = vocabulary.prefix.exec(written.name);
    if (!begin) continue;
    const meta = { ...written, value: vocabulary.read?.(written.value) ?? written.value };
    const field = fieldOf(vocabulary, meta.name.slice(begin[0].length), meta);
    if (!field) continue;
    const source = `${vocabulary.id}:${meta.name}`;
    if (field === '@affiliation') {
      if (author) (author.name.affiliation ??= []).push(meta.value);
    } else if (field === '@orcid') {
      if (author) author.name.orcid = meta.value;
    } else if (field === 'author') {
      takeAuthor();
      author = { name: { name: meta.value }, source, lang: meta.lang || undefined };
    } else {
      take(field, meta.value, source, meta.lang);
    }
  }
  takeAuthor();
}

const fieldOf = ({ decide, fields }: MetaVocabulary, key: string, meta: PageMeta): MetaField | undefined =>
  decide?.(key, meta) ?? (Object.hasOwn(fields, key) ? fields[key] : undefined);
