const DAY = 24 * 60 * 60 * 1000;

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Days from one date to the next; negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY);

/** The date so many days after. */
export const dayAfter = (date: string, days: number): string =>
  new Date(timeOf(date) + days * DAY).toISOString().slice(0, 10);

/** « Jours francs » : neither the day of the notice nor the day of the sitting counts. */
export const clearDays = (notice: string, sitting: string): number => daysBetween(notice, sitting) - 1;
