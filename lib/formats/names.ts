import type { Name } from '../record/record.ts';

const SUFFIX = /^(jr|sr|jnr|snr|junior|senior|[ivx]{2,4}|[2-4](nd|rd|th))\.?$/i;

/**
 * A name as bibliographic files write it: "Family, Given", "Family, Given, Suffix", "Family, Suffix, Given", an
 * organisation with a trailing comma. `plain` judges a name without any comma.
 */
export function invertedName(text: string, plain: (text: string) => Name | undefined): Name | undefined {
  const written = text.trim();
  if (!written.includes(',')) return written === '' ? undefined : plain(written);
  if (written.endsWith(',')) {
    const literal = written.slice(0, -1).trim();
    return literal === '' ? undefined : { literal };
  }
  const comma = written.indexOf(',');
  if (comma > 0 && written.indexOf(',', comma + 1) < 0)
    return { family: written.slice(0, comma).trimEnd(), given: written.slice(comma + 1).trimStart() };
  const [family = '', second = '', ...rest] = written.split(',').map(part => part.trim());
  const third = rest.filter(Boolean).join(', ');
  if (family === '') return second === '' ? undefined : plain(second);
  const suffixSecond = third !== '' && SUFFIX.test(second) && !SUFFIX.test(third);
  const given = suffixSecond ? third : second;
  const suffix = suffixSecond ? second : third;
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}
