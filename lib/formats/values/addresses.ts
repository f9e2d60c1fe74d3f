/** Fields of files that hold addresses, often several in one. */
import { isResolver } from '../../record/doi.ts';
import { isWebAddress } from '../../record/web-address.ts';

/** Where in a field another address begins: Mendeley parts them by blanks, others by semicolons or bars. */
const NEXT = /(?<![\s;,|])[\s;,|]+(?=(?:https?|ftp):\/\/|www\.)/i;

/** Every address on the net in the fields, in their order. "www.example.org" is one that lacks its scheme. */
export const addressesIn = (...fields: readonly string[]): string[] =>
  fields
    .flatMap(field => field.trim().split(NEXT))
    .map(address => (address.startsWith('www.') ? `http://${address}` : address))
    .filter(isWebAddress);

/** The address to keep of a work: the first that shows it, a DOI's resolver only where there is no other. */
export const pageAddress = (addresses: readonly string[]): string | undefined =>
  addresses.find(address => !isResolver(address)) ?? addresses[0];
