import { decodeEntities } from './entities.ts';
import { repairMojibake } from './mojibake.ts';
import { oneLine } from './one-line.ts';
import { stripTags } from './strip-tags.ts';

export { fold } from './fold.ts';

/** Decodes "Peer%20support" when the text is clearly escaped: no space in it, no address, valid UTF-8. */
function decodePercent(text: string): string {
  if (
    !/%20|(?:%[\da-fA-F]{2}.*){2}/.test(text) ||
    /\s/.test(text) ||
    /^(?:\w{2,12}:|\/|10\.\d{4}|www\.)/.test(text)
  )
    return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One clean line: tags stripped, entities decoded (also when escaped twice), wrongly decoded UTF-8 repaired, NFC, odd spaces and invisible characters gone. */
export function cleanText(text: string): string {
  let now = text;
  for (let times = 0; times < 3; times += 1) {
    const next = decodeEntities(stripTags(now));
    if (next === now) break;
    now = next;
  }
  return oneLine(repairMojibake(decodePercent(now.trim())));
}
