import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../lib/text/guess-language.ts';

describe('guessLanguage', () => {
  it.each<[string, string[]]>([
    [
      'en',
      [
        'Tides were measured for five years at three depths of the fjord,',
        'and the mixing that we found was strongest in spring.',
      ],
    ],
    [
      'es',
      [
        'Las mareas se midieron durante cinco años a tres profundidades del fiordo,',
        'y la mezcla fue más fuerte en primavera por el agua del río.',
      ],
    ],
    [
      'de',
      [
        'Die Gezeiten wurden fünf Jahre lang in drei Tiefen gemessen,',
        'und die Durchmischung war im Frühling durch den Fluss am stärksten.',
      ],
    ],
    [
      'da',
      [
        'Tidevandet blev målt i fem år på tre dybder af fjorden,',
        'og det viste sig at opblandingen er størst om foråret når floden fører vand til den.',
      ],
    ],
    [
      'fr',
      [
        'Les marées ont été mesurées pendant cinq ans à trois profondeurs dans le fjord,',
        'et le mélange est plus fort au printemps avec les crues.',
      ],
    ],
    ['zh', ['本文研究了峡湾中潮汐混合的季节变化']],
    ['ja', ['フィヨルドにおける潮汐混合の季節変化について']],
    ['ru', ['Сезонная изменчивость приливного перемешивания в мелком фьорде']],
  ])('%s', (language, lines) => expect(guessLanguage(lines.join(' '))).toBe(language));

  it('does not guess from a short title', () => {
    expect(guessLanguage('Tidal Mixing in a Shallow Fjord')).toBeUndefined();
    expect(guessLanguage('')).toBeUndefined();
  });
});
