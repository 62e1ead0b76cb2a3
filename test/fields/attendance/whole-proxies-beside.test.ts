import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

/** Whole attendances with proxies beside the name of who gives or holds them, as councils print them; all of fictional councils. */
const cases: ({ value: string } & Lists)[] = [
  // A proxy told again with half of a name; members who sit for others.
  {
    value:
      'Étaient excusés :\nM. Luc ROUX (procuration à Anne LEROY) Mme Ève PIN-DURAND (procuration à Yves PETIT)\n\nM. Luc Roux qui a donné procuration à Mme Anne Leroy,\n\nMme Ève DURAND qui a donné procuration à M. Yves Petit,',
    proxies: 'Luc Roux > Anne Leroy|Ève PIN-DURAND > Yves PETIT',
  },
  // Counts, and those who gave a proxy in a parenthesis right after them.
  {
    value:
      '24 Conseillers étaient Présents et Représentés: (02 Procurations: Anne LEROY, Luc\nROUX) et 02 Conseillers étaient Absents:\nYves PETIT et Ève DURAND.',
    proxies: 'Anne LEROY > ?|Luc ROUX > ?',
    absent: 'Yves PETIT|Ève DURAND',
  },
  {
    value:
      'Présents\tAbsents représentés\tAbsents\nM. Yves PETIT, maire\tM. Luc ROUX (pouvoir à Mme Anne LEROY)\tM. Marc BLANC\nMme Anne LEROY',
    present: 'Yves PETIT|Anne LEROY',
    proxies: 'Luc ROUX > Anne LEROY',
    absent: 'Marc BLANC',
  },
  // A dash between grantors, each with a holder; a count, then members by colleges; for which items a proxy is.
  {
    value: 'Excusés ayant donné pouvoir : M. ROUX (pouvoir Mme LEROY) - Mme BOIS (pouvoir M. PETIT)',
    proxies: 'ROUX > LEROY|BOIS > PETIT',
  },
  {
    value: 'Procurations : Luc ROUX (pouvoir à A LEROY) Ève DURAND (pouvoir à G BOIS)',
    proxies: 'Luc ROUX > A LEROY|Ève DURAND > G BOIS',
  },
  {
    value: `PRÉSENTS

A. BOIS, B. LEROY,
C. DURAND.

A B S E N T S E X C U S E S AYA N T D O N N E P O U V O I R

D. PETIT (Pouvoir à A. BOIS),
E. ROUX (Pouvoir à B. LEROY).`,
    present: 'A. BOIS|B. LEROY|C. DURAND',
    proxies: 'D. PETIT > A. BOIS|E. ROUX > B. LEROY',
  },
  {
    value: `Présente : Mme Anne LEROY
Excusés : M. Jean PETIT (procuration à Anne LEROY), M. Luc ROUX (procuration à Ève DURAND)
Secrétaire de séance : Mme Ève DURAND
Mme la Présidente ouvre la séance et présente les excuses de
M. Jean Petit qui a donné procuration à elle-même,
M. Luc Roux qui a donné procuration à Mme Ève Durand`,
    present: 'Anne LEROY',
    proxies: 'Jean PETIT > Anne LEROY|Luc Roux > Ève Durand',
  },
  {
    value: `Etaient présents : Mme DURAND – M. LEROY – Mme PETIT
Absents excusés : M. BERNARD (procuration à Mme DURAND) – Mme MOREAU
Formant la majorité des membres en exercice.`,
    present: 'DURAND|LEROY|PETIT',
    excused: 'MOREAU',
    proxies: 'BERNARD > DURAND',
  },
  {
    value: `Membres du Conseil Municipal présents : LEROY Pierre, DURAND Sophie
Membres du Conseil Municipal absents ayant donné procuration : PETIT Anne (procuration à LEROY Pierre)`,
    present: 'LEROY Pierre|DURAND Sophie',
    proxies: 'PETIT Anne > LEROY Pierre',
  },
  {
    value: `Conseillers présents : 9 – Pierre LEROY – Sophie DURAND
Conseillers représentés : 1 – Luc BERNARD représenté par Pierre LEROY
Conseiller absent : 0`,
    present: 'Pierre LEROY|Sophie DURAND',
    proxies: 'Luc BERNARD > Pierre LEROY',
  },
  {
    value: `ETAIENT PRESENTS : LEROY Pierre - DURAND Sophie - BERNARD Luc
ABSENTS : MOREAU Claire (excusée) - SIMON Éric (pouvoir à LEROY Pierre)`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
    excused: 'MOREAU Claire',
    proxies: 'SIMON Éric > LEROY Pierre',
  },
  {
    value: `Présents : Pierre Leroy, Sophie Durand, Luc Bernard, Claire Moreau-Simon, Jean-Éric de la
Tour, Anne Petit.
Pouvoirs : Paul Roux (pouvoir à Pierre Leroy), Léa Blanc (pouvoir à Sophie Durand).
Absents : Max Noir, Zoé Vert.`,
    present: 'Pierre Leroy|Sophie Durand|Luc Bernard|Claire Moreau-Simon|Jean-Éric de la Tour|Anne Petit',
    absent: 'Max Noir|Zoé Vert',
    proxies: 'Paul Roux > Pierre Leroy|Léa Blanc > Sophie Durand',
  },
  {
    value: `Etaient absents : M. LEROY Pierre (pouvoir donné à Mme DURAND Sophie), Mme PETIT Anne (excusée), M. ROUX Paul (non excusé)`,
    absent: 'ROUX Paul',
    excused: 'PETIT Anne',
    proxies: 'LEROY Pierre > DURAND Sophie',
  },
  {
    value: `Pouvoirs : Mme A. DURAND (donne pouvoir à M. P. LEROY)
M. L. BERNARD (donne pouvoir à Mme C. MOREAU)`,
    proxies: 'A. DURAND > P. LEROY|L. BERNARD > C. MOREAU',
  },
  {
    value: `Absents excusés : Pierre LEROY (pouvoir Luc BERNARD) Sophie DURAND (pouvoir Anne PETIT)`,
    proxies: 'Pierre LEROY > Luc BERNARD|Sophie DURAND > Anne PETIT',
  },
  {
    value: `Représentés par pouvoir : Pierre LEROY représenté par Luc BERNARD ; Absents : Sophie DURAND ; Excusés : Anne PETIT`,
    absent: 'Sophie DURAND',
    excused: 'Anne PETIT',
    proxies: 'Pierre LEROY > Luc BERNARD',
  },
  {
    value: `Membres ayant donné pouvoir : MM. ROUX Luc (pouvoir à LEROY
Pierre), NOIR Éric (pouvoir
à PETIT Anne)`,
    proxies: 'ROUX Luc > LEROY Pierre|NOIR Éric > PETIT Anne',
  },
  {
    value: `Présents ........ 35
Excusés ........ 2
(ayant donné procuration :
Mme Anne PETIT à M. Luc ROUX,
M. Éric NOIR à Mme Léa SIMON).`,
    proxies: 'Anne PETIT > Luc ROUX|Éric NOIR > Léa SIMON',
  },
  {
    value: "Présents : Mme Léa SIMON (pouvoir d'Anne PETIT), M. Jean d'ARC, Mme Ève\nd'ORMEL",
    present: "Léa SIMON|Jean d'ARC|Ève d'ORMEL",
    proxies: 'Anne PETIT > Léa SIMON',
  },
  {
    value:
      "Absents ayant donné pouvoir : Mme Anne PETIT (pouvoir à M. Luc ROUX)\nM. Luc ROUX (pouvoir d'Anne PETIT)",
    proxies: 'Anne PETIT > Luc ROUX',
  },
  {
    value:
      'Sont excusés :\nMme Anne PETIT (pouvoir à M. ROUX), Vices-présidents\nMonsieur Paul NOIR, conseiller délégué',
    proxies: 'Anne PETIT > ROUX',
    excused: 'Paul NOIR',
  },
  {
    value: 'Présents : Luc ROUX\nReprésentés : Léa NOIR représentée par Luc ROUX\nNombre de procurations : 1',
    present: 'Luc ROUX',
    proxies: 'Léa NOIR > Luc ROUX',
  },
];

const test = suite('attendance: whole proxies beside');
for (const { value, ...expected } of cases) test(value, () => assert.equal(listsIn(value), expected));
test.run();
