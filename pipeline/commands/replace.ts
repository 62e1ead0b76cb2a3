import { askerOf } from './base/ask.ts';
import { command, type Io, momentOf, print, UsageError, userOf } from './base/command.ts';
import { ledgerOptions } from './base/ledger-options.ts';

/** Puts a new document in the place of another: both versions are kept, and the site shows what changed. */
export const replace = command({
  name: 'replace',
  usage:
    'ACTE FICHIER --reason RAISON [--hide-former] [--mask N,N] [--keep N,N] [--ground FONDEMENT] [--yes] [--by QUI] [--in DOSSIER]',
  summary: 'Remplace le document d’un acte : l’ancien est gardé, la page montre ce qui a changé.',
  options: {
    reason: { type: 'string', placeholder: 'RAISON', summary: 'Pourquoi ; publié avec la différence.' },
    'hide-former': {
      type: 'boolean',
      summary:
        'Garde l’ancien document chez vous sans le montrer, par exemple pour des données personnelles.',
    },
    mask: { type: 'string', placeholder: 'N,N', summary: 'Masque ces données personnelles du fichier.' },
    keep: { type: 'string', placeholder: 'N,N', summary: 'Garde celles-ci ; un fondement est demandé.' },
    ground: { type: 'string', placeholder: 'FONDEMENT', summary: 'Pourquoi, comme pour « privacy ».' },
    yes: { type: 'boolean', summary: 'Remplace sans demander.' },
    ...ledgerOptions,
  },
  async run({ positionals, values }, io) {
    const [typed, path, ...more] = positionals;
    const { reason, in: root } = values;
    if (!typed || !path || more.length > 0) throw new UsageError('Donnez un acte et un fichier.');
    if (!reason) throw new UsageError('Pourquoi ce remplacement ? Donnez --reason.');
    const [{ actIn }, { replacementOf }, { replace }, { changesText }, { tellingProgress }] =
      await Promise.all([
        import('../ledger/act-in.ts'),
        import('../ledger/replace/replacement.ts'),
        import('../ledger/replace/replace.ts'),
        import('../ledger/replace/changes-text.ts'),
        import('../progress.ts'),
      ]);
    const refuse = async (problem: string) => {
      await print(io.err, `${problem}\n`);
      return 1;
    };
    const now = momentOf(io);
    const { folder, history, problem } = await actIn(root, typed);
    if (problem !== null) return refuse(problem);
    const by = values.by ?? userOf(io);
    const ready = await tellingProgress(io.err, (onRead) =>
      replacementOf(root, history, path, { ...values, by, now }, onRead),
    );
    if (ready.problem !== null) return refuse(ready.problem);
    try {
      await print(io.out, changesText(ready));
      const refusal = values.yes ? null : await refusalOf(io);
      if (refusal) return refuse(refusal);
      const hidesFormer = values['hide-former'] === true;
      await replace(folder, path, ready, { now, by, reason, hidesFormer });
      await print(
        io.out,
        `${history.act} est remplacé ; l’ancienne version est gardée dans ${folder}/versions/.\n`,
      );
      return 0;
    } finally {
      await ready.staged.close();
    }
  },
});

/** Asks whether to replace; what to say when the answer is no, or nobody is there to answer. */
async function refusalOf(io: Io): Promise<string | null> {
  const asker = askerOf(io);
  if (!asker) return 'Rien n’est remplacé : ajoutez --yes pour ne rien demander.';
  const agreed = await asker.confirm('Remplacer ?');
  asker.close();
  return agreed ? null : 'Rien n’est remplacé.';
}
