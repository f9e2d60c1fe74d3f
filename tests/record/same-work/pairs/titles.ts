/** One title as sources print it, and titles that differ in the one word that counts. */
import { apart, same, type Pair, type Reference } from '../pair.ts';

const titled = (title: string): Reference => ({
  title,
  by: 'Ness, Ottar; Berg, Nils',
  in: 'Nordic Journal of Wards 2015;74(2):111-125',
});
/** Only year and author beside the title. */
const bare = (title: string): Reference => ({ ...titled(title), in: '2015' });
const long = 'Quiet hours: how small hospitals keep the night and what the patients remember of it';
const chinese: Reference = {
  title: '农村地区同伴支持服务的现状与对策：基于三个县的调查',
  by: '张, 建国',
  in: '中国社区康复 2016;13(4):10-15',
};

export const titles: readonly Pair[] = [
  same('all in capitals', titled(long), { title: long.toUpperCase() }),
  same('Capitals at each Word', titled('Quiet hours on small wards'), {
    title: 'Quiet Hours on Small Wards',
  }),
  same('a full stop at the end', titled(long), { title: `${long}.` }),
  same('an en dash for the colon', titled(long), { title: long.replace(':', ' –') }),
  same('two hyphens for the dash', titled('Night and day—a study of two wards'), {
    title: 'Night and day -- a study of two wards',
  }),
  same('a full stop between title and subtitle', titled(long), { title: long.replace(': how', '. How') }),
  same('curly and straight quotes', titled('“Nobody sleeps here”: voices from a night ward'), {
    title: '"Nobody sleeps here": voices from a night ward',
  }),
  same('guillemets for quotes', titled('« Personne ne dort » : voix d’un service de nuit'), {
    title: '"Personne ne dort": voix d\'un service de nuit',
  }),
  same('German low quotes', titled('„Niemand schläft“. Stimmen aus dem Nachtdienst'), {
    title: '"Niemand schläft": Stimmen aus dem Nachtdienst',
  }),
  same('& for and', titled('Sleep & noise on wards'), { title: 'Sleep and noise on wards' }),
  same('&amp; left over', titled('Sleep & noise on wards'), { title: 'Sleep &amp; noise on wards' }),
  same('& for und', titled('Schlaf & Lärm auf kleinen Stationen'), {
    title: 'Schlaf und Lärm auf kleinen Stationen',
  }),
  same('a Greek letter and its name', titled('Effects of β-blockers on the sleep of night nurses'), {
    title: 'Effects of beta-blockers on the sleep of night nurses',
  }),
  same('alpha and α, with a hyphen and without', titled('Serum TNF-α in porters'), {
    title: 'Serum TNF-alpha in porters',
  }),
  same('µ of two kinds', titled('Particles of 5 µm in ward air'), { title: 'Particles of 5 μm in ward air' }),
  same('H₂O and H2O', titled('Loss of H₂O through warm blankets'), {
    title: 'Loss of H2O through warm blankets',
  }),
  same('tags left over', titled('Loss of H2O through warm blankets'), {
    title: 'Loss of H<sub>2</sub>O through warm blankets',
  }),
  same('italics left over around a species', titled('Growth of Staphylococcus aureus on bed rails'), {
    title: 'Growth of <i>Staphylococcus aureus</i> on bed rails',
  }),
  same('a footnote’s star behind the title', titled(long), { title: `${long}*` }),
  same('x for ×', titled('A 2 × 2 design for testing ward lights'), {
    title: 'A 2 x 2 design for testing ward lights',
  }),
  same('diacritics left out', titled('Été sur l’île: une étude des congés à l’hôpital'), {
    title: "Ete sur l'ile: une etude des conges a l'hopital",
  }),
  same('ue for ü in the title', titled('Über das Gefühl der Müdigkeit im Nachtdienst'), {
    title: 'Ueber das Gefuehl der Muedigkeit im Nachtdienst',
  }),
  same('ligatures of a PDF', titled('Staﬀ ﬂow on ﬁve wards'), { title: 'Staff flow on five wards' }),
  same('letters of two code points', titled('Ångest på akuten'), { title: 'A\u030angest pa\u030a akuten' }),
  same('a soft hyphen in a word', titled('Multidisciplinary rounds at night'), {
    title: 'Multi\u00addisciplinary rounds at night',
  }),
  same('hyphen in a compound or none', titled('A follow-up of night nurses in Nordhavn'), {
    title: 'A follow up of night nurses in Nordhavn',
  }),
  same('compound in one word', titled('A follow-up of night nurses in Nordhavn'), {
    title: 'A followup of night nurses in Nordhavn',
  }),
  same('subtitle left out, same place', titled(long), { title: 'Quiet hours' }),
  same(
    'subtitle left out, same DOI',
    { ...titled(long), DOI: '10.5555/njw.74.111' },
    { title: 'Quiet hours' },
  ),
  same('cut with an ellipsis, same place', titled(long), {
    title: 'Quiet hours: how small hospitals keep the night…',
  }),
  same(
    'cut with three points in a word, same DOI',
    { ...titled(long), DOI: '10.5555/njw.74.111' },
    { title: 'Quiet hours: how small hosp...' },
  ),
  same('cut without a sign, same place', titled(long), {
    title: 'Quiet hours: how small hospitals keep the night and what the',
  }),
  same('a subtitle behind brackets', titled('Quiet hours (a study of small hospitals)'), {
    title: 'Quiet hours: a study of small hospitals',
  }),
  same('full-width colon and blanks in Chinese', chinese, {
    title: '农村地区同伴支持服务的现状与对策: 基于三个县的调查',
  }),
  same('a dash for the Chinese subtitle', chinese, {
    title: '农村地区同伴支持服务的现状与对策——基于三个县的调查',
  }),
  same('Chinese subtitle left out, same place', chinese, { title: '农村地区同伴支持服务的现状与对策' }),
  same(
    'full-width digits and letters',
    { ...chinese, title: '2型糖尿病患者的夜间护理研究（附120例）' },
    { title: '２型糖尿病患者的夜间护理研究(附120例)' },
  ),
  same(
    'half-width and full-width kana',
    { ...chinese, title: 'ナースコールの回数と夜間の睡眠' },
    { title: 'ﾅｰｽｺｰﾙの回数と夜間の睡眠' },
  ),
  same(
    'British and American spelling, same place',
    titled('Behaviour of tumour patients in the waiting area'),
    { title: 'Behavior of tumor patients in the waiting area' },
  ),
  same('"The" in front', titled('Quiet hours of small hospitals'), {
    title: 'The quiet hours of small hospitals',
  }),
  same(
    'ё and е',
    { ...titled('Ещё раз о сне ночных дежурных'), by: 'Орлова, Н. П.' },
    { title: 'Еще раз о сне ночных дежурных' },
  ),
  same(
    'Arabic with and without vowel marks',
    { ...titled('النَّوْمُ في المستشفى'), by: 'حداد, رامي' },
    { title: 'النوم في المستشفى' },
  ),
  same('LaTeX left over', titled('Scheduling nurses in O(n log n) time'), {
    title: 'Scheduling nurses in $O(n \\log n)$ time',
  }),
  same('braces of BibTeX left over', titled('Porters in the NHS: a study of lifts'), {
    title: 'Porters in the {NHS}: a study of lifts',
  }),
  same('"[In German]" behind the title', titled(long), { title: `${long} [In German]` }),
  apart('2015 and 2016 in the title', bare('Sleep of night nurses: survey of 2015'), {
    title: 'Sleep of night nurses: survey of 2016',
    in: '2016',
  }),
  apart('men and women', bare('Pain after knee surgery in men'), {
    title: 'Pain after knee surgery in women',
  }),
  apart('type 1 and type 2', titled('Night care in type 1 diabetes'), {
    title: 'Night care in type 2 diabetes',
    in: 'Nordic Journal of Wards 2015;74(2):126-140',
  }),
  apart('α and β', bare('Role of interferon-α in porters’ colds'), {
    title: 'Role of interferon-β in porters’ colds',
  }),
  apart('"with" and "without"', bare('Recovery with early walking'), {
    title: 'Recovery without early walking',
  }),
  apart('"hyper" and "hypo"', bare('Hypertension after warm blankets'), {
    title: 'Hypotension after warm blankets',
  }),
  apart('two subtitles', titled('Quiet hours: the nurses'), {
    title: 'Quiet hours: the patients',
    in: 'Nordic Journal of Wards 2015;74(3):201-210',
  }),
  apart('the same title for Norway and for Sweden', bare('Night bonuses in Norway'), {
    title: 'Night bonuses in Sweden',
  }),
  apart('a short title and another that begins with it', titled('Quiet hours'), {
    title: 'Quiet hours in the kitchen',
    in: 'Chronic Ward Care 2017;5(1):4-9',
  }),
  apart('a short title that a long one of the next year begins with, same author', titled('Quiet hours'), {
    title: long,
    in: 'Health and History 2016;18(1):1-20',
  }),
  apart(
    '一县 and 三县',
    { ...chinese, title: '一个县的同伴支持服务调查' },
    { title: '三个县的同伴支持服务调查', in: '中国社区康复 2016;13(5):20-24' },
  ),
  apart('O and 0 aside, CO and CO2 are two gases', bare('Effects of CO in ward air'), {
    title: 'Effects of CO2 in ward air',
  }),
  apart('three cases and four', bare('Broken beds: report of three cases'), {
    title: 'Broken beds: report of four cases',
  }),
];
