import { topicOf } from '../../french/topics/nomenclature.ts';
import { hasLuhnKey } from '../../lib/luhn.ts';
import type { Act } from '../../register.ts';
import { column, defineTable } from '../lib/table.ts';

const REQUIRED = { required: true };

/**
 * SCDL délibérations 2.1.5: the 17 columns in the standard's order. A cell that cannot be filled
 * truthfully, or would break a rule of the standard, stays empty.
 */
export const scdlDeliberations = defineTable<Act>({
  name: 'scdl-deliberations',
  title: 'Délibérations (SCDL 2.1.5)',
  description: 'Socle commun des données locales, délibérations, version 2.1.5.',
  key: [],
  conformsTo: 'https://gitlab.com/opendatafrance/scdl/deliberations/raw/v2.1.5/schema.json',
  rows: ({ acts }) => [...acts],
  columns: [
    column('COLL_NOM', 'string', 'Collectivité', 'Nom officiel.', collName, { constraints: REQUIRED }),
    column('COLL_SIRET', 'string', 'SIRET', 'SIRET de la collectivité.', siret, {
      constraints: { ...REQUIRED, pattern: '^\\d{14}$' },
    }),
    column('DELIB_ID', 'string', 'Numéro', 'Numéro imprimé.', ({ record }) => record.number, {
      source: '/number',
      constraints: REQUIRED,
    }),
    column('DELIB_DATE', 'date', 'Date', 'Date de la séance.', ({ record }) => record.sitting.date, {
      source: '/sitting/date',
      constraints: REQUIRED,
    }),
    column('DELIB_MATIERE_CODE', 'string', 'Code matière', 'Matière ACTES, niveau 2.', topicCode, {
      source: '/topic/code',
      constraints: { ...REQUIRED, pattern: '^\\d\\.\\d{1,2}$' },
    }),
    column('DELIB_MATIERE_NOM', 'string', 'Matière', 'Libellés des niveaux 1 et 2.', topicName, {
      source: '/topic/code',
      constraints: REQUIRED,
    }),
    column('DELIB_OBJET', 'string', 'Objet', 'Objet, sur une ligne.', subject, {
      source: '/subject',
      constraints: REQUIRED,
    }),
    column('BUDGET_ANNEE', 'string', 'Année du budget', 'Non lue : toujours vide.', () => null, {
      constraints: { pattern: '^[0-9]{4}(\\/[0-9]{4})?$' },
    }),
    column('BUDGET_NOM', 'string', 'Budget', 'Non lu : toujours vide.', () => null),
    column('PREF_ID', 'string', 'Préfecture', 'Préfecture du département.', prefecture, {
      source: '/receipt/department',
    }),
    column('PREF_DATE', 'date', 'Reçue le', 'Date de réception, si elle suit la séance.', receivedOn, {
      source: '/receipt/receivedOn',
    }),
    column(
      'VOTE_EFFECTIF',
      'integer',
      'Effectif',
      'Membres en exercice.',
      (act) => votes(act)?.inOffice ?? null,
      {
        source: '/sitting/membersInOffice',
      },
    ),
    column(
      'VOTE_REEL',
      'integer',
      'Votes',
      'Pour, contre et abstentions.',
      (act) => votes(act)?.cast ?? null,
    ),
    column('VOTE_POUR', 'integer', 'Pour', 'Voix pour.', (act) => votes(act)?.inFavour ?? null, {
      source: '/vote/inFavour/count',
    }),
    column('VOTE_CONTRE', 'integer', 'Contre', 'Voix contre.', (act) => votes(act)?.against ?? null, {
      source: '/vote/against/count',
    }),
    column(
      'VOTE_ABSTENTION',
      'integer',
      'Abstentions',
      'Abstentions.',
      (act) => votes(act)?.abstentions ?? null,
      { source: '/vote/abstentions/count' },
    ),
    column('DELIB_URL', 'string', 'Adresse', 'Page de la délibération.', address),
  ],
});

function collName({ authority }: Act): string {
  return authority.authority.name;
}

function siret({ authority }: Act): string | null {
  const digits = authority.authority.siret;
  return digits && hasLuhnKey(digits) ? digits : null;
}

function topicCode({ record: { topic } }: Act): string | null {
  return topic && topicOf(topic.code) ? topic.code : null;
}

/** « finances locales/subventions »: lower case, accents, no comma nor bracket, one slash between both levels. */
function topicName({ record: { topic } }: Act): string | null {
  const found = topic && topicOf(topic.code);
  if (!found) return null;
  const plain = (label: string) =>
    label
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[,()/]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return `${plain(found.domain)}/${plain(found.label)}`;
}

function subject({ record }: Act): string | null {
  return record.subject?.replace(/\s+/g, ' ').trim() || null;
}

/** « PREF034 », « PREF02A », « PREF971 » */
function prefecture({ record, authority }: Act): string | null {
  const department = record.receipt?.department ?? authority.authority.department;
  return department ? `PREF${department.padStart(3, '0')}` : null;
}

function receivedOn({ record: { receipt, sitting } }: Act): string | null {
  const received = receipt?.receivedOn ?? null;
  return received && (!sitting.date || received >= sitting.date) ? received : null;
}

/** All five counts, or none: the standard wants them together and coherent. */
function votes({ record: { vote, sitting } }: Act) {
  const inFavour = vote.inFavour.count;
  const against = vote.against.count;
  const abstentions = vote.abstentions.count;
  const inOffice = sitting.membersInOffice;
  if (inFavour === null || against === null || abstentions === null || inOffice === null) return null;
  const cast = inFavour + against + abstentions;
  return cast <= inOffice ? { inOffice, cast, inFavour, against, abstentions } : null;
}

function address({ record, authority }: Act): string | null {
  const base = authority.authority.registerAddress;
  return base ? new URL(`${record.id}/`, base).href : null;
}
