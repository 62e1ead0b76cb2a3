import type { Diagnostic } from '../../schemas/deliberation.ts';
import { digestOf, recordDigest } from '../output/act-digest.ts';
import type { Act } from '../register.ts';
import { doubtOn } from './base/doubt.ts';
import { spanOf } from './base/evidence.ts';
import { rosterOfAll } from './base/people.ts';
import type { Check, CheckContext, Finding } from './check.ts';
import { checks } from './index.ts';

/** What a check found on one act. */
interface ActFinding {
  act: Act;
  diagnostic: Diagnostic;
}

/** Runs every check on the acts, one authority at a time: what is found stands in the order an act is read. */
export function runChecks(acts: readonly Act[], context: CheckContext = {}): ActFinding[] {
  const authorities = new Map<string, Act[]>();
  for (const act of acts) {
    const own = authorities.get(act.authority.slug);
    if (own) own.push(act);
    else authorities.set(act.authority.slug, [act]);
  }
  return [...authorities.values()].flatMap((own) => {
    const { digest } = rosterOfAll(own);
    const alone = foundAlone(own, digest, context);
    const together = checks
      .filter(({ run }) => !run.ofAct)
      .flatMap((check) => check.run(own, context).map((finding) => told(check, finding)));
    return [...alone, ...together].sort((a, b) => rankOf(a) - rankOf(b));
  });
}

const told = (check: Check, finding: Finding): ActFinding => ({
  act: finding.act,
  diagnostic: toDiagnostic(check, finding),
});

const RANKS = new Map<string, number>(checks.map(({ code }, rank) => [code, rank]));
const rankOf = ({ diagnostic }: ActFinding): number => RANKS.get(diagnostic.code) ?? 0;

/**
 * What the checks of single acts find; for an act that did not change, the findings of the last run are used
 * again.
 */
function foundAlone(acts: readonly Act[], people: string, { remembered }: CheckContext): ActFinding[] {
  const key = digestOf(acts[0]?.authority, people);
  const before = remembered?.before.get(key);
  const after = new Map<string, readonly Diagnostic[]>();
  const found = acts.flatMap((act) => {
    const digest = remembered ? recordDigest(act.record) : '';
    const diagnostics = before?.get(digest) ?? checkedAlone(act);
    after.set(digest, diagnostics);
    return diagnostics.map((diagnostic) => ({ act, diagnostic }));
  });
  remembered?.after.set(key, after);
  return found;
}

const checkedAlone = (act: Act): Diagnostic[] =>
  checks.flatMap((check) => check.run.ofAct?.(act).map((finding) => toDiagnostic(check, finding)) ?? []);

/** A finding that rests on a doubtful reading is only a note. */
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
