import { command, FROM, momentOf, print, UsageError } from './base/command.ts';

/** The papers of a sitting, from its acts: to read, complete and sign. */
export const documents = command({
  name: 'documents',
  usage: 'SÉANCE [--out DOSSIER] [--from DOSSIER]',
  summary: 'Écrit la liste des délibérations, le certificat de publication et la trame du procès-verbal.',
  options: {
    out: { type: 'string', placeholder: 'DOSSIER', default: '.', summary: 'Où écrire (ici).' },
    from: FROM,
  },
  async run({ positionals: [typed, ...rest], values: { out, from } }, io) {
    if (!typed || rest.length > 0)
      throw new UsageError('Nommez une séance : son jour (2025-04-03), ou collectivité/jour.');
    const [
      { loadRegister },
      { readLedgers },
      { publicationOf },
      { isAmong },
      { sittingLives },
      { writeDocuments },
    ] = await Promise.all([
      import('../store.ts'),
      import('../ledger/file.ts'),
      import('../ledger/publication.ts'),
      import('../ledger/folder.ts'),
      import('../legal/sitting-life.ts'),
      import('../legal/documents/write.ts'),
    ]);
    const now = momentOf(io);
    const register = publicationOf(await loadRegister(from), await readLedgers(from), { now, drafts: true });
    const found = register.authorities
      .flatMap((authority) => sittingLives(register, authority))
      .filter(({ authority: { slug }, date }) => isAmong(typed, `${slug}/${date}`));
    const [sitting, ...others] = found;
    if (!sitting || others.length > 0) {
      const names = found.map(({ authority: { slug }, date }) => `${slug}/${date}`).join(', ');
      await print(
        io.err,
        sitting ? `Laquelle ? ${names}\n` : `Aucune séance « ${typed} » n’a d’acte à montrer.\n`,
      );
      return 1;
    }
    for (const path of await writeDocuments(sitting, out, now)) await print(io.out, `${path}\n`);
    await print(
      io.out,
      'Relisez et complétez avant de signer ou d’afficher : ces papiers ne disent que ce que disent les actes.\n',
    );
    return 0;
  },
});
