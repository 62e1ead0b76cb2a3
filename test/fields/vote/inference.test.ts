import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { people, proxy } from '../../helpers/act-of.ts';
import { voteFacts, voteOf } from '../../helpers/vote-of.ts';

const PRESENT = people('Ève ORME', 'Léa BOIS', 'Luc HÊTRE');
const LISTS = { '/attendance/present': PRESENT, '/attendance/proxies': [proxy('Paul ARBRE', 'Ève ORME')] };
const UNANIMOUS = 'Adopté à l’unanimité.';

interface Case {
  name: string;
  text?: string;
  known?: Record<string, unknown>;
  expected: string;
}

const CASES: Case[] = [
  { name: 'nobody against nor abstaining', expected: 'adopted unanimous - - ~0 ~0 -' },
  {
    name: 'voters stated: all in favour',
    known: { '/sitting/voters': 17 },
    expected: 'adopted unanimous - ~17 ~0 ~0 -',
  },
  {
    name: 'voters stated, less those who abstain',
    text: 'Adopté à l’unanimité moins deux abstentions.',
    known: { '/sitting/voters': 17 },
    expected: 'adopted unanimous - ~15 ~0 2 -',
  },
  {
    name: 'lists complete by the members in office',
    known: { ...LISTS, '/sitting/membersInOffice': 4 },
    expected: 'adopted unanimous - ~4 ~0 ~0 -',
  },
  {
    name: 'lists complete by the count of present members',
    known: { ...LISTS, '/sitting/presentCount': 3 },
    expected: 'adopted unanimous - ~4 ~0 ~0 -',
  },
  {
    name: 'the absent complete the lists',
    known: { ...LISTS, '/sitting/membersInOffice': 5, '/attendance/absent': people('Rémi SAULE') },
    expected: 'adopted unanimous - ~4 ~0 ~0 -',
  },
  {
    name: 'lists no count confirms',
    known: LISTS,
    expected: 'adopted unanimous - - ~0 ~0 -',
  },
  {
    name: 'lists a count contradicts',
    known: { ...LISTS, '/sitting/membersInOffice': 19 },
    expected: 'adopted unanimous - - ~0 ~0 -',
  },
  {
    name: 'somebody arrived in the sitting',
    known: {
      ...LISTS,
      '/sitting/membersInOffice': 4,
      '/attendance/changes': [{ person: PRESENT[0], kind: 'arrival', text: 'arrivée à 20h' }],
    },
    expected: 'adopted unanimous - - ~0 ~0 -',
  },
  {
    name: 'somebody both present and represented',
    known: {
      ...LISTS,
      '/sitting/membersInOffice': 4,
      '/attendance/proxies': [proxy('Luc HÊTRE', 'Ève ORME')],
    },
    expected: 'adopted unanimous - - ~0 ~0 -',
  },
  {
    name: 'a proxy for some items only',
    known: {
      ...LISTS,
      '/sitting/membersInOffice': 4,
      '/attendance/proxies': [{ ...proxy('Paul ARBRE', 'Ève ORME'), scope: 'points 3 et 4' }],
    },
    expected: 'adopted unanimous - - ~0 ~0 -',
  },
  {
    name: 'somebody takes no part in the vote',
    text: 'Adopté à l’unanimité, M. Luc HÊTRE ne prenant pas part au vote.',
    known: { '/sitting/voters': 17 },
    expected: 'adopted unanimous - - ~0 ~0 1[Luc HÊTRE]',
  },
  {
    name: 'somebody leaves the room, not named',
    text: 'Le maire s’étant retiré, le compte est adopté à l’unanimité.',
    known: { '/sitting/voters': 17 },
    expected: 'adopted unanimous - - ~0 ~0 -',
  },
  {
    name: 'nobody took no part',
    text: 'Adopté à l’unanimité. Ne prend pas part au vote : 0',
    known: { '/sitting/voters': 17 },
    expected: 'adopted unanimous - ~17 ~0 ~0 0',
  },
  {
    name: 'the others stated, the voters too',
    text: 'Adopté à la majorité : 3 contre, 2 abstentions.',
    known: { '/sitting/voters': 17 },
    expected: 'adopted majority - ~12 3 2 -',
  },
  {
    name: 'abstentions unknown',
    text: 'Adopté à la majorité : 3 voix contre.',
    known: { '/sitting/voters': 17 },
    expected: 'adopted majority - - 3 - -',
  },
  {
    name: 'a majority is not counted from lists',
    text: 'Adopté à la majorité : 1 voix contre, 1 abstention.',
    known: { ...LISTS, '/sitting/membersInOffice': 4 },
    expected: 'adopted majority - - 1 1 -',
  },
  {
    name: 'a secret ballot',
    text: 'Vote à bulletin secret. Adopté à l’unanimité.',
    known: { '/sitting/voters': 17 },
    expected: 'adopted unanimous secret - - - -',
  },
  {
    name: 'an election',
    text: 'M. Paul ARBRE est élu à l’unanimité.',
    known: { '/sitting/voters': 17 },
    expected: '- unanimous - - - - -',
  },
  {
    name: 'a decision without majority',
    text: 'Le Conseil adopte.',
    known: { '/sitting/voters': 17 },
    expected: 'adopted - - - - - -',
  },
  {
    name: 'written counts stay',
    text: 'Adopté à l’unanimité par 16 voix pour.',
    known: { '/sitting/voters': 17 },
    expected: 'adopted unanimous - 16 ~0 ~0 -',
  },
  {
    name: 'fewer voters than the others',
    text: 'Adopté à la majorité : 3 contre, 2 abstentions.',
    known: { '/sitting/voters': 4 },
    expected: 'adopted majority - - 3 2 -',
  },
];

const inference = suite('vote: what follows');
for (const { name, text, known, expected } of CASES)
  inference(name, () => assert.is(voteOf(text ?? UNANIMOUS, known), expected));
inference('rests on the words of the vote and names its rule', () => {
  const fact = voteFacts(UNANIMOUS).find(({ pointer }) => pointer === '/vote/against/count');
  assert.is(fact?.rule, 'vote-unanimous');
  assert.equal(
    fact?.spans.map(({ quote }) => quote),
    ['unanimité'],
  );
});
inference.run();
