import { basename, resolve } from 'node:path';
import { several } from '../french/phrasing.ts';
import type { ImportedFile } from '../ledger/import/report.ts';
import { isDay } from '../lib/day.ts';
import { command, momentOf, print, UsageError, userOf } from './base/command.ts';
import { ledgerOptions } from './base/ledger-options.ts';

/** Takes in years of acts at once, as already published. */
export const importArchives = command({
  name: 'import',
  usage:
    'DOSSIER --published-before JOUR [--authority COLLECTIVITÉ] [--report FICHIER] [--by QUI] [--in DOSSIER]',
  summary: 'Range et publie des années d’actes déjà en ligne ; une reprise continue où elle en était.',
  options: {
    'published-before': {
      type: 'string',
      placeholder: 'JOUR',
      summary: 'Le jour avant lequel ils étaient déjà en ligne (AAAA-MM-JJ).',
    },
    authority: {
      type: 'string',
      placeholder: 'COLLECTIVITÉ',
      summary: 'Le dossier de la collectivité, quand les actes ne suffisent pas à le dire.',
    },
    report: {
      type: 'string',
      placeholder: 'FICHIER',
      summary: 'Le sort de chaque fichier, une ligne JSON chacun (import-DOSSIER.jsonl).',
    },
    ...ledgerOptions,
  },
  async run({ positionals, values }, io) {
    const [folder, ...more] = positionals;
    const { 'published-before': before, authority, in: root } = values;
    if (!folder || more.length > 0) throw new UsageError('Donnez un dossier, et un seul.');
    const [{ importFolder }, { parisDay }, { tellingProgress }] = await Promise.all([
      import('../ledger/import/import.ts'),
      import('../ledger/paris.ts'),
      import('../progress.ts'),
    ]);
    const now = momentOf(io);
    if (!before || !isDay(before) || before > parisDay(now))
      throw new UsageError('Avant quel jour étaient-ils en ligne ? Donnez --published-before AAAA-MM-JJ.');
    const report = values.report ?? `import-${basename(resolve(folder))}.jsonl`;
    const { told, steps } = await tellingProgress(io.err, (onRead, end) =>
      importFolder(root, folder, {
        ...{ now, by: values.by ?? userOf(io), before, report, onRead },
        ...(authority ? { authority } : {}),
        onFile: async ({ file, outcome, why }) => {
          end();
          if (outcome === 'refused') await print(io.err, `${file}\n  ✗ ${why}\n`);
        },
      }),
    );
    const held = steps.flatMap((step) => step.held);
    for (const { act, why } of held)
      await print(io.err, `${act.record.id}\n  ✗ rangé, non publié : ${why}\n`);
    const published = steps.reduce((sum, step) => sum + step.published.length, 0);
    await print(io.out, said(told, published, report));
    return held.length > 0 || told.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
  },
});

function said(told: readonly ImportedFile[], published: number, report: string): string {
  const having = (wanted: ImportedFile['outcome']) => told.filter(({ outcome }) => outcome === wanted).length;
  return (
    `${several(having('added'), 'fichier rangé', 'fichiers rangés')}, ${several(having('known'), 'déjà là', 'déjà là')}, ` +
    `${several(having('refused'), 'refusé')} ; ${several(published, 'acte publié', 'actes publiés')}.\n` +
    `Le sort de chaque fichier est dans ${report} ; relancez la même commande pour reprendre.\n`
  );
}
