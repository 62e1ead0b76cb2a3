import { compare } from '../lib/compare.ts';
import type { Act, AuthorityEntry, Register } from '../register.ts';
import type { ActLife } from './act-life.ts';
import { type SittingLife, sittingLives } from './sitting-life.ts';
import { workedUntil } from './working-days.ts';

export type DeadlineKind = 'transmission' | 'list' | 'minutes' | 'online' | 'appeal';

/** One day by which something is to be done, or until which something lasts. */
export interface Deadline {
  kind: DeadlineKind;
  /** The last day in law. */
  by: string;
  /** The last day worked until then: when the clerk can do it. */
  worked: string;
  authority: AuthorityEntry;
  /** The sitting, or the act, by id: authority/date[/number]. */
  about: string;
  /** Which acts, in words; empty for the sitting itself. */
  label: string;
}

/** What somebody has to do, as opposed to what ends of itself. */
export const isDuty = ({ kind }: Deadline): boolean => kind !== 'online' && kind !== 'appeal';

/**
 * What is due on a day, and later, the nearest first. What is late stays only where it is known not to be
 * done: the register does not know whether minutes were put online, nor what a council without ledger did.
 */
export function deadlinesOf(register: Register, today: string): Deadline[] {
  const found = register.authorities.flatMap((authority) =>
    sittingLives(register, authority).flatMap((sitting) => [
      ...ofSitting(sitting, today),
      ...sitting.acts.flatMap((life) => toTransmit(life)),
      ...endings(sitting, today),
    ]),
  );
  return found.sort((a, b) => compare(a.by, b.by) || compare(a.about, b.about));
}

function ofSitting(sitting: SittingLife, today: string): Deadline[] {
  const { authority, date, listBy, listedOn, minutesBy, acts } = sitting;
  const place = { authority, about: `${authority.slug}/${date}`, label: '' };
  const hasDrafts = acts.some(({ act }) => act.publication?.isDraft);
  return [
    ...(listBy && !listedOn && (hasDrafts || listBy >= today) ? [due('list', listBy, place)] : []),
    ...(minutesBy && minutesBy >= today ? [due('minutes', minutesBy, place)] : []),
  ];
}

function toTransmit({ act, transmitBy, receivedOn }: ActLife): Deadline[] {
  const { record, authority } = act;
  const place = { authority, about: record.id, label: labelOf(act) };
  return transmitBy && !receivedOn ? [due('transmission', transmitBy, place)] : [];
}

/** The acts of a sitting whose delay ends the same day are told together. */
function endings({ authority, date, acts }: SittingLife, today: string): Deadline[] {
  const about = `${authority.slug}/${date}`;
  return (['online', 'appeal'] as const).flatMap((kind) => {
    const endOf = ({ onlineUntil, appealUntil }: ActLife) => (kind === 'online' ? onlineUntil : appealUntil);
    const days = [...new Set(acts.map(endOf))].filter((day) => day !== null && day >= today) as string[];
    return days.map((by) => {
      const [first, ...others] = acts.filter((life) => endOf(life) === by) as [ActLife, ...ActLife[]];
      const label = others.length > 0 ? `${others.length + 1} actes` : labelOf(first.act);
      return due(kind, by, { authority, about, label });
    });
  });
}

const labelOf = ({ record }: Act): string =>
  record.number ? `n° ${record.number}` : (record.subject ?? 'un acte sans numéro');

const due = (
  kind: DeadlineKind,
  by: string,
  place: Pick<Deadline, 'authority' | 'about' | 'label'>,
): Deadline => ({
  kind,
  by,
  worked: workedUntil(by, place.authority.authority.department),
  ...place,
});
