/** What a list that was read says of a paper, offered on its card. Loaded only where a line is kept with the paper. */
import { fieldWord } from './field-words.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { changeEntries } from '../../lib/library/change-entries.ts';
import type { Library } from '../../lib/library/library.ts';
import { fieldsBeyond } from '../../lib/library/save-finding.ts';
import type { Entry } from '../../lib/record/entry.ts';
import type { FieldName, Record } from '../../lib/record/record.ts';
import { sameWork } from '../../lib/record/same-work.ts';
import { listedRecords } from '../../lib/recognise/listed-papers.ts';
import { mergeRecords } from '../../lib/recognise/merge-records.ts';
import { isListLine } from '../../lib/actions/keep-list-lines.ts';
import type { ActionLog } from '../action-log.ts';

export interface LineOfferProps {
  entry: Entry;
  library: Library;
  words: Words;
  recordChanges: ActionLog['recordChanges'];
}

interface Offered {
  record: Record;
  fields: FieldName[];
  page: string;
}

/** The newest line that says what the entry lacks; not what a person took away. */
export function offeredBy({ readings, record, edits }: Entry): Offered | undefined {
  for (const reading of readings.filter(isListLine).reverse()) {
    for (const line of listedRecords(reading.related, reading.url)) {
      if (!sameWork(line, record)) continue;
      const fields = fieldsBeyond(record, line).filter(field => edits[field] === undefined);
      if (fields.length > 0) return { record: line, fields, page: reading.title || reading.url };
    }
  }
  return undefined;
}

const only = ({ type, title, sources, ...rest }: Record, fields: readonly FieldName[]): Record => ({
  type,
  title,
  ...Object.fromEntries(Object.entries(rest).filter(([field]) => fields.some(wanted => wanted === field))),
  ...(sources && { sources }),
});

/** The offer, with the page whose list it is from. */
export function LineOffer({ entry, library, words, recordChanges }: LineOfferProps) {
  const offered = offeredBy(entry);
  if (!offered) return null;
  const { record, fields, page } = offered;
  const take = () =>
    recordChanges(
      changeEntries(library, [entry.id], known => {
        const lacking = fields.filter(field => known.record[field] === undefined);
        return {
          ...known,
          record: mergeRecords(known.record, only(record, lacking), new Set(['type', 'title'])),
          changed: library.now(),
        };
      }),
    );
  return (
    <p class="offer offer-line">
      <span>
        {words.t('list_says', { fields: words.list(fields.map(field => fieldWord(field, words))) })}
      </span>{' '}
      <button type="button" class="text-button" onClick={take}>
        {words.t('take_more')}
      </button>
      <small dir="auto" title={page}>
        {page}
      </small>
    </p>
  );
}
