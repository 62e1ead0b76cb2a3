/** Whether this is a day of the calendar, written YYYY-MM-DD: not « 2025-02-30 ». */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
