import { command, FROM, print } from './base/command.ts';

/** The report a clerk reads before publishing. */
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
  async run({ values: { from, json, today = new Date().toISOString().slice(0, 10) } }, io) {
    const [{ loadRegister }, { clerkReport, reportText }, { tellingProgress }] = await Promise.all([
      import('../store.ts'),
      import('../store/clerk-report.ts'),
      import('../progress.ts'),
    ]);
    const register = await tellingProgress(io.err, (onRead) => loadRegister(from, { today, onRead }));
    const report = clerkReport(register);
    await print(io.out, json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    const isRefused = report.findings.some(({ severity }) => severity === 'error');
    return report.counts.blocked > 0 || isRefused ? 1 : 0;
  },
});
