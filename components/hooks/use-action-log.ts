import { useMemo, useState } from 'preact/hooks';
import { createActionLog, type ActionLog } from '../action-log.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Library } from '../../lib/library/library.ts';
import type { ToastMessage } from '../ui/toast.tsx';

/** The action log of a window, and the message that its toast shows. */
export function useActionLog(
  library: Library,
  words: Words,
): { log: ActionLog; message: ToastMessage | undefined } {
  const [message, setMessage] = useState<ToastMessage>();
  const log = useMemo(() => createActionLog(library, words, setMessage), [library, words]);
  return { log, message };
}
