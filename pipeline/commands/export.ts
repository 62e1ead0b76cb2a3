import type { WrittenFile } from '../exports/export.ts';
import { command, FROM, momentOf, print, UsageError } from './base/command.ts';

/** The data sets without the site; `registre build` makes both. */
export const exportData = command({
  name: 'export',
  usage: '[--only NOM] [--out DOSSIER] [--from DOSSIER]',
  summary: 'Écrit les jeux de données, sans le site, avec la taille et l’empreinte de chacun.',
  options: {
    only: { type: 'string', placeholder: 'NOM', summary: 'Un seul export : records, scdl, tables…' },
    out: { type: 'string', placeholder: 'DOSSIER', default: '_export', summary: 'Où écrire (_export).' },
    from: FROM,
  },
  async run({ values: { only, out, from } }, io) {
    const [
      { exports },
      { writeExports },
      { Output },
      { loadRegister },
      { readLedgers },
      { publicationOf },
      { forReaders },
      { holdBack },
      { tellingProgress },
    ] = await Promise.all([
      import('../exports/index.ts'),
      import('../exports/write.ts'),
      import('../output/output.ts'),
      import('../store.ts'),
      import('../ledger/file.ts'),
      import('../ledger/publication.ts'),
      import('../privacy/for-readers.ts'),
      import('../privacy/hold-back.ts'),
      import('../progress.ts'),
    ]);
    const chosen = exports.filter(({ name }) => only === undefined || name === only);
    if (chosen.length === 0)
      throw new UsageError(
        `Aucun export ne s’appelle « ${only} ». Noms : ${exports.map(({ name }) => name).join(', ')}.`,
      );
    const options = { now: momentOf(io) };
    const ledgers = await readLedgers(from);
    const decided = await tellingProgress(io.err, async (onRead) =>
      holdBack(await loadRegister(from, { onRead }), (slug) => ledgers.has(slug), onRead),
    );
    const register = publicationOf(decided, ledgers, options);
    const shown = { ...register, findings: forReaders(register.findings) };
    await print(io.out, summary(await writeExports(shown, new Output(out), chosen)));
    return register.blocked.length > 0 || register.findings.some(({ severity }) => severity === 'error')
      ? 1
      : 0;
  },
});

/** Each data set with its size and sum; the files beside the acts are only counted. */
function summary(written: readonly WrittenFile[]): string {
  const width = Math.max(...written.map(({ size }) => String(size).length));
  const lines = written
    .filter(({ act }) => !act)
    .map(({ path, size, sha256 }) => `${sha256}  ${String(size).padStart(width)}  ${path}\n`);
  const beside = written.filter(({ act }) => act).length;
  return `${lines.join('')}et ${beside} fichiers à côté des actes.\n`;
}
