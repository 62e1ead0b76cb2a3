import { command, FROM, momentOf, print, requireDay } from './base/command.ts';

/** Prints the report that a clerk reads before publishing. */
export const check = command({
  name: 'check',
  usage: '[--from DOSSIER] [--today JOUR] [--json]',
  summary: 'Contrôle les actes et dit, séance par séance, ce qui est prêt, noté ou bloqué.',
  options: {
    from: FROM,
    today: {
      type: 'string',
      placeholder: 'JOUR',
      summary: 'Jour d’où compter les délais (AAAA-MM-JJ) ; sinon, aujourd’hui.',
    },
    json: { type: 'boolean', summary: 'Le même rapport en données.' },
  },
  async run({ values: { from, json, today: typed } }, io) {
    const [
      { loadRegister },
      { clerkReport, reportText },
      { tellingProgress },
      { parisDay },
      { readLedgers },
      { holdBack },
    ] = await Promise.all([
      import('../store.ts'),
      import('../store/clerk-report.ts'),
      import('../progress.ts'),
      import('../ledger/paris.ts'),
      import('../ledger/file.ts'),
      import('../privacy/hold-back.ts'),
    ]);
    if (typed !== undefined) requireDay(typed);
    const today = typed ?? parisDay(momentOf(io));
    const ledgers = await readLedgers(from);
    const register = await tellingProgress(io.err, async (onRead) =>
      holdBack(await loadRegister(from, { today, onRead }), (slug) => ledgers.has(slug), onRead),
    );
    const report = clerkReport(register);
    await print(io.out, json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    const isRefused = report.findings.some(({ severity }) => severity === 'error');
    return report.counts.blocked > 0 || isRefused ? 1 : 0;
  },
});
