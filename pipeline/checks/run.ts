import type { Diagnostic } from '../../schemas/deliberation.ts';
import type { Act } from '../register.ts';
import { doubtOn } from './base/doubt.ts';
import { spanOf } from './base/evidence.ts';
import { rosterOfAll } from './base/people.ts';
import type { Check, CheckContext, Finding } from './check.ts';
import { checks } from './index.ts';

/** What a check found on one act. */
export interface ActFinding {
  act: Act;
  diagnostic: Diagnostic;
}

/** Runs every check on the acts, one authority at a time, in the order an act is read. */
export function runChecks(acts: readonly Act[], context: CheckContext = {}): ActFinding[] {
  const authorities = new Map<string, Act[]>();
  for (const act of acts) {
    const own = authorities.get(act.authority.slug);
    if (own) own.push(act);
    else authorities.set(act.authority.slug, [act]);
  }
  return [...authorities.values()].flatMap((own) => {
    rosterOfAll(own);
    return checks.flatMap((check) =>
      check
        .run(own, context)
        .map((finding) => ({ act: finding.act, diagnostic: toDiagnostic(check, finding) })),
    );
  });
}

/** A finding that rests on a doubtful reading is but noted. */
function toDiagnostic({ code, severity, restsOn = [] }: Check, finding: Finding): Diagnostic {
  const { act, message, pointer, actual, expected, remedy } = finding;
  const doubt = doubtOn(act, restsOn);
  const span = pointer === null ? undefined : spanOf(act.record, pointer);
  return {
    code,
    severity: doubt ? 'info' : severity,
    message: doubt ? `Lecture incertaine : ${doubt}. ${message}` : message,
    file: act.record.source.file,
    place: span ? { page: span.page, line: 1, column: 1 } : null,
    pointer,
    ...(span ? { quote: span.quote } : {}),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(remedy ? { remedy } : {}),
  };
}
