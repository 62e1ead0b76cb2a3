import { askerOf } from './base/ask.ts';
import { command, momentOf, requireDay, UsageError, userOf } from './base/command.ts';
import { ledgerOptions } from './base/ledger-options.ts';

/** Stores files of the clerk's machine, each as a draft of the register. */
export const add = command({
  name: 'add',
  usage: 'FICHIER… [--authority COLLECTIVITÉ] [--sitting JOUR] [--yes] [--by QUI] [--in DOSSIER]',
  summary: 'Lit des actes, montre ce qui a été compris et les range : il reste à les publier.',
  options: {
    authority: {
      type: 'string',
      placeholder: 'COLLECTIVITÉ',
      summary: 'Le dossier de la collectivité, quand l’acte ne suffit pas à le dire.',
    },
    sitting: {
      type: 'string',
      placeholder: 'JOUR',
      summary: 'Le jour de la séance (AAAA-MM-JJ), si l’acte ne le porte pas.',
    },
    yes: { type: 'boolean', summary: 'Range sans demander ; ce qui fait doute reste refusé.' },
    ...ledgerOptions,
  },
  async run({ positionals, values }, io) {
    const { authority, sitting, in: root } = values;
    if (positionals.length === 0) throw new UsageError('Quel fichier ranger ?');
    const [{ prepare }, { deal }, { tellingProgress }] = await Promise.all([
      import('../ledger/intake/prepare.ts'),
      import('./base/deal.ts'),
      import('../progress.ts'),
    ]);
    if (sitting !== undefined) requireDay(sitting);
    const now = momentOf(io);
    const chosen = { ...(authority ? { authority } : {}), ...(sitting ? { sitting } : {}) };
    const prepared = await tellingProgress(io.err, (onRead) =>
      prepare(root, positionals, { now, onRead, ...chosen }),
    );
    const asker = values.yes ? null : askerOf(io);
    const dealing = {
      io,
      doing: { now, by: values.by ?? userOf(io) },
      asks: asker !== null,
      confirm: asker ? asker.confirm : async () => values.yes === true,
    };
    let status = 0;
    try {
      for (const proposal of prepared.proposals) if (!(await deal(proposal, prepared, dealing))) status = 1;
    } finally {
      asker?.close();
    }
    return status;
  },
});
