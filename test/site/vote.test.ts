import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWords } from '../../site/components/half-circle.ts';
import { drawnParts, voteBar, voteParts } from '../../site/components/vote.ts';
import { siteOf } from '../../site/data/site-of.ts';
import { actOf } from '../helpers/act-of.ts';
import { registerOf } from '../helpers/register-of.ts';

const test = suite('the vote as it is shown');

const PRESENCE = '8 présents, 2 représentés, 1 absent';
const rows: { name: string; counts: (number | null)[]; told: string; drawn: string; bar: RegExp | null }[] = [
  {
    name: 'counted whole, with those who did not vote',
    counts: [7, 2, 1],
    told: '7 voix pour, 1 abstention, 2 voix contre, 1 membre sans vote',
    drawn: '7 voix pour, 1 abstention, 2 voix contre, 1 membre sans vote',
    bar: /<svg/,
  },
  {
    name: '« à la majorité, 2 voix contre »: the others are not said to be without a vote',
    counts: [null, 2, null],
    told: '2 voix contre',
    drawn: PRESENCE,
    bar: /^<span class="counts">2 contre<\/span>$/,
  },
  {
    name: '« à l’unanimité », nobody counted',
    counts: [null, 0, 0],
    told: '',
    drawn: PRESENCE,
    bar: null,
  },
  {
    name: 'abstentions only',
    counts: [null, null, 3],
    told: '3 abstentions',
    drawn: PRESENCE,
    bar: /^<span class="counts">3 abst\.<\/span>$/,
  },
];

for (const { name, counts, told, drawn, bar } of rows)
  test(name, () => {
    const [inFavour, against, abstentions] = counts;
    const register = registerOf(
      actOf({
        '/vote/majority': 'majority',
        '/vote/inFavour/count': inFavour,
        '/vote/against/count': against,
        '/vote/abstentions/count': abstentions,
      }),
    );
    const { authorities } = register;
    const [act] = siteOf(register, { basePath: '/', address: null, downloads: [], authorities }).acts;
    if (!act) throw new Error('no act');
    assert.is(inWords(voteParts(act)), told);
    assert.is(inWords(drawnParts(act)), drawn);
    if (bar) assert.match(String(voteBar(act)), bar);
    else assert.is(voteBar(act), null);
  });

test.run();
