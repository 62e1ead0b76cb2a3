import { command, print, UsageError } from './base/command.ts';

/** How good the reading is, measured on documents whose content was written down by hand. */
export const evaluate = command({
  name: 'evaluate',
  usage: 'RÉFÉRENCE DOSSIER [--json FICHIER] [--errors N]',
  summary: 'Mesure la lecture des documents de DOSSIER contre les fichiers .gold.json de RÉFÉRENCE.',
  options: {
    json: { type: 'string', placeholder: 'FICHIER', summary: 'Écrit aussi les chiffres dans FICHIER.' },
    errors: {
      type: 'string',
      placeholder: 'N',
      default: '0',
      summary: 'Montre les N premiers écarts sur la sortie d’erreur.',
    },
  },
  async run({ positionals: [reference, folder], values: { json, errors } }, io) {
    if (reference === undefined || folder === undefined) throw new UsageError('Deux dossiers sont attendus.');
    if (!/^\d+$/.test(errors)) throw new UsageError(`« ${errors} » n’est pas un nombre.`);
    const [
      { evaluate },
      { readGold },
      { predictionsOf },
      { figuresOf, tableOf },
      { jsonText },
      { writeAtomically },
    ] = await Promise.all([
      import('../evaluate.ts'),
      import('../evaluate/gold.ts'),
      import('../evaluate/predictions.ts'),
      import('../evaluate/table.ts'),
      import('../exports/lib/json.ts'),
      import('../lib/atomic.ts'),
    ]);
    const golds = await readGold(reference);
    if (golds.length === 0) throw new UsageError(`Aucun fichier .gold.json dans ${reference}.`);
    const predictions = await predictionsOf(folder, new Set(golds.map(({ gold }) => gold.source.sha256)));
    const evaluation = evaluate(
      golds.map((each) => ({ ...each, prediction: predictions.get(each.gold.source.sha256) ?? null })),
    );
    const figures = figuresOf(evaluation);
    await print(io.out, tableOf(figures));
    for (const mismatch of evaluation.mismatches.slice(0, Number(errors)))
      await print(io.err, `${JSON.stringify(mismatch)}\n`);
    if (json) await writeAtomically(json, jsonText(figures));
    return 0;
  },
});
