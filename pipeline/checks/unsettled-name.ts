import { countedMentions, mentionsIn } from '../members/mentions.ts';
import type { Roster } from '../members.ts';
import type { Act } from '../register.ts';
import { pageOf } from './base/evidence.ts';
import { rollOfAct, rosterOfAll } from './base/people.ts';
import type { Check, Finding } from './check.ts';

/** A bare « DUROC » where two sit on the council: it is nobody's until members.csv says whose. */
export const unsettledName: Check = {
  code: 'names.unsettled',
  severity: 'info',
  summary: 'Un nom imprimé peut désigner plusieurs personnes.',
  basis: 'Cohérence du registre',
  run(acts) {
    const roster = rosterOfAll(acts);
    if (!hasDoubts(acts, roster)) return [];
    const members = new Set(roster.members.map(({ slug }) => slug));
    const findings = new Map<string, Finding>();
    for (const act of acts) {
      for (const { person, pointer } of mentionsIn(act.record)) {
        const possible = roster.candidates(person, act.record.sitting.date);
        if (possible.length < 2 || findings.has(person.name)) continue;
        // Where one act names only one of them in full, it settles the doubt itself.
        if (members.has(rollOfAct(act).keyOf(person) ?? '')) continue;
        const names = possible.map(({ name }) => name).join(' ou ');
        findings.set(person.name, {
          act,
          pointer,
          message: `« ${person.name} »${pageOf(act, pointer)} peut désigner ${names}.`,
          actual: person.name,
          remedy:
            'Ajoutez cette forme aux « aliases » de la bonne personne dans members.csv, ou corrigez l’acte.',
        });
      }
    }
    return [...findings.values()];
  },
};

/** Mostly there is no doubt: then the acts need not be looked at one by one. */
function hasDoubts(acts: readonly Act[], { candidates }: Roster): boolean {
  for (const { act, mention } of countedMentions(acts))
    if (candidates(mention.person, act.record.sitting.date).length > 1) return true;
  return false;
}
