import type { Amount } from '../../../schemas/deliberation.ts';
import { fold } from '../../french/fold.ts';
import { NAMES_SUBSIDY } from '../../french/money/grant-words.ts';
import { hasLuhnKey } from '../../lib/luhn.ts';
import type { Act, Register } from '../../register.ts';
import { column, defineTable } from '../lib/table.ts';

interface Grant {
  act: Act;
  amount: Amount;
}

const TOPIC = '7.5';

/** Longest subject that the standard takes. */
const LONGEST = 256;

/** Sums that an adopted act about subsidies gives to a named beneficiary. */
function grantsOf({ acts }: Pick<Register, 'acts'>): Grant[] {
  return acts
    .filter(isGranting)
    .flatMap((act) =>
      act.record.amounts.filter(({ beneficiary }) => beneficiary).map((amount) => ({ act, amount })),
    );
}

const isGranting = ({ record }: Act): boolean =>
  record.vote.outcome === 'adopted' &&
  (record.topic?.code === TOPIC || NAMES_SUBSIDY.test(fold(record.subject ?? '')));

/**
 * The 14 columns of SCDL subventions. An act does not tell the agreement, the terms of payment, nor who the
 * beneficiary is in the SIRENE register: those stay empty, and the file is of the standard’s shape only.
 */
export const subsidies = defineTable<Grant>({
  name: 'subventions',
  title: 'Subventions lues dans les délibérations',
  description:
    'Sommes accordées à un bénéficiaire nommé, aux colonnes de SCDL subventions ; ce que l’acte ne dit pas reste vide.',
  key: [],
  rows: grantsOf,
  columns: [
    column(
      'nomAttribuant',
      'string',
      'Attribuant',
      'Nom officiel.',
      ({ act }) => act.authority.authority.name,
    ),
    column('idAttribuant', 'string', 'SIRET de l’attribuant', 'D’authority.json.', ({ act }) => siretOf(act)),
    column('dateConvention', 'date', 'Date de convention', 'Non lue : toujours vide.', () => null),
    column('referenceDecision', 'string', 'Décision', 'Numéro imprimé.', ({ act }) => act.record.number, {
      source: '/number',
    }),
    column(
      'nomBeneficiaire',
      'string',
      'Bénéficiaire',
      'Tel qu’imprimé.',
      ({ amount }) => amount.beneficiary ?? null,
      { source: '/amounts/*/beneficiary' },
    ),
    column('idBeneficiaire', 'string', 'SIRET du bénéficiaire', 'Non lu : toujours vide.', () => null),
    column(
      'objet',
      'string',
      'Objet',
      'Objet de la délibération, 256 caractères au plus.',
      ({ act }) => subjectOf(act),
      { source: '/subject' },
    ),
    column('montant', 'number', 'Montant', 'En euros.', ({ amount }) => amount.value, {
      source: '/amounts/*/value',
    }),
    column('nature', 'string', 'Nature', 'Une somme est une aide en numéraire.', () => 'aide en numéraire'),
    column('conditionsVersement', 'string', 'Conditions', 'Non lues : toujours vide.', () => null),
    column('datesPeriodeVersement', 'string', 'Versement', 'Non lu : toujours vide.', () => null),
    column('idRAE', 'string', 'Identifiant RAE', 'Non lu : toujours vide.', () => null),
    column('notificationUE', 'string', 'Notification UE', 'Non lue : toujours vide.', () => null),
    column('pourcentageSubvention', 'number', 'Part', 'La somme est celle du seul bénéficiaire.', () => 1),
  ],
});

function siretOf({ authority }: Act): string | null {
  const { siret } = authority.authority;
  return siret && hasLuhnKey(siret) ? siret : null;
}

function subjectOf({ record }: Act): string | null {
  const subject = record.subject?.replace(/\s+/g, ' ').trim();
  if (!subject) return null;
  return subject.length <= LONGEST ? subject : `${subject.slice(0, LONGEST - 1).trimEnd()}…`;
}
