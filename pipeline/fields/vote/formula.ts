import type { COUNCIL_VERBS, Outcome } from '../../french/vote/formulas.ts';

export type Decision = keyof typeof COUNCIL_VERBS;
/**
 * `result`: « ADOPTÉE », `isDecided` where « décide, par 5 voix contre 3, de reporter ce point » is one vote; `verb`:
 * « le Conseil décide »; `majority`: « à l’unanimité ».
 */
export type Formula = { start: number; end: number } & (
  | { type: 'result'; outcome: Outcome; isDecided?: true }
  /** `isOpen`: « décide » tells nothing of what; `isRefrained`: « décide de ne pas … » */
  | { type: 'verb'; decision: Decision; isDeliberated: boolean; isOpen: boolean; isRefrained: boolean }
  /** `isOfPersons`: « est élu à l’unanimité » adopts nothing by itself. */
  | { type: 'majority'; majority: 'unanimous' | 'majority'; isOfPersons: boolean }
);
