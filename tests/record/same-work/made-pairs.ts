/** Pairs made of a few works and the ways in which works are met again, or are met by what looks like them. */
import { isDeepStrictEqual } from 'node:util';
import type { Record } from '../../../lib/record/record.ts';
import type { Change } from '../../support/change-record.ts';
import { DUPLICATES } from '../../support/duplicate-ways.ts';
import { LOOK_ALIKES, PREPRINTS } from '../../support/look-alike-ways.ts';
import { isbn, issn } from '../../support/made-up-numbers.ts';
import { paper, type Pair, type Verdict } from './pair.ts';

const WORKS: { [work: string]: Record } = {
  English: paper({
    title: 'Rest and the right to be late: how two small wards bend their clocks',
    by: 'O’Neill, Seán Patrick; Hand, Ann; Foot, Bo',
    in: 'Nordic Journal of Wards 2011;70(3):211-229',
    DOI: '10.5555/njw.2011.211',
    ISSN: [issn('2950401')],
  }),
  German: paper({
    title: 'Über das Zuhören im Nachtdienst: eine Längsschnittstudie auf fünf Stationen',
    by: 'Weißhäupl, Jürgen; Müller, Käthe',
    in: 'Zeitschrift für Nachtpflege 2006;11(2):80-97',
    DOI: '10.5555/zfn.11.80',
  }),
  Spanish: paper({
    title: 'La espera y el sueño: un estudio de campo en nueve salas rurales',
    by: 'García López, María José; Pérez, Luis',
    in: 'Revista de Salud Rural 2014;20(1):5-17',
    DOI: '10.5555/rsr.20.5',
  }),
  Chinese: paper({
    title: '县级医院夜班护士睡眠质量及影响因素研究：一项多中心调查',
    by: '欧阳, 修文; 李, 娜',
    in: '中国社区康复 2017;14(6):30-35',
    DOI: '10.5555/j.cn.1672.2017.06.008',
  }),
  Russian: paper({
    title: 'Ночные дежурства в земских больницах: труд и отдых сестёр',
    by: 'Орлова, Наталья Петровна; Шестаков, Илья',
    in: 'Вестник земской медицины 2009;16(4):44-59',
    DOI: '10.5555/vzm.16.44',
  }),
  book: paper({
    type: 'book',
    title: 'The Porter’s Day: An Ethnography of Hospital Transport',
    by: 'Kirkegaard, Sine Marie',
    year: '2014',
    edition: '2',
    publisher: 'Quayside',
    ISBN: [isbn('990800001')],
    DOI: '10.5555/quayside.990800001',
  }),
};

/** The same number at every run: what is made is the same table each time. */
const roll = (sides: number): number => Math.floor(sides / 3);

function* made(verdict: Verdict, ways: { [way: string]: Change }): Generator<Pair> {
  for (const [work, a] of Object.entries(WORKS)) {
    const seen: Record[] = [];
    for (const [way, change] of Object.entries(ways)) {
      const b = change(a, roll);
      // a way that does nothing to this work, or what another way did, is no pair of its own
      if (!b || isDeepStrictEqual(a, b) || seen.some(one => isDeepStrictEqual(one, b))) continue;
      seen.push(b);
      yield { verdict, why: `${work}: ${way}`, a, b };
    }
  }
}

/** Each work by each way, where it can happen. */
export const MADE: readonly Pair[] = [
  ...made('same', DUPLICATES),
  ...made('apart', LOOK_ALIKES),
  ...made('preprint', PREPRINTS),
];
