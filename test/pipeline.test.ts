import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpret } from '../pipeline/pipeline.ts';
import { documentOf } from './layouts/documents.ts';

const test = suite('pipeline');

const HEAD = `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

L'an deux mille vingt-quatre, le deux novembre, le conseil municipal s'est réuni sous la présidence de M. Bruno BOIS.

Étaient présents : M. BOIS Bruno, Mme CHÊNE Chloé

Monsieur le Maire demande que trois points soient ajoutés à l'ordre du jour et l'assemblée attend son vote pour commencer.
`;

for (const [name, rest, subjects] of [
  [
    'the head of the register with no act below gives no record',
    '\nMme CHÊNE indique vouloir prendre la parole et remercie ceux qui ont',
    [],
  ],
  [
    'an act below it gives one',
    "\nObjet : Syndicat des eaux\n\nVu le code,\nLe conseil municipal, à l'unanimité, décide d'adhérer.\n",
    ['Syndicat des eaux'],
  ],
] as const)
  test(name, () => {
    const { records } = interpret(documentOf(HEAD + rest), null);
    assert.equal(
      records.map(({ subject }) => subject),
      [...subjects],
    );
  });

test('who attended: an initial « A. » is no verb, nor is « pouvoir donné » who takes the floor', () => {
  const { attendance } = interpret(
    documentOf(
      `PROCÈS-VERBAL DU CONSEIL COMMUNAUTAIRE DU 28 AVRIL 2014\n\nPrésents : M. Y. ARBRE, Mme\nM. BOIS, M. A.B. CHÊNE, M. A. DUNE.\nAbsents\nM. Gérard ROUX, délégué titulaire, commune de Beauval, pouvoir donné à M. Yves ARBRE\nMme Anne PETIT, déléguée titulaire, commune de Corval\n\n1. Tarifs\nLe conseil, à l'unanimité, approuve les tarifs.\n\n2. Budget\nLe conseil, à l'unanimité, approuve le budget.\n`,
    ),
    null,
  );
  assert.equal(
    attendance?.present.map(({ name }) => name),
    ['Y. ARBRE', 'M. BOIS', 'A.B. CHÊNE', 'A. DUNE'],
  );
  assert.equal(
    attendance?.proxies.map(({ grantor, holder }) => [grantor.name, holder?.name]),
    [['Gérard ROUX', 'Yves ARBRE']],
  );
  assert.equal(
    attendance?.absent.map(({ name }) => name),
    ['Anne PETIT'],
  );
});

test('who attended, where nobody is listed as present: members when they are as many as counted', () => {
  const presentIn = (count: number, list = '') => {
    const text = `RÉUNION DU CONSEIL MUNICIPAL DU 2 FÉVRIER 2024\nCOMPTE-RENDU\n\nConseillers en exercice : 5\nConseillers présents : ${count}\n${list}\nAssistaient à la réunion : MM. ROUX, NOIR, Mme PETIT. Avait remis procuration : M. DUC à M. ROUX\n\n1. Tarifs\nLe conseil municipal, à l'unanimité, approuve les tarifs.\n`;
    return interpret(documentOf(text), null).attendance?.present.map(({ name }) => name);
  };
  assert.equal(presentIn(3), ['ROUX', 'NOIR', 'PETIT']);
  assert.equal(presentIn(4), []);
  assert.equal(presentIn(3, 'Présents : M. Luc BLANC, Mme Léa SIMON\n'), ['Luc BLANC', 'Léa SIMON']);
});

const SITTING = `PROCÈS-VERBAL DU CONSEIL MUNICIPAL

Séance du 12 mars 2024

Présents : M. Luc ROUX, Mme Anne PETIT, M. Éric NOIR, Mme Léa SIMON.
Absents excusés : M. Jean DUC, Mme Zoé LILAS (pouvoir à M. Luc ROUX).
Votants : 5

1. Tarifs de la cantine
Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve les tarifs.

Arrivée de M. Jean DUC à 19h20.

2. Subvention au club
Le maire propose une subvention de 200 €.
Mme LILAS rejoint la séance à 19 h 40.
Le conseil municipal, après en avoir délibéré, à l'unanimité, accorde la subvention.

3. Cession d'un chemin
M. Luc ROUX quitte la salle et ne prend pas part au vote.
M. Éric NOIR quitte la séance pour ce vote.
Le conseil municipal, à l'unanimité, cède le chemin.

20h15 : Départ de M. Éric NOIR, qui donne pouvoir à Mme Léa SIMON

4. Achat d'un tracteur
Le conseil municipal, après en avoir délibéré, à l'unanimité, décide l'achat.

Mme Nadia MULLER, directrice des services, quitte la séance à 20h30.

Anne PETIT quitte la séance.

5. Vente de bois
Le conseil municipal, à l'unanimité, décide la vente.
`;

test('who comes or goes between the items of a sitting, and from which item', () => {
  const { records } = interpret(documentOf(SITTING), null);
  const [first] = records;
  assert.equal(
    first?.attendance.changes.map(({ person, kind, time, items }) =>
      [person.name, kind, time ?? '-', ...(items ?? [])].join(' '),
    ),
    [
      'Jean DUC arrival 19:20 2',
      'LILAS arrival 19:40 2',
      'Éric NOIR departure 20:15 4',
      'Anne PETIT departure - 5',
    ],
  );
  // The voters counted when the sitting opened are not those of each act.
  assert.is(first?.vote.inFavour.count, null);
});

test.run();
