import type { Vote } from '../../../schemas/deliberation.ts';
import { provenanceOf } from '../../record/provenance.ts';
import { actPlaces, type Place, recordColumn } from '../lib/record-column.ts';
import { sittingId } from '../lib/sittings.ts';
import { column, defineTable, type ReadColumn } from '../lib/table.ts';

type Votes = Pick<Vote, 'inFavour' | 'against' | 'abstentions' | 'notVoting'>;

const CERTAINTIES = ['stated', 'inferred', 'corrected'];

/** A count of the vote, and beside it whether the act states it. */
function tally(name: keyof Votes, label: string, scdl?: string): ReadColumn<Place>[] {
  const pointer = `/vote/${name}/count`;
  return [
    { ...recordColumn(name, 'integer', pointer, label), ...(scdl ? { standard: `SCDL ${scdl}` } : {}) },
    column(
      `${name}Certainty`,
      'string',
      `${label} : certitude`,
      'Écrit dans l’acte (stated), déduit par une règle (inferred) ou corrigé (corrected).',
      ({ act: { record } }) =>
        record.vote[name].count === null ? null : (provenanceOf(record, pointer)?.certainty ?? null),
      { source: '/provenance', constraints: { enum: CERTAINTIES } },
    ),
  ];
}

const count = (name: string, title: string, list: 'present' | 'proxies' | 'absent' | 'excused') =>
  column<Place>(
    name,
    'integer',
    title,
    'Nombre de noms dans la liste.',
    ({ act: { record } }) => record.attendance[list].length,
    { source: `/attendance/${list}` },
  );

export const deliberations = defineTable<Place>({
  name: 'deliberations',
  title: 'Délibérations',
  description: 'Une ligne par délibération. Une cellule vide signifie que l’acte ne le dit pas.',
  key: ['id'],
  references: [
    { columns: ['authority'], table: 'authorities', to: ['id'] },
    { columns: ['sitting'], table: 'sittings', to: ['id'] },
  ],
  rows: ({ acts }) => actPlaces(acts),
  columns: [
    recordColumn('id', 'string', '/id', undefined, { required: true, unique: true }),
    column('authority', 'string', 'Collectivité', 'Identifiant.', ({ act }) => act.authority.slug),
    column('sitting', 'string', 'Séance', 'Identifiant.', ({ act }) => sittingId(act)),
    recordColumn('number', 'string', '/number'),
    recordColumn('date', 'date', '/sitting/date'),
    recordColumn('subject', 'string', '/subject'),
    recordColumn('rapporteur', 'string', '/rapporteur/name', 'Rapporteur'),
    recordColumn('topicCode', 'string', '/topic/code'),
    recordColumn('topicLabel', 'string', '/topic/label'),
    recordColumn('outcome', 'string', '/vote/outcome'),
    recordColumn('majority', 'string', '/vote/majority'),
    recordColumn('ballot', 'string', '/vote/ballot'),
    ...tally('inFavour', 'Pour', 'VOTE_POUR'),
    ...tally('against', 'Contre', 'VOTE_CONTRE'),
    ...tally('abstentions', 'Abstentions', 'VOTE_ABSTENTION'),
    ...tally('notVoting', 'Ne prennent pas part'),
    recordColumn('membersInOffice', 'integer', '/sitting/membersInOffice'),
    recordColumn('voters', 'integer', '/sitting/voters'),
    count('presentNamed', 'Présents nommés', 'present'),
    count('proxiesNamed', 'Pouvoirs nommés', 'proxies'),
    count('absentNamed', 'Absents nommés', 'absent'),
    count('excusedNamed', 'Excusés nommés', 'excused'),
    recordColumn('signedOn', 'date', '/signedOn'),
    recordColumn('publishedOn', 'date', '/publishedOn'),
    recordColumn('signatory', 'string', '/signatory/name'),
    recordColumn('appealCourt', 'string', '/appeal/court'),
    recordColumn('appealDelay', 'string', '/appeal/delay'),
    recordColumn('sourceFile', 'string', '/source/file'),
    recordColumn('sourceSha256', 'string', '/source/sha256'),
    recordColumn('pipelineVersion', 'string', '/pipelineVersion'),
  ],
});
