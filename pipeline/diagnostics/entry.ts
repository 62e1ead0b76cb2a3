import type { Diagnostic } from '../../schemas/deliberation.ts';

/** One kind of problem: how grave, what to say, what to do. `A` names what the message needs. */
export interface Entry<A> {
  severity: Diagnostic['severity'];
  message: (args: A) => string;
  remedy?: string;
}

/** A kind of problem of the catalogue. */
export const entry = <A = void>(
  severity: Diagnostic['severity'],
  message: (args: A) => string,
  remedy?: string,
): Entry<A> => ({ severity, message, ...(remedy ? { remedy } : {}) });
