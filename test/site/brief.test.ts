import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Act } from '../../pipeline/register.ts';
import { actList } from '../../site/components/act-list.ts';
import { type Brief, briefOf } from '../../site/data/brief.ts';
import { commonSiteOf, siteOf } from '../../site/data/site-of.ts';
import { actOf, people } from '../helpers/act-of.ts';
import { fewActs, registerOf } from '../helpers/register-of.ts';

const test = suite('acts in brief');

const names = people('Hugo PETIT', 'Rose MARTIN');
const acts: [what: string, act: Act][] = [
  ...fewActs().map((act): [string, Act] => [`few: ${act.record.id}`, act]),
  ['named against, not counted', actOf({ '/vote/against/count': null, '/vote/against/names': names })],
  [
    'named abstaining, not counted',
    actOf({ '/vote/abstentions/count': null, '/vote/abstentions/names': names }),
  ],
  ['named in favour, not counted', actOf({ '/vote/inFavour/count': null, '/vote/inFavour/names': names })],
  ['named beside, not counted', actOf({ '/vote/notVoting/count': null, '/vote/notVoting/names': names })],
  [
    'decisions over lines',
    actOf({ '/operativeText': [{ text: 'approuve\nle budget' }, { text: 'autorise' }] }),
  ],
];

for (const [what, act] of acts)
  test(`lists and feeds show the same, an act read whole or from the note of a run: ${what}`, () => {
    const register = registerOf(act);
    const options = { basePath: '/', address: null, downloads: [], authorities: register.authorities };
    const whole = siteOf(register, options);
    const [council] = whole.councils;
    if (!council) throw new Error('no council');
    const noted: Brief = JSON.parse(JSON.stringify(briefOf(council, register.acts)));
    const common = commonSiteOf([noted], [], options);
    const shown = ({ acts }: typeof whole) => ({
      list: String(actList(acts, { date: true, authority: true })),
      decided: acts.map(({ record }) => record.operativeText),
      contested: acts.map(({ isContested, tellsDivision }) => [isContested, tellsDivision]),
      sources: acts.map(({ source }) => source),
      amounts: acts.map(({ record }) => record.amounts),
    });
    // Who was there is told by the council's own pages only.
    for (const view of whole.acts) view.roll = [];
    assert.equal(shown(common), shown(whole));
  });

test.run();
