import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';
import { useLibrary } from '../store/use-library.ts';

/** Shows the sidebar where the window is too narrow for it to stand there always. */
export function SidebarButton() {
  const { t } = useWords();
  const { sidebarShown } = useLibrary();
  return (
    <button
      type="button"
      class="icon-button side-button"
      aria-label={t('menu')}
      title={t('menu')}
      onClick={() => (sidebarShown.value = !sidebarShown.value)}
    >
      <Icon name="library" />
    </button>
  );
}
