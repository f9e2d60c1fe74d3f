/** npm run label-codes: writes the hashes of the recogniser's label words into the reader's table. */
import { writeFileSync } from 'node:fs';
import { labelCodes } from '../lib/recognise/vocabularies/label-words.ts';

const { plain, others } = labelCodes();
writeFileSync(new URL('../lib/page/vocabularies/label-codes.ts', import.meta.url), `/** Made by \`npm run label-codes\` from lib/recognise/vocabularies/label-words.ts: the packed hashes of the label words. */
export const PLAIN_CODES = '${plain}';
export const LABEL_CODES = '${others}';
`);
