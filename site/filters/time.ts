/** « 18:05 » → « 18 h 05 »; « 18:00 » → « 18 h ». */
export function time(iso: string): string {
  const [hours, minutes] = iso.split(':');
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`;
}
