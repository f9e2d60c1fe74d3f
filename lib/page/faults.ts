import type { ReadingFault } from '../record/page-reading.ts';

/**
 * Runs one part of a reading. What it throws is kept as a fault of `file`, and the part gives nothing:
 * neither a strange page nor a mistake in one file may cost the user the rest of the reading.
 */
export type Attempt = <T>(file: string, part: string, run: () => T) => T | undefined;

/** More faults than this tell nothing new. */
const MAX_FAULTS = 20;
/** Characters of a message that are kept: a JSON parser quotes the text that it refuses. */
const MAX_MESSAGE = 500;

/** The faults of one reading, and the way to run its parts. */
export function faultList(): { faults: ReadingFault[]; attempt: Attempt } {
  const faults: ReadingFault[] = [];
  const attempt: Attempt = (file, part, run) => {
    try {
      return run();
    } catch (cause) {
      if (faults.length < MAX_FAULTS)
        faults.push({ file, part, message: String(cause).slice(0, MAX_MESSAGE) });
      return undefined;
    }
  };
  return { faults, attempt };
}

/** The reading with further faults, as its lists' reader found them. */
export const withFaults = <Reading extends { faults?: ReadingFault[] }>(
  reading: Reading,
  further: readonly ReadingFault[],
): Reading =>
  further.length > 0 ? { ...reading, faults: [...(reading.faults ?? []), ...further] } : reading;

/** A fault in one line: "lib/sites/ieee.ts: read failed: TypeError: …". */
export const faultLine = ({ file, part, message }: ReadingFault): string =>
  `${file}: ${part} failed: ${message}`;
