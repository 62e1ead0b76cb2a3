import { people, person } from '../../helpers/act-of.ts';
import { type CheckCases, several } from '../case.ts';

const APRIL = {
  '/sitting/date': '2024-04-18',
  '/sitting/noticeDate': '2024-04-12',
  '/receipt/date': '2024-04-18',
  '/receipt/sentOn': '2024-04-19',
  '/receipt/receivedOn': '2024-04-19',
  '/signedOn': '2024-04-19',
  '/publishedOn': '2024-04-20',
};
const numbered = (...numbers: string[]) => several(...numbers.map((number) => ({ '/number': number })));

export const register: Record<string, CheckCases> = {
  'register.duplicate-number': {
    raises: [
      { name: 'twice in the year', acts: several({}, { '/number': '2024-001', ...APRIL }), at: '/number' },
      { name: 'one rank twice in a sitting', acts: numbered('3', '4', '3'), at: '/number' },
    ],
    silent: [
      { name: 'one rank in two sittings', acts: several({ '/number': '3' }, { '/number': '3', ...APRIL }) },
      { name: 'two numbers', acts: several({}, {}) },
      { name: 'no numbers', acts: several({ '/number': null }, { '/number': null }) },
    ],
  },
  'register.duplicate-receipt': {
    raises: [
      {
        name: 'one stamp on two acts',
        acts: several({}, { '/receipt/id': '099-999900012-20240314-ACTE0-DE' }),
        at: '/receipt/id',
      },
    ],
    silent: [
      { name: 'two stamps', acts: several({}, {}) },
      { name: 'stamps without an id', acts: several({ '/receipt/id': null }, { '/receipt/id': null }) },
    ],
  },
  'register.numbering-hole': {
    raises: [
      { name: 'two numbers missing', acts: numbered('2024-001', '2024-002', '2024-005'), at: '/number' },
      { name: 'the year last', acts: numbered('1/2024', '2/2024', '4/2024'), at: '/number' },
      {
        name: 'put in out of order',
        acts: numbered('2024-001', '2024-004', '2024-002'),
        at: '/number',
        on: 1,
      },
    ],
    silent: [
      { name: 'one after another', acts: numbered('2024-001', '2024-002', '2024-003') },
      {
        name: 'the separators of the stamp',
        acts: numbered('24-03/001', '24-03-002', '24-03/003', '24-03/004'),
      },
      { name: 'two acts only', acts: numbered('2024-001', '2024-009') },
      { name: 'ranks of the agenda', acts: numbered('1', '2', '5') },
      { name: 'two series', acts: numbered('2024-A1', '2024-A2', '2024-B4') },
    ],
  },
  'names.unsettled': {
    raises: [
      {
        name: 'two of the family name',
        acts: several(
          { '/attendance/present/5': person('Gisèle PETIT') },
          { '/attendance/present/1': person('PETIT'), '/attendance/present/5': person('Élise BOUTET-WAISS') },
        ),
        at: '/attendance/present/1',
      },
    ],
    silent: [
      { name: 'one of the family name', acts: several({}, { '/attendance/present/1': person('PETIT') }) },
      {
        name: 'the act names one of them in full',
        acts: several(
          { '/attendance/present/5': person('Gisèle PETIT') },
          { '/rapporteur': person('PETIT') },
        ),
      },
    ],
  },
  'names.two-spellings': {
    raises: [
      {
        name: 'without its accent',
        acts: several({}, {}, { '/attendance/present/5': person('Elise BOUTET-WAISS') }),
        at: '/attendance/present/5',
      },
      {
        name: 'without its hyphen',
        acts: several({}, {}, { '/attendance/present/5': person('Élise BOUTET WAISS') }),
        at: '/attendance/present/5',
      },
    ],
    silent: [
      {
        name: 'capitals drop their accents',
        acts: several(
          {},
          {},
          {
            '/attendance/present/7': person('Gisèle NOEL'),
            '/attendance/proxies': [],
            '/sitting/voters': 8,
            '/vote/inFavour/count': 8,
            '/attendance/excused': people('Karim TAZI', 'Ivan KERMADEC', 'Jeanne VASSEUR'),
          },
        ),
      },
      {
        name: 'the family name first',
        acts: several({}, {}, { '/attendance/present/5': person('BOUTET-WAISS Élise') }),
      },
      {
        name: 'an initial with and without its full stop',
        acts: several(
          { '/attendance/present/5': { name: 'M. ZOLA', familyName: 'ZOLA', givenName: 'M.' } },
          { '/attendance/present/5': { name: 'ZOLA M', familyName: 'ZOLA', givenName: 'M' } },
        ),
      },
      { name: 'an initial', acts: several({}, {}, { '/attendance/present/5': person('É. BOUTET-WAISS') }) },
    ],
  },
  'names.near-duplicate': {
    raises: [
      {
        name: 'a letter of the given name',
        acts: several({}, {}, { '/attendance/present/6': person('Farit EL AMRANI') }),
        at: '/attendance/present/6',
      },
      {
        name: 'a letter too many in the family name',
        acts: several({}, {}, { '/attendance/present/4': person('Denis GARNNIER') }),
        at: '/attendance/present/4',
      },
    ],
    silent: [
      {
        name: 'side by side in a list',
        acts: several(
          { '/attendance/present/4': person('Farit EL AMRANI') },
          { '/attendance/present/4': person('Farit EL AMRANI') },
        ),
      },
      {
        name: 'the feminine of a given name',
        acts: several({}, {}, { '/attendance/present/4': person('Denise GARNIER') }),
      },
      { name: 'two letters', acts: several({}, {}, { '/attendance/present/4': person('Denis GARNEIRES') }) },
    ],
  },
};
