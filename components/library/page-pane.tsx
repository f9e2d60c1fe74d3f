import { useLoaded } from '../hooks/use-loaded.ts';
import type { Started } from '../list/start-list.ts';
import { SidebarButton } from './sidebar/sidebar-button.tsx';

/** The views that stand in place of the list. */
export function PagePane({ started }: { started: Started }) {
  const views = useLoaded(true, () => import('./page-views.tsx'));
  return (
    <main class="page-pane">
      <SidebarButton />
      {views && <views.PageViews started={started} />}
    </main>
  );
}
