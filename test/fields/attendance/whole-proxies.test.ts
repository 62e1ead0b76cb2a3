import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

/** Whole attendances with proxies under a label or in sentences, as councils print them; all of fictional councils. */
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
    value: 'Présents : Anne LEROY, Luc ROUX, Yves PETIT.\nProcurations : L. Roux à A. Leroy.',
    presentCount: 3,
    present: 'Anne LEROY|Luc ROUX|Yves PETIT',
    proxies: 'L. Roux > A. Leroy',
  },
  {
    value:
      "Ont délégué leur droit de vote conformément à l'article L. 2121-20 du Code : Mme ROUX A. procuration à Mme DROIT L.",
    proxies: 'ROUX A. > DROIT L.',
  },
  // Counts of the margin, read between the pairs.
  {
    value:
      'Ont donné pouvoir :\nLuc ROUX à Anne LEROY\n Élus en exercice : 29\nÈve DURAND à Yves PETIT\n Élus présents : 17\nMarc BLANC à Léa NOIR',
    proxies: 'Luc ROUX > Anne LEROY|Ève DURAND > Yves PETIT|Marc BLANC > Léa NOIR',
  },
  // Labels and lists in two cells; three lists side by side, proxies in parentheses.
  {
    value: 'Présents\tYves PETIT, Anne LEROY\nPouvoirs\tLuc ROUX à Anne LEROY\nAbsent\tMarc BLANC',
    present: 'Yves PETIT|Anne LEROY',
    proxies: 'Luc ROUX > Anne LEROY',
    absent: 'Marc BLANC',
  },
  // Two lists in the cells of a row, beside labels of other people.
  {
    value:
      'Président : M. Yves PETIT\tPrésents : Yves PETIT, Anne LEROY,\nÈve DURAND\n\nSecrétaire : Anne LEROY\tPouvoir : Luc ROUX à Ève DURAND\nExcusés : Marc BLANC',
    present: 'Yves PETIT|Anne LEROY|Ève DURAND',
    proxies: 'Luc ROUX > Ève DURAND',
    excused: 'Marc BLANC',
  },
  {
    value:
      'Absents représentés : Mme Anne LEROY (Yves PETIT), Luc ROUX (Ève DURAND).\nMonsieur Yves PETIT, Maire ouvre la séance et demande si le quorum est atteint.',
    proxies: 'Anne LEROY > Yves PETIT|Luc ROUX > Ève DURAND',
  },
  {
    value:
      'Ont donné pouvoir :\nMadame Ève DURAND donne pouvoir à Madame Anne LEROY de la délibération n°1 à la délibération n°12\nMonsieur Luc ROUX donne pouvoir à Monsieur Yves PETIT',
    proxies: 'Ève DURAND > Anne LEROY|Luc ROUX > Yves PETIT',
  },
  {
    value:
      "Les conseillers municipaux ayant donné pouvoir pour voter en leur nom, en application de l'art. L 2121-20 du CGCT, sont les suivants :\n- M. Luc ROUX a donné pouvoir à Mme Anne LEROY\n- Mme Marie DURAND a donné pouvoir à M. Yves PETIT",
    proxies: 'Luc ROUX > Anne LEROY|Marie DURAND > Yves PETIT',
  },
  // « à » read optically as a figure, a given name misread before the line end.
  {
    value:
      'Procurations : Madame Anne LEROY 4 Madame Ève DURAND Monsieur Luc ROUX à Monsieur Mare-Paul\nBERNARD Monsieur Yves PETIT au Dr. Jean BOIS',
    proxies: 'Anne LEROY > Ève DURAND|Luc ROUX > Mare-Paul BERNARD|Yves PETIT > Jean BOIS',
  },
  // Labels and values of the margin, read between the lines of a list; a letter of a name misread.
  {
    value: `21 Étaient présents : M. ROUX, Maire\n\nPouyoirs :\n\n5\n\nDate de l'avis de convocation :\n\nMME LEROY, M. Duro<s, MM BOIS, PETIT, adjoints,\nMMES DURAND, BERNARD, conseillers municipaux,\n\n28 juin 2Cl18 Pouvoirs\n\nDate de l'affichage :\n\n11 juillet 2018\n\nMonsieur F. BLANC a donné pouvoir à Madame J. LEROY\nMonsieur S. NOIR a donné pourvoir à Monsieur D. ROUX\n\nAbsents\nMmes GRIS ET VERT`,
    present: 'ROUX|LEROY|Duro<s|BOIS|PETIT|DURAND|BERNARD',
    proxies: 'F. BLANC > J. LEROY|S. NOIR > D. ROUX',
    absent: 'GRIS|VERT',
  },
  // Labels torn by optical reading; a double given name cut where it parts lines as paragraphs.
  {
    value:
      'PRÉ TS : Luc ROUX, Jean-\n\nFrançois BOIS, Anne LEROY.\n\nPROCURATIONS : Ève DURAND à Madame Anne LEROY\n\nAB TS : Yves PETIT, Marc BLANC.',
    present: 'Luc ROUX|Jean-François BOIS|Anne LEROY',
    proxies: 'Ève DURAND > Anne LEROY',
    absent: 'Yves PETIT|Marc BLANC',
  },
  {
    value:
      'Étaient présents : Ms ROUX Luc – PETIT Yves – BOIS Marc\nProcurations\nMme Anne LEROY a donné procuration A m Luc ROUX\nMme Ève DURAND a donné procuration à M Yves PETIT',
    present: 'ROUX Luc|PETIT Yves|BOIS Marc',
    proxies: 'Anne LEROY > Luc ROUX|Ève DURAND > Yves PETIT',
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
    value: `Présents : MM. LEROY P, DURAND MM, BERNARD M, PETIT A.
Procurations : Monsieur Luc MARTIN au Dr. Pierre LEROY, Maire
Mme Ève ROUXa donné procuration à M. Marc DURAND

NTS : M. Jean SIMON`,
    present: 'LEROY P|DURAND MM|BERNARD M|PETIT A.',
    proxies: 'Luc MARTIN > Pierre LEROY|Ève ROUX > Marc DURAND',
  },
  {
    value: `• Nombre de conseillers en exercice : 6/6
• Nombre de conseillers présents : 3 : LEROY Pierre, DURAND Sophie, BERNARD Luc ;
• Excusées : PETIT Anne, MOREAU Claire, ROUX Ève et SIMON Jeanne ;
• Procurations : de PETIT Anne à LEROY Pierre, de MOREAU Claire à DURAND Sophie, de ROUX Ève à DURAND Sophie, et de SIMON Jeanne à BERNARD Luc ;`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
    proxies:
      'PETIT Anne > LEROY Pierre|MOREAU Claire > DURAND Sophie|ROUX Ève > DURAND Sophie|SIMON Jeanne > BERNARD Luc',
  },
  {
    value: `Pouvoirs : de CASTRO Ana à LEROY Pierre`,
    proxies: 'de CASTRO Ana > LEROY Pierre',
  },
  {
    value: `Présents : 3 Anne PETIT Luc BERNARD Claire MOREAU
Absents et procurations : 3 Sophie DURAND excusée Jean SIMON excusé Éric LAURENT Pouvoir à Anne PETIT`,
    present: 'Anne PETIT|Luc BERNARD|Claire MOREAU',
    excused: 'Sophie DURAND|Jean SIMON',
    proxies: 'Éric LAURENT > Anne PETIT',
  },
  {
    value: `Étaient absents : DURAND Sophie - SIMON Jean.
Ont donné pouvoir écrit de voter en leur nom : SIMON Jean à PETIT Anne.`,
    absent: 'DURAND Sophie',
    proxies: 'SIMON Jean > PETIT Anne',
  },
  {
    value: `Pouvoirs : Mme DURAND S. à M. LEROY P. - M. BERNARD L. à Mme PETIT A.`,
    proxies: 'DURAND S. > LEROY P.|BERNARD L. > PETIT A.',
  },
  {
    value: `Absents : Madame DURAND a donné procuration à Monsieur LEROY ; Monsieur BERNARD est absent ; Mme PETIT est excusée.`,
    absent: 'BERNARD',
    excused: 'PETIT',
    proxies: 'DURAND > LEROY',
  },
  {
    value: `Mandants	Mandataires
Pierre LEROY	Sophie DURAND
Luc BERNARD	Anne PETIT`,
    proxies: 'Pierre LEROY > Sophie DURAND|Luc BERNARD > Anne PETIT',
  },
  {
    value: `MM. DURAND, PETIT ont donné procuration à MM. LEROY, BERNARD`,
    proxies: 'DURAND > LEROY|PETIT > BERNARD',
  },
  {
    value: `Procurations : Pierre LEROY (Beauval) à Sophie DURAND (Champigny), Luc BERNARD (Beauval)`,
    proxies: 'Pierre LEROY > Sophie DURAND|Luc BERNARD > ?',
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
    value: `Présents : Mme Sophie DURAND, M. Pierre LEROY, Mme Anne PETIT.
Formant la majorité des membres en exercice.
Absents excusés : M. Luc BERNARD, Mme Claire MOREAU
Absents : M. Éric SIMON
M. Luc BERNARD a donné pouvoir à M. Pierre LEROY
Mme Claire MOREAU a donné pouvoir à Mme Sophie DURAND
Madame Anne PETIT a été élue secrétaire de séance.`,
    present: 'Sophie DURAND|Pierre LEROY|Anne PETIT',
    absent: 'Éric SIMON',
    proxies: 'Luc BERNARD > Pierre LEROY|Claire MOREAU > Sophie DURAND',
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
    value: `PRESENTS: Mrs LEROY,BERNARD,SIMON,Mmes DURAND,PETIT
POUVOIRS: Mr ROUX à Mr LEROY, Mme BLANC à Mme PETIT
EXCUSES: Mr NOIR`,
    present: 'LEROY|BERNARD|SIMON|DURAND|PETIT',
    excused: 'NOIR',
    proxies: 'ROUX > LEROY|BLANC > PETIT',
  },
  {
    value: `Présents :
Pierre LEROY
Sophie DURAND
Luc BERNARD
Claire MOREAU
Procurations :
Éric SIMON à Pierre LEROY
Anne PETIT à Sophie DURAND
Absents :
Paul ROUX`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD|Claire MOREAU',
    absent: 'Paul ROUX',
    proxies: 'Éric SIMON > Pierre LEROY|Anne PETIT > Sophie DURAND',
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
    value: `Présents à la séance : 10
Mme DURAND Sophie
M. LEROY Pierre
Pouvoirs : 1
M. BERNARD Luc pouvoir à M. LEROY Pierre
Absent : 0`,
    present: 'DURAND Sophie|LEROY Pierre',
    proxies: 'BERNARD Luc > LEROY Pierre',
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
    value: `Excusé(e)s : Mmes DURAND et PETIT, M. LEROY.
Procurations : Mme DURAND à M. BERNARD, Mme PETIT à M. SIMON.`,
    excused: 'LEROY',
    proxies: 'DURAND > BERNARD|PETIT > SIMON',
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
    value: `Présents : M. LEROY Pierre - Mme DURAND Sophie - M. BERNARD Luc.
Procurations : M. SIMON Éric à M. LEROY Pierre - Mme PETIT Anne à Mme DURAND Sophie.
Absents excusés : Mme ROUX Léa.
A été nommé secrétaire : M. BERNARD Luc`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
    excused: 'ROUX Léa',
    proxies: 'SIMON Éric > LEROY Pierre|PETIT Anne > DURAND Sophie',
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
    value: `Ont donné procuration :
- Mme PETIT Anne, conseillère municipale, à Mme DURAND Sophie, 2ème adjointe
- M. SIMON Éric, conseiller municipal, à M. LEROY Pierre, Maire.`,
    proxies: 'PETIT Anne > DURAND Sophie|SIMON Éric > LEROY Pierre',
  },
  {
    value: `Absents excusés : M. LEROY, procuration à M. BERNARD. Mme DURAND, procuration à Mme PETIT. M. SIMON.`,
    excused: 'SIMON',
    proxies: 'LEROY > BERNARD|DURAND > PETIT',
  },
  {
    value: `Procurations : Pierre LEROY à Luc BERNARD jusqu'au point 5, Sophie DURAND à Anne PETIT à partir de 20h`,
    proxies: "Pierre LEROY > Luc BERNARD (jusqu'au point 5)|Sophie DURAND > Anne PETIT (à partir de 20h)",
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
    value: `Présents : LEROY Pierre, DURAND Sophie
Procuration (s) de vote : MME PETIT Anne à M. LEROY Pierre.`,
    present: 'LEROY Pierre|DURAND Sophie',
    proxies: 'PETIT Anne > LEROY Pierre',
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
  // « d'Anne PETIT à »: the word that leads to a name is not of it; who holds a power is not who gives it.
  {
    value:
      "Présents : M. Luc ROUX\nPouvoirs : d'Anne PETIT à M. Luc ROUX\nde Jean NOIR à M. Luc ROUX et d’Ève DURAND à M. ROUX",
    present: 'Luc ROUX',
    proxies: 'Anne PETIT > Luc ROUX|Jean NOIR > Luc ROUX|Ève DURAND > ROUX',
  },
];

const test = suite('attendance: whole proxies');
for (const { value, presentCount, ...expected } of cases)
  test(value, () => assert.equal(listsIn(value, presentCount), expected));
test.run();
