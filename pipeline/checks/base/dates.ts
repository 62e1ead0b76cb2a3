const FRENCH = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const DAY = 24 * 60 * 60 * 1000;

/** « 8 février 2021 ». */
export const frenchDate = (date: string): string => FRENCH.format(new Date(`${date}T00:00:00Z`));

/** Days from one date to the next; negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** « Jours francs » : neither the day of the notice nor the day of the sitting counts. */
export const clearDays = (notice: string, sitting: string): number => daysBetween(notice, sitting) - 1;
