import { fieldText } from '../../lib/fields/field-text.ts';
import { fieldNames } from '../../lib/record/field-names.ts';
import type { Record } from '../../lib/record/record.ts';
import { fieldWord } from './field-words.ts';
import type { PaperActions } from './paper-actions.ts';
import { sourceWord } from './source-words.ts';
import { useOtherValues } from '../hooks/use-other-values.ts';
import { useWords } from '../ui/words.tsx';

/** Each field with where it came from, and what else the pages said: one click takes another value. */
export function WhereFrom({ record, actions }: { record: Record; actions: PaperActions }) {
  const words = useWords();
  const others = useOtherValues(record, actions) ?? [];
  const fields = fieldNames.filter(
    field => record.sources?.[field] !== undefined || others.some(other => other.field === field),
  );
  return (
    <section class="where-from" aria-label={words.t('where_from_title')}>
      <dl>
        {fields.map(field => (
          <div key={field} class="where-row">
            <dt>{fieldWord(field, words)}</dt>
            <dd>
              <span class="where-source">{sourceWord(record.sources?.[field], words)}</span>
              {others
                .filter(other => other.field === field && other.text !== fieldText(record, field))
                .map(other => (
                  <span class="where-other" key={other.source + other.text}>
                    <span class="where-value" dir="auto">
                      {other.text}
                    </span>
                    <span class="where-source">{sourceWord(other.source, words)}</span>
                    <button type="button" class="text-button" onClick={() => actions.take(other)}>
                      {words.t('take_this')}
                    </button>
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="text-button" onClick={() => actions.report()}>
        {words.t('report_wrong')}
      </button>
    </section>
  );
}
