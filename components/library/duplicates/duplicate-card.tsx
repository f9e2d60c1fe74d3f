import { useId, useState } from 'preact/hooks';
import {
  CREATOR_ROLES,
  DATE_FIELDS,
  LIST_FIELDS,
  TEXT_FIELDS,
  type FieldName,
  type Record,
} from '../../../lib/record/record.ts';
import type { MessageKey, Words } from '../../../lib/i18n/words.ts';
import type { DuplicateReason } from '../../../lib/library/duplicates.ts';
import { fieldText } from '../../../lib/fields/field-text.ts';
import { fieldWord } from '../../card/field-words.ts';
import { typeWord } from '../../card/type-words.ts';
import { useWords } from '../../ui/words.tsx';
import { ValueChoice } from '../value-choice.tsx';

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
  why: DuplicateReason;
  onMerge(chosen: ReadonlyMap<FieldName, string>): void;
  onKeep(): void;
  onShow(id: string): void;
}

/** The fields that tell most about whether two papers are one work: they stand first. */
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
/** All fields that are compared. When a page was looked at says nothing about the work. */
const COMPARED: readonly FieldName[] = [
  ...new Set<FieldName>([...FIRST, ...TEXT_FIELDS, ...CREATOR_ROLES, ...DATE_FIELDS, ...LIST_FIELDS]),
].filter(field => field !== 'accessed');
/** A merged paper keeps the values of all papers here: there is nothing to choose. */
const KEPT_TOGETHER: readonly FieldName[] = ['ISSN', 'ISBN'];

/** Why doubtful papers are shown together. */
const WHY: { [R in DuplicateReason]?: MessageKey } = {
  'shared-identifier': 'duplicates_shared_identifier',
  alike: 'duplicates_doubtful',
};

/** A field of a record as it is shown; '' when the record lacks it. */
const shownText = (record: Record, field: FieldName, words: Words): string =>
  field === 'type' ? typeWord(record.type, words) : fieldText(record, field);

/** Papers side by side: where they differ, what is kept, and the two ways out. */
export function DuplicateCard({ twins, merged, why, onMerge, onKeep, onShow }: DuplicateCardProps) {
  const words = useWords();
  const { t } = words;
  const [chosen, setChosen] = useState<ReadonlyMap<FieldName, string>>(new Map());
  const textsOf = (field: FieldName) => twins.map(({ record }) => shownText(record, field, words));
  const used = COMPARED.filter(field => textsOf(field).some(text => text !== ''));
  const differing = used.filter(field => new Set(textsOf(field)).size > 1);
  const alike = used.filter(field => !differing.includes(field));
  /** The paper whose value is kept: the chosen one, or that from which merging takes it. */
  const keptFrom = (field: FieldName): string | undefined =>
    chosen.get(field) ?? twins[textsOf(field).indexOf(shownText(merged, field, words))]?.id;
  return (
    <article class="duplicate" aria-label={merged.title}>
      {WHY[why] && <p class="duplicate-why">{t(WHY[why])}</p>}
      <div class="duplicate-table">
        <table class="difference">
          <caption dir="auto">{merged.title}</caption>
          <TwinHeads twins={twins} onShow={onShow} />
          <tbody>
            {differing.map(field => (
              <FieldRow
                key={field}
                field={field}
                twins={twins}
                kept={keptFrom(field)}
                onChoose={id => setChosen(new Map([...chosen, [field, id]]))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {alike.length > 0 && (
        <p class="duplicate-alike">
          {t('duplicates_alike', { fields: words.list(alike.map(field => fieldWord(field, words))) })}
        </p>
      )}
      <WaysOut
        count={twins.length}
        apart={why === 'shared-identifier'}
        onMerge={() => onMerge(chosen)}
        onKeep={onKeep}
      />
    </article>
  );
}

interface WaysOutProps {
  count: number;
  /** Keeping them is what fits most: that button stands first. */
  apart: boolean;
  onMerge(): void;
  onKeep(): void;
}

/** The two ways out: one paper of them, or all kept. */
function WaysOut({ count, apart, onMerge, onKeep }: WaysOutProps) {
  const { t } = useWords();
  const merge = (
    <button key="merge" type="button" class={`button ${apart ? '' : 'button-main'}`} onClick={onMerge}>
      {t('merge')}
    </button>
  );
  const keep = (
    <button key="keep" type="button" class={`button ${apart ? 'button-main' : ''}`} onClick={onKeep}>
      {count === 2 ? t('keep_both') : t('keep_all_of', { n: count })}
    </button>
  );
  return <p class="preview-acts">{apart ? [keep, merge] : [merge, keep]}</p>;
}

/** A column's head for each paper: its number, which opens it, and where it came from. */
function TwinHeads({ twins, onShow }: Pick<DuplicateCardProps, 'twins' | 'onShow'>) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <td />
        {twins.map(({ id, about }, i) => (
          <th key={id} scope="col">
            <button type="button" class="text-button" title={t('show_paper')} onClick={() => onShow(id)}>
              {t('paper_number', { n: i + 1 })}
            </button>{' '}
            <small dir="auto">{about}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface FieldRowProps {
  field: FieldName;
  twins: readonly Twin[];
  /** The paper whose value is kept. */
  kept: string | undefined;
  onChoose(id: string): void;
}

/** One field in which the papers differ: each paper's value, and which of them is kept. */
function FieldRow({ field, twins, kept, onChoose }: FieldRowProps) {
  const words = useWords();
  const fieldId = useId();
  return (
    <tr>
      <th id={fieldId} scope="row">
        {fieldWord(field, words)}
      </th>
      {twins.map(({ id, record }, i) => {
        const text = shownText(record, field, words);
        const number = words.t('paper_number', { n: i + 1 });
        const side = (
          <small class="difference-side" aria-hidden="true">
            {number}
          </small>
        );
        if (text === '')
          return (
            <td key={id} class="difference-none">
              <span class="visually-hidden">{words.t('nothing_here')}</span>
              {side}
            </td>
          );
        if (KEPT_TOGETHER.includes(field))
          return (
            <td key={id}>
              <span dir="auto">{text}</span>
              {side}
            </td>
          );
        return (
          <td key={id}>
            <ValueChoice
              group={`${twins[0]?.id ?? ''} ${field}`}
              side={number}
              fieldId={fieldId}
              text={text}
              checked={kept === id}
              onChoose={() => onChoose(id)}
            />
          </td>
        );
      })}
    </tr>
  );
}
