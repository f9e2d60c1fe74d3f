/** Which DOI of a file's entry is the work's, where none stands in the field that is kept for it. */
import { doiOfField, findDois, isResolver } from '../../record/doi.ts';

/** The DOI of the first address that is one at a DOI resolver. */
export const resolvedDoi = (addresses: readonly string[]): string | undefined =>
  addresses.filter(isResolver).map(doiOfField).find(Boolean);

/** What a note says before its DOI when it is there for the DOI. */
const FOR_DOI =
  /^\W*(?:(?:available|online|published)\b.{0,20})?(?:doi\b|https?:\/\/(?:www\.|dx\.)?doi\.org\/|10\.\d{4,9}\/)/i;

/** The DOI of notes of which one begins with it, and names no other: "doi: 10.1000/xyz", "https://doi.org/…". */
export const notedDoi = (notes: readonly string[]): string | undefined =>
  notes
    .filter(note => FOR_DOI.test(note))
    .map(onlyDoi)
    .find(Boolean);

function onlyDoi(note: string): string | undefined {
  const [doi, ...others] = findDois(note);
  return others.length ? undefined : doi;
}

/** Whether a note says nothing but the record's DOI, which is no person's note. */
export const saysOnlyDoi = (note: string, DOI: string | undefined): boolean =>
  DOI !== undefined &&
  /^\W*(?:doi\b[\s:=[\]]*)?(?:https?:\/\/(?:www\.|dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i.test(note.trim()) &&
  onlyDoi(note)?.toLowerCase() === DOI.toLowerCase();
