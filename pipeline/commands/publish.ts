import type { PublishedStep } from '../ledger/publish-all.ts';
import type { Act } from '../register.ts';
import { command, momentOf, print, UsageError, userOf } from './base/command.ts';
import { ledgerOptions } from './base/ledger-options.ts';

/** Publishes what is ready. The day it is put online is set once and never changes. */
export const publish = command({
  name: 'publish',
  usage: '[ACTE…] [--from MOMENT] [--authority COLLECTIVITÉ] [--by QUI] [--in DOSSIER]',
  summary: 'Publie les actes prêts : la date de mise en ligne est inscrite une fois pour toutes.',
  options: {
    from: {
      type: 'string',
      placeholder: 'MOMENT',
      summary: 'Pas avant ce moment, à l’heure de Paris (2026-12-01T08:00) ; refaites alors le site.',
    },
    authority: { type: 'string', placeholder: 'COLLECTIVITÉ', summary: 'Celle-ci seulement (son dossier).' },
    ...ledgerOptions,
  },
  async run({ positionals, values }, io) {
    const [{ publishAll }, { isAmong }, { timeInParis }, { tellingProgress }] = await Promise.all([
      import('../ledger/publish-all.ts'),
      import('../ledger/folder.ts'),
      import('../ledger/paris.ts'),
      import('../progress.ts'),
    ]);
    const from = values.from === undefined ? undefined : timeInParis(values.from);
    if (from === null) throw new UsageError(`« ${values.from} » n’est pas un moment (2026-12-01T08:00).`);
    const isChosen = ({ authority, record }: Act): boolean =>
      (values.authority === undefined || values.authority === authority.slug) &&
      (positionals.length === 0 || positionals.some((typed) => isAmong(typed, record.id)));
    const doing = { now: momentOf(io), by: values.by ?? userOf(io), ...(from && { from }) };
    const steps = await tellingProgress(io.err, (onRead) =>
      publishAll(values.in, { ...doing, isChosen, onRead }),
    );
    for (const { repaired } of steps)
      if (repaired) await print(io.err, `Une ligne incomplète a été ôtée du registre : ${repaired}\n`);
    for (const step of steps) await print(io.out, said(step, values.from));
    if (steps.length === 0) await print(io.err, 'Aucun acte ne répond à cette demande.\n');
    return steps.length === 0 || steps.some(({ held }) => held.length > 0) ? 1 : 0;
  },
});

const nameOf = ({ record }: Act): string => record.number ?? record.id;

function said(
  { authority, published, corrected, masked, held }: PublishedStep,
  from: string | undefined,
): string {
  const names = (acts: readonly Act[]) => acts.map(nameOf).join(', ');
  const lines = [
    published.length > 0 &&
      `${from ? `À publier à partir de ${from}` : 'Publié'} (${published.length}) : ${names(published)}`,
    masked.length > 0 && `Masquage inscrit (${masked.length}) : ${names(masked)}`,
    corrected.length > 0 && `Changement inscrit (${corrected.length}) : ${names(corrected)}`,
    held.length > 0 && `Retenu (${held.length})`,
    ...held.map(({ act, why }) => `  ${nameOf(act)} : ${why}`),
  ].filter((line) => line !== false);
  const all = lines.length > 0 ? lines : ['Rien à publier : tout ce qui est prêt l’est déjà.'];
  return `${authority}\n${all.map((line) => `  ${line}\n`).join('')}`;
}
