/** The text with the digits of Arabic, Persian and Thai, "٢٠١٩", "۲۰۱۹" and "๒๐๑๙", as 0 to 9. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹๐-๙]/g, digit => String(digit.charCodeAt(0) % 16));

/** Years between the Buddhist and the Christian era. */
const BUDDHIST = 543;

/** The text with its years of the Buddhist era, as Thai pages give them, in the Christian one: "2563" is 2020. */
export const withChristianYears = (text: string): string =>
  text.replace(/(?<!\d)2[45]\d\d(?!\d)/g, year => String(Number(year) - BUDDHIST));

/** Years between the flight from Mecca, from which Iran counts in solar years, and the Christian era. */
const SOLAR = 621;

/** A year of the Iranian calendar alone as the Christian one in which it begins: "1396" is 2017. */
export const withSolarYear = (text: string): string =>
  text.replace(/^1[2-4]\d\d$/, year => String(Number(year) + SOLAR));
