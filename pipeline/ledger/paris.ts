const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What the clocks of Paris show, with their offset: « 2026-12-01T08:00:00+01:00 ». */
export function parisTime(instant: Date): string {
  const local = CLOCK.format(instant).replace(' ', 'T');
  const whole = Math.floor(instant.getTime() / 1000) * 1000;
  const hours = (Date.parse(`${local}Z`) - whole) / 3_600_000;
  return `${local}+${String(hours).padStart(2, '0')}:00`;
}

/** The day in Paris (YYYY-MM-DD). */
export const parisDay = (instant: Date): string => parisTime(instant).slice(0, 10);

/**
 * « 2026-12-01T08:00 » as the clocks of Paris show it → with its offset. Null when they never show it, as in
 * the hour lost in March; the hour lived twice in October is taken the first time.
 */
export function timeInParis(typed: string): string | null {
  const [, day, hour] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(typed) ?? [];
  if (!day) return null;
  const local = `${day}T${hour ?? '00:00'}:00`;
  const offsets = ['+02:00', '+01:00'];
  const times = offsets
    .map((offset) => `${local}${offset}`)
    .filter((time) => !Number.isNaN(Date.parse(time)));
  return times.find((time) => parisTime(new Date(time)) === time) ?? null;
}

/** The last day of two whole months from a day: 31 December → 28 or 29 February. */
export function twoMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 1, Math.min(date, last))).toISOString().slice(0, 10);
}
