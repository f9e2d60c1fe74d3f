import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../ui/words.tsx';
import type { Library } from '../../../lib/library/library.ts';
import { preprintsOrArticles } from '../../../lib/library/find-preprints.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { Summary } from '../../../lib/record/summary.ts';

interface RelatedLineProps {
  library: Library;
  entry: Entry;
  onShow(id: string): void;
}

/** The way from a preprint to its article, and back. */
export function RelatedLine({ library, entry, onShow }: RelatedLineProps) {
  const { t } = useWords();
  const [rows, setRows] = useState<readonly Summary[]>([]);
  useEffect(() => {
    let gone = false;
    const read = () => void preprintsOrArticles(library, entry.record).then(found => !gone && setRows(found));
    read();
    const stop = library.onChange(read);
    return () => {
      gone = true;
      stop();
    };
  }, [library, entry.record]);
  return (
    <>
      {rows.map(row => (
        <p key={row.id} class="offer detail-related">
          <span>{t(row.marks.kind === 'preprint' ? 'its_preprint' : 'its_article')}</span>{' '}
          <button
            type="button"
            class="text-button"
            title={row.title}
            dir="auto"
            onClick={() => onShow(row.id)}
          >
            {[row.journal, row.year].filter(Boolean).join(' · ') || row.title}
          </button>
        </p>
      ))}
    </>
  );
}
