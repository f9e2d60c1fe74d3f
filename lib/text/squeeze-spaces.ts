/**
 * Every run of white space as one space, none at the ends: for texts that are clean but for their line breaks.
 * `oneLine` also takes invisible characters away; `cleanText` also reads markup and entities, for texts of a page.
 */
export const squeezeSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
