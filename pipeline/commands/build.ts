import { command, FROM, type Io, momentOf, print, SITE } from '../command.ts';

/** Everything, from the deposited documents to the site. */
export const build = command({
  name: 'build',
  usage: '[--from DOSSIER] [--out DOSSIER] [--reread] [--drafts]',
  summary: 'Lit ce qui a changé, contrôle tout, écrit les jeux de données et le site.',
  options: {
    from: FROM,
    out: SITE,
    drafts: {
      type: 'boolean',
      summary: 'Aperçu : montre aussi, marqués, les actes qui ne sont pas publiés.',
    },
    reread: { type: 'boolean', summary: 'Relit tous les documents, même inchangés.' },
  },
  async run({ values: { from, out, reread = false, drafts = false } }, io) {
    const [{ build }, { refusals, runReport }] = await Promise.all([
      import('../build.ts'),
      import('../build/report.ts'),
    ]);
    const built = await build({ from, out, reread, drafts, now: momentOf(io), onRead: progressOn(io) });
    await print(io.out, runReport(built, out));
    return refusals(built).length > 0 ? 1 : 0;
  },
});

/** Names each document as its reading begins, for whoever watches. */
const progressOn =
  ({ err }: Io) =>
  (file: string) => {
    if ('isTTY' in err && err.isTTY) err.write(`lecture de ${file}\n`);
  };
