import { loadChosenWords } from './load-chosen-words.ts';

/**
 * Another window holds an older library open: said in the page itself, for nothing can be drawn before it is
 * closed.
 */
export async function showBlocked(): Promise<void> {
  const { t } = await loadChosenWords();
  const root = document.getElementById('app');
  if (!root || root.childElementCount > 0) return;
  const message = document.createElement('p');
  message.className = 'empty';
  message.setAttribute('role', 'alert');
  message.textContent = t('library_blocked');
  root.append(message);
}
