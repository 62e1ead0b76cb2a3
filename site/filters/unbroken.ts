/** A line never begins with « : », « ; » or « € »: their space does not break. */
export const unbroken = (text: string): string =>
  text.replace(/ (?=[:;!?»€%])/g, '\u00a0').replace(/« /g, '«\u00a0');
