import { people, person, tally } from '../../helpers/act-of.ts';
import { type CheckCases, one, UNCOUNTED } from '../case.ts';

const MAJORITY = { '/vote/majority': 'majority' };

export const vote: Record<string, CheckCases> = {
  'vote.total': {
    raises: [
      {
        name: 'nine voices for ten voters',
        acts: one({ '/vote/inFavour/count': 9 }),
        at: '/vote/inFavour/count',
      },
      {
        name: 'a voice lost among three kinds',
        acts: one({
          ...MAJORITY,
          '/vote/inFavour/count': 7,
          '/vote/against/count': 1,
          '/vote/abstentions/count': 1,
        }),
        at: '/vote/inFavour/count',
      },
    ],
    silent: [
      {
        name: 'one takes no part',
        acts: one({ '/vote/inFavour/count': 9, '/vote/notVoting/count': 1 }),
      },
      {
        name: 'voters are those who took sides',
        acts: one({
          '/sitting/voters': 8,
          '/sitting/presentCount': null,
          '/attendance/present': [],
          '/vote/inFavour/count': 8,
          '/vote/abstentions/count': 2,
        }),
      },
      {
        name: 'a secret ballot with blank papers',
        acts: one({ '/vote/ballot': 'secret', '/vote/majority': null, '/vote/inFavour/count': 8 }),
      },
      {
        name: 'abstentions not told',
        acts: one({ '/vote/inFavour/count': 9, '/vote/abstentions/count': null }),
      },
      {
        name: 'one came late',
        acts: one({
          '/vote/inFavour/count': 9,
          '/attendance/changes': [{ person: person('Anne LEROUX'), kind: 'arrival', text: '…' }],
        }),
      },
    ],
  },
  'vote.electors': {
    raises: [
      {
        name: 'eleven voices for eight present and two proxies',
        acts: one({ ...UNCOUNTED, '/vote/inFavour/count': 11 }),
        at: '/vote/inFavour/count',
      },
      {
        name: 'nine voices in all',
        acts: one({ ...UNCOUNTED, '/vote/inFavour/count': 9 }),
        at: '/vote/inFavour/count',
      },
    ],
    silent: [
      { name: 'ten', acts: one({ ...UNCOUNTED }) },
      {
        name: 'only those in favour told',
        acts: one({ ...UNCOUNTED, '/vote/inFavour/count': 9, '/vote/against/count': null }),
      },
      {
        name: 'no proxy listed: they may be left out',
        acts: one({ ...UNCOUNTED, '/attendance/proxies': [], '/attendance/excused': [] }),
      },
      {
        name: 'no list at all',
        acts: one({ ...UNCOUNTED, '/attendance/present': [], '/vote/inFavour/count': 40 }),
      },
    ],
  },
  'vote.names-count': {
    raises: [
      {
        name: 'one abstention, two named',
        acts: one({ '/vote/inFavour/count': 9, '/vote/abstentions': tally(1, 'Anne LEROUX', 'Hugo PETIT') }),
        at: '/vote/abstentions/count',
      },
      {
        name: 'nobody against, one named',
        acts: one({ ...MAJORITY, '/vote/against': tally(0, 'Anne LEROUX') }),
        at: '/vote/against/count',
      },
    ],
    silent: [
      {
        name: 'two against, two named',
        acts: one({
          ...MAJORITY,
          '/vote/inFavour/count': 8,
          '/vote/against': tally(2, 'Anne LEROUX', 'Hugo PETIT'),
        }),
      },
      {
        name: 'a group counted and one more named',
        acts: one({ '/vote/inFavour/count': 2, '/vote/abstentions': tally(8, 'Anne LEROUX') }),
      },
      { name: 'no count', acts: one({ '/vote/abstentions': tally(null, 'Anne LEROUX') }) },
    ],
  },
  'vote.unnamed': {
    raises: [
      {
        name: 'three against, two named',
        acts: one({
          ...MAJORITY,
          '/vote/inFavour/count': 7,
          '/vote/against': tally(3, 'Anne LEROUX', 'Hugo PETIT'),
        }),
        at: '/vote/against/count',
      },
    ],
    silent: [
      {
        name: 'two against, one named who holds a proxy',
        acts: one({ ...MAJORITY, '/vote/inFavour/count': 8, '/vote/against': tally(2, 'Brice MOREL') }),
      },
      {
        name: 'two against, nobody named',
        acts: one({ ...MAJORITY, '/vote/inFavour/count': 8, '/vote/against': tally(2) }),
      },
    ],
  },
  'vote.voted-twice': {
    raises: [
      {
        name: 'against and abstaining',
        acts: one({
          ...MAJORITY,
          '/vote/inFavour/count': 8,
          '/vote/against': tally(1, 'Anne LEROUX'),
          '/vote/abstentions': tally(1, 'A. LEROUX'),
        }),
        at: '/vote/abstentions/names/0',
      },
    ],
    silent: [
      {
        name: 'two people',
        acts: one({
          ...MAJORITY,
          '/vote/inFavour/count': 8,
          '/vote/against': tally(1, 'Anne LEROUX'),
          '/vote/abstentions': tally(1, 'Hugo PETIT'),
        }),
      },
    ],
  },
  'vote.voter-away': {
    raises: [
      {
        name: 'an opponent who is excused',
        acts: one({ ...MAJORITY, '/vote/inFavour/count': 9, '/vote/against': tally(1, 'Karim TAZI') }),
        at: '/vote/against/names/0',
      },
      {
        name: 'an abstention of somebody in no list',
        acts: one({ '/vote/inFavour/count': 9, '/vote/abstentions': tally(1, 'Zoé ABEL') }),
        at: '/vote/abstentions/names/0',
      },
    ],
    silent: [
      {
        name: 'an opponent who is represented',
        acts: one({ ...MAJORITY, '/vote/inFavour/count': 9, '/vote/against': tally(1, 'I. KERMADEC') }),
      },
      {
        name: 'somebody away takes no part',
        acts: one({ '/vote/notVoting': tally(1, 'Karim TAZI') }),
      },
      {
        name: 'the chair, listed apart',
        acts: one({
          ...MAJORITY,
          '/sitting/chair': person('Zoé ABEL'),
          '/sitting/voters': 11,
          '/attendance/excused': [],
          '/vote/against': tally(1, 'Zoé ABEL'),
        }),
      },
      {
        name: 'a family name that could be two people',
        acts: one({
          ...MAJORITY,
          '/attendance/present/1': person('Luc LEROUX'),
          '/sitting/secretaries': [],
          '/vote/inFavour/count': 9,
          '/vote/against': tally(1, 'LEROUX'),
        }),
      },
      {
        name: 'a list known to be short',
        acts: one({
          ...MAJORITY,
          ...UNCOUNTED,
          '/sitting/presentCount': 20,
          '/attendance/present': people('Anne LEROUX'),
          '/attendance/proxies': [],
          '/attendance/excused': [],
          '/vote/against': tally(1, 'Zoé ABEL'),
        }),
      },
    ],
  },
  'vote.secret-names': {
    raises: [
      {
        name: 'an opponent named in a secret ballot',
        acts: one({
          ...MAJORITY,
          '/vote/ballot': 'secret',
          '/vote/inFavour/count': 9,
          '/vote/against': tally(1, 'Anne LEROUX'),
        }),
        at: '/vote/against/names/0',
      },
    ],
    silent: [
      {
        name: 'who takes no part in a secret ballot',
        acts: one({
          '/vote/ballot': 'secret',
          '/vote/inFavour/count': 9,
          '/vote/notVoting': tally(1, 'Anne LEROUX'),
        }),
      },
      {
        name: 'an opponent named in a public ballot',
        acts: one({
          ...MAJORITY,
          '/vote/ballot': 'public',
          '/vote/inFavour/count': 9,
          '/vote/against': tally(1, 'Anne LEROUX'),
        }),
      },
    ],
  },
  'vote.unanimity-opposed': {
    raises: [
      {
        name: 'unanimous with a voice against',
        acts: one({ '/vote/inFavour/count': 9, '/vote/against/count': 1 }),
        at: '/vote/majority',
      },
    ],
    silent: [
      {
        name: 'unanimous with an abstention',
        acts: one({ '/vote/inFavour/count': 9, '/vote/abstentions/count': 1 }),
      },
      {
        name: 'unanimously rejected',
        acts: one({ '/vote/outcome': 'rejected', '/vote/inFavour/count': 0, '/vote/against/count': 10 }),
      },
    ],
  },
  'vote.outcome-contradicted': {
    raises: [
      {
        name: 'adopted by four to six',
        acts: one({ ...MAJORITY, '/vote/inFavour/count': 4, '/vote/against/count': 6 }),
        at: '/vote/outcome',
      },
      {
        name: 'rejected by six to four',
        acts: one({
          ...MAJORITY,
          '/vote/outcome': 'rejected',
          '/vote/inFavour/count': 6,
          '/vote/against/count': 4,
        }),
        at: '/vote/outcome',
      },
    ],
    silent: [
      {
        name: 'adopted on a tie, the chair deciding',
        acts: one({ ...MAJORITY, '/vote/inFavour/count': 5, '/vote/against/count': 5 }),
      },
      {
        name: 'withdrawn',
        acts: one({
          ...MAJORITY,
          '/vote/outcome': 'withdrawn',
          '/vote/inFavour/count': 4,
          '/vote/against/count': 6,
        }),
      },
    ],
  },
};
