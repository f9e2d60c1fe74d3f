import { describe, expect, it } from 'vitest';
import { recordOf } from '../reading.ts';

describe('publishers', () => {
  it.each([
    ['Fjord Press55 Quay Street, Fellby', 'Fjord Press'],
    ['Fjord PublicationsFjord UK: London, England', 'Fjord Publications'],
    ['Fjord Publishing Arlington, VA', 'Fjord Publishing'],
    ['Fjord Liebert, Inc., New Rochelle, NY', 'Fjord Liebert, Inc.'],
    ['Fjord Central Ltd', 'Fjord Central Ltd'],
  ])('%j without its address', (text, publisher) =>
    expect(recordOf([['publisher', 'dublin-core:dc.publisher', text]]).publisher).toBe(publisher),
  );
});
