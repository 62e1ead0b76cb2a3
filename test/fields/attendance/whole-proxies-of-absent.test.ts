import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

/** Whole attendances whose lists of absent members say to whom each gave a proxy, as councils print them; all of fictional councils. */
const cases: ({ value: string; presentCount?: number } & Lists)[] = [
  // « Noms des … : Mesdames et Messieurs : … »
  {
    value:
      'Noms des absents représentés : Mesdames et Messieurs : Luc ROUX par Anne LEROY, Ève DURAND par Yves PETIT.\n\nNoms des absents non représentés : Mesdames et Messieurs : Marc BLANC, Léa NOIR.',
    proxies: 'Luc ROUX > Anne LEROY|Ève DURAND > Yves PETIT',
    absent: 'Marc BLANC|Léa NOIR',
  },
  // All the members, those struck out told again below: as many present as counted, or nobody is taken away.
  {
    value:
      'Présents : Anne LEROY, Luc ROUX, Yves PETIT.\nAbsent(s) : M. L. Roux excusé avec procuration à A. Leroy.',
    presentCount: 2,
    present: 'Anne LEROY|Yves PETIT',
    proxies: 'L. Roux > A. Leroy',
  },
  {
    value:
      'Absents représentés : Mme Anne LEROY (Yves PETIT), Luc ROUX (Ève DURAND).\nMonsieur Yves PETIT, Maire ouvre la séance et demande si le quorum est atteint.',
    proxies: 'Anne LEROY > Yves PETIT|Luc ROUX > Ève DURAND',
  },
  {
    value: `Présents : Tous les membres du Conseil Municipal en exercice, à l'exception de M. Luc ROUX ayant donné procuration à Mme Anne LEROY.`,
    proxies: 'Luc ROUX > Anne LEROY',
  },
  {
    value: `Étaient présents : Anne LEROY, Luc ROUX
S'étaient fait excuser : Jean PETIT (délégation de vote à Luc ROUX), Ève DURAND`,
    present: 'Anne LEROY|Luc ROUX',
    proxies: 'Jean PETIT > Luc ROUX',
    excused: 'Ève DURAND',
  },
  {
    value: `Présents : Anne LEROY, Luc ROUX
Excusés ou absents : Mme Ève DURAND M. Jean PETIT
Après avoir procédé à l'appel, M. le Maire donne lecture à l'Assemblée des procurations reçues :
Mme Ève DURAND à M. Luc ROUX`,
    present: 'Anne LEROY|Luc ROUX',
    proxies: 'Ève DURAND > Luc ROUX',
    excused: 'Jean PETIT',
  },
  {
    value: `Présents : 3 Anne PETIT Luc BERNARD Claire MOREAU
Absents et procurations : 3 Sophie DURAND excusée Jean SIMON excusé Éric LAURENT Pouvoir à Anne PETIT`,
    present: 'Anne PETIT|Luc BERNARD|Claire MOREAU',
    excused: 'Sophie DURAND|Jean SIMON',
    proxies: 'Éric LAURENT > Anne PETIT',
  },
  {
    value: `Absents : Madame DURAND a donné procuration à Monsieur LEROY ; Monsieur BERNARD est absent ; Mme PETIT est excusée.`,
    absent: 'BERNARD',
    excused: 'PETIT',
    proxies: 'DURAND > LEROY',
  },
  {
    value: `Présents : M. Luc ROUX, Mme Anne LEROY.\nAbsents ou excusés : Mme Ève DURAND (pv. M. Luc ROUX), Yves PETIT (pv. Mme Anne LEROY), M. Marc BLANC.`,
    present: 'Luc ROUX|Anne LEROY',
    proxies: 'Ève DURAND > Luc ROUX|Yves PETIT > Anne LEROY',
    excused: 'Marc BLANC',
  },
  // Who votes for whom, the holder first.
  {
    value: `Présents titulaires : ROUX Luc, LEROY Anne\nAbsents et excusés : PETIT Yves, DURAND Ève\nPouvoirs : ROUX Luc (pour DURAND Ève)`,
    present: 'ROUX Luc|LEROY Anne',
    proxies: 'DURAND Ève > ROUX Luc',
    excused: 'PETIT Yves',
  },
  // A count between the lists, then who stands in for whom.
  {
    value: `Étaient présents :\n\nMonsieur Luc ROUX – Madame Anne LEROY\n\nÉtaient absents :\n\nMonsieur Yves PETIT – Madame Ève DURAND\n\nLe nombre de présents est de 2, le nombre de votants est de 3 dont 1 procuration.\n\n-Monsieur PETIT procuration à Madame LEROY`,
    present: 'Luc ROUX|Anne LEROY',
    proxies: 'PETIT > LEROY',
    absent: 'Ève DURAND',
  },
  {
    value: `Tous les membres en exercice étaient présents à l'exception de M. LEROY Pierre, excusé, qui a donné pouvoir à Mme DURAND Sophie et de Mme PETIT.`,
    absent: 'PETIT',
    proxies: 'LEROY Pierre > DURAND Sophie',
  },
  {
    value: `Etaient absents excusés ayant donné pouvoir :
Mme Sophie DURAND a donné pouvoir à M. Pierre LEROY
M. Luc BERNARD à Mme Anne PETIT
Étaient absents non représentés : M. Éric SIMON`,
    absent: 'Éric SIMON',
    proxies: 'Sophie DURAND > Pierre LEROY|Luc BERNARD > Anne PETIT',
  },
  {
    value: `Présents : M. Pierre LEROY, Maire
Mesdames Sophie DURAND, Anne PETIT
Messieurs Luc BERNARD et Éric SIMON
Adjoints au Maire
Mesdames, Messieurs Claire MOREAU, Jean SIMON
Conseillers Municipaux
Excusés : Messieurs Jean PETIT et Luc ROUX, ayant respectivement donné pouvoir à Pierre LEROY et Sophie DURAND.`,
    present: 'Pierre LEROY|Sophie DURAND|Anne PETIT|Luc BERNARD|Éric SIMON|Claire MOREAU|Jean SIMON',
    proxies: 'Jean PETIT > Pierre LEROY|Luc ROUX > Sophie DURAND',
  },
  {
    value: `Excusés avec pouvoir : M. DURAND à M. LEROY
Excusés sans pouvoir : Mme PETIT
Démissionnaire : M. X`,
    excused: 'PETIT',
    proxies: 'DURAND > LEROY',
  },
  {
    value: `Présents : 
M. LEROY Pierre, Maire,
Mme DURAND Sophie, M. BERNARD Luc, Mme MOREAU Claire, Adjoints au Maire,
M. SIMON Éric, Mme PETIT Anne, conseillers municipaux délégués,
M. ROUX Paul, Mme BLANC Léa, conseillers municipaux.

Excusés et ayant donné procuration :
M. NOIR Max	procuration à	M. LEROY Pierre
Mme VERT Zoé	procuration à	Mme DURAND Sophie

Absente : Mme GRIS Eva
Secrétaire de séance : Mme BLANC Léa`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc|MOREAU Claire|SIMON Éric|PETIT Anne|ROUX Paul|BLANC Léa',
    absent: 'GRIS Eva',
    proxies: 'NOIR Max > LEROY Pierre|VERT Zoé > DURAND Sophie',
  },
  {
    value: `Présents : Pierre Leroy, maire ; Sophie Durand, Luc Bernard, adjoints ; Claire Moreau, conseillère déléguée ; Anne Petit.
Absents excusés : Paul Roux ayant donné procuration à Pierre Leroy ; Léa Blanc.
Absent non excusé : Max Noir.`,
    present: 'Pierre Leroy|Sophie Durand|Luc Bernard|Claire Moreau|Anne Petit',
    absent: 'Max Noir',
    excused: 'Léa Blanc',
    proxies: 'Paul Roux > Pierre Leroy',
  },
  {
    value: `Conseillers présents :
MM. Pierre LEROY, Luc BERNARD
Mmes Sophie DURAND
Claire MOREAU
Anne PETIT
Excusé : Paul ROUX donne pouvoir à Pierre LEROY`,
    present: 'Pierre LEROY|Luc BERNARD|Sophie DURAND|Claire MOREAU|Anne PETIT',
    proxies: 'Paul ROUX > Pierre LEROY',
  },
  {
    value: `Etaient présents : MM. LEROY Pierre, BERNARD Luc, Mmes DURAND Sophie, PETIT Anne
Absents : M. SIMON Éric qui donne pouvoir à M. LEROY Pierre
Mme MOREAU Claire qui donne pouvoir à Mme DURAND Sophie
Secrétaire : Mme PETIT Anne`,
    present: 'LEROY Pierre|BERNARD Luc|DURAND Sophie|PETIT Anne',
    proxies: 'SIMON Éric > LEROY Pierre|MOREAU Claire > DURAND Sophie',
  },
  {
    value: `Présents : MM. LEROY, BERNARD, Mmes DURAND, PETIT.
Absents avec pouvoir : M. SIMON a donné pouvoir à M. LEROY, Mme MOREAU à Mme DURAND
Absents sans pouvoir : M. ROUX`,
    present: 'LEROY|BERNARD|DURAND|PETIT',
    absent: 'ROUX',
    proxies: 'SIMON > LEROY|MOREAU > DURAND',
  },
  {
    value: `Étaient excusés : M. Pierre LEROY pouvoir M. Luc BERNARD - Mme Anne PETIT pouvoir Mme Sophie DURAND`,
    proxies: 'Pierre LEROY > Luc BERNARD|Anne PETIT > Sophie DURAND',
  },
  {
    value: `Absents : M. SIMON Éric qui donne pouvoir à M. LEROY Pierre
Mme MOREAU Claire qui donne pouvoir à Mme DURAND Sophie`,
    proxies: 'SIMON Éric > LEROY Pierre|MOREAU Claire > DURAND Sophie',
  },
  {
    value: `ÉTAIENT PRÉSENTS : Mme DURAND, Maire, Présidente de séance, M. LEROY, Mme PETIT, M. BERNARD, Adjoints, M. SIMON, Mme MOREAU, Mme ROUX, Conseillers
ÉTAIENT REPRÉSENTÉS : M. NOIR par M. LEROY, Mme VERT par Mme PETIT
ÉTAIENT ABSENTS : M. GRIS, Mme ROSE`,
    present: 'DURAND|LEROY|PETIT|BERNARD|SIMON|MOREAU|ROUX',
    absent: 'GRIS|ROSE',
    proxies: 'NOIR > LEROY|VERT > PETIT',
  },
  {
    value: `Présents : Mme LEROY, Mme DURAND, M. BERNARD, M. SIMON.
Excusés : M. PETIT ayant donné procuration à Mme LEROY, Mme MOREAU ayant donné procuration à Mme DURAND, M. ROUX.
Absent : M. NOIR.`,
    present: 'LEROY|DURAND|BERNARD|SIMON',
    absent: 'NOIR',
    excused: 'ROUX',
    proxies: 'PETIT > LEROY|MOREAU > DURAND',
  },
  {
    value: `Absents ayant donné procuration : Absents/excusés Pouvoir à Anne PETIT Sophie DURAND Éric SIMON Pierre LEROY`,
    proxies: 'Anne PETIT > Sophie DURAND|Éric SIMON > Pierre LEROY',
  },
  {
    value: `Absents ayant donné mandat de vote :
Mandant : M. SIMON Éric – Mandataire : M. LEROY Pierre
Mandant : Mme PETIT Anne – Mandataire : Mme DURAND Sophie`,
    proxies: 'SIMON Éric > LEROY Pierre|PETIT Anne > DURAND Sophie',
  },
  {
    value: `Absents excusés : M. LEROY, procuration à M. BERNARD. Mme DURAND, procuration à Mme PETIT. M. SIMON.`,
    excused: 'SIMON',
    proxies: 'LEROY > BERNARD|DURAND > PETIT',
  },
  {
    value: `Présents : MM. LEROY – DURAND – Mme PETIT
Excusé ayant délégué son mandat : Mme MOREAU à Mme PETIT – M. SIMON à M. LEROY
Absent : Mme NOIR`,
    present: 'LEROY|DURAND|PETIT',
    absent: 'NOIR',
    proxies: 'MOREAU > PETIT|SIMON > LEROY',
  },
  {
    value: `Absent(s/es) excusé(s/es) : Anne PETIT
Absent(s/es) : NÉANT
Absent(s/es) représenté(s/es) :
Luc ROUX donne pouvoir à Pierre LEROY`,
    excused: 'Anne PETIT',
    proxies: 'Luc ROUX > Pierre LEROY',
  },
  {
    value: `Étaient absents : Monsieur Luc ROUX – Madame Anne PETIT – Monsieur Éric NOIR
Monsieur ROUX procuration à Monsieur LEROY`,
    absent: 'Anne PETIT|Éric NOIR',
    proxies: 'ROUX > LEROY',
  },
  {
    value: `PRESENTS [3] : Pierre LEROY, Sophie DURAND, Luc BERNARD.
ABSENTS AYANT DONNE MANDAT DE VOTE [1]: Anne PETIT a donné pouvoir à Sophie DURAND`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD',
    proxies: 'Anne PETIT > Sophie DURAND',
  },
  {
    value: `Absents avec procuration :

ROUX Luc (PETIT Anne) – NOIR Éric (LEROY Pierre) – SIMON Léa (PETIT Anne)

1. DÉSIGNATION DU secrétaire`,
    proxies: 'ROUX Luc > PETIT Anne|NOIR Éric > LEROY Pierre|SIMON Léa > PETIT Anne',
  },
  {
    value: `Étaient excusés : Mme et M. ROUX Luc (avec proc. de vote à P.LEROY) NOIR Éric (avec proc. de vote à A. PETIT) Étaient encore présents : M. DUVAL Jean, Directeur général`,
    proxies: 'ROUX Luc > P. LEROY|NOIR Éric > A. PETIT',
  },
  {
    value: `Absents excusés : - Luc ROUX donne procuration à Anne PETIT - Éric NOIR donne procuration à Pierre LEROY Sophie DURAND a été nommée secrétaire de séance.`,
    proxies: 'Luc ROUX > Anne PETIT|Éric NOIR > Pierre LEROY',
  },
  {
    value: `Membres représentés : Luc Roux Anne Petit Éric Noir pouvoir à Léa Simon pouvoir à Pierre Leroy pouvoir à Paul Blanc Membres absents : /`,
    proxies: 'Luc Roux > Léa Simon|Anne Petit > Pierre Leroy|Éric Noir > Paul Blanc',
  },
  {
    value: `Excusés : M. Luc ROUX qui donne procuration à Mme Anne PETIT jusqu'à la question 4.1. incluse Mme Léa SIMON qui donne procuration à M. Éric NOIR.`,
    proxies: "Luc ROUX > Anne PETIT (jusqu'à la question 4.1. incluse)|Léa SIMON > Éric NOIR",
  },
  {
    value: `ÉTAIENT ABSENTS REPRÉSENTÉS : Mme PETIT Anne ayant donné pouvoir à M. ROUX Luc ÉTAIENT ABSENTS NON REPRÉSENTÉS M. NOIR Éric Mme SIMON Léa`,
    proxies: 'PETIT Anne > ROUX Luc',
    absent: 'NOIR Éric|SIMON Léa',
  },
];

const test = suite('attendance: whole proxies of absent members');
for (const { value, presentCount, ...expected } of cases)
  test(value, () => assert.equal(listsIn(value, presentCount), expected));
test.run();
