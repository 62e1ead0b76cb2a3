import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

/** Whole attendances with proxies under a label of their own, or each in a sentence, as councils print them; all of fictional councils. */
const cases: ({ value: string; presentCount?: number } & Lists)[] = [
  // Nobody is absent, and then who gives a proxy to whom.
  {
    value:
      'Présents : Mme Anne LEROY, M. Luc ROUX\n\nAbsents excusés : Néant\n\nM. Jean NOIR a donné pouvoir à M. Luc ROUX\n\nMme Léa VERT a donné pouvoir à Mme Anne LEROY\n\nConvocation : 01.11.2024',
    present: 'Anne LEROY|Luc ROUX',
    proxies: 'Jean NOIR > Luc ROUX|Léa VERT > Anne LEROY',
  },
  {
    value:
      'Présents : A. LEROY, L. ROUX.\nDépôt de pouvoirs :\nMadame LEROY a déposé un pouvoir pour voter au nom de Monsieur NOIR\nMonsieur ROUX a déposé un pouvoir pour voter au nom de Madame VERT',
    present: 'A. LEROY|L. ROUX',
    proxies: 'NOIR > LEROY|VERT > ROUX',
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
  // « Pouvoir : », alone in a sentence that names both; of who stands before it, where it names one.
  {
    value: 'Présents : Luc ROUX, Anne PETIT. Pouvoir : Ève BLANC à Luc ROUX. Secrétaire : Anne PETIT.',
    present: 'Luc ROUX|Anne PETIT',
    proxies: 'Ève BLANC > Luc ROUX',
  },
  {
    value: 'Absents : M. Luc ROUX. Pouvoir : Mme Ève BLANC. M. Jean NOIR. Pouvoir : M. Paul BOIS',
    proxies: 'Luc ROUX > Ève BLANC|Jean NOIR > Paul BOIS',
  },
  // Those who hold a proxy, each with whom they vote for.
  {
    value:
      "Étaient excusés : M. BOIS Luc M. PIN Max. Etaient porteurs d'un pouvoir : Mme ANCEL pour M. PERARD Mme BUY pour M. HOGAL M. HANET pour M. ARN Hubert",
    excused: 'BOIS Luc|PIN Max',
    proxies: 'PERARD > ANCEL|HOGAL > BUY|ARN Hubert > HANET',
  },
  {
    value:
      'Présents : M. Luc ROUX, Mme Ana PETIT.\nPorteurs de pouvoirs :\nM. ROUX pour Mme BLANC\nMme PETIT pour M. NOIR',
    present: 'Luc ROUX|Ana PETIT',
    proxies: 'BLANC > ROUX|NOIR > PETIT',
  },
  {
    value: "Détenteurs d'une procuration : M. ROUX pour Mme BLANC, Mme PETIT pour M. NOIR.",
    proxies: 'BLANC > ROUX|NOIR > PETIT',
  },
  // Labels without a colon, each in a sentence of one line.
  {
    value:
      'Présents : Luc ROUX, Ana PETIT. Ont donné procuration – Suppléant(e)s Émile BOIS à Luc ROUX et Zoé NOIR à Ana PETIT. Absents excusés Ève BLANC et Yves ROC. Absents non excusés Léa GRIS et Max BRUN. Secrétaire de séance Luc ROUX.',
    present: 'Luc ROUX|Ana PETIT',
    proxies: 'Émile BOIS > Luc ROUX|Zoé NOIR > Ana PETIT',
    excused: 'Ève BLANC|Yves ROC',
    absent: 'Léa GRIS|Max BRUN',
  },
  // Excused by the family name alone, and then in full who votes for him; two of one name may be two people.
  {
    value: 'Excusés : MM. PIN. BOIS. NOIR. Pouvoirs : M. BOIS Frédéric donne procuration à M. ROC Jean',
    excused: 'PIN|NOIR',
    proxies: 'BOIS Frédéric > ROC Jean',
  },
  {
    value: 'Absents : M. BOIS, Mme PIN\nPouvoirs :\nMme Ana BOIS à M. Luc ROUX',
    absent: 'BOIS|PIN',
    proxies: 'Ana BOIS > Luc ROUX',
  },
  // Labels in the cells of a table, with counts.
  {
    value:
      'Présents (2)\tM. Luc ROUX, Mme Anne PETIT\n\nProcurations (2)\tMme Ève BLANC à M. Luc ROUX\nM. Jean NOIR à M. Luc ROUX\n\nExcusés (1)\tMme Léa BOIS',
    present: 'Luc ROUX|Anne PETIT',
    proxies: 'Ève BLANC > Luc ROUX|Jean NOIR > Luc ROUX',
    excused: 'Léa BOIS',
  },
  // Initials after family names: « A » is one, at the end of a line and before what is said.
  {
    value:
      'Présents :\nMme HAMELIN A\nM. PUJOL M\nMme MASSON N\nM. LAFONT A\nM. DURIEUX L\nPouvoirs :\nMme CHEVALLIER É à Mme HAMELIN A\nM. PETIT P à Mme MASSON N\nMme JOUBERT A donne procuration à M. LAFONT A',
    present: 'HAMELIN A|PUJOL M|MASSON N|LAFONT A|DURIEUX L',
    proxies: 'CHEVALLIER É > HAMELIN A|PETIT P > MASSON N|JOUBERT A > LAFONT A',
  },
  // What is said of an entry goes on on the next line.
  {
    value:
      'Présents : Mme Anne LEROY, M. Frédéric ROUX.\nAbsents représentés :\nM. Pierre JOUBERT\nreprésenté par M. Frédéric\nROUX\nAbsent non excusé : M. Luc PIN',
    present: 'Anne LEROY|Frédéric ROUX',
    proxies: 'Pierre JOUBERT > Frédéric ROUX',
    absent: 'Luc PIN',
  },
  // A label alone in a cell, beside a whole list.
  {
    value:
      'Étaient présents : M. Jérôme BOIS ; Mme Brigitte PERROT ; M. Serge KLEIN ; M. Vincent ROUX\tAbsents ayant donné pouvoir\n\nConseiller absent\tPouvoir à\nM. Luc PIN\tMme Brigitte PERROT\nM. Paul NOIR\tM. Serge KLEIN',
    present: 'Jérôme BOIS|Brigitte PERROT|Serge KLEIN|Vincent ROUX',
    proxies: 'Luc PIN > Brigitte PERROT|Paul NOIR > Serge KLEIN',
  },
  // Two lists that run on side by side, in a text without places.
  {
    value: `Titulaires présents : Monsieur BOIS,            Absents :
Monsieur RENAUD, Monsieur SAUVAGE,              Madame SÉGUY
Monsieur HAMELIN et                             Madame VAN HECKE
Madame BOURGEOIS (5)                            Madame GILLET`,
    present: 'BOIS|RENAUD|SAUVAGE|HAMELIN|BOURGEOIS',
    absent: 'SÉGUY|VAN HECKE|GILLET',
  },
  {
    value:
      'Procurations :\nMme ROUX Fatima donne pouvoir à M. PETIT Vincent\nMme BOIS Nadia donne pouvoir à M. PIN Paul',
    proxies: 'ROUX Fatima > PETIT Vincent|BOIS Nadia > PIN Paul',
  },
  {
    value: `Présents : M. BLANCHET, M. CORDIER, Mme         (01 Procurations : Mme KLEIN représentée
FABRE-TOLEDO, Mme LE GOFF, M. DESCHAMPS         par M. DESCHAMPS)
et M. BRUNEL                                    Absents excusés : M. LEROUX, M. GARNIER`,
    present: 'BLANCHET|CORDIER|FABRE-TOLEDO|LE GOFF|DESCHAMPS|BRUNEL',
    proxies: 'KLEIN > DESCHAMPS',
    excused: 'LEROUX|GARNIER',
  },
  // Titles of two columns, read as one line; under them two by line, or nobody knows who gives to whom.
  {
    value:
      'Présents : Mme Anne LEROY, M. Luc ROUX.\nAbsents ayant donné pouvoir\nNom du mandant Nom du mandataire\nM. Yves PETIT Mme Anne LEROY\nMme Léa NOIR M. Luc ROUX',
    present: 'Anne LEROY|Luc ROUX',
    proxies: 'Yves PETIT > Anne LEROY|Léa NOIR > Luc ROUX',
  },
  {
    value:
      'Présents : Mme Anne LEROY, M. Luc ROUX.\nProcurations :\n\nMandant\tMandataire\n\nM. Yves\nPETIT\n\nMme Anne\nLEROY\n\nMme Léa\nNOIR\n\nM. Luc\nROUX',
    present: 'Anne LEROY|Luc ROUX',
    proxies: 'Yves PETIT > Anne LEROY|Léa NOIR > Luc ROUX',
  },
  {
    value:
      'Absents : M. Paul VERT.\nProcurations :\n\nMandant\tMandataire\n\nM. Yves\nPETIT\n\nMme Anne\nLEROY\n\nMme Léa\nNOIR\n\nM. Luc\nROUX',
    absent: 'Paul VERT',
  },
  // A given name after a civility, and its family name, a given name too, on the next line.
  {
    value: 'Ont donné pouvoir :\nM. Paul PETIT → Mme Ghislaine\nRenaud\nMme Léa NOIR → M. Luc ROUX',
    proxies: 'Paul PETIT > Ghislaine Renaud|Léa NOIR > Luc ROUX',
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
    value: `Excusé(e)s : Mmes DURAND et PETIT, M. LEROY.
Procurations : Mme DURAND à M. BERNARD, Mme PETIT à M. SIMON.`,
    excused: 'LEROY',
    proxies: 'DURAND > BERNARD|PETIT > SIMON',
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
    value: `Ont donné procuration :
- Mme PETIT Anne, conseillère municipale, à Mme DURAND Sophie, 2ème adjointe
- M. SIMON Éric, conseiller municipal, à M. LEROY Pierre, Maire.`,
    proxies: 'PETIT Anne > DURAND Sophie|SIMON Éric > LEROY Pierre',
  },
  {
    value: `Procurations : Pierre LEROY à Luc BERNARD jusqu'au point 5, Sophie DURAND à Anne PETIT à partir de 20h`,
    proxies: "Pierre LEROY > Luc BERNARD (jusqu'au point 5)|Sophie DURAND > Anne PETIT (à partir de 20h)",
  },
  {
    value: `Présents : LEROY Pierre, DURAND Sophie
Procuration (s) de vote : MME PETIT Anne à M. LEROY Pierre.`,
    present: 'LEROY Pierre|DURAND Sophie',
    proxies: 'PETIT Anne > LEROY Pierre',
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
