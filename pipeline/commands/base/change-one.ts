import { actIn } from '../../ledger/act-in.ts';
import { appendTo } from '../../ledger/file.ts';
import { type History, historiesOf } from '../../ledger/history.ts';
import type { Decision } from '../../ledger/withdraw.ts';
import { type Io, print, UsageError } from './command.ts';

/** What a command that changes one act of a ledger was given. */
interface Change {
  root: string;
  /** What was typed after the command: one act. */
  positionals: readonly string[];
  decide(history: History): Decision;
  /** What to say once it is written. */
  said(history: History): string;
}

/** Finds the act, decides on it as the ledger stands, writes, and says so. Gives the exit status. */
export async function changeOne(io: Io, { root, positionals, decide, said }: Change): Promise<number> {
  const [typed, ...others] = positionals;
  if (!typed || others.length > 0) throw new UsageError('Donnez un acte, et un seul.');
  const { folder, history, problem } = await actIn(root, typed);
  if (problem !== null) {
    await print(io.err, `${problem}\n`);
    return 1;
  }
  const refusals: string[] = [];
  await appendTo(folder, (entries) => {
    const decision = decide(historiesOf(entries).get(history.act) ?? history);
    if (decision.happening) return [decision.happening];
    refusals.push(decision.refusal);
    return [];
  });
  for (const refusal of refusals) await print(io.err, `${refusal}\n`);
  if (refusals.length === 0) await print(io.out, said(history));
  return refusals.length === 0 ? 0 : 1;
}
