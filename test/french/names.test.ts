import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { peopleIn } from '../../pipeline/french/people.ts';
import type { Person } from '../../schemas/deliberation.ts';
import { passageOf } from '../helpers/passage-of.ts';

/** name ; given ; family ; civility ; role: what is left out is empty. */
const shown = (person: Person | null): string | null =>
  person &&
  [person.name, person.givenName, person.familyName, person.civility, person.role]
    .map((part) => part ?? '')
    .join(' ; ')
    .replace(/[ ;]+$/, '')
    .trim();

const cases: { value: string; expected: string | null }[] = [
  // Which part is which
  { value: 'Jean DUPONT', expected: 'Jean DUPONT ; Jean ; DUPONT' },
  { value: 'DUPONT Jean', expected: 'DUPONT Jean ; Jean ; DUPONT' },
  { value: 'Jean-Pierre DUPONT-MARTIN', expected: 'Jean-Pierre DUPONT-MARTIN ; Jean-Pierre ; DUPONT-MARTIN' },
  { value: 'Jean Pierre DUPONT', expected: 'Jean Pierre DUPONT ; Jean Pierre ; DUPONT' },
  { value: 'Audrey DE LA GRANGE', expected: 'Audrey DE LA GRANGE ; Audrey ; DE LA GRANGE' },
  { value: 'Jean de LA TOUR', expected: 'Jean de LA TOUR ; Jean ; de LA TOUR' },
  { value: "Anne d'ORMEAU", expected: "Anne d'ORMEAU ; Anne ; d'ORMEAU" },
  { value: 'LE GOFF Luc', expected: 'LE GOFF Luc ; Luc ; LE GOFF' },
  { value: 'J. DUPONT', expected: 'J. DUPONT ; J. ; DUPONT' },
  { value: 'DUPONT J.-P.', expected: 'DUPONT J.-P. ; J.-P. ; DUPONT' },
  { value: 'Ph. DUPONT', expected: 'Ph. DUPONT ; Ph. ; DUPONT' },
  { value: 'Jean Dupont', expected: 'Jean Dupont ; Jean ; Dupont' },
  { value: 'Dupont Jean', expected: 'Dupont Jean ; Jean ; Dupont' },
  { value: 'JEAN DUPONT', expected: 'JEAN DUPONT ; JEAN ; DUPONT' },
  { value: 'DUPONT JEAN', expected: 'DUPONT JEAN ; JEAN ; DUPONT' },
  { value: 'DUPONT ANNE MARIE', expected: 'DUPONT ANNE MARIE ; ANNE MARIE ; DUPONT' },
  { value: 'Charles de Gaulle', expected: 'Charles de Gaulle ; Charles ; de Gaulle' },
  { value: 'Yann Le Bihan', expected: 'Yann Le Bihan ; Yann ; Le Bihan' },
  { value: 'Martin Hervé', expected: 'Martin Hervé' },
  { value: 'Xylo Ztrak', expected: 'Xylo Ztrak' },
  { value: 'Martin HERVÉ', expected: 'Martin HERVÉ ; Martin ; HERVÉ' },
  { value: 'Cédric DE Saint JOUAN', expected: 'Cédric DE Saint JOUAN ; Cédric ; DE Saint JOUAN' },
  { value: 'John McDONALD', expected: 'John McDONALD ; John ; McDONALD' },
  // Civility and role
  { value: 'M. Jean DUPONT', expected: 'Jean DUPONT ; Jean ; DUPONT ; M.' },
  { value: 'M Jean DUPONT', expected: 'Jean DUPONT ; Jean ; DUPONT ; M' },
  { value: 'Monsieur DUPONT', expected: 'DUPONT ;  ; DUPONT ; Monsieur' },
  { value: 'MME PETIT ANNE', expected: 'PETIT ANNE ; ANNE ; PETIT ; MME' },
  { value: 'MM. DUPONT, PETIT', expected: 'DUPONT ;  ; DUPONT ; M.' },
  { value: 'MMES ROUX', expected: 'ROUX ;  ; ROUX ; Mme' },
  { value: 'Mesdames ROUX et PETIT', expected: 'ROUX ;  ; ROUX ; Madame' },
  { value: 'Mesdames et Messieurs ROUX', expected: 'ROUX ;  ; ROUX' },
  { value: 'Maître Jean DUPONT', expected: 'Jean DUPONT ; Jean ; DUPONT ; Maître' },
  { value: 'Docteur DUPONT', expected: 'DUPONT ;  ; DUPONT ; Docteur' },
  { value: 'Mme Nathalie, COLIN', expected: 'Nathalie COLIN ; Nathalie ; COLIN ; Mme' },
  { value: 'Monsieur le Maire, Michel DELAF', expected: 'Michel DELAF ; Michel ; DELAF ; Monsieur ; Maire' },
  {
    value: 'Madame le Maire, Hélène Mandroux',
    expected: 'Hélène Mandroux ; Hélène ; Mandroux ; Madame ; Maire',
  },
  { value: 'Madame la Présidente Anne PETIT', expected: 'Anne PETIT ; Anne ; PETIT ; Madame ; Présidente' },
  {
    value: "Monsieur le doyen d'âge de l'Assemblée, Max LEVITA",
    expected: "Max LEVITA ; Max ; LEVITA ; Monsieur ; doyen d'âge de l'Assemblée",
  },
  {
    value: 'Mme Anne PETIT, 1ère adjointe au Maire',
    expected: 'Anne PETIT ; Anne ; PETIT ; Mme ; 1ère adjointe au Maire',
  },
  { value: 'Mme Anne PETIT, Maire-adjointe', expected: 'Anne PETIT ; Anne ; PETIT ; Mme ; Maire-adjointe' },
  { value: 'Jean DUPONT (Maire)', expected: 'Jean DUPONT ; Jean ; DUPONT ;  ; Maire' },
  {
    value: 'M. Jean DUPONT, conseiller municipal délégué',
    expected: 'Jean DUPONT ; Jean ; DUPONT ; M. ; conseiller municipal délégué',
  },
  { value: 'M. Jean MAIRE, Maire', expected: 'Jean MAIRE ; Jean ; MAIRE ; M. ; Maire' },
  { value: '  Jean   DUPONT  ', expected: 'Jean DUPONT ; Jean ; DUPONT' },
  { value: 'Françoise BOUTET-\nWAISS', expected: 'Françoise BOUTET-WAISS ; Françoise ; BOUTET-WAISS' },
  { value: 'J.-\nL. DUPONT', expected: 'J.-L. DUPONT ; J.-L. ; DUPONT' },
  { value: 'Jean DUPONT.', expected: 'Jean DUPONT ; Jean ; DUPONT' },
  { value: 'Signé : Jean DUPONT', expected: 'Jean DUPONT ; Jean ; DUPONT' },
  // Nobody
  { value: 'Monsieur le Maire', expected: null },
  { value: 'Le Maire', expected: null },
  { value: 'la Présidente', expected: null },
  { value: '', expected: null },
  { value: 'voirie', expected: null },
  { value: 'le 8 février 2021', expected: null },
  { value: 'Conseil municipal', expected: null },
];

