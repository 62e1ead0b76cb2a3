import { rm } from 'node:fs/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseMembers } from '../../pipeline/store/members.ts';
import { placesIn } from '../../pipeline/store/places.ts';
import { authorityFile, deposit, emptyStore } from '../helpers/deposit.ts';

const FILE = 'saint-exemple/members.csv';
const HEAD = 'name,group,from,to,aliases';

const good = suite('members.csv');
for (const [name, text] of [
  ['commas', `${HEAD}\nAnne DUROC,Agir,2020-07-03,,DUROC A.|Mme DUROC`],
  ['semicolons', `${HEAD.replaceAll(',', ';')}\r\nAnne DUROC;Agir;2020-07-03;;DUROC A. | Mme DUROC\r\n`],
  ['quotes, blank lines', `${HEAD}\n\n"Anne  DUROC","Agir",2020-07-03,,"DUROC A.|Mme DUROC"\n\n`],
  ['columns in another order', 'aliases,from,group,Name\nDUROC A.|Mme DUROC,2020-07-03,Agir,Anne DUROC'],
] as const)
  good(name, () =>
    assert.equal(parseMembers(text, FILE), {
      members: [
        {
          person: { name: 'Anne DUROC', givenName: 'Anne', familyName: 'DUROC' },
          aliases: [
            { name: 'DUROC A.', givenName: 'A.', familyName: 'DUROC' },
            { name: 'DUROC', civility: 'Mme', familyName: 'DUROC' },
          ],
          mandates: [{ group: 'Agir', from: '2020-07-03', to: null }],
        },
      ],
      findings: [],
    }),
  );
good('names alone are enough', () => {
  const { members, findings } = parseMembers('name\nChloé DE LA TOUR\nPhilippe Saurel', FILE);
  assert.equal(findings, []);
  assert.equal(members, [
    {
      person: { name: 'Chloé DE LA TOUR', givenName: 'Chloé', familyName: 'DE LA TOUR' },
      aliases: [],
      mandates: [],
    },
    { person: { name: 'Philippe Saurel' }, aliases: [], mandates: [] },
  ]);
});
good('one member in two groups, whatever the order of the lines', () => {
  const lines = ['Anne DUROC,Demain,2020-07-03,,', 'Anne DUROC,Agir,2014-04-04,2020-07-02,'];
  const [member, ...others] = parseMembers([HEAD, ...lines].join('\n'), FILE).members;
  assert.equal(others, []);
  assert.equal(member?.mandates, [
    { group: 'Agir', from: '2014-04-04', to: '2020-07-02' },
    { group: 'Demain', from: '2020-07-03', to: null },
  ]);
});
good.run();

const wrong = suite('members.csv: a wrong line is told and left out');
for (const [name, line, problem] of [
  ['no name', ',Agir,,,', 'la colonne « name » est vide'],
  ['a date as people write it', 'Luc BREL,,03/07/2020,,', '« 03/07/2020 » n’est pas une date'],
  ['a day that is not', 'Luc BREL,,,2021-02-30,', '« 2021-02-30 » n’est pas une date'],
  ['gone before coming', 'Luc BREL,,2021-02-03,2020-02-03,', 'précède'],
] as const)
  wrong(name, () => {
    const { members, findings } = parseMembers([HEAD, 'Anne DUROC,,,,', line].join('\n'), FILE);
    assert.equal(
      members.map(({ person }) => person.name),
      ['Anne DUROC'],
    );
    const [finding, ...others] = findings;
    assert.equal(others, []);
    assert.equal([finding?.code, finding?.file, finding?.place?.line], ['members.invalid', FILE, 3]);
    assert.match(finding?.message ?? '', problem);
  });
for (const [name, text, code, problem] of [
  ['an unknown column', 'name,parti\nAnne DUROC,Agir', 'members.invalid', '« parti »'],
  ['too many cells', `${HEAD}\nAnne DUROC,,,,,,`, 'members.unread', 'ne répondent pas'],
  ['an open quote', `${HEAD}\n"Anne DUROC,,,,`, 'members.unread', 'guillemet.*aucune ligne du fichier'],
  [
    'no column of names',
    'nom;groupe\nAnne DUROC;Agir',
    'members.unread',
    'ligne 1 : la colonne « name » manque parmi « nom », « groupe »',
  ],
] as const)
  wrong(name, () => {
    const [finding, ...others] = parseMembers(text, FILE).findings;
    assert.equal([finding?.code, others], [code, []]);
    assert.match(finding?.message ?? '', new RegExp(problem));
  });
wrong('no line, no member', () => assert.equal(parseMembers('', FILE), { members: [], findings: [] }));
wrong.run();

const placed = suite('members.csv in the folder of a council');
placed('is read with its authority, in Windows-1252 too', async () => {
  const root = await emptyStore();
  const members = Buffer.from('name;to\nZo\xe9 VIDAL;hier\nL\xe9a BREL;', 'latin1');
  await deposit(root, { 'essai/authority.json': authorityFile, 'essai/members.csv': members });
  const [council] = (await placesIn(root)).councils;
  assert.equal(
    council?.authority.members?.map(({ person }) => person.name),
    ['Léa BREL'],
  );
  assert.equal(
    council?.findings.map(({ code, file, place }) => [code, file, place?.line]),
    [['members.invalid', 'essai/members.csv', 2]],
  );
  await rm(root, { recursive: true });
});
placed.run();
