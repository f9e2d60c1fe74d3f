import { useLoaded } from '../hooks/use-loaded.ts';
import type { LineOfferProps } from './line-offer.tsx';

/** A place for what a list says of the paper, where one does. */
export function ListOffer(props: LineOfferProps) {
  const part = useLoaded(
    props.entry.readings.some(({ claims }) => claims.length === 0),
    () => import('./line-offer.tsx'),
  );
  return part ? <part.LineOffer {...props} /> : null;
}
