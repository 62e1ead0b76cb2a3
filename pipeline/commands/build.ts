import { command, FROM, momentOf, print, SITE } from './base/command.ts';

/** Makes everything, from the deposited documents to the site. */
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
    const [{ build }, { refusals, runReport }, { tellingProgress }] = await Promise.all([
      import('../build.ts'),
      import('../build/report.ts'),
      import('../progress.ts'),
    ]);
    const now = momentOf(io);
    const built = await tellingProgress(io.err, (onRead, onReadAll) =>
      build({ from, out, reread, drafts, now, onRead, onReadAll }),
    );
    await print(io.out, runReport(built, out));
    return refusals(built).length > 0 ? 1 : 0;
  },
});
