import { useState } from 'preact/hooks';
import {
  CREATOR_ROLES,
  DATE_FIELDS,
  LIST_FIELDS,
  TEXT_FIELDS,
  type FieldName,
  type Record,
} from '../../../lib/record/record.ts';
import { fieldText } from '../../../lib/fields/field-text.ts';
import { fieldWord } from '../../card/field-words.ts';
import { typeWord } from '../../card/type-words.ts';
import { useWords } from '../../ui/words.tsx';

/** One of several papers that may be the same work. */
export interface Twin {
  id: string;
  record: Record;
  /** When and where it was saved, and what it was given: short. */
  about: string;
}

interface DuplicateCardProps {
  twins: readonly Twin[];
  /** What would become of them. */
  merged: Record;
  onMerge(chosen: ReadonlyMap<FieldName, string>): void;
  onKeep(): void;
  onShow(id: string): void;
}

const FIRST: readonly FieldName[] = [
  'title',
  'author',
  'container-title',
  'issued',
  'volume',
  'issue',
  'page',
  'type',
  'DOI',
  'PMID',
  'PMCID',
];
const SHOWN: readonly FieldName[] = [
  ...new Set<FieldName>([...FIRST, ...TEXT_FIELDS, ...CREATOR_ROLES, ...DATE_FIELDS, ...LIST_FIELDS]),
].filter(field => field !== 'accessed');
/** Of these nothing is left out. */
const TOGETHER: readonly FieldName[] = ['ISSN', 'ISBN'];

/** Papers side by side: where they differ, what is kept, and the two ways out. */
export function DuplicateCard({ twins, merged, onMerge, onKeep, onShow }: DuplicateCardProps) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState<ReadonlyMap<FieldName, string>>(new Map());
  const textOf = (record: Record, field: FieldName): string =>
    field === 'type' ? typeWord(record.type, words) : fieldText(record, field);
  const used = SHOWN.filter(field => twins.some(({ record }) => textOf(record, field) !== ''));
  const differing = used.filter(field => new Set(twins.map(({ record }) => textOf(record, field))).size > 1);
  const alike = used.filter(field => !differing.includes(field));
  const kept = (field: FieldName): string | undefined =>
    chosen.get(field) ?? twins.find(({ record }) => textOf(record, field) === textOf(merged, field))?.id;
  const name = twins[0]?.id ?? '';
  return (
    <article class="duplicate" aria-label={merged.title}>
      <div class="duplicate-table">
        <table class="difference">
          <caption dir="auto">{merged.title}</caption>
          <thead>
            <tr>
              <td />
              {twins.map(({ id, about }, i) => (
                <th key={id} scope="col">
                  <button
                    type="button"
                    class="text-button"
                    title={t('show_paper')}
                    onClick={() => onShow(id)}
                  >
                    {t('paper_number', { n: i + 1 })}
                  </button>{' '}
                  <small dir="auto">{about}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map(field => (
              <tr key={field}>
                <th scope="row">{fieldWord(field, words)}</th>
                {twins.map(({ id, record }, i) => {
                  const text = textOf(record, field);
                  const side = (
                    <small class="difference-side" aria-hidden="true">
                      {t('paper_number', { n: i + 1 })}
                    </small>
                  );
                  if (text === '')
                    return (
                      <td key={id} class="difference-none">
                        <span class="visually-hidden">{t('nothing_here')}</span>
                        {side}
                      </td>
                    );
                  if (TOGETHER.includes(field))
                    return (
                      <td key={id}>
                        <span dir="auto">{text}</span>
                        {side}
                      </td>
                    );
                  return (
                    <td key={id}>
                      <label class="choice" dir="auto">
                        <input
                          type="radio"
                          name={`${name} ${field}`}
                          checked={kept(field) === id}
                          onChange={() => setChosen(new Map([...chosen, [field, id]]))}
                        />
                        <span>{text}</span>
                        {side}
                      </label>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {alike.length > 0 && (
        <p class="duplicate-alike">
          {t('duplicates_alike', { fields: words.list(alike.map(field => fieldWord(field, words))) })}
        </p>
      )}
      <p class="preview-acts">
        <button type="button" class="button button-main" onClick={() => onMerge(chosen)}>
          {t('merge')}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {twins.length === 2 ? t('keep_both') : t('keep_all_of', { n: twins.length })}
        </button>
      </p>
    </article>
  );
}
