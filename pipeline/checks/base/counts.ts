import type { Tally } from '../../../schemas/deliberation.ts';
import { once } from '../../lib/once.ts';
import type { Act } from '../../register.ts';
import { rollOfAct } from './people.ts';

/** From the least to the most that what is printed allows. */
interface Range {
  least: number;
  most: number;
}

/** How many a tally counts: the printed number or the names, whichever is larger. */
export const sizeOf = ({ count, names }: Tally): number => Math.max(count ?? 0, names.length);

/** Distinct people who came or left during the sitting. */
export const movements = ({ record }: Act): number =>
  new Set(record.attendance.changes.map(({ person }) => person.name)).size;

/** The chair is there, but many acts name him above the lists only. */
const chairsBesideLists = (act: Act): number => {
  const { chair } = act.record.sitting;
  return chair && !rollOfAct(act).find(chair)?.pointer.startsWith('/attendance/') ? 1 : 0;
};

/** Members in the room by the list, give or take the chair and the movements. */
export function listedRange(act: Act): Range | null {
  const listed = act.record.attendance.present.length;
  if (listed === 0) return null;
  const moved = movements(act);
  return { least: Math.max(0, listed - moved), most: listed + chairsBesideLists(act) + moved };
}

/** Members in the room: by the list and by the printed count. */
export function presentRange(act: Act): Range | null {
  const range = listedRange(act);
  const { presentCount } = act.record.sitting;
  if (typeof presentCount !== 'number') return range;
  const moved = movements(act);
  return {
    least: Math.max(0, Math.min(presentCount - moved, range?.least ?? presentCount)),
    most: Math.max(presentCount + moved, range?.most ?? presentCount),
  };
}

/** Distinct people the four lists name, the chair with them. */
export const namedInLists = once((act: Act): number => {
  const listed = rollOfAct(act).entries.filter(({ pointer }) => pointer.startsWith('/attendance/'));
  return listed.length + chairsBesideLists(act);
});

/** The lists name as many people as there are members: nobody was left out. */
export const hasWholeLists = (act: Act): boolean => namedInLists(act) === act.record.sitting.membersInOffice;

/** Members who could vote: present or represented. An act that lists no proxy may have left them out. */
export function electorsRange(act: Act): Range | null {
  const present = presentRange(act);
  if (!present) return null;
  const { proxies } = act.record.attendance;
  const isTold = proxies.length > 0 || hasWholeLists(act);
  const unsure = proxies.filter(({ grantor, scope }) => {
    const entry = rollOfAct(act).find(grantor);
    return scope !== undefined || entry?.status !== 'represented';
  }).length;
  return {
    least: present.least + proxies.length - unsure,
    most: isTold ? present.most + proxies.length : Number.POSITIVE_INFINITY,
  };
}

/** « entre 8 et 10 », « 10 ». */
export const inWords = ({ least, most }: Range): string =>
  least === most ? `${least}` : Number.isFinite(most) ? `entre ${least} et ${most}` : `au moins ${least}`;
