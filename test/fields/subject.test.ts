import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { subject } from '../../pipeline/fields/subject.ts';
import { contextOf } from '../helpers/context-of.ts';

const titles = suite('subject');
for (const [printed, expected] of [
  ['Délibération : vente de l’ancien presbytère', 'vente de l’ancien presbytère'],
  ['OBJET : Tarifs de la cantine.', 'Tarifs de la cantine'],
  ['1° Objet : Tarifs de la cantine', 'Tarifs de la cantine'],
  ['2. Tarifs de la cantine', 'Tarifs de la cantine'],
  ['B. Tarifs de la cantine', 'Tarifs de la cantine'],
  ['M. Arbre : achat d’un terrain', 'M. Arbre : achat d’un terrain'],
  ['2.07 - Tarifs de la cantine', 'Tarifs de la cantine'],
  ["OBJET DE L'AFFAIRE : Tarifs de la cantine", 'Tarifs de la cantine'],
  ['Titre : Tarifs de la cantine', 'Tarifs de la cantine'],
  ['Point 6 : Tarifs de la cantine', 'Tarifs de la cantine'],
  ['Point n° 5 de l’ordre du jour : Tarifs de la cantine', 'Tarifs de la cantine'],
  ['SUJET : Tarifs de la cantine', 'Tarifs de la cantine'],
  ['ORDRE DU JOUR : Tarifs de la cantine', 'Tarifs de la cantine'],
  ['O B J E T : Tarifs de la cantine', 'Tarifs de la cantine'],
  ['RAPPORT / DEFT / N° 111458\nTARIFS DE LA CANTINE', 'TARIFS DE LA CANTINE'],
  ['Point n° 4 : Tarifs de la cantine (Délibération', 'Tarifs de la cantine'],
  ['DÉLIBÉRATION 202420242024-2024 ---1212 : TARIFS DE LA CANTINE', 'TARIFS DE LA CANTINE'],
  // Marks beside a title, read optically.
  ['OBJET : Budget primitif 2025 ®', 'Budget primitif 2025'],
  ['OBJET : Budget primitif 2025 ; =', 'Budget primitif 2025'],
  // A bullet between a rubric and the title; a mark that is none.
  ['OBJET : Finances :\n\n> Vote du budget', 'Finances : Vote du budget'],
  ['OBJET : Finances :\n¥ Achat :\n● Véhicules', 'Finances : Achat : Véhicules'],
  ['OBJET : Seuil de consommation\n> 36 kVA', 'Seuil de consommation > 36 kVA'],
  // Whose deliberation it is, before what it does.
  ['DE LA COMMISSION PERMANENTE APPROUVANT LE BAIL', 'APPROUVANT LE BAIL'],
  ['DE L’ASSEMBLÉE DE LA MONTAGNE APPRUVENDU U PIANU', 'APPRUVENDU U PIANU'],
  ['du Conseil territorial relative à la pêche', 'relative à la pêche'],
  ['Bureau du conseil : élection', 'Bureau du conseil : élection'],
  ['OBJET : Bail à 12 €', 'Bail à 12 €'],
  ['Délibération 2023-DCS-028 du 30 novembre 2023\n\nApprobation du bail', 'Approbation du bail'],
  // The title, then on its line who speaks.
  [
    'Réfection de la rue Haute Madame le Maire indique que les travaux ont été retardés.',
    'Réfection de la rue Haute',
  ],
  ['Rapport de M. le maire', 'Rapport de M. le maire'],
  // What stands there is no title.
  ['Commune de Saint-Exemple - conseil du 16 juin 2026 Page 1 sur 3', undefined],
  ['Acquisition par la commune d’un Accusé de réception appartement', undefined],
  ['Mme ARBRE, Mme BOIS, Mme CHÊNE, M. DUNE', undefined],
  ['le zonage Présents : 15 Anne ARBRE', undefined],
  ['Le compte rendu du 1er juillet, après lecture, est approuvé à', undefined],
  ['De fixer à neuf le nombre des adjoints', undefined],
  ['CONSEIL MUNICIPAL Séance ordinaire du jeudi 19 décembre 2024 DÉLIBÉRATION', undefined],
  ['Le conseil municipal, à l’unanimité, accepte la rétrocession', undefined],
  ['D’un commun accord, vente du terrain', 'D’un commun accord, vente du terrain'],
  // The rows of a table of presences.
  ['Ville Nom Prénom Présent Absent Beauval ARBRE Aline P', undefined],
  [`La loi relative aux énergies ${'vise à simplifier les projets '.repeat(6)}`, undefined],
] as const)
  titles(printed, () => assert.is(subject.extract(contextOf({ subject: printed }))[0]?.value, expected));
titles('the rank of an item is not told again by a number its title ends with', () => {
  const draft = { '/number': '1' };
  const of = (printed: string) => subject.extract(contextOf({ subject: printed }, { draft }))[0]?.value;
  assert.is(of('Décision modificative n° 1'), 'Décision modificative n° 1');
  assert.is(of('Marché de voirie, lot 1'), 'Marché de voirie, lot 1');
});
titles('the number of the act before its title, announced as councils abridge it', () => {
  const of = (printed: string) =>
    subject.extract(contextOf({ subject: printed }, { draft: { '/number': '22-056' } }))[0]?.value;
  assert.is(of('DCM n° 22-056 – Décision modificative'), 'Décision modificative');
  assert.is(of('22-056 | Adressage : noms des rues'), 'Adressage : noms des rues');
});
titles.run();
