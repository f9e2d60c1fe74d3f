import { useEffect, useState } from 'preact/hooks';
import { parseView, type View } from './views.ts';

/** The view of the address, as it changes. */
export function useView(): View {
  const [view, setView] = useState(() => parseView(location.hash));
  useEffect(() => {
    const read = () => setView(parseView(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return view;
}
