import { report } from '../diagnostics.ts';
import { fileOf } from '../ledger/happening.ts';
import type { OnRead } from '../progress.ts';
import type { Act } from '../register.ts';
import type { WholeRegister } from '../store/register.ts';
import { undecidedOfEach } from './index.ts';
import { rest } from './reading.ts';

/**
 * Sets apart the acts with likely personal data nobody has decided on, among those of councils that keep no
 * ledger: these publish all that stands in their folder, so that nothing else would ask. `keepsLedger` tells by
 * the slug of a council.
 */
export async function holdBack(
  whole: WholeRegister,
  keepsLedger: (slug: string) => boolean,
  onRead?: OnRead,
): Promise<WholeRegister> {
  const open = whole.acts.filter(({ authority }) => !keepsLedger(authority.slug));
  const all = [...whole.acts, ...whole.blocked];
  const lists = whole.lists ?? [];
  const counts = await undecidedOfEach([...open, ...lists], all, onRead);
  await rest();
  const held = new Map<string, Act>();
  for (const act of open) {
    const count = counts.get(act);
    if (!count) continue;
    const file = `${act.authority.slug}/${fileOf(act)}`;
    const finding = report('privacy.undecided', { file }, { act: act.record.id, count: String(count) });
    held.set(act.record.id, { ...act, findings: [...act.findings, finding] });
  }
  const findings = [...held.values()].flatMap((act) => act.findings.slice(-1));
  return {
    ...whole,
    lists: lists.filter((list) => counts.get(list) === 0),
    acts: whole.acts.filter(({ record }) => !held.has(record.id)),
    blocked: [...whole.blocked, ...held.values()],
    findings: [...whole.findings, ...findings],
  };
}
