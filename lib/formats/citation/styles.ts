import ama from './styles/ama.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import gbt from './styles/gb-t-7714-2015-numeric.csl?raw';
import ieee from './styles/ieee.csl?raw';
import mla from './styles/mla.csl?raw';
import nature from './styles/nature.csl?raw';

export interface Style {
  id: string;
  name: string;
  /** Absent for those that plugin-csl has built in, and for the user's own once they are added. */
  xml?: string;
}

/** The styles on offer, in the order of the list. */
export const STYLES: readonly Style[] = [
  { id: 'apa', name: 'APA (7th edition)' },
  { id: 'mla', name: 'MLA (9th edition)', xml: mla },
  { id: 'chicago-author-date', name: 'Chicago (author-date)', xml: chicago },
  { id: 'harvard1', name: 'Harvard' },
  { id: 'vancouver', name: 'Vancouver' },
  { id: 'ieee', name: 'IEEE', xml: ieee },
  { id: 'ama', name: 'AMA (11th edition)', xml: ama },
  { id: 'nature', name: 'Nature', xml: nature },
  { id: 'gb-t-7714-2015-numeric', name: 'GB/T 7714—2015', xml: gbt },
];
