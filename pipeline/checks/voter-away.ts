import type { Person } from '../../schemas/deliberation.ts';
import { fold } from '../french/fold.ts';
import { isOneLetterApart } from '../lib/letters.ts';
import type { Act } from '../register.ts';
import type { RollCallEntry } from '../roll-call/entry.ts';
import { presentRange } from './base/counts.ts';
import { each } from './base/each.ts';
import { pageOf } from './base/evidence.ts';
import { hasMoved, isSame, rollOfAct } from './base/people.ts';
import type { Check } from './check.ts';

/** Taking no part is no vote: somebody away may be named there. */
export const voterAway: Check = {
  code: 'vote.voter-away',
  severity: 'warning',
  summary: 'Une personne vote sans être présente ni représentée.',
  basis: 'CGCT, art. L2121-20',
  restsOn: ['/attendance', '/vote'],
  run: each((act) =>
    rollOfAct(act).entries.flatMap((entry) => {
      const { person, vote, votePointer } = entry;
      if (!votePointer || vote === 'notVoting' || hasMoved(act, person)) return [];
      const away = awayIn(act, entry);
      if (!away) return [];
      return {
        pointer: votePointer,
        message: `${person.name} est nommé dans le vote${pageOf(act, votePointer)}, mais ${away}${nearName(act, person)}.`,
        actual: person.name,
        remedy: 'Vérifiez le nom dans le vote et dans les listes.',
      };
    }),
  ),
};

/** Why this voter was not there; null when he was, or when the name or the list is in doubt. */
function awayIn(act: Act, { person, status, pointer }: RollCallEntry): string | null {
  if (status === 'absent' || status === 'excused') return `est dit absent${pageOf(act, pointer)}`;
  if (!pointer.startsWith('/vote/') || rollOfAct(act).keyOf(person) === null) return null;
  const { chair, presentCount } = act.record.sitting;
  const { present } = act.record.attendance;
  if (present.length === 0 || (chair && isSame(act, chair, person))) return null;
  const isListWhole = typeof presentCount !== 'number' || present.length >= presentCount;
  return isListWhole && presentRange(act)
    ? `ne figure ni parmi les présents ni parmi les représentés${pageOf(act, '/attendance/present')}`
    : null;
}

/** « Thuiller » where the list has « THUILLIER »: shown, never merged. */
function nearName(act: Act, person: Person): string {
  const familyOf = ({ familyName, name }: Person) => fold(familyName ?? name.split(' ').at(-1) ?? '');
  const { present, proxies } = act.record.attendance;
  const listed = [...present, ...proxies.map(({ grantor }) => grantor)];
  const near = listed.find((other) => isOneLetterApart(familyOf(other), familyOf(person)));
  return near ? ` ; la liste nomme ${near.name}` : '';
}
