import { people, person, proxy } from '../../helpers/act-of.ts';
import { type CheckCases, one, UNCOUNTED } from '../case.ts';

const change = (kind: string, name: string) => ({
  '/attendance/changes': [{ person: person(name), kind, text: '…' }],
});
const PROXIES = [proxy('Ivan KERMADEC', 'Brice MOREL'), proxy('Jeanne VASSEUR', 'Gisèle NOËL')];
const emergency = (date: string) => ({
  '/sitting/date': date,
  '/sitting/noticeDate': null,
  '/sitting/quorum': null,
  '/receipt': null,
  '/attendance/proxies': [proxy('Ivan KERMADEC', 'Brice MOREL'), proxy('Jeanne VASSEUR', 'Brice MOREL')],
});

export const attendance: Record<string, CheckCases> = {
  'attendance.present-count': {
    raises: [
      {
        name: 'nine counted, eight listed',
        acts: one({ '/sitting/presentCount': 9 }),
        at: '/sitting/presentCount',
      },
      {
        name: 'seven counted, eight listed',
        acts: one({ '/sitting/presentCount': 7 }),
        at: '/sitting/presentCount',
      },
    ],
    silent: [
      {
        name: 'nine counted with the chair, listed apart',
        acts: one({
          '/sitting/presentCount': 9,
          '/sitting/chair': person('Zoé ABEL'),
          '/sitting/voters': 11,
          '/vote/inFavour/count': 11,
          '/attendance/excused': [],
        }),
      },
      {
        name: 'seven counted, one came late',
        acts: one({ '/sitting/presentCount': 7, ...change('arrival', 'Anne LEROUX') }),
      },
      {
        name: 'no list',
        acts: one({
          '/sitting/presentCount': 9,
          '/attendance/present': [],
          '/sitting/voters': 11,
          '/vote/inFavour/count': 11,
          '/attendance/excused': [],
        }),
      },
    ],
  },
  'attendance.more-than-office': {
    raises: [
      {
        name: 'eleven named for ten in office',
        acts: one({ '/sitting/membersInOffice': 10 }),
        at: '/sitting/membersInOffice',
      },
    ],
    silent: [
      {
        name: 'the same person under two printings',
        acts: one({ '/attendance/changes': [], '/attendance/excused': people('Karim TAZI') }),
      },
    ],
  },
  'attendance.fewer-than-office': {
    raises: [
      {
        name: 'eleven named for twelve in office',
        acts: one({ '/sitting/membersInOffice': 12, '/sitting/quorum': 7 }),
        at: '/sitting/membersInOffice',
      },
    ],
    silent: [
      {
        name: 'those away are not listed at all',
        acts: one({ '/attendance/excused': [] }),
      },
      {
        name: 'the chair stands apart from the lists',
        acts: one({
          '/sitting/membersInOffice': 12,
          '/sitting/quorum': 7,
          '/sitting/chair': person('Zoé ABEL'),
        }),
      },
    ],
  },
  'attendance.listed-twice': {
    raises: [
      {
        name: 'present twice, printed in two ways',
        acts: one({ '/attendance/present/1': person('LEROUX Anne'), '/sitting/secretaries': [] }),
        at: '/attendance/present/1',
        also: ['attendance.fewer-than-office'],
      },
      {
        name: 'present and excused',
        acts: one({ '/attendance/excused': people('Anne LEROUX'), '/sitting/chair': null }),
        at: '/attendance/excused/0',
        also: ['attendance.fewer-than-office'],
      },
      {
        name: 'represented and absent',
        acts: one({ '/attendance/absent': people('Ivan KERMADEC') }),
        at: '/attendance/absent/0',
      },
    ],
    silent: [
      {
        name: 'present and excused, having left',
        acts: one({
          '/sitting/chair': null,
          '/attendance/excused': people('Karim TAZI', 'Anne LEROUX'),
          ...change('departure', 'Anne LEROUX'),
        }),
      },
      {
        name: 'two of one family name',
        acts: one({ '/attendance/present/1': person('Luc LEROUX'), '/sitting/secretaries': [] }),
      },
    ],
  },
  'attendance.grantor-present': {
    raises: [
      {
        name: 'a grantor listed present',
        acts: one({
          '/attendance/proxies/1': proxy('Denis GARNIER', 'Gisèle NOËL'),
          '/attendance/excused': people('Karim TAZI', 'Jeanne VASSEUR'),
          '/sitting/voters': null,
        }),
        at: '/attendance/proxies/1',
      },
    ],
    silent: [
      {
        name: 'who came late',
        acts: one({
          '/attendance/proxies/1': proxy('Denis GARNIER', 'Gisèle NOËL'),
          '/attendance/excused': people('Karim TAZI', 'Jeanne VASSEUR'),
          ...change('arrival', 'Denis GARNIER'),
        }),
      },
      {
        name: 'whose proxy is for some items',
        acts: one({
          '/attendance/proxies/1': { ...proxy('Denis GARNIER', 'Gisèle NOËL'), scope: 'questions 3 et 16' },
          '/attendance/excused': people('Karim TAZI', 'Jeanne VASSEUR'),
        }),
      },
    ],
  },
  'attendance.holder-absent': {
    raises: [
      {
        name: 'the holder is excused',
        acts: one({ '/attendance/proxies/1': proxy('Jeanne VASSEUR', 'Karim TAZI') }),
        at: '/attendance/proxies/1',
      },
      {
        name: 'the holder gives a proxy',
        acts: one({ '/attendance/proxies/1': proxy('Jeanne VASSEUR', 'Ivan KERMADEC') }),
        at: '/attendance/proxies/1',
      },
      {
        name: 'the holder is in no list, and the lists leave nobody out',
        acts: one({ '/attendance/proxies/1': proxy('Jeanne VASSEUR', 'Zoé ABEL') }),
        at: '/attendance/proxies/1',
      },
    ],
    silent: [
      {
        name: 'the holder is in no list, but the lists leave somebody out',
        acts: one({
          '/attendance/proxies/1': proxy('Jeanne VASSEUR', 'Zoé ABEL'),
          '/attendance/excused': [],
        }),
      },
      {
        name: 'the holder is the chair, listed apart',
        acts: one({
          '/sitting/chair': person('Zoé ABEL'),
          '/attendance/proxies/1': proxy('Jeanne VASSEUR', 'Zoé ABEL'),
          '/attendance/excused': [],
          '/sitting/voters': 11,
          '/vote/inFavour/count': 11,
        }),
      },
      {
        name: 'the holder left',
        acts: one({
          '/attendance/proxies/1': proxy('Jeanne VASSEUR', 'Karim TAZI'),
          ...change('departure', 'Karim TAZI'),
        }),
      },
      { name: 'no holder named', acts: one({ '/attendance/proxies/1': proxy('Jeanne VASSEUR', null) }) },
    ],
  },
  'attendance.holder-overload': {
    raises: [
      {
        name: 'two proxies for one holder, printed in two ways',
        acts: one({
          '/attendance/proxies': [proxy('Ivan KERMADEC', 'Brice MOREL'), proxy('Jeanne VASSEUR', 'B. MOREL')],
        }),
        at: '/attendance/proxies/1',
      },
      {
        name: 'two in the month between two emergencies',
        acts: one(emergency('2021-10-14')),
        at: '/attendance/proxies/1',
      },
      {
        name: 'three in the health emergency',
        acts: one({
          ...emergency('2021-02-08'),
          ...UNCOUNTED,
          '/attendance/excused': [],
          '/attendance/proxies': ['Ivan KERMADEC', 'Jeanne VASSEUR', 'Karim TAZI'].map((name) =>
            proxy(name, 'Brice MOREL'),
          ),
          '/vote/inFavour/count': 11,
        }),
        at: '/attendance/proxies/2',
      },
    ],
    silent: [
      { name: 'two in the first health emergency', acts: one(emergency('2020-07-10')) },
      { name: 'two in the second health emergency', acts: one(emergency('2021-02-08')) },
      { name: 'two in the sanitary vigilance', acts: one(emergency('2022-07-31')) },
      {
        name: 'two that follow each other',
        acts: one({
          '/attendance/proxies': [
            { ...proxy('Ivan KERMADEC', 'Brice MOREL'), scope: 'points 1 à 4' },
            { ...proxy('Jeanne VASSEUR', 'Brice MOREL'), scope: 'points 5 à 9' },
          ],
        }),
      },
      { name: 'one each', acts: one({ '/attendance/proxies': PROXIES }) },
      {
        name: 'holders not named',
        acts: one({ '/attendance/proxies': PROXIES.map(({ grantor }) => ({ grantor, holder: null })) }),
      },
    ],
  },
};
