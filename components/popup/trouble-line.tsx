import { useEffect, useState } from 'preact/hooks';
import { followTrouble, type Trouble } from '../../lib/actions/follow-trouble.ts';
import { openLibraryTab } from '../../lib/actions/open-library-tab.ts';
import type { MessageKey } from '../../lib/i18n/words.ts';
import type { ActKind } from '../../lib/library/journal/journal.ts';
import type { Library } from '../../lib/library/library.ts';
import { useWords } from '../ui/words.tsx';

const INTERRUPTED: { [K in ActKind]: MessageKey } = {
  import: 'interrupted_import',
  merge: 'interrupted_restore',
  replace: 'interrupted_restore',
};

/** What went wrong while nobody looked, in a line at the list's foot, and the way to where it is put right. */
export function TroubleLine({ library }: { library: Library }) {
  const { t, date } = useWords();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => followTrouble(library, setTrouble), [library]);
  if (!trouble) return null;
  const isCut = trouble.kind === 'interrupted';
  return (
    <p class="trouble" role="status">
      <span>{isCut ? t(INTERRUPTED[trouble.act]) : t('backup_failed', { date: date(trouble.when) })}</span>{' '}
      <button type="button" class="text-button" onClick={() => void openLibraryTab('#/all')}>
        {t(isCut ? 'interrupted_open' : 'backup_failed_open')}
      </button>
    </p>
  );
}
