import type { Act } from '../../register.ts';
import type { Check, CheckContext, Finding } from '../check.ts';

type OwnFinding = Omit<Finding, 'act'>;

/** A check that looks at each act alone and finds nothing, one thing or several in it. */
export const each =
  (find: (act: Act, context: CheckContext) => OwnFinding | readonly OwnFinding[] | null): Check['run'] =>
  (acts, context) => {
    const findings: Finding[] = [];
    for (const act of acts) {
      const found = find(act, context);
      // Nothing, of most acts.
      if (found) for (const finding of [found].flat()) findings.push({ act, ...finding });
    }
    return findings;
  };
