/** A title as catalogues print it behind a label. */
import { anyOf } from '../../text/any-of.ts';
import type { Reader } from './label-reader.ts';

/** What a catalogue says in a title of what it is made of: "Peat songs [electronic resource] : a reader". */
const MATERIAL = new RegExp(
  ` ?\\[${anyOf([
    'dokument elektroniczny',
    'electronic resource',
    'elektroni(?:cký zdroj|kus forrás|sche ressource|sk res+urs)',
    'enregistrement sonore',
    'grabación sonora',
    'large print',
    'manuscript',
    'microforme?',
    'online',
    'printed text',
    'recurso ele(?:ctr[oó]|tr[oôó])nico',
    'ressource [ée]lectronique',
    'risorsa elettronica',
    'sound recording',
    'text(?:e|o)? (?:imprim[ée]|impres[ao]?)',
    'videorecording',
    'електронний ресурс',
    'електронски извор',
    'книга',
    'текст',
    'электронный ресурс',
    'مصدر إلكتروني',
    'مورد إلكتروني',
    '专著',
    '古籍',
    '普通图书',
    '电子资源',
    '電子資源',
  ])}\\](?= |$)`,
  'iu',
);

/** The title without it. */
export const withoutMaterial = (title: string): string => title.replace(MATERIAL, '');
/** A mark that leads to the title's other records. */
const LINK_MARK = /^● ?/;

/** The title without what is no part of it. */
export const labelledTitle: Reader = ({ whole }, say) =>
  say('title', withoutMaterial(whole.replace(LINK_MARK, '')));
