import type { Diagnostic } from '../schemas/deliberation.ts';
import { correctionProblems } from './diagnostics/corrections.ts';
import { councilProblems } from './diagnostics/councils.ts';
import type { Entry } from './diagnostics/entry.ts';
import { fileProblems } from './diagnostics/files.ts';
import { publicationProblems } from './diagnostics/published.ts';
import { recordProblems } from './diagnostics/records.ts';
import type { Span } from './document.ts';

/**
 * Every problem that reading, storing and validating can meet: code → severity, French message, remedy.
 * The checks on records hold their own, each in its file (`checks/`).
 */
export const catalogue = {
  ...fileProblems,
  ...recordProblems,
  ...correctionProblems,
  ...councilProblems,
  ...publicationProblems,
} satisfies Record<string, Entry<never>>;

export type DiagnosticCode = keyof typeof catalogue;
type Arguments<C extends DiagnosticCode> = Parameters<(typeof catalogue)[C]['message']>[0];

/** Where a diagnostic stands. A span gives page and quote; the file is always known. */
interface Whereabouts {
  file: string;
  pointer?: string | null;
  span?: Span | undefined;
  /** Without a span. */
  page?: number | undefined;
}

/** Builds a diagnostic of the catalogue. An unlisted code or a missing argument does not compile. */
export function report<C extends DiagnosticCode>(
  code: C,
  where: Whereabouts,
  ...args: Arguments<C> extends void ? [] : [Arguments<C>]
): Diagnostic {
  const { severity, message, remedy } = catalogue[code] as Entry<unknown>;
  const page = where.span?.page ?? where.page;
  return {
    code,
    severity,
    // The words of an act that a message repeats may stand on two lines.
    message: message(args[0]).replace(/\s*\n\s*/g, ' '),
    file: where.file,
    place: page === undefined ? null : { page, line: 1, column: 1 },
    pointer: where.pointer ?? null,
    ...(where.span ? { quote: where.span.quote } : {}),
    ...(remedy ? { remedy } : {}),
  };
}
