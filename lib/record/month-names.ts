/** Names and abbreviations of the months, folded, by month. Languages: en es pt fr de da nb sv nl it ru uk pl cs tr fi ca ro hu id. */
const MONTHS: readonly string[] = [
  'january jan enero ene janeiro janvier janv januar janner januari gennaio gen январь января янв січень січня styczen stycznia sty leden ledna ocak oca tammikuu tammikuuta tammikuun tammi gener ianuarie ian',
  'february feb febr febrero fevereiro fev fevrier fevr februar feber februari febbraio февраль февраля фев февр лютий лютого luty lutego lut unor unora subat sub helmikuu helmikuuta helmikuun helmi februarie',
  'march mar marzo março marco mars marz maerz mrz marts maart mrt март марта мар березень березня marzec marca brezen brezna mart maaliskuu maaliskuuta maaliskuun maalis marc martie marcius maret',
  'april apr abril abr avril avr aprile апрель апреля апр квітень квітня kwiecien kwietnia kwi duben dubna nisan nis huhtikuu huhtikuuta huhtikuun huhti aprilie aprilis',
  'may mayo maio mai maj mei maggio mag май мая маи травень травня kveten kvetna mayis toukokuu toukokuuta toukokuun touko maig majus',
  'june jun junio junho jun juin juni giugno giu июнь июня июн червень червня czerwiec czerwca cze cerven cervna haziran haz kesakuu kesakuuta kesakuun kesa juny iunie iun junius',
  'july jul julio julho juillet juil juli luglio lug июль июля июл липень липня lipiec lipca lip cervenec cervence temmuz tem heinakuu heinakuuta heinakuun heina juliol iulie iul julius',
  'august aug agosto ago août aout augustus augusti август августа авг серпень серпня sierpien sierpnia sie srpen srpna agustos agu elokuu elokuuta elokuun elo agost augusztus agustus',
  'september sept sep septiembre setiembre setembro set septembre settembre сентябрь сентября сен сент вересень вересня wrzesien wrzesnia wrz zari eylul eyl syyskuu syyskuuta syyskuun syys setembre septembrie szeptember',
  'october oct octubre outubro out octobre oktober okt ottobre ott октябрь октября окт жовтень жовтня pazdziernik pazdziernika paz rijen rijna ekim eki lokakuu lokakuuta lokakuun loka octombrie oktober',
  'november nov noviembre novembro novembre ноябрь ноября ноя нояб листопад листопада listopad listopada lis listopadu kasim kas marraskuu marraskuuta marraskuun marras noiembrie',
  'december dec diciembre dic dezembro dez decembre dezember desember des dicembre декабрь декабря дек грудень грудня grudzien grudnia gru prosinec prosince aralik ara joulukuu joulukuuta joulukuun joulu desembre decembrie',
];

const numbers = new Map<string, number>();
const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i');
MONTHS.forEach((names, i) => names.split(' ').forEach(name => numbers.set(plain(name), i + 1)));

/** 1–12 for a month's name or abbreviation in any of the languages. */
export const monthNumber = (word: string): number | undefined => numbers.get(plain(word));
