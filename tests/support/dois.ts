/** DOIs for property tests: what registrants make up, and serial item and contribution identifiers. */
import fc from 'fast-check';

/** Without vowels, so that none is the last part of an address, such as "pdf" or "full". */
const word = fc.string({ unit: fc.constantFrom(...'bcdgjkBCDGJK0123456789'), minLength: 1, maxLength: 6 });
const prefix = fc
  .tuple(fc.integer({ min: 1000, max: 99999 }), fc.constantFrom('', '.7'))
  .map(parts => `10.${parts.join('')}`);
const plain = fc
  .tuple(fc.array(fc.tuple(word, fc.constantFrom('.', '-', '_', '/', ':', '')), { maxLength: 4 }), word)
  .map(([parts, last]) => parts.flat().join('') + last);
const bracketed = fc
  .tuple(plain, word, word)
  .map(([before, inside, after]) => `${before}(${inside})${after}`);
const closed = fc.tuple(plain, word).map(([before, inside]) => `${before}(${inside})`);
const sici = fc
  .tuple(
    word,
    fc.constantFrom('<', '['),
    fc.integer({ min: 1, max: 9999 }),
    word,
    fc.constantFrom('CO', 'TX'),
    fc.constantFrom('', '-2', '-X', '-#'),
  )
  .map(
    ([date, open, page, title, form, check]) =>
      `(SICI)1099-0001(${date})8:3${open}${page}::AID-${title}${open === '<' ? '>' : ']'}3.0.${form};2${check}`,
  );

/** Any DOI. */
export const anyDoi = fc
  .tuple(
    prefix,
    fc.oneof(
      plain,
      bracketed,
      closed,
      sici,
      sici.map(one => one.toLowerCase()),
    ),
  )
  .map(([registrant, suffix]) => `${registrant}/${suffix}`)
  .filter(doi => !/^10\.(?:1101|64898|48550)\//.test(doi));
