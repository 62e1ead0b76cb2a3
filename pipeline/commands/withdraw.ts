import { WITHDRAWAL_GROUNDS } from '../ledger/grounds.ts';
import { command, momentOf, UsageError, userOf } from './base/command.ts';
import { ledgerOptions } from './base/ledger-options.ts';

/** Takes an act off line: its page stays at its address, as a notice. */
export const withdraw = command({
  name: 'withdraw',
  usage: 'ACTE --reason RAISON [--court-order | --ground FONDEMENT] [--by QUI] [--in DOSSIER]',
  summary: 'Retire un acte publié : son adresse reste, avec la raison et les dates.',
  options: {
    reason: { type: 'string', placeholder: 'RAISON', summary: 'Pourquoi ; publié à l’adresse de l’acte.' },
    'court-order': { type: 'boolean', summary: 'Avant deux mois : une décision de justice le demande.' },
    ground: {
      type: 'string',
      placeholder: 'FONDEMENT',
      summary: `Avant deux mois : ${Object.keys(WITHDRAWAL_GROUNDS).join(', ')}.`,
    },
    ...ledgerOptions,
  },
  async run({ positionals, values }, io) {
    const { reason, ground: named } = values;
    if (!reason) throw new UsageError('Pourquoi ce retrait ? Donnez --reason.');
    const ground = values['court-order'] ? WITHDRAWAL_GROUNDS.justice : named && WITHDRAWAL_GROUNDS[named];
    if (named && !ground)
      throw new UsageError(
        `« ${named} » n’est pas un fondement connu. Fondements : ${Object.keys(WITHDRAWAL_GROUNDS).join(', ')}.`,
      );
    const [{ changeOne }, { toWithdraw }] = await Promise.all([
      import('./base/change-one.ts'),
      import('../ledger/withdraw.ts'),
    ]);
    const doing = { now: momentOf(io), by: values.by ?? userOf(io) };
    return changeOne(io, {
      root: values.in,
      positionals,
      decide: (history) => toWithdraw(history, { ...doing, reason, ground: ground || null }),
      said: ({ act, last }) =>
        `${act} est retiré. À la prochaine construction du site, son adresse le dira avec la raison.\n` +
        `Le document reste dans votre dossier (${last.file}). S’il tient d’autres actes publiés, il reste en ligne pour eux.\n`,
    });
  },
});
