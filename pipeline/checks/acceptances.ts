import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import type { AcceptedFinding, Act, AuthorityEntry } from '../register.ts';
import type { CheckContext } from './check.ts';
import { runChecks } from './run.ts';

/** Acts with all that was found on them, and what belongs to no act. */
interface Reviewed {
  acts: Act[];
  findings: Diagnostic[];
}

/**
 * Checks the acts and sets apart what their authority accepts: one named finding, on one act, with a reason.
 * An acceptance that matches nothing any more is an error: what it excused has changed.
 */
export function review(
  acts: readonly Act[],
  authorities: readonly AuthorityEntry[],
  context?: CheckContext,
): Reviewed {
  const found = new Map<Act, Diagnostic[]>(acts.map((act) => [act, [...act.findings]]));
  for (const { act, diagnostic } of runChecks(acts, context)) found.get(act)?.push(diagnostic);
  return {
    acts: [...found].map(([act, findings]) => accepting(act, findings)),
    findings: authorities.flatMap((entry) => staleAcceptances(entry, found)),
  };
}

const acceptancesOf = ({ authority }: AuthorityEntry) => authority.acceptedFindings ?? [];

function accepting(act: Act, found: readonly Diagnostic[]): Act {
  const findings: Diagnostic[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of found) {
    const acceptance = acceptancesOf(act.authority).find(
      ({ act: id, code }) => id === act.record.id && code === finding.code,
    );
    if (acceptance) accepted.push({ finding, reason: acceptance.reason });
    else findings.push(finding);
  }
  return { ...act, findings, accepted };
}

function staleAcceptances(entry: AuthorityEntry, found: Map<Act, Diagnostic[]>): Diagnostic[] {
  const raised = new Set(
    [...found].flatMap(([{ authority, record }, findings]) =>
      authority.slug === entry.slug ? findings.map(({ code }) => `${record.id} ${code}`) : [],
    ),
  );
  return acceptancesOf(entry).flatMap(({ act, code }, i) =>
    raised.has(`${act} ${code}`)
      ? []
      : report(
          'authority.stale-acceptance',
          { file: `${entry.slug}/authority.json`, pointer: `/acceptedFindings/${i}` },
          { act, code },
        ),
  );
}
