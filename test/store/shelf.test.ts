import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isCurrent, recordPaths } from '../../pipeline/store/shelf.ts';
import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import { actOf } from '../helpers/act-of.ts';

const test = suite('store: current records');

const source = { file: 'saint-exemple/2024-03-14/7.txt', path: '/r/saint-exemple/2024-03-14/7.txt' };
const { authority: entry } = actOf();
const taken = { certainty: 'inferred', rule: 'authority-file', spans: [] };

const cases: {
  name: string;
  values?: object;
  slug?: string;
  path?: string;
  siren?: string;
  current: boolean;
}[] = [
  { name: 'a record of this version', current: true },
  { name: 'another version', values: { pipelineVersion: '0.0.0' }, current: false },
  { name: 'another council', slug: 'autre', current: false },
  { name: 'a council whose name begins alike', slug: 'saint', current: false },
  { name: 'another name of file', path: '/r/saint-exemple/2024-03-14/7.01.json', current: false },
  { name: 'a value the schema refuses', values: { subject: 1 }, current: false },
  {
    name: 'a SIREN taken from authority.json',
    values: { provenance: { '/authority/siren': taken } },
    current: true,
  },
  {
    name: 'a SIREN taken from authority.json, changed there',
    values: { provenance: { '/authority/siren': taken } },
    siren: '219900016',
    current: false,
  },
  { name: 'a SIREN read in the act, another in authority.json', siren: '219900016', current: true },
  {
    name: 'a SIREN that authority.json has now',
    values: { authority: { name: 'Commune de Saint-Exemple', siren: null } },
    current: false,
  },
];

for (const { name, values, slug = entry.slug, path, siren, current } of cases)
  test(`${name}: ${current ? 'current' : 'to be read again'}`, () => {
    const record = { ...actOf().record, pipelineVersion: PIPELINE_VERSION, ...values };
    const authority = { ...entry.authority, ...(siren ? { siren } : {}) };
    const held = [{ record, path: path ?? '/r/saint-exemple/2024-03-14/7.json' }];
    assert.is(isCurrent(held, source, { slug, authority }), current);
  });

test('no record is not current', () => assert.is(isCurrent([], source, entry), false));

const names: { count: number; source: string; paths: string[] }[] = [
  { count: 0, source: '/r/pv.pdf', paths: [] },
  { count: 1, source: '/r/2024.07.pdf', paths: ['/r/2024.07.json'] },
  { count: 2, source: '/r/pv.pdf', paths: ['/r/pv.01.json', '/r/pv.02.json'] },
];
for (const { count, source, paths } of names)
  test(`${count} records of ${source}`, () => assert.equal(recordPaths(source, count), paths));

test.run();
