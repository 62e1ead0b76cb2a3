import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sitting } from '../../pipeline/fields/sitting.ts';
import type { Person } from '../../schemas/deliberation.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

const read = (texts: SectionTexts): Record<string, unknown> =>
  Object.fromEntries(
    sitting
      .extract(contextOf(texts))
      .map(({ pointer, value }) => [
        pointer.replace('/sitting/', ''),
        typeof value === 'object' ? (value as Person).name : value,
      ]),
  );

const whole = suite('sitting: whole headings');
const cases: { name: string; value: SectionTexts; expected: Record<string, unknown> }[] = [
  {
    name: 'extract of the register, by videoconference',
    value: {
      heading:
        'Délibération n°V2021-011\n\nExtrait du registre des\ndélibérations du Conseil\n\nSéance ordinaire du\nlundi 8 février 2021\n\nL’an deux-mille-vingt-et-un et le huit février, les\nmembres du Conseil municipal, légalement convoqués,\nse sont assemblés en visioconférence, sous la présidence\nde Monsieur le Maire, Michaël DELAFOSSE.\n\nNombre de membres en exercice : 65',
    },
    expected: {
      date: '2021-02-08',
      chair: 'Michaël DELAFOSSE',
      kind: 'ordinary',
      place: 'visioconférence',
      membersInOffice: 65,
    },
  },
  {
    name: 'margin and opening sentence',
    value: {
      heading:
        "Séance publique du\nlundi 4 février 2013\n\nConvoqué le mardi 29 janvier 2013, le Conseil Municipal s'est\nréuni en mairie, Salle du Conseil Municipal, le lundi 4 février 2013 à 18H00, sous la\nprésidence de Madame le Maire, Hélène Mandroux",
    },
    expected: {
      date: '2013-02-04',
      noticeDate: '2013-01-29',
      chair: 'Hélène Mandroux',
      kind: 'public',
      place: 'mairie, Salle du Conseil Municipal',
      startTime: '18:00',
    },
  },
  {
    name: 'a village: counts, notice without year, secretary',
    value: {
      heading:
        'COMMUNE DE SAINT-EXEMPLE\nNombre de conseillers : En exercice 11 Présents 8 Votants 10\nL’an deux mil seize, le vingt-six janvier à vingt heures trente, le conseil municipal, dûment convoqué le 19 janvier, s’est réuni en session ordinaire, à la mairie, sous la présidence de Mme Anne LEROUX, Maire.',
      attendance: 'Présents : MM. PETIT, MOREL\nExcusé : M. TAZI\nM. Hugo PETIT a été élu secrétaire.',
    },
    expected: {
      date: '2016-01-26',
      noticeDate: '2016-01-19',
      chair: 'Anne LEROUX',
      kind: 'ordinary',
      place: 'mairie',
      startTime: '20:30',
      'secretaries/0': 'Hugo PETIT',
      membersInOffice: 11,
      presentCount: 8,
      voters: 10,
    },
  },
  {
    name: 'label and value pairs of an intercommunal council',
    value: {
      heading:
        'CONSEIL COMMUNAUTAIRE DU 20/11/2025\nDate de convocation : 13/11/2025\nLieu : Salle des fêtes de Saint-Exemple\nPrésident : M. Jean ARBRE\nSecrétaire de séance : Mme Anne LEROUX\nMembres en exercice : 32\nQuorum : 17',
    },
    expected: {
      date: '2025-11-20',
      noticeDate: '2025-11-13',
      chair: 'Jean ARBRE',
      place: 'Salle des fêtes de Saint-Exemple',
      'secretaries/0': 'Anne LEROUX',
      membersInOffice: 32,
      quorum: 17,
    },
  },
  {
    name: 'two secretaries',
    value: {
      heading: 'Séance du 8 février 2021',
      attendance: 'Secrétaires de séance : Mme Anne LEROUX et M. Hugo PETIT',
    },
    expected: { date: '2021-02-08', 'secretaries/0': 'Anne LEROUX', 'secretaries/1': 'Hugo PETIT' },
  },
];
for (const { name, value, expected } of cases) {
  whole(name, () => assert.equal(read(value), expected));
}
whole('a sitting without date says so', () => {
  const context = contextOf({ heading: 'COMMUNE DE SAINT-EXEMPLE' });
  sitting.extract(context);
  assert.equal(
    context.diagnostics.map(({ code }) => code),
    ['sitting.date-missing'],
  );
});
whole.run();
