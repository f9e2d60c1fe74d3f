/** The text with the digits of Arabic, Persian and Thai, "٢٠١٩", "۲۰۱۹" and "๒๐๑๙", as 0 to 9. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹๐-๙]/g, digit => String(digit.charCodeAt(0) % 16));

/** Years between the Buddhist and the Christian era. */
const BUDDHIST = 543;

/** The text with its years of the Buddhist era, as Thai pages give them, in the Christian one: "2563" is 2020. */
export const withChristianYears = (text: string): string =>
  text.replace(/(?<!\d)2[45]\d\d(?!\d)/g, year => String(Number(year) - BUDDHIST));
