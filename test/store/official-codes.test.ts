import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { codeProblems } from '../../pipeline/store/official-codes.ts';
import type { Authority } from '../../schemas/authority.ts';

const suite = makeSuite('official codes');

const real: Authority = {
  name: 'Ville de Montpellier',
  body: 'Conseil municipal',
  siren: '213401722',
  siret: '21340172201787',
  insee: '34172',
  department: '34',
};

const cases: { name: string; authority: Partial<Authority>; expected: string[] }[] = [
  { name: 'all as the official list says', authority: {}, expected: [] },
  { name: 'the department on three characters', authority: { department: '034' }, expected: [] },
  {
    name: 'Corsica',
    authority: { insee: '2A004', department: '2A', siren: '212000046', siret: '21200004600004' },
    expected: [],
  },
  {
    name: 'overseas',
    authority: { insee: '97105', department: '971', siren: '219711058', siret: '21971105800004' },
    expected: [],
  },
  {
    name: 'a SIREN with a wrong digit',
    authority: { siren: '213401723' },
    expected: ['/siren', '/siret', '/siren'],
  },
  { name: 'a SIRET with a wrong digit', authority: { siret: '21340172201786' }, expected: ['/siret'] },
  { name: 'the SIRET of another', authority: { siret: '99990001200017' }, expected: ['/siret'] },
  { name: 'a code that no commune has', authority: { insee: '34999' }, expected: ['/insee'] },
  { name: 'another department', authority: { department: '30' }, expected: ['/department'] },
  {
    name: 'the SIREN of another in a municipal council',
    authority: { siren: '999900012', siret: '99990001200017' },
    expected: ['/siren'],
  },
  {
    name: 'a body that is no municipal council has a SIREN of its own',
    authority: { body: 'Conseil d’administration', siren: '999900012', siret: '99990001200017' },
    expected: [],
  },
  {
    name: 'a council that does not exist is in no list',
    authority: { fictional: true, insee: '99999', department: '99' },
    expected: [],
  },
  {
    name: 'nothing given',
    authority: { siren: undefined, siret: undefined, insee: undefined } as never,
    expected: [],
  },
];

for (const { name, authority, expected } of cases) {
  suite(name, () => {
    const problems = codeProblems({ ...real, ...authority }, 'authority.json');
    assert.equal(
      problems.map(({ pointer }) => pointer),
      expected,
    );
    assert.ok(problems.every(({ code, severity }) => code === 'authority.code' && severity === 'warning'));
  });
}

suite.run();
