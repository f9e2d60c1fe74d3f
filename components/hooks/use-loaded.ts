import { useEffect, useState } from 'preact/hooks';

/** A part of a view whose code is loaded when it is first wanted; undefined until then. */
export function useLoaded<T>(wanted: boolean, load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ part: T }>();
  useEffect(() => {
    if (wanted && !loaded) void load().then(part => setLoaded({ part }));
  }, [wanted]);
  return loaded?.part;
}
