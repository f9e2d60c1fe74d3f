import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { makeWords, type Words } from '../../lib/i18n/words.ts';

/** The language of the views below. */
export const WordsContext = createContext<Words>(makeWords('en', {}));
export const useWords = (): Words => useContext(WordsContext);
