import { report } from '../diagnostics.ts';
import { fileOf } from '../ledger/happening.ts';
import { inOrder } from '../lib/in-order.ts';
import type { Act } from '../register.ts';
import type { WholeRegister } from '../store/register.ts';
import { undecided } from './index.ts';

const TOGETHER = 4;

/**
 * Sets apart the acts with likely personal data nobody has decided on, among those of councils that keep no
 * ledger: these publish all that stands in their folder, so that nothing else would ask. `keepsLedger` tells by
 * the slug of a council.
 */
export async function holdBack(
  whole: WholeRegister,
  keepsLedger: (slug: string) => boolean,
): Promise<WholeRegister> {
  const open = whole.acts.filter(({ authority }) => !keepsLedger(authority.slug));
  const all = [...whole.acts, ...whole.blocked];
  const held = new Map<string, Act>();
  const examined = inOrder(open, TOGETHER, async (act) => ({ act, count: await undecided(act, all) }));
  for await (const { act, count } of examined) {
    if (count === 0) continue;
    const file = `${act.authority.slug}/${fileOf(act)}`;
    const finding = report('privacy.undecided', { file }, { act: act.record.id, count: String(count) });
    held.set(act.record.id, { ...act, findings: [...act.findings, finding] });
  }
  const lists: Act[] = [];
  for (const list of whole.lists ?? []) if ((await undecided(list, all)) === 0) lists.push(list);
  const findings = [...held.values()].flatMap((act) => act.findings.slice(-1));
  return {
    ...whole,
    lists,
    acts: whole.acts.filter(({ record }) => !held.has(record.id)),
    blocked: [...whole.blocked, ...held.values()],
    findings: [...whole.findings, ...findings],
  };
}
