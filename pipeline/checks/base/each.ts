import type { Act } from '../../register.ts';
import type { Check, CheckContext, Finding } from '../check.ts';

type OwnFinding = Omit<Finding, 'act'>;

/** A check that looks at each act alone and finds nothing, one thing or several in it. */
export const each =
  (find: (act: Act, context: CheckContext) => OwnFinding | readonly OwnFinding[] | null): Check['run'] =>
  (acts, context) =>
    acts.flatMap((act) => [find(act, context) ?? []].flat().map((finding) => ({ act, ...finding })));
