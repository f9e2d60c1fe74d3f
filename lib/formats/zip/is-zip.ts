/**
 * Whether a file is a zip: PK, then the sign of a first file (3), or of the end where there is no file (5).
 */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
