/** What the bytes 80–9F mean in Windows-1252, and so what &#128; … &#159; mean in HTML. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
