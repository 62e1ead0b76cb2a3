import type { Person } from '../../../schemas/deliberation.ts';
import type { Act } from '../../register.ts';
import { itemPlaces, type Place, recordColumn } from '../lib/record-column.ts';
import { peopleOf } from '../lib/rolls.ts';
import { column, defineTable, type ReadColumn, type Reference, type Table } from '../lib/table.ts';

export const DELIBERATION: Reference = { columns: ['deliberation'], table: 'deliberations', to: ['id'] };

const KEY = ['deliberation', 'rank'];

/** The act, and the place of the item in its list. */
const whereOf = <Row extends Place>(): ReadColumn<Row>[] => [
  column('deliberation', 'string', 'Délibération', 'Identifiant.', ({ act }) => act.record.id),
  column('rank', 'integer', 'Rang', 'Rang dans la liste de l’acte, à partir de 1.', ({ index }) => index + 1),
];

/** One row per item of a list of the record. */
const itemsTable = (
  about: Pick<Table, 'name' | 'title' | 'description'>,
  list: (act: Act) => readonly unknown[],
  columns: ReadColumn<Place>[],
): Table =>
  defineTable<Place>({
    ...about,
    key: KEY,
    references: [DELIBERATION],
    rows: ({ acts }) => itemPlaces(acts, list),
    columns: [...whereOf(), ...columns],
  });

export const operativeItems = itemsTable(
  {
    name: 'operative-items',
    title: 'Dispositif',
    description: 'Ce que le conseil décide : une ligne par point ou article.',
  },
  ({ record }) => record.operativeText,
  [
    recordColumn('label', 'string', '/operativeText/*/label'),
    recordColumn('text', 'string', '/operativeText/*/text', undefined, { required: true }),
  ],
);

export const amounts = itemsTable(
  { name: 'amounts', title: 'Montants', description: 'Une ligne par somme nommée dans un acte.' },
  ({ record }) => record.amounts,
  [
    recordColumn('value', 'number', '/amounts/*/value'),
    recordColumn('currency', 'string', '/amounts/*/currency'),
    recordColumn('text', 'string', '/amounts/*/text'),
    recordColumn('beneficiary', 'string', '/amounts/*/beneficiary'),
  ],
);

export const receipts = defineTable<Place>({
  name: 'receipts',
  title: 'Accusés de réception',
  description: 'Une ligne par acte qui porte un accusé de réception du contrôle de légalité (@ctes).',
  key: ['deliberation'],
  references: [DELIBERATION],
  rows: ({ acts }) => acts.filter(({ record }) => record.receipt).map((act) => ({ act, index: 0 })),
  columns: [
    column('deliberation', 'string', 'Délibération', 'Identifiant.', ({ act }) => act.record.id),
    recordColumn('id', 'string', '/receipt/id'),
    recordColumn('department', 'string', '/receipt/department'),
    recordColumn('siren', 'string', '/receipt/siren'),
    recordColumn('date', 'date', '/receipt/date'),
    recordColumn('number', 'string', '/receipt/number'),
    recordColumn('nature', 'string', '/receipt/nature'),
    recordColumn('sentOn', 'date', '/receipt/sentOn'),
    recordColumn('receivedOn', 'date', '/receipt/receivedOn'),
  ],
});

interface ProxyRow extends Place {
  slugOf(person: Person | null | undefined): string | null;
}

const personColumn = (name: string, title: string, whom: 'grantor' | 'holder') =>
  column<ProxyRow>(
    name,
    'string',
    title,
    'Identifiant ; vide si le nom imprimé peut désigner plusieurs personnes.',
    ({ act, index, slugOf }) => slugOf(act.record.attendance.proxies[index]?.[whom]),
  );

export const proxies = defineTable<ProxyRow>({
  name: 'proxies',
  title: 'Pouvoirs',
  description: 'Une ligne par pouvoir, tel qu’il valait pour la délibération.',
  key: KEY,
  references: [
    DELIBERATION,
    { columns: ['authority', 'grantorMember'], table: 'members', to: ['authority', 'id'] },
    { columns: ['authority', 'holderMember'], table: 'members', to: ['authority', 'id'] },
  ],
  rows: (register) => {
    const { rosters } = peopleOf(register);
    return itemPlaces(register.acts, ({ record }) => record.attendance.proxies).map((place) => ({
      ...place,
      slugOf: (person) => (person && rosters.get(place.act.authority.slug)?.find(person)?.slug) ?? null,
    }));
  },
  columns: [
    ...whereOf<ProxyRow>(),
    column('authority', 'string', 'Collectivité', 'Identifiant.', ({ act }) => act.authority.slug),
    recordColumn('grantor', 'string', '/attendance/proxies/*/grantor/name', 'Mandant'),
    personColumn('grantorMember', 'Mandant (personne)', 'grantor'),
    recordColumn('holder', 'string', '/attendance/proxies/*/holder/name', 'Mandataire'),
    personColumn('holderMember', 'Mandataire (personne)', 'holder'),
    recordColumn('scope', 'string', '/attendance/proxies/*/scope'),
  ],
});
