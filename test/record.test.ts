import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { identify } from '../pipeline/record.ts';
import { actOf } from './helpers/act-of.ts';

const test = suite('identifiers');

type Values = Record<string, unknown>;
const cases: { name: string; records: Values[]; slug?: string; ids: string[] }[] = [
  {
    name: 'authority as printed, date, number',
    records: [{}],
    ids: ['commune-de-saint-exemple/2024-03-14/2024-007'],
  },
  { name: 'authority of the folder', records: [{}], slug: 'essai', ids: ['essai/2024-03-14/2024-007'] },
  {
    name: 'a number with signs',
    records: [{ '/number': 'N° 2024 / 7 bis' }],
    slug: 'essai',
    ids: ['essai/2024-03-14/n-2024-7-bis'],
  },
  { name: 'no date', records: [{ '/sitting/date': null }], slug: 'essai', ids: ['essai/sans-date/2024-007'] },
  {
    name: 'no authority',
    records: [{ '/authority/name': null }],
    ids: ['autorite-inconnue/2024-03-14/2024-007'],
  },
  {
    name: 'no number: the file',
    records: [{ '/number': null, '/source/file': 'Préau de l’école.pdf' }],
    slug: 'essai',
    ids: ['essai/2024-03-14/preau-de-l-ecole'],
  },
  {
    name: 'no number in minutes: the file and the rank',
    records: [{ '/source/file': 'pv.pdf' }, { '/number': null, '/source/file': 'pv.pdf' }],
    slug: 'essai',
    ids: ['essai/2024-03-14/2024-007', 'essai/2024-03-14/pv-2'],
  },
  {
    name: 'a number printed twice in one document',
    records: [{}, {}],
    slug: 'essai',
    ids: ['essai/2024-03-14/2024-007', 'essai/2024-03-14/2024-007-2'],
  },
];

for (const { name, records, slug, ids } of cases)
  test(name, () =>
    assert.equal(
      identify(
        records.map((values) => actOf(values).record),
        slug,
      ).map(({ id }) => id),
      ids,
    ),
  );

test.run();
