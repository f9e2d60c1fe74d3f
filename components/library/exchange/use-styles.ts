import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../../lib/library/library.ts';
import { allStyles, type OwnStyle } from '../../../lib/library/own-styles.ts';

/** The user's own citation styles, as they are now. */
export function useStyles(library: Library): OwnStyle[] {
  const [styles, setStyles] = useState<OwnStyle[]>([]);
  useEffect(() => {
    const read = () => void allStyles(library).then(setStyles);
    read();
    return library.onChange(({ styles: changed }) => changed && read());
  }, [library]);
  return styles;
}
