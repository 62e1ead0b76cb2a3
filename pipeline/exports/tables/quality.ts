import type { Diagnostic } from '../../../schemas/deliberation.ts';
import type { Act, AppliedCorrection, Register } from '../../register.ts';
import { column, defineTable } from '../lib/table.ts';
import { DELIBERATION } from './items.ts';

interface FindingRow {
  act: Act | null;
  finding: Diagnostic;
  /** Why the authority accepts it; null when it does not. */
  accepted: string | null;
}

function findingRows({ acts, findings }: Register): FindingRow[] {
  return [
    ...findings.map((finding) => ({ act: null, finding, accepted: null })),
    ...acts.flatMap((act) => [
      ...act.findings.map((finding) => ({ act, finding, accepted: null })),
      ...act.accepted.map(({ finding, reason }) => ({ act, finding, accepted: reason })),
    ]),
  ];
}

export const findings = defineTable<FindingRow>({
  name: 'findings',
  title: 'Constats',
  description: 'Ce que la lecture et les contrôles ont relevé, constats acceptés compris.',
  key: [],
  references: [DELIBERATION],
  rows: findingRows,
  columns: [
    column(
      'deliberation',
      'string',
      'Délibération',
      'Identifiant ; vide si le constat ne porte pas sur un acte seul.',
      ({ act }) => act?.record.id ?? null,
    ),
    column('code', 'string', 'Code', 'Code stable du constat.', ({ finding }) => finding.code),
    column('severity', 'string', 'Gravité', 'Gravité du constat.', ({ finding }) => finding.severity, {
      constraints: { enum: ['error', 'warning', 'info'] },
    }),
    column('message', 'string', 'Constat', 'Phrase en français.', ({ finding }) => finding.message),
    column('file', 'string', 'Fichier', 'Fichier concerné.', ({ finding }) => finding.file),
    column('page', 'integer', 'Page', 'Page du fichier.', ({ finding }) => finding.place?.page ?? null),
    column('pointer', 'string', 'Champ', 'Pointeur JSON de la valeur.', ({ finding }) => finding.pointer),
    column('quote', 'string', 'Citation', 'Les mots de l’acte.', ({ finding }) => finding.quote ?? null),
    column(
      'remedy',
      'string',
      'Remède',
      'Ce que le secrétariat peut faire.',
      ({ finding }) => finding.remedy ?? null,
    ),
    column(
      'accepted',
      'boolean',
      'Accepté',
      'Vrai si la collectivité a accepté le constat.',
      ({ accepted }) => accepted !== null,
    ),
    column('acceptedReason', 'string', 'Raison', 'Pourquoi il est accepté.', ({ accepted }) => accepted),
  ],
});

interface CorrectionRow {
  act: Act;
  rank: number;
  correction: AppliedCorrection;
}

export const corrections = defineTable<CorrectionRow>({
  name: 'corrections',
  title: 'Corrections',
  description: 'Les valeurs corrigées par la collectivité, avec ce que la lecture avait dit.',
  key: ['deliberation', 'rank'],
  references: [DELIBERATION],
  rows: ({ acts }) =>
    acts.flatMap((act) => act.corrections.map((correction, i) => ({ act, rank: i + 1, correction }))),
  columns: [
    column('deliberation', 'string', 'Délibération', 'Identifiant.', ({ act }) => act.record.id),
    column('rank', 'integer', 'Rang', 'Ordre des corrections de l’acte.', ({ rank }) => rank),
    column(
      'pointer',
      'string',
      'Champ',
      'Pointeur JSON de la valeur.',
      ({ correction }) => correction.pointer,
    ),
    column('reading', 'string', 'Lecture', 'Valeur lue, en JSON.', ({ correction }) =>
      JSON.stringify(correction.reading ?? null),
    ),
    column('value', 'string', 'Valeur corrigée', 'En JSON.', ({ correction }) =>
      JSON.stringify(correction.value ?? null),
    ),
    column('reason', 'string', 'Raison', 'Pourquoi.', ({ correction }) => correction.reason),
    column('by', 'string', 'Par', 'Par qui.', ({ correction }) => correction.by),
    column('on', 'date', 'Le', 'Quand.', ({ correction }) => correction.on),
  ],
});
