import { command, momentOf, UsageError, userOf } from './base/command.ts';
import { ledgerOptions } from './base/ledger-options.ts';

/** Puts a withdrawn act online again. */
export const restore = command({
  name: 'restore',
  usage: 'ACTE --reason RAISON [--by QUI] [--in DOSSIER]',
  summary: 'Remet en ligne un acte retiré, à la date de mise en ligne qu’il avait.',
  options: {
    reason: { type: 'string', placeholder: 'RAISON', summary: 'Pourquoi ; publié dans le registre.' },
    ...ledgerOptions,
  },
  async run({ positionals, values }, io) {
    const { reason } = values;
    if (!reason) throw new UsageError('Pourquoi cette remise en ligne ? Donnez --reason.');
    const [{ changeOne }, { toRestore }] = await Promise.all([
      import('./base/change-one.ts'),
      import('../ledger/withdraw.ts'),
    ]);
    return changeOne(io, {
      root: values.in,
      positionals,
      decide: (history) => toRestore(history, { now: momentOf(io), by: values.by ?? userOf(io), reason }),
      said: ({ act }) => `${act} est remis en ligne à la prochaine construction du site.\n`,
    });
  },
});
