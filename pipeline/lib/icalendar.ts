/** A day, or a moment by the clock of the place: « 2024-03-14 », « 2024-03-14T18:30 ». */
export interface CalendarEvent {
  id: string;
  /** The day on which it was last told. */
  stamp: string;
  start: string;
  summary: string;
  description: string;
  location?: string | null;
  url?: string | null;
}

/** An iCalendar file (RFC 5545). `product` is what made it. */
export const icalendar = (name: string, product: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Registre ouvert//${product}//FR`,
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('\r\n');

function linesOf({ id, stamp, start, summary, description, location, url }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    'SEQUENCE:0',
    `DTSTAMP:${digitsOf(stamp)}T000000Z`,
    ...startOf(start),
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `DESCRIPTION:${escaped(description)}`,
    ...(url ? [`URL;VALUE=URI:${escaped(url)}`] : []),
    'END:VEVENT',
  ];
}

/** Outlook is told in its own way that a day is whole. */
function startOf(start: string): string[] {
  const [day = '', time] = start.split('T');
  if (time) return [`DTSTART:${digitsOf(day)}T${digitsOf(time)}00`];
  return [
    `DTSTART;VALUE=DATE:${digitsOf(day)}`,
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
  ];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Octets a line may have; what is left goes on after a space. */
const LONGEST = 75;

function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  let [text, length] = ['', 0];
  for (const letter of line) {
    const own = Buffer.byteLength(letter);
    if (length + own > LONGEST) [text, length] = [`${text}\r\n `, 1];
    text += letter;
    length += own;
  }
  return text;
}
