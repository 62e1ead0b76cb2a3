import type { Act } from '../../register.ts';
import type { Check, Finding } from '../check.ts';

type OwnFinding = Omit<Finding, 'act'>;

/** A check that looks at each act alone and finds nothing, one thing or several in it. */
export function each(find: (act: Act) => OwnFinding | readonly OwnFinding[] | null): Check['run'] {
  const ofAct = (act: Act): Finding[] => {
    const found = find(act);
    return found ? [found].flat().map((finding) => ({ act, ...finding })) : [];
  };
  return Object.assign((acts: readonly Act[]) => acts.flatMap(ofAct), { ofAct });
}
