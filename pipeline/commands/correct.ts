import { command, FROM, momentOf, print, UsageError, userOf } from './base/command.ts';

/** Puts one value right, for good: the correction stands beside the act with its reason, and is published. */
export const correct = command({
  name: 'correct',
  usage: 'ACTE POINTEUR VALEUR --reason RAISON [--by QUI] [--on JOUR] [--from DOSSIER]',
  summary: 'Corrige une valeur d’un acte, avec la raison, dans un fichier à côté de l’acte.',
  options: {
    reason: { type: 'string', placeholder: 'RAISON', summary: 'Pourquoi ; publié avec la correction.' },
    by: { type: 'string', placeholder: 'QUI', summary: 'Par qui ; sinon, le nom de session.' },
    on: { type: 'string', placeholder: 'JOUR', summary: 'Quand (AAAA-MM-JJ) ; sinon, aujourd’hui.' },
    from: FROM,
  },
  async run({ positionals, values }, io) {
    const [id, pointer, words, ...more] = positionals;
    if (!id || !pointer || words === undefined || more.length > 0)
      throw new UsageError('Il faut un acte, un pointeur et une valeur (« null » pour aucune).');
    if (!values.reason) throw new UsageError('Pourquoi cette correction ? Donnez --reason.');
    const [{ updateRecords }, { correct }, { namedBy }, { parisDay }] = await Promise.all([
      import('../store.ts'),
      import('../ledger/correct.ts'),
      import('../ledger/folder.ts'),
      import('../ledger/paris.ts'),
    ]);
    const { documents } = await updateRecords(values.from);
    // Two acts with one number have one identifier: the file then says which.
    const own = documents.find(({ file, records }) => file === id && records.length === 1);
    const all = documents.flatMap(({ records }) => records);
    const [stored, ...others] = own?.records ?? namedBy(id, all, ({ record }) => record.id);
    if (!stored || others.length > 0) {
      const ids = [stored, ...others].map((one) => one?.record.id).join(', ');
      await print(
        io.err,
        stored
          ? `« ${id} » désigne plusieurs actes : ${ids}.\n`
          : `Aucun acte ne porte l’identifiant « ${id} » ; « registre check --json » les liste.\n`,
      );
      return 1;
    }
    const { file, findings } = await correct(stored, {
      pointer,
      words,
      reason: values.reason,
      by: values.by ?? userOf(io),
      on: values.on ?? parisDay(momentOf(io)),
    });
    if (findings.length === 0) {
      await print(io.out, `${pointer} corrigé dans ${file}.\n`);
      return 0;
    }
    for (const { message, remedy } of findings)
      await print(io.err, `${message}${remedy ? `\n→ ${remedy}` : ''}\n`);
    return 1;
  },
});
