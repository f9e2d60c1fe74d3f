/** What a list that was read says of a paper, offered on its card. Loaded only where a line is kept with the paper. */
import { useEffect, useState } from 'preact/hooks';
import { fieldWord } from './field-words.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { completeFromList, offerFromList, type ListOffer } from '../../lib/actions/complete-from-list.ts';
import type { ActionLog } from '../action-log.ts';

export interface LineOfferProps {
  entry: Entry;
  library: Library;
  words: Words;
  recordChanges: ActionLog['recordChanges'];
}

/** The offer, with the page whose list it is from. */
export function LineOffer({ entry, library, words, recordChanges }: LineOfferProps) {
  const offer = useOffer(entry);
  if (!offer) return null;
  const { fields, page } = offer;
  const take = () => recordChanges(completeFromList(library, entry.id, offer));
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

/** What is offered, once the lines are read. */
function useOffer(entry: Entry): ListOffer | undefined {
  const [offer, setOffer] = useState<ListOffer>();
  useEffect(() => {
    let isShown = true;
    void offerFromList(entry).then(found => isShown && setOffer(found));
    return () => void (isShown = false);
  }, [entry]);
  return offer;
}
