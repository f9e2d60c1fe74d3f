/** Keys, tokens and e-mail addresses, told by their look. */

/** An e-mail address; `mailto:` may stand before it. */
export const MAIL = /(?<![\w.+%-])[\w.+%-]+@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}/gi;

/** True for a value that is an e-mail address. */
export const isMail = (value: string): boolean =>
  /^(?:mailto:)?[^\s@/]{1,64}@[^\s@/]{1,100}\.\w{2,20}$/.test(value);

/** How often digits and letters take turns: 's41586' twice, a key drawn by lot many times. */
const turns = (text: string): number => text.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0;

/** A run of letters and digits that nobody thought out: long, and mixed as no word, number or identifier is. */
function isDrawn(run: string): boolean {
  if (run.length < 16) return false;
  const mixed = /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);
  return turns(run) >= 4 || (mixed && run.length >= 20);
}

/** True for what has the look of a key or token: a JWT, a CAS ticket, a long run of mixed letters and digits. */
export const isToken = (text: string): boolean =>
  /^eyJ[\w-]{8,}/.test(text) || /^[SPT]G?T-\d+-/.test(text) || text.split(/[^A-Za-z\d]+/).some(isDrawn);
