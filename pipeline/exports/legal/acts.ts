import type { ActLife } from '../../legal/act-life.ts';
import { lifeOf } from '../../legal/act-life.ts';
import { type SittingLife, sittingLives } from '../../legal/sitting-life.ts';
import type { Act, Register } from '../../register.ts';
import { column, defineTable, type ReadColumn } from '../lib/table.ts';

interface Row {
  life: ActLife;
  sitting: SittingLife | null;
}

/** Where the register of a council stands among the data sets. */
export const legalFile = (authority: string): string => `data/legal/${authority}.csv`;

/** Every act with its sitting; one without a date has none. */
function rowsOf(register: Register): Row[] {
  const known = new Map<Act, Row>();
  for (const authority of register.authorities)
    for (const sitting of sittingLives(register, authority))
      for (const life of sitting.acts) known.set(life.act, { life, sitting });
  return register.acts.map((act) => known.get(act) ?? { life: lifeOf(act), sitting: null });
}

const day = (
  name: string,
  title: string,
  description: string,
  value: (row: Row) => string | null,
  source?: string,
): ReadColumn<Row> => column(name, 'date', title, description, value, source ? { source } : {});

export const legalRegister = defineTable<Row>({
  name: 'legal-register',
  title: 'Registre légal',
  description:
    'Une ligne par acte : les jours qui comptent en droit. Les délais sont calculés, à titre d’aide ; ce qui n’est pas connu reste vide.',
  key: ['id'],
  references: [{ columns: ['id'], table: 'deliberations', to: ['id'] }],
  rows: rowsOf,
  columns: [
    column('id', 'string', 'Identifiant', 'Identifiant de l’acte.', ({ life }) => life.act.record.id, {
      source: '/id',
    }),
    column('number', 'string', 'Numéro', 'Tel qu’imprimé.', ({ life }) => life.act.record.number, {
      source: '/number',
    }),
    column('subject', 'string', 'Objet', 'Tel qu’imprimé.', ({ life }) => life.act.record.subject, {
      source: '/subject',
    }),
    day(
      'sitting',
      'Séance',
      'Jour de la séance.',
      ({ life }) => life.act.record.sitting.date,
      '/sitting/date',
    ),
    day('adoptedOn', 'Adopté le', 'Vide si l’acte ne dit pas son adoption.', ({ life }) => life.adoptedOn),
    day('sentOn', 'Envoyé le', 'Envoi en préfecture.', ({ life }) => life.sentOn, '/receipt/sentOn'),
    day(
      'receivedOn',
      'Reçu le',
      'Réception en préfecture.',
      ({ life }) => life.receivedOn,
      '/receipt/receivedOn',
    ),
    day(
      'transmitBy',
      'À transmettre avant le',
      'Dernier jour, quand la loi en donne un (décision individuelle, budget, comptes).',
      ({ life }) => life.transmitBy,
    ),
    day('onlineOn', 'Mis en ligne le', 'Registre des publications.', ({ life }) => life.onlineOn),
    day('publishedOn', 'Publié le', 'Jour d’où courent les délais.', ({ life }) => life.publishedOn),
    column(
      'publishedBy',
      'string',
      'D’où vient ce jour',
      'ledger : registre des publications ; print : imprimé sur l’acte.',
      ({ life }) => life.publishedBy,
      { constraints: { enum: ['ledger', 'print'] } },
    ),
    day(
      'enforceableSince',
      'Exécutoire depuis le',
      'Publié et reçu en préfecture (CGCT, art. L2131-1).',
      ({ life }) => life.enforceableSince,
    ),
    day(
      'onlineUntil',
      'En ligne au moins jusqu’au',
      'Deux mois (CGCT, art. R2131-1).',
      ({ life }) => life.onlineUntil,
    ),
    day(
      'appealUntil',
      'Recours possible jusqu’au',
      'Deux mois francs depuis la publication (CJA, art. R421-1).',
      ({ life }) => life.appealUntil,
    ),
    day(
      'listBy',
      'Liste attendue le',
      'Une semaine après la séance (CGCT, art. L2121-25).',
      ({ sitting }) => sitting?.listBy ?? null,
    ),
    day(
      'listedOn',
      'Liste complète le',
      'Jour où tous les actes de la séance ont été mis en ligne.',
      ({ sitting }) => sitting?.listedOn ?? null,
    ),
    day(
      'minutesBy',
      'Procès-verbal attendu le',
      'Une semaine après la séance suivante, qui l’arrête (CGCT, art. L2121-15).',
      ({ sitting }) => sitting?.minutesBy ?? null,
    ),
  ],
});
