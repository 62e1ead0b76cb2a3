import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { KINDS } from '../pipeline/french/vote/terms.ts';
import { interpret } from '../pipeline/pipeline.ts';
import type { Deliberation } from '../schemas/deliberation.ts';
import { documentOf } from './layouts/documents.ts';

/** Whole sittings and acts of a fictional council, read from end to end: what its lines make of acts. */

const LISTS = `Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE
Absente : Mme Anne PIN
`;
const MINUTES = `COMMUNE DE VALBRUME
PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL
DU 12 MARS 2024

${LISTS}Secrétaire de séance : Mme Ève SAULE
`;
const EXTRACT = `COMMUNE DE VALBRUME
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

L'an deux mille vingt-quatre, le douze mars, le conseil municipal s'est réuni sous la présidence de M. Paul ARBRE.

${LISTS}
`;
const MEAL =
  "M. le Maire présente le projet.\nLe conseil municipal, à l'unanimité, fixe le prix du repas à 3,50 €.";
const TRACTOR =
  "Mme BOIS expose le besoin.\nLe conseil municipal, par 3 voix pour et 1 contre, décide d'acheter un tracteur.";

/** « 2024-15 · Tarifs de la cantine · adopted unanimous - 0 0 - », an act a line. */
const shown = ({ number, subject, vote }: Deliberation): string =>
  [
    number ?? '-',
    subject ?? '-',
    [vote.outcome, vote.majority, ...KINDS.map((kind) => vote[kind].count)]
      .map((said) => said ?? '-')
      .join(' '),
  ].join(' · ');
const acts = (text: string): string[] => interpret(documentOf(text), null).records.map(shown);

interface Case {
  name: string;
  text: string;
  expected: string[];
}
const BOTH = (one: string, other: string): string[] => [
  `${one} · adopted unanimous - 0 0 -`,
  `${other} · adopted - 3 1 - -`,
];
const ALONE = ['2024-15 · Tarifs de la cantine · adopted unanimous - 0 0 -'];

const CASES: Case[] = [
  {
    name: 'numbers below the titles',
    text: `${MINUTES}\nTarifs de la cantine\nDélibération n° 2024-15\n${MEAL}\n\nAchat d'un tracteur\nDélibération n° 2024-16\n${TRACTOR}\n`,
    expected: BOTH('2024-15 · Tarifs de la cantine', "2024-16 · Achat d'un tracteur"),
  },
  {
    name: 'numbers above the titles',
    text: `${MINUTES}\nN° 2024-15\nTarifs de la cantine\n${MEAL}\n\nN° 2024-16\nAchat d'un tracteur\n${TRACTOR}\n`,
    expected: BOTH('2024-15 · Tarifs de la cantine', "2024-16 · Achat d'un tracteur"),
  },
  {
    name: 'a number below the labelled title of an act',
    text: `${EXTRACT}Objet : Tarifs de la cantine\nN° 2024-15\n\n${MEAL}\n`,
    expected: ALONE,
  },
  {
    name: 'a number below the title of an act, after a gap',
    text: `${EXTRACT}TARIFS DE LA CANTINE\n\nDélibération n° 2024-15\n\n${MEAL}\n`,
    expected: ['2024-15 · TARIFS DE LA CANTINE · adopted unanimous - 0 0 -'],
  },
  {
    name: 'the number of what a title speaks of',
    text: `${EXTRACT}Objet : Modification de la délibération\nN° 2023-15 sur les tarifs\n\n${MEAL}\n`,
    expected: ['- · Modification de la délibération N° 2023-15 sur les tarifs · adopted unanimous - 0 0 -'],
  },
  {
    name: 'a year, then rank and sitting',
    text: `${MINUTES}\n2024 – 01/05 Tarifs de la cantine\n${MEAL}\n\n2024 – 02/05 Achat d'un tracteur\n${TRACTOR}\n`,
    expected: BOTH('2024 – 01/05 · Tarifs de la cantine', "2024 – 02/05 · Achat d'un tracteur"),
  },
  {
    name: 'a rank and a number in parentheses',
    text: `${MINUTES}\nn°33-(28421) TARIFS DE LA CANTINE\n${MEAL}\n\nn°34-(28422) ACHAT D'UN TRACTEUR\n${TRACTOR}\n`,
    expected: BOTH('33-(28421) · TARIFS DE LA CANTINE', "34-(28422) · ACHAT D'UN TRACTEUR"),
  },
];

const sittings = suite('sitting forms');
for (const { name, text, expected } of CASES) sittings(name, () => assert.equal(acts(text), expected));
sittings.run();
