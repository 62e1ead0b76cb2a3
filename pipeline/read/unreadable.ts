import type { DiagnosticCode } from '../diagnostics.ts';

/** The only exception of the pipeline: a file that gives no page at all. */
export class Unreadable extends Error {
  constructor(
    readonly code: DiagnosticCode,
    readonly details?: unknown,
  ) {
    super(code);
  }
}
