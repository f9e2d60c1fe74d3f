import { useEffect, useState } from 'preact/hooks';
import type { OtherValue } from '../../lib/actions/find-other-values.ts';
import type { Record } from '../../lib/record/record.ts';
import type { PaperActions } from '../card/paper-actions.ts';

/** What the pages gave for a paper's fields beside the values taken; undefined until they are found. */
export function useOtherValues(record: Record, actions: PaperActions): OtherValue[] | undefined {
  const [others, setOthers] = useState<OtherValue[]>();
  useEffect(() => {
    let gone = false;
    void actions.otherValues().then(found => !gone && setOthers(found));
    return () => void (gone = true);
  }, [record]);
  return others;
}
