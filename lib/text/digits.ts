/** The text with the digits of Arabic and Persian, "٢٠١٩" and "۲۰۱۹", as 0 to 9. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) % 16));
