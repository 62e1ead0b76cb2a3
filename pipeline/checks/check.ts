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

/** What only the caller knows: there is no clock and no folder in a check. */
export interface CheckContext {
  /** The day to count delays from; without it the checks on delays are silent. */
  today?: string;
  /** Told of a later day from which the answer will be another. */
  awaits?: (day: string) => void;
  /** Sittings (`<authority>/<date>`) whose list of deliberations is in the folder; without it none is missed. */
  listedSittings?: ReadonlySet<string>;
  /** Findings on single acts, kept from run to run. */
  remembered?: Remembered;
}

/** What was found on single acts, by the digests of their records. */
type FoundAlone = ReadonlyMap<string, readonly Diagnostic[]>;

/** These findings, by the digest of everything else they depend on: the council and its members. */
export interface Remembered {
  before: ReadonlyMap<string, FoundAlone>;
  after: Map<string, FoundAlone>;
}

/** Looks at all acts; `ofAct` exists when the check looks at each act alone and does not depend on the day. */
interface Run {
  (acts: readonly Act[], context: CheckContext): Finding[];
  ofAct?(act: Act): Finding[];
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
  /** It is about a whole sitting: the act it stands on, the first of it, has no part in that. */
  isOfSitting?: true;
  /** JSON pointers of what it counts: when the reading there is in doubt, it says so and accuses nobody. */
  restsOn?: readonly string[];
  run: Run;
}
