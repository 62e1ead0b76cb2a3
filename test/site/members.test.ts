import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listedPerson } from '../../pipeline/members/listed.ts';
import { actOf, people, person, proxy } from '../helpers/act-of.ts';
import { type Built, built } from './built.ts';

const test = suite<{ site: Built }>('members on the site');

test.before(async (context) => {
  const act = actOf({
    '/sitting/chair': person('LEROUX Anne'),
    '/sitting/secretaries': people('PETIT H.'),
    '/attendance/proxies': [proxy('KERMADEC Ivan', 'MOREL')],
    '/rapporteur': person('NOEL Gisele'),
  });
  const members = [
    {
      person: listedPerson('Brice MOREL'),
      aliases: [],
      mandates: [
        { group: 'Agir', from: '2014-04-04', to: '2020-07-02' },
        { group: 'Demain', from: '2020-07-03', to: null },
      ],
    },
    { person: listedPerson('Zoé VIDAL'), aliases: [], mandates: [] },
  ];
  context.site = await built([{ ...act, authority: { ...act.authority, members } }]);
});

/** Without spaces: cells and marks stand in lines of their own. */
const textOf = (site: Built, page: string) =>
  bare(site.pages.get(`${page}index.html`)?.('main').text() ?? '');
const bare = (text: string) => text.replace(/\s+/g, '');

const ACT = 'saint-exemple/2024-03-14/2024-007/';
for (const [page, shown] of [
  [ACT, 'Présidence Anne LEROUX'],
  [ACT, 'Rapporteur Gisèle NOËL'],
  [ACT, 'Ivan KERMADEC, pouvoir à Brice MOREL'],
  ['saint-exemple/2024-03-14/', 'Présidence Anne LEROUX'],
  ['saint-exemple/2024-03-14/', 'Secrétariat Hugo PETIT'],
  ['saint-exemple/elus/ivan-kermadec/', ': à Brice MOREL'],
  ['saint-exemple/elus/brice-morel/', ': de Ivan KERMADEC'],
  ['saint-exemple/elus/brice-morel/', 'Groupe Demain, depuis le 3 juillet 2020'],
  ['saint-exemple/elus/brice-morel/', 'Groupe Agir, du 4 avril 2014 au 2 juillet 2020'],
] as const)
  test(`${page} shows « ${shown} »`, ({ site }) => assert.match(textOf(site, page), bare(shown)));

test('whom no act names has no page', ({ site }) => {
  assert.not.ok(site.pages.has('saint-exemple/elus/zoe-vidal/index.html'));
});

test.run();
