import type { Member } from '../../members.ts';
import { peopleOf, type RollRow, rollsOf } from '../lib/rolls.ts';
import { column, defineTable, type ReadColumn, type Reference, type Table } from '../lib/table.ts';
import { DELIBERATION } from './items.ts';

const MEMBER: Reference = {
  columns: ['authority', 'member'],
  table: 'members',
  to: ['authority', 'id'],
};

interface MemberRow {
  authority: string;
  member: Member;
}

export const members = defineTable<MemberRow>({
  name: 'members',
  title: 'Personnes',
  description: 'Une ligne par personne d’un conseil, quelles que soient les formes imprimées de son nom.',
  key: ['authority', 'id'],
  references: [{ columns: ['authority'], table: 'authorities', to: ['id'] }],
  rows: (register) =>
    register.authorities.flatMap(({ slug }) =>
      (peopleOf(register).rosters.get(slug)?.members ?? []).map((member) => ({ authority: slug, member })),
    ),
  columns: [
    column('authority', 'string', 'Collectivité', 'Identifiant.', ({ authority }) => authority),
    column('id', 'string', 'Identifiant', 'Unique dans la collectivité.', ({ member }) => member.slug),
    column('name', 'string', 'Nom', 'Forme imprimée la plus complète.', ({ member }) => member.name),
    column('givenName', 'string', 'Prénom', 'S’il se distingue.', ({ member }) => member.givenName),
    column('familyName', 'string', 'Nom de famille', 'S’il se distingue.', ({ member }) => member.familyName),
    column(
      'group',
      'string',
      'Groupe',
      'Le dernier, d’après members.csv.',
      ({ member }) => member.mandates.at(-1)?.group ?? null,
    ),
    column(
      'from',
      'date',
      'En fonction depuis',
      'Premier jour, d’après members.csv.',
      ({ member }) => member.mandates[0]?.from ?? null,
    ),
    column(
      'to',
      'date',
      'En fonction jusqu’au',
      'Dernier jour, d’après members.csv ; vide s’il n’est pas dit.',
      ({ member }) => member.mandates.at(-1)?.to ?? null,
    ),
  ],
});

const whose = [
  column<RollRow>('deliberation', 'string', 'Délibération', 'Identifiant.', ({ act }) => act.record.id),
  column<RollRow>('rank', 'integer', 'Rang', 'Rang dans l’appel de cet acte.', ({ rank }) => rank),
  column<RollRow>('authority', 'string', 'Collectivité', 'Identifiant.', ({ act }) => act.authority.slug),
  column<RollRow>(
    'member',
    'string',
    'Personne',
    'Identifiant ; vide si le nom imprimé peut désigner plusieurs personnes.',
    ({ member }) => member?.slug ?? null,
  ),
  column<RollRow>('name', 'string', 'Nom imprimé', 'Tel que dans l’acte.', ({ entry }) => entry.person.name),
];

/** One row per person of the roll of each act. */
const rollTable = (
  about: Pick<Table, 'name' | 'title' | 'description'>,
  columns: ReadColumn<RollRow>[],
): Table =>
  defineTable<RollRow>({
    ...about,
    key: ['deliberation', 'rank'],
    references: [DELIBERATION, MEMBER],
    rows: rollsOf,
    columns: [...whose, ...columns],
  });

export const attendance = rollTable(
  {
    name: 'attendance',
    title: 'Présences',
    description: 'Une ligne par personne et par délibération : présente, représentée, absente…',
  },
  [
    column(
      'status',
      'string',
      'Présence',
      'unknown : les listes et les mouvements ne permettent pas de le dire pour cette délibération.',
      ({ entry }) => entry.status,
      {
        source: '/attendance',
        constraints: {
          enum: ['present', 'represented', 'absent', 'excused', 'notVoting', 'left', 'unknown'],
        },
      },
    ),
    column(
      'holder',
      'string',
      'Mandataire',
      'Nom imprimé de qui représente ; vide si l’acte ne le dit pas.',
      ({ entry }) => entry.holder?.name ?? null,
      { source: '/attendance/proxies/*/holder/name' },
    ),
    column(
      'holderMember',
      'string',
      'Mandataire (personne)',
      'Identifiant de qui représente.',
      ({ holder }) => holder?.slug ?? null,
    ),
  ],
);

export const votes = rollTable(
  {
    name: 'votes',
    title: 'Votes nominatifs',
    description:
      'Une ligne par personne et par délibération. Un vote écrit (stated), un vote déduit (deduced) et un vote inconnu (unknown) ne s’additionnent pas.',
  },
  [
    column(
      'vote',
      'string',
      'Vote',
      'Vide s’il n’est pas connu, ou s’il n’y en a pas.',
      ({ entry }) => entry.vote,
      {
        constraints: { enum: ['inFavour', 'against', 'abstention', 'notVoting'] },
      },
    ),
    column(
      'certainty',
      'string',
      'Certitude',
      'stated : nommé dans l’acte ; deduced : déduit des listes et des décomptes ; unknown : inconnu.',
      ({ entry }) => entry.certainty,
      { constraints: { required: true, enum: ['stated', 'deduced', 'unknown'] } },
    ),
    column(
      'source',
      'string',
      'Place dans l’enregistrement',
      'Pointeur JSON du nom dans le vote, sinon dans les listes.',
      ({ entry }) => entry.votePointer ?? entry.pointer,
    ),
  ],
);
