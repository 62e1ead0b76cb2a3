import { person, proxy } from '../../helpers/act-of.ts';
import { type CheckCases, one, several, UNCOUNTED } from '../case.ts';

const arrival = (name: string) => ({
  '/attendance/changes': [{ person: person(name), kind: 'arrival', text: '…' }],
});

export const sitting: Record<string, CheckCases> = {
  'sitting.notice-period': {
    raises: [
      {
        name: 'two clear days of three',
        acts: one({ '/sitting/noticeDate': '2024-03-11' }),
        at: '/sitting/noticeDate',
      },
      {
        name: 'four clear days of five in a larger commune',
        acts: one({ '/sitting/noticeDate': '2024-03-09' }, { authority: { population: 3500 } }),
        at: '/sitting/noticeDate',
      },
      {
        name: 'the day of the sitting, urgent or not',
        acts: one({ '/sitting/noticeDate': '2024-03-14', '/recitals': ['Considérant l’urgence abrégée'] }),
        at: '/sitting/noticeDate',
      },
      {
        name: 'after the sitting',
        acts: one({ '/sitting/noticeDate': '2024-03-15' }),
        at: '/sitting/noticeDate',
      },
    ],
    silent: [
      { name: 'three clear days', acts: one({ '/sitting/noticeDate': '2024-03-10' }) },
      {
        name: 'five clear days in a larger commune',
        acts: one({ '/sitting/noticeDate': '2024-03-08' }, { authority: { population: 3500 } }),
      },
      {
        name: 'three clear days to install the council of a larger commune',
        acts: one(
          { '/sitting/noticeDate': '2024-03-10', '/sitting/kind': 'installation' },
          { authority: { population: 3500 } },
        ),
      },
      {
        name: 'one clear day, the delay being shortened',
        acts: one({
          '/sitting/noticeDate': '2024-03-12',
          '/recitals': ['Considérant que le délai a été abrégé en raison de l’urgence'],
        }),
      },
      { name: 'no notice printed', acts: one({ '/sitting/noticeDate': null }) },
      {
        name: 'a body of another law',
        acts: one({ '/sitting/noticeDate': '2024-03-13', '/body': 'Conseil départemental' }),
      },
    ],
  },
  'sitting.quorum-printed': {
    raises: [{ name: 'five of eleven', acts: one({ '/sitting/quorum': 5 }), at: '/sitting/quorum' }],
    silent: [
      {
        name: 'a third during the health emergency',
        acts: several({
          '/sitting/date': '2021-02-08',
          '/sitting/noticeDate': '2021-02-02',
          '/sitting/quorum': 4,
          '/receipt': null,
        }),
      },
      { name: 'none printed', acts: one({ '/sitting/quorum': null }) },
    ],
  },
  'sitting.quorum-missed': {
    raises: [
      {
        name: 'five present of eleven, six represented',
        acts: one({
          '/attendance/present': [
            person('Anne LEROUX'),
            person('Hugo PETIT'),
            person('Brice MOREL'),
            person('Gisèle NOËL'),
            person('Denis GARNIER'),
          ],
          '/attendance/proxies': [proxy('Ivan KERMADEC', 'Brice MOREL')],
          '/sitting/presentCount': 5,
          '/sitting/voters': 6,
          '/vote/inFavour/count': 6,
        }),
        at: '/sitting/presentCount',
        also: ['attendance.fewer-than-office'],
      },
      {
        name: 'by the lists alone',
        acts: one({
          '/attendance/present': [person('Anne LEROUX'), person('Hugo PETIT')],
          '/attendance/proxies': [],
          '/attendance/excused': ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((l) =>
            person(`Léa ${l}ERNAUD`),
          ),
          '/sitting/presentCount': null,
          '/sitting/voters': 2,
          '/vote/inFavour/count': 2,
        }),
        at: '/attendance/present',
      },
    ],
    silent: [
      {
        name: 'six of eleven',
        acts: one({
          '/sitting/presentCount': 6,
          '/attendance/present': [],
          '/attendance/excused': [],
          '/sitting/voters': 8,
          '/vote/inFavour/count': 8,
        }),
      },
      {
        name: 'five of eleven and a late arrival',
        acts: one({
          '/sitting/presentCount': 5,
          '/attendance/present': [],
          '/attendance/excused': [],
          '/attendance/proxies': [],
          '/sitting/voters': 6,
          '/vote/inFavour/count': 6,
          ...arrival('Karim TAZI'),
        }),
      },
      {
        name: 'a third during the health emergency',
        acts: one({
          '/sitting/date': '2021-02-08',
          '/sitting/noticeDate': null,
          '/sitting/quorum': null,
          '/receipt': null,
          '/sitting/presentCount': 4,
          '/attendance/present': [],
          '/attendance/excused': [],
          '/attendance/proxies': [],
          '/sitting/voters': null,
          '/vote/inFavour/count': 4,
        }),
      },
      {
        name: 'on a second notice',
        acts: one({
          '/recitals': [
            'Considérant que le quorum n’ayant pas été atteint le 7 mars, le conseil est à nouveau convoqué',
          ],
          '/sitting/presentCount': 5,
          '/attendance/present': [],
          '/attendance/excused': [],
          '/attendance/proxies': [],
          '/sitting/voters': 5,
          '/vote/inFavour/count': 5,
        }),
      },
      {
        name: 'a list that stops early, no count printed',
        acts: one({ ...UNCOUNTED, '/sitting/membersInOffice': 29, '/attendance/excused': [] }),
      },
    ],
  },
  'sitting.members-exceeded': {
    raises: [
      {
        name: 'more voters than members',
        acts: one({
          '/sitting/voters': 12,
          '/vote/inFavour/count': 12,
          '/attendance/present': [],
          '/sitting/presentCount': null,
        }),
        at: '/sitting/voters',
      },
    ],
    silent: [
      {
        name: 'as many voters as members',
        acts: one({
          '/sitting/voters': 11,
          '/vote/inFavour/count': 11,
          '/attendance/present': [],
          '/attendance/proxies': [],
          '/attendance/excused': [],
          '/sitting/presentCount': null,
        }),
      },
    ],
  },
  'sitting.officer-absent': {
    raises: [
      {
        name: 'the secretary is excused',
        acts: one({ '/sitting/secretaries': [person('Karim TAZI')] }),
        at: '/sitting/secretaries/0',
      },
      {
        name: 'the chair is represented',
        acts: one({ '/sitting/chair': person('Ivan KERMADEC') }),
        at: '/sitting/chair',
      },
    ],
    silent: [
      {
        name: 'the secretary came late',
        acts: one({ '/sitting/secretaries': [person('Karim TAZI')], ...arrival('Karim TAZI') }),
      },
      { name: 'the secretary is of the staff', acts: one({ '/sitting/secretaries': [person('Zoé ABEL')] }) },
    ],
  },
  'sitting.voters-count': {
    raises: [
      {
        name: 'nine voters for eight present and two proxies',
        acts: one({ '/sitting/voters': 9, '/vote/inFavour/count': 9 }),
        at: '/sitting/voters',
      },
      {
        name: 'more voters than the lists can give',
        acts: one({ '/sitting/voters': 11, '/vote/inFavour/count': 11 }),
        at: '/sitting/voters',
      },
    ],
    silent: [
      {
        name: 'one takes no part',
        acts: one({ '/sitting/voters': 9, '/vote/inFavour/count': 9, '/vote/notVoting/count': 1 }),
      },
      {
        name: 'one takes no part and is counted among the voters',
        acts: one({ '/vote/inFavour/count': 9, '/vote/notVoting/count': 1 }),
      },
      {
        name: 'those who abstain are not counted among the voters',
        acts: one({ '/sitting/voters': 7, '/vote/inFavour/count': 7, '/vote/abstentions/count': 3 }),
      },
      {
        name: 'no proxy listed: they may be left out',
        acts: one({ '/attendance/proxies': [], '/attendance/excused': [] }),
      },
      {
        name: 'one came late',
        acts: one({ '/sitting/voters': 9, '/vote/inFavour/count': 9, ...arrival('Anne LEROUX') }),
      },
      {
        name: 'the chair is counted, not listed',
        acts: one({
          '/sitting/chair': person('Zoé ABEL'),
          '/sitting/voters': 11,
          '/sitting/presentCount': null,
          '/vote/inFavour/count': 11,
          '/attendance/excused': [],
        }),
      },
    ],
  },
  'sitting.list-missing': {
    raises: [
      {
        name: 'no list a fortnight after',
        acts: several({}, {}),
        context: { today: '2024-03-28', listedSittings: new Set(['saint-exemple/2024-01-18']) },
        at: '/sitting/date',
        on: 0,
      },
    ],
    silent: [
      {
        name: 'listed',
        acts: one({}),
        context: { today: '2024-03-28', listedSittings: new Set(['saint-exemple/2024-03-14']) },
      },
      { name: 'within the week', acts: one({}), context: { today: '2024-03-21', listedSittings: new Set() } },
      { name: 'the folder is not known', acts: one({}), context: { today: '2024-03-28' } },
      {
        name: 'before the law',
        acts: one({
          '/sitting/date': '2022-06-30',
          '/sitting/noticeDate': null,
          '/receipt/date': '2022-06-30',
        }),
        context: { today: '2024-03-18', listedSittings: new Set() },
      },
    ],
  },
};
