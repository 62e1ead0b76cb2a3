import { fold } from '../french/fold.ts';
import { several } from '../french/phrasing.ts';
import type { Act } from '../register.ts';
import type { Find, FindKind } from './finds.ts';
import type { Examined } from './index.ts';

const KINDS: Record<FindKind, string> = {
  name: 'nom',
  birth: 'naissance',
  address: 'adresse',
  phone: 'téléphone',
  email: 'courriel',
  iban: 'compte bancaire',
  social: 'aide à une personne',
  staff: 'carrière d’un agent',
};

const DECIDED = { mask: 'masqué', keep: 'gardé' };

/** What was found in an act, numbered, each in its sentence, with what is proposed or was decided; then the words typed. */
export function card({ record }: Act, { finds, undecided, privacy }: Examined): string {
  const decided = new Map(privacy.decisions.map((decision) => [fold(decision.words), decision]));
  const line = (find: Find, rank: number) => {
    const known = decided.get(fold(find.words));
    const what = known
      ? `${DECIDED[known.decision]} : ${known.ground}`
      : `à décider ; proposé : ${find.proposal === 'mask' ? 'masquer' : 'garder'}`;
    const times = find.times > 1 ? `, ${find.times} fois` : '';
    return `  ${rank + 1}. ${KINDS[find.kind]}${times} : … ${find.before} [${find.words}] ${find.after} …\n     ${what}\n`;
  };
  const found = new Set(finds.map(({ words }) => fold(words)));
  const others = privacy.decisions
    .filter(({ words }) => !found.has(fold(words)))
    .map(({ words, decision, ground }) => `  [${words}] ${DECIDED[decision]} : ${ground}\n`);
  return `${record.id} : ${several(finds.length, 'donnée personnelle probable', 'données personnelles probables')}, ${undecided.length} à décider\n${finds.map(line).join('')}${others.join('')}`;
}
