import type { Delivery } from '../../lib/actions/saving/delivery.ts';
import type { MessageKey, Words } from '../../lib/i18n/words.ts';
import type { FileFault } from '../../lib/storage/backup-state.ts';

/** Why a file is not there, in a sentence with its {file}. */
export const FAULT_WORDS: { [F in FileFault]: MessageKey } = {
  'no-room': 'file_no_room',
  denied: 'file_denied',
  stopped: 'file_stopped',
  damaged: 'file_damaged',
  'no-permission': 'file_no_permission',
  other: 'file_not_saved',
};

/** What is said of a file; nothing when the person chose to save none. */
export function deliveryWords(delivery: Delivery, t: Words['t']): string | undefined {
  switch (delivery.kind) {
    case 'saved':
      return t('exported', { file: delivery.name });
    case 'handed-over':
      return t('file_handed', { file: delivery.name });
    case 'failed':
      return t(FAULT_WORDS[delivery.why], { file: delivery.name });
    case 'cancelled':
      return undefined;
  }
}
