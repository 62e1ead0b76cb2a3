import { natural } from '../lib/natural.ts';
import type { Act, AuthorityEntry, Register } from '../register.ts';
import { type ActLife, lifeOf } from './act-life.ts';
import { followsReform, weekAfter } from './delays.ts';

/** What the law asks after a sitting, and what is known to be done. */
export interface SittingLife {
  authority: AuthorityEntry;
  date: string;
  acts: ActLife[];
  /** The last day to show the list of deliberations (CGCT, art. L2121-25). */
  listBy: string | null;
  /** The day all its acts were online, the list with them, when the ledger says so. */
  listedOn: string | null;
  isListLate: boolean | null;
  /** The next sitting known, at whose beginning the minutes are adopted (CGCT, art. L2121-15). */
  nextSitting: string | null;
  /** The last day to put the minutes online: within the week after that sitting. */
  minutesBy: string | null;
}

/** The sittings of one authority, the oldest first. Acts without a date have none. */
export function sittingLives({ acts }: Pick<Register, 'acts'>, authority: AuthorityEntry): SittingLife[] {
  const sittings = new Map<string, Act[]>();
  for (const act of acts) {
    const { date } = act.record.sitting;
    if (act.authority.slug !== authority.slug || !date) continue;
    const own = sittings.get(date);
    if (own) own.push(act);
    else sittings.set(date, [act]);
  }
  const dates = [...sittings.keys()].sort(natural);
  return dates.map((date, index) => lived(authority, date, sittings.get(date) ?? [], dates[index + 1]));
}

function lived(
  authority: AuthorityEntry,
  date: string,
  acts: Act[],
  next: string | null = null,
): SittingLife {
  const isRuled = followsReform(authority.authority.body, date);
  const lives = acts.map(lifeOf);
  const listBy = isRuled ? weekAfter(date) : null;
  const listedOn = lastOnline(lives);
  return {
    authority,
    date,
    acts: lives,
    listBy,
    listedOn,
    isListLate: listBy && listedOn ? listedOn > listBy : null,
    nextSitting: next,
    minutesBy: isRuled && next ? weekAfter(next) : null,
  };
}

/** The list is whole once the last act is online; a printed day says nothing of the list. */
function lastOnline(lives: readonly ActLife[]): string | null {
  const days = lives.map(({ onlineOn }) => onlineOn);
  return days.includes(null) ? null : (days.sort().at(-1) ?? null);
}
