/** What tells that a text is in capitals, and single words out of them: shared by titles and journals' names. */
import { anyOf } from './any-of.ts';

/** Letters of scripts that have no capitals: "論文集(CD-ROM)" is not in capitals. */
const WITHOUT_CASE = /[\u0590-\u0e7f\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/;

/** Whether a text has capitals and no small letter but Greek ones ("TNF-α"). */
export const allCapitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/[α-ω]/g, '')) && !WITHOUT_CASE.test(text);

/** A word with its first letter large and the others small. */
export const capitalised = (word: string): string => {
  const at = word.search(/\p{L}/u);
  return at < 0 ? word : word.slice(0, at) + word.charAt(at).toUpperCase() + word.slice(at + 1).toLowerCase();
};

/** I, II, III, IV … XXX. */
export const isRoman = (word: string): boolean => /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/.test(word);

const wholeWord = (words: string, flags: string): RegExp =>
  new RegExp(`(?<!\\p{L})${anyOf(words.split(' '))}(?!\\p{L})`, flags);
const ROMANCE = wholeWord(
  'DE LA EL LOS LAS DEL EN UNA DA DO DOS DAS EM COM PARA LE LES DES ET DU DELLA DI IL UN UNE AU AUX POR',
  'gu',
);
const ENGLISH = wholeWord('OF AND THE FOR WITH ON', 'u');
/** What an E follows that is a letter and no Portuguese "and": PHYSICA E. */
const LETTERED = ['REVIEW', 'PHYSICA', 'SERIES', 'SECTION', 'PART', 'TYPE', 'VITAMIN', 'HEPATITIS'];
/** SAUDE E SOCIEDADE, but not PHYSICA E LOW-DIMENSIONAL SYSTEMS. */
const AND = new RegExp(`(?<!${LETTERED.join('|')}) E (?=\\p{L}{2})`, 'u');

/** Whether a text in capitals seems to be Spanish, Portuguese, French or Italian: there A, E, O, Y are words. */
export const looksRomance = (upper: string): boolean =>
  (upper.match(ROMANCE)?.length ?? 0) >= 2 ||
  /^(?:EL|LA|LOS|LAS|LE|LES) /.test(upper) ||
  (AND.test(upper) && !ENGLISH.test(upper));
