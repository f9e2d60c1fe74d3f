/** What the window tells the store of the library page: its address, and how wide it is. */
import { useEffect } from 'preact/hooks';
import type { LibraryStore } from './store/library-store.ts';

/** Hands the store every address that the page is sent to. */
export function useAddress({ list }: LibraryStore): void {
  useEffect(() => {
    const read = () => (list.address.value = location.hash);
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [list]);
}

const WIDE = '(min-width: 100rem)';
const NARROW = '(max-width: 48rem)';

/** Tells the store how much room there is for the list. */
export function useRoom({ list }: LibraryStore): void {
  useEffect(() => {
    const [wide, narrow] = [matchMedia(WIDE), matchMedia(NARROW)];
    const measure = () => {
      list.room.value = narrow.matches ? 'narrow' : wide.matches ? 'wide' : 'medium';
    };
    measure();
    wide.addEventListener('change', measure);
    narrow.addEventListener('change', measure);
    return () => {
      wide.removeEventListener('change', measure);
      narrow.removeEventListener('change', measure);
    };
  }, [list]);
}