const names = suite('names');
for (const { value, expected } of cases)
  names(value, () => assert.is(shown(peopleIn(passageOf(value))[0]?.person ?? null), expected));

names('the order of a list tells the parts of a name that does not', () => {
  const [, , third] = peopleIn(passageOf('Jean Dupont, Anne Petit, Martin Hervé'));
  assert.equal([third?.person.givenName, third?.person.familyName], ['Martin', 'Hervé']);
  const [, , other] = peopleIn(passageOf('Dupont Jean, Petit Anne, Martin Hervé'));
  assert.equal([other?.person.givenName, other?.person.familyName], ['Hervé', 'Martin']);
});

names('what follows an initial is the family name, though it may be a given name elsewhere', () => {
  const people = peopleIn(passageOf('L. Chapon, P. Jacques, J.-P. Hervé'));
  assert.equal(
    people.map(({ person }) => [person.givenName, person.familyName]),
    [
      ['L.', 'Chapon'],
      ['P.', 'Jacques'],
      ['J.-P.', 'Hervé'],
    ],
  );
});

names('the words of the source are the name, its civility and title apart', () => {
  const text = 'M. Michel\nASLAN (Maire), Mme Françoise BOUTET-\nWAISS';
  const [, ...quotes] = peopleIn(passageOf(text)).map(({ passage }) =>
    passage.spans().map(({ quote }) => quote),
  );
  assert.equal(peopleIn(passageOf(text)).length, 2);
  assert.equal(quotes, [['Françoise BOUTET-\nWAISS']]);
});

names('a civility is said of all it stands before', () => {
  const people = peopleIn(passageOf('MM. DURAND, PETIT et ROUX, Mmes LEROY et BLANC, M. NOIR, VERT'));
  assert.equal(
    people.map(({ person }) => person.civility ?? ''),
    ['M.', 'M.', 'M.', 'Mme', 'Mme', 'M.', ''],
  );
});

names('notes are kept whole', () => {
  const people = peopleIn(passageOf('Jean DUPONT, arrivé à 19h10 (point 3), Anne PETIT (pouvoir à M. ROUX)'));
  assert.equal(
    people.map(({ note }) => note?.flat),
    ['arrivé à 19h10 (point 3)', '(pouvoir à M. ROUX)'],
  );
});
names.run();
