import { frenchDate } from '../../pipeline/french/dates/calendar.ts';
import type { Amount, Attendance, AttendanceChange, Person, Topic } from '../../schemas/deliberation.ts';
import { BALLOTS, MAJORITIES, OUTCOMES, SITTING_KINDS } from '../words.ts';
import { number } from './number.ts';
import { time } from './time.ts';

const WORDS: Record<string, string> = { ...OUTCOMES, ...MAJORITIES, ...BALLOTS, ...SITTING_KINDS };

type Structured = Partial<Person & Attendance['proxies'][number] & Amount & Topic & AttendanceChange>;

/** Any value of a record in French, on one line. */
export function display(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'rien';
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return value.map(display).join(', ') || 'personne';
  if (typeof value === 'object') return structured(value);
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return frenchDate(text);
  if (/^\d\d:\d\d$/.test(text)) return time(text);
  return WORDS[text] ?? text;
}

function structured(value: Structured): string {
  if (value.grantor) return `${value.grantor.name} à ${value.holder?.name ?? 'une personne non nommée'}`;
  if (value.text !== undefined)
    return value.beneficiary ? `${value.beneficiary} : ${value.text}` : value.text;
  if (value.name !== undefined) return value.name;
  if (value.label !== undefined) return value.code ? `${value.code} ${value.label}` : value.label;
  return Object.values(value)
    .filter((inner) => inner !== null)
    .map(display)
    .join(', ');
}
