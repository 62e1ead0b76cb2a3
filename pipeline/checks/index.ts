import type { Diagnostic } from '../../schemas/deliberation.ts';
import type { Act } from '../register.ts';

/** What a check found: the registry adds code, severity, file and place. */
export interface Finding {
  /** The act it stands on. */
  act: Act;
  /** French sentence quoting both places. */
  message: string;
  /** JSON pointer of the value concerned; its first span gives the place. */
  pointer: string | null;
  actual?: unknown;
  expected?: unknown;
  remedy?: string;
}

/**
 * One rule on finished records, with its own code. `acts` are all acts of one authority;
 * most checks look at each alone.
 */
export interface Check {
  /** `<field or stage>.<problem>` */
  code: `${string}.${string}`;
  /** error: the act is not published; warning: published with a visible note; info: noted. */
  severity: Diagnostic['severity'];
  /** One French sentence for the clerk and the quality page. */
  summary: string;
  /** Article of law or rule it rests on, e.g. « CGCT, art. L2121-17 ». */
  basis: string;
  run(acts: readonly Act[]): Finding[];
}

export const checks: readonly Check[] = [];
