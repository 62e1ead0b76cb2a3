/** A line never begins with « : », « ; » or « € », nor ends with « n° » or « p. »: their space does not break. */
export const unbroken = (text: string): string =>
  text.replace(/ (?=[:;!?»€%])|(?<=«|\bn°|\bp\.) /g, '\u00a0');

/** Nor does that of « 58 300 », in text that is no markup. */
export const wholeNumbers = (text: string): string =>
  text.replace(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, '\u00a0');
