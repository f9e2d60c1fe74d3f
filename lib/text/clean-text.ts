import { decodeEntities } from './entities.ts';
import { repairMojibake } from './mojibake.ts';
import { oneLine } from './one-line.ts';
import { stripTags } from './strip-tags.ts';
import { fromAddress } from './in-address.ts';

export { fold } from './fold.ts';

const ESCAPED = /%20|(?:%[\da-fA-F]{2}.*){2}/;
const IDENTIFIER = /^(?:\w{2,12}:|\/|10\.\d{4}|www\.)/;

/** Decodes "Peer%20support" when the text is clearly escaped: no space in it, no address or DOI, valid UTF-8. */
function decodePercent(text: string): string {
  if (!ESCAPED.test(text) || /\s/.test(text) || IDENTIFIER.test(text)) return text;
  return fromAddress(text);
}

/** How often markup is looked for in what markup and entities gave: pages escape their entities twice. */
const ROUNDS = 3;

/**
 * A text of a page as one clean line: tags stripped, entities decoded (also when escaped twice), wrongly decoded UTF-8
 * repaired, NFC, odd spaces and invisible characters gone.
 */
export function cleanText(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = decodeEntities(stripTags(now));
    if (next === now) break;
    now = next;
  }
  return oneLine(repairMojibake(decodePercent(now.trim())));
}
