import { frenchDate } from '../french/dates/calendar.ts';
import { several } from '../french/phrasing.ts';
import { type Deadline, isDuty } from './deadlines.ts';
import { articleOf, deadlineTitle } from './words.ts';

/** What is due, for a clerk: what is late, what is to do, what ends of itself. */
export function deadlinesText(deadlines: readonly Deadline[], today: string): string {
  const duties = deadlines.filter(isDuty);
  const parts = [
    part(
      'En retard',
      duties.filter(({ by }) => by < today),
    ),
    part(
      'À faire',
      duties.filter(({ by }) => by >= today),
    ),
    part(
      'À savoir',
      deadlines.filter((deadline) => !isDuty(deadline)),
    ),
  ];
  return `Échéances au ${frenchDate(today)} : ${several(duties.length, 'chose')} à faire.\n${parts.join('')}`;
}

const nameOf = ({ authority }: Deadline): string => authority.authority.name;

function part(title: string, deadlines: readonly Deadline[]): string {
  if (deadlines.length === 0) return '';
  const names = new Set(deadlines.map(nameOf));
  const lines = [...names].map((name) => {
    const own = deadlines.filter((deadline) => nameOf(deadline) === name);
    return `  ${name}\n${own.map(line).join('')}`;
  });
  return `\n${title}\n${lines.join('')}`;
}

function line(deadline: Deadline): string {
  const { by, worked } = deadline;
  const early = isDuty(deadline) && worked !== by ? `, dernier jour ouvré : ${frenchDate(worked)}` : '';
  return `    ${frenchDate(by)}${early} – ${deadlineTitle(deadline)} (${articleOf(deadline)})\n`;
}
