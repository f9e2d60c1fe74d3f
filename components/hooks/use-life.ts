import { useEffect, useMemo } from 'preact/hooks';

/** A signal that is aborted when the view goes: what it began ends with it, and what it waits for begins no more. */
export function useLife(): AbortSignal {
  const life = useMemo(() => new AbortController(), []);
  useEffect(() => () => life.abort(), [life]);
  return life.signal;
}
