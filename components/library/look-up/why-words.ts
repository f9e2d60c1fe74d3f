import type { NotLookedUp } from '../../../lib/actions/look-up-entry.ts';
import type { MessageKey } from '../../../lib/i18n/words.ts';

/** What is said of a `service` that found nothing. */
export const WHY: { [W in NotLookedUp]: MessageKey } = {
  offline: 'look_up_offline',
  slow: 'look_up_slow',
  unknown: 'look_up_unknown',
  busy: 'look_up_busy',
  refused: 'look_up_refused',
  failed: 'look_up_failed',
  'too-large': 'look_up_rubbish',
  rubbish: 'look_up_rubbish',
  another: 'look_up_another',
  'nothing-new': 'look_up_nothing',
};
