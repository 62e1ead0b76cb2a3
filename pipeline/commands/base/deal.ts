import type { Doing } from '../../ledger/happening.ts';
import { cardOf } from '../../ledger/intake/card.ts';
import { keep, tell } from '../../ledger/intake/keep.ts';
import type { Prepared } from '../../ledger/intake/prepare.ts';
import type { Proposal } from '../../ledger/intake/proposal.ts';
import { unlisted } from '../../ledger/intake/unlisted.ts';
import { type Io, print } from './command.ts';

interface Dealing {
  io: Io;
  doing: Doing;
  confirm(question: string): Promise<boolean>;
  /** Whether a person is there to answer. */
  asks: boolean;
}

/** Shows the card of one file and does what is answered. False when something was refused. */
export async function deal(
  proposal: Proposal,
  prepared: Prepared,
  { io, confirm, doing, asks }: Dealing,
): Promise<boolean> {
  const acts = prepared.actsOf(proposal);
  await print(io.out, cardOf(proposal, acts));
  const refuse = async (why: string) => {
    await print(io.err, `  ${why}\n`);
    return false;
  };
  if (proposal.kind === 'refused') return false;
  const { folder, problem } = unlisted(proposal, prepared);
  if (problem) return refuse(problem);
  if (proposal.kind === 'known') {
    await tell(folder, prepared.actsAt(proposal.file), doing);
    return true;
  }
  if (proposal.doubt && !asks) return refuse('Rien n’est rangé : levez ce doute par --authority.');
  if (!(await confirm('  Ranger ce document ?')))
    return refuse(asks ? 'Rien n’est rangé.' : 'Rien n’est rangé : ajoutez --yes pour ranger sans demander.');
  await keep(proposal.path, proposal.sha256, proposal.document, acts, doing);
  await print(io.out, '  Rangé. « registre publish » le publiera.\n');
  return true;
}
