import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../helpers/attendance-of.ts';

/** Whole attendances as councils print them, all of fictional councils. */
const cases: ({ value: string; presentCount?: number } & Lists)[] = [
  {
    value: "Présents : Anne LEROY (a reçu pouvoir de Luc ROUX jusqu'à son arrivée à 19h15), Ève DURAND",
    present: 'Anne LEROY|Luc ROUX|Ève DURAND',
    proxies: 'Luc ROUX > Anne LEROY',
    changes: 'Luc ROUX arrival 19:15',
  },
  // A given name that lost its capital; guests, who are no members.
  {
    value:
      'Étaient présents :\nAnne LEROY\nclaude ROUX\nYves PETIT\n\nÉtaient absents\n  Ève DURAND\n  Luc BLANC\n\nINVITÉES PERMANENTES\n  Léa NOIR',
    present: 'Anne LEROY|claude ROUX|Yves PETIT',
    absent: 'Ève DURAND|Luc BLANC',
  },
  // A proxy told again with half of a name; members who sit for others.
  {
    value:
      'Étaient excusés :\nM. Luc ROUX (procuration à Anne LEROY) Mme Ève PIN-DURAND (procuration à Yves PETIT)\n\nM. Luc Roux qui a donné procuration à Mme Anne Leroy,\n\nMme Ève DURAND qui a donné procuration à M. Yves Petit,',
    proxies: 'Luc Roux > Anne Leroy|Ève PIN-DURAND > Yves PETIT',
  },
  {
    value:
      'Présents titulaires : Anne LEROY, Yves PETIT, Ève DURAND,\nAbsents remplacés par son suppléant ayant droit de vote : Luc ROUX remplacé par Marc BLANC\n\nPouvoirs : Léa NOIR a donné pouvoir à Yves PETIT',
    present: 'Anne LEROY|Yves PETIT|Ève DURAND',
    absent: 'Luc ROUX',
    proxies: 'Léa NOIR > Yves PETIT',
  },
  // Ranks read before the names they stand beside; who listens is no member.
  {
    value:
      'Conseillers présents : 1. ROUX Luc 2. LEROY Anne 3. 4. 5. PETIT Yves DURAND Ève BLANC Marc Auditeurs présents : 12',
    present: 'ROUX Luc|LEROY Anne|PETIT Yves|DURAND Ève|BLANC Marc',
  },
  // Counts, and those who gave a proxy in a parenthesis right after them.
  {
    value:
      '24 Conseillers étaient Présents et Représentés: (02 Procurations: Anne LEROY, Luc\nROUX) et 02 Conseillers étaient Absents:\nYves PETIT et Ève DURAND.',
    proxies: 'Anne LEROY > ?|Luc ROUX > ?',
    absent: 'Yves PETIT|Ève DURAND',
  },
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
  // A family name that is a common word.
  { value: 'Présents : Mesdames BOIS A., DROIT L., ROUX M.', present: 'BOIS A.|DROIT L.|ROUX M.' },
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
  // After the last of a list, a count on its own line; « 1re adjointe » in lists side by side.
  {
    value: 'Absents :\nM. Luc ROUX\nM. Marc BLANC\n\nMembres en exercice : 8',
    absent: 'Luc ROUX|Marc BLANC',
  },
  {
    value:
      'MEMBRES PRÉSENTS\tMEMBRES ABSENTS\nMme Anne LEROY, 1re adjointe\tM. Luc ROUX\nM. Yves PETIT\tM. Marc BLANC',
    present: 'Anne LEROY|Yves PETIT',
    absent: 'Luc ROUX|Marc BLANC',
  },
  // Labels and lists in two cells; three lists side by side, proxies in parentheses.
  {
    value: 'Présents\tYves PETIT, Anne LEROY\nPouvoirs\tLuc ROUX à Anne LEROY\nAbsent\tMarc BLANC',
    present: 'Yves PETIT|Anne LEROY',
    proxies: 'Luc ROUX > Anne LEROY',
    absent: 'Marc BLANC',
  },
  {
    value:
      'Présents\tAbsents représentés\tAbsents\nM. Yves PETIT, maire\tM. Luc ROUX (pouvoir à Mme Anne LEROY)\tM. Marc BLANC\nMme Anne LEROY',
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
  // Counts without a colon under the lists; after them somebody opens the sitting.
  {
    value:
      'Étaient absents :\nM. Luc ROUX, maire de Beauval\nMme Anne LEROY déléguée de Corval\n\nMembres en exercice 7\nMembres présents 4\nProcurations 1\nVotants 5',
    absent: 'Luc ROUX|Anne LEROY',
  },
  {
    value:
      'Absents représentés : Mme Anne LEROY (Yves PETIT), Luc ROUX (Ève DURAND).\nMonsieur Yves PETIT, Maire ouvre la séance et demande si le quorum est atteint.',
    proxies: 'Anne LEROY > Yves PETIT|Luc ROUX > Ève DURAND',
  },
  // « Président : » after a list.
  {
    value: 'Excusé(s) : M. Luc ROUX\nPrésident : M. Yves PETIT\nSecrétaire : Mme Anne LEROY',
    excused: 'Luc ROUX',
  },
  // A dash between grantors, each with a holder; a count, then members by colleges; for which items a proxy is.
  {
    value: 'Excusés ayant donné pouvoir : M. ROUX (pouvoir Mme LEROY) - Mme BOIS (pouvoir M. PETIT)',
    proxies: 'ROUX > LEROY|BOIS > PETIT',
  },
  { value: 'Pouvoirs : 1 (7 voix)\nCollège des communes : M. Luc ROUX, Mme Anne LEROY, M. Yves PETIT' },
  {
    value:
      'Ont donné pouvoir :\nMadame Ève DURAND donne pouvoir à Madame Anne LEROY de la délibération n°1 à la délibération n°12\nMonsieur Luc ROUX donne pouvoir à Monsieur Yves PETIT',
    proxies: 'Ève DURAND > Anne LEROY|Luc ROUX > Yves PETIT',
  },
  // A commune before those it sends, line by line; whom a substitute stands for.
  {
    value:
      'Présents\nAumont M. Yves PETIT\nBeauval M. Luc ROUX, Mme Anne LEROY\nCorval Mme Marie DURAND\nSuppléé : Marc BLANC par Anne LEROY',
    present: 'Yves PETIT|Luc ROUX|Anne LEROY|Marie DURAND',
  },
  {
    value:
      "Les conseillers municipaux ayant donné pouvoir pour voter en leur nom, en application de l'art. L 2121-20 du CGCT, sont les suivants :\n- M. Luc ROUX a donné pouvoir à Mme Anne LEROY\n- Mme Marie DURAND a donné pouvoir à M. Yves PETIT",
    proxies: 'Luc ROUX > Anne LEROY|Marie DURAND > Yves PETIT',
  },
  // Communes after dashes, the last name of one before the label of the next.
  {
    value:
      'Présents :\nAUMONT : Yves PETIT - BEAUVAL : Anne LEROY, Luc ROUX - CORVAL :\nMarie DURAND - VAL-LE-BOURG : Marc BLANC',
    present: 'Yves PETIT|Anne LEROY|Luc ROUX|Marie DURAND|Marc BLANC',
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
  {
    value:
      'Présents : M. ROUX, Mme LEROY.\n\nDate de convocation : 3 mars 2024\n\nMME BOIS, MM. PETIT, DURAND, BLANC',
    present: 'ROUX|LEROY',
  },
  {
    value:
      'Absents : J.T. BOIS, E. LEROY, M.L. PETIT, M. ROUX et M.J. DURAND.\n\nLe Maire, après avoir désigné Monsieur Yves BLANC comme secrétaire, ouvre la séance.',
    absent: 'J.T. BOIS|E. LEROY|M.L. PETIT|M. ROUX|M.J. DURAND',
  },
  // Labels torn by optical reading; a double given name cut where it parts lines as paragraphs.
  {
    value:
      'PRÉ TS : Luc ROUX, Jean-\n\nFrançois BOIS, Anne LEROY.\n\nPROCURATIONS : Ève DURAND à Madame Anne LEROY\n\nAB TS : Yves PETIT, Marc BLANC.',
    present: 'Luc ROUX|Jean-François BOIS|Anne LEROY',
    proxies: 'Ève DURAND > Anne LEROY',
    absent: 'Yves PETIT|Marc BLANC',
  },
  // « procuration à », a sentence a line; the holder's initial is an A; a commune that reads like somebody.
  {
    value:
      'Étaient absents :\nROUX procuration à LEROY.\nPETIT procuration à BOIS.\nBLANC procuration à LEROY C.',
    proxies: 'ROUX > LEROY|PETIT > BOIS|BLANC > LEROY C.',
  },
  {
    value: 'Procurations : Luc ROUX (pouvoir à A LEROY) Ève DURAND (pouvoir à G BOIS)',
    proxies: 'Luc ROUX > A LEROY|Ève DURAND > G BOIS',
  },
  {
    value:
      'Présents :\nBEAUVAL\nM. ROUX Luc\nMme PETIT Anne\nM. BOIS Yves\nMme DURAND Ève\nPIERRE BLANCHE\nM. NOIR Marc',
    present: 'ROUX Luc|PETIT Anne|BOIS Yves|DURAND Ève|NOIR Marc',
  },
  // Communes before whom they sent, parted by strokes; initials below a gap.
  {
    value:
      'Étaient présents : Communauté de Communes du Levant : Beauval : Luc Leclerc / Aumont : Anne Petit Communauté de Communes du Couchant : Brie : Ève Durand / : Yves Bois',
    present: 'Luc Leclerc|Anne Petit|Ève Durand|Yves Bois',
  },
  {
    value: 'PRÉSENTS\n\nP. BOIS, M. ROUX, O. LEROY, A. DURAND, S. PETIT, M. NOIR.',
    present: 'P. BOIS|M. ROUX|O. LEROY|A. DURAND|S. PETIT|M. NOIR',
  },
  // « pour » their commune; « m » in small letters after « à »; « Ms » for several.
  {
    value:
      'Étaient présents :\n\n\uf0b7 MM ROUX, PETIT et Mme LEROY pour BEAUVAL SUR LOIRE \uf0b7 MM DURAND et M. M. BOIS pour AUMONT',
    present: 'ROUX|PETIT|LEROY|DURAND|M. BOIS',
  },
  {
    value:
      'Étaient présents : Ms ROUX Luc – PETIT Yves – BOIS Marc\nProcurations\nMme Anne LEROY a donné procuration A m Luc ROUX\nMme Ève DURAND a donné procuration à M Yves PETIT',
    present: 'ROUX Luc|PETIT Yves|BOIS Marc',
    proxies: 'Anne LEROY > Luc ROUX|Ève DURAND > Yves PETIT',
  },
  { value: 'Présents : M. Luc ROUX, Mme Anne LEROY, 4 conseillers', present: 'Luc ROUX|Anne LEROY' },
  {
    value: 'Présents : Anne LEROY, Luc ROUX, arrivé à 19h15 et prend part au vote à partir du point 2',
    present: 'Anne LEROY|Luc ROUX',
    changes: 'Luc ROUX arrival 19:15 2',
  },
  {
    value: 'Absents : M. ROUX de BEAUVAL, Mme PETIT de SAINT-EXEMPLE, M. LEROY du MOULIN.',
    absent: 'ROUX|PETIT|LEROY',
  },
  { value: 'Absents : M. ROUX, M. de BEAUVAL, M. LEROY de BRIE', absent: 'ROUX|de BEAUVAL|LEROY de BRIE' },
  {
    value: 'Présent(e)s A. BOIS, B. LEROY, Vice-Présidents ; C. DURAND',
    present: 'A. BOIS|B. LEROY|C. DURAND',
  },
  {
    value: `Présents : Tous les membres du Conseil Municipal en exercice, à l'exception de M. Luc ROUX ayant donné procuration à Mme Anne LEROY.`,
    proxies: 'Luc ROUX > Anne LEROY',
  },
  // « M. » is an initial where nobody has another civility, and after a civility.
  {
    value: 'Présents : A. BOIS, M. DURAND, J.-P. PETIT, M. ROUX, C. LEROY, V. BERNARD.',
    present: 'A. BOIS|M. DURAND|J.-P. PETIT|M. ROUX|C. LEROY|V. BERNARD',
  },
  {
    value: 'Présents : M. Y. BOIS, Mme M. DURAND, M.\nM. PETIT, M. ROUX.',
    present: 'Y. BOIS|M. DURAND|M. PETIT|ROUX',
  },
  // By commune, without a comma before each.
  {
    value:
      'Étaient présents : Commune de Beauval : Messieurs Leroy, Petit Commune de Saint-Exemple : Mme Durand Commune de : M. Roux',
    present: 'Leroy|Petit|Durand|Roux',
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
    value: `Étaient présents : Anne LEROY, Luc ROUX
S'étaient fait excuser : Jean PETIT (délégation de vote à Luc ROUX), Ève DURAND`,
    present: 'Anne LEROY|Luc ROUX',
    proxies: 'Jean PETIT > Luc ROUX',
    excused: 'Ève DURAND',
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
    value: `Présents :
Anne PETIT,Luc BERNARD, Claire MOREAU Marie-Hélène
DURAND, Jean SIMON, Éric LAURENT.`,
    present: 'Anne PETIT|Luc BERNARD|Claire MOREAU|Marie-Hélène DURAND|Jean SIMON|Éric LAURENT',
  },
  {
    value: 'Étaient présents : LEROY P. - DURAND.M – PETIT A.',
    present: 'LEROY P.|DURAND. M|PETIT A.',
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
    value: `Présents : Mme DURAND Sophie remplacée par son suppléant ROUX Luc, MM. LEROY Pierre, BERNARD Luc remplacé par sa suppléante PETIT Anne.`,
    present: 'ROUX Luc|LEROY Pierre|PETIT Anne',
  },
  {
    value: `Étaient présents :
BEAUVAL
M. LEROY Pierre (suppléant de
M. NOIR Jean)
CHAMPIGNY SUR LOIRE
LA FERTE S/ LOIRE
Mme DURAND Sophie
VILLENEUVE SUR
LOIRE
M. BERNARD Luc
Formant la majorité des membres en exercice.
Délégués absents excusés :
M. PETIT Hubert de BEAUVAL
Mme MOREAU Geneviève de LA FERTE SUR LOIRE`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
    excused: 'PETIT Hubert|MOREAU Geneviève',
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
    value: `Présents :
  • PETIT Anne, - BERNARD Luc
  • MOREAU Claire

Secrétariat de séance : Madame Anne PETIT`,
    present: 'PETIT Anne|BERNARD Luc|MOREAU Claire',
  },
  {
    value: `PRESENTS : M. LEROY Pierre, Maire, Mme DURAND Sophie, M. BERNARD Luc, Adjoints, Mmes PETIT Anne, MOREAU Claire, MM. SIMON Jean, LAURENT Éric, Conseillers Municipaux.
ABSENT EXCUSE : Néant ABSENT : Néant`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc|PETIT Anne|MOREAU Claire|SIMON Jean|LAURENT Éric',
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
    value: `Étaient présents :
BEAUVAL : M. LEROY P. – Mme DURAND S. ; CHAMPIGNY : M. BERNARD L. (suppléant)`,
    present: 'LEROY P.|DURAND S.|BERNARD L.',
  },
  {
    value: `Délégués titulaires :
Beauval	M. Pierre LEROY
Champigny	Mme Sophie DURAND`,
    present: 'Pierre LEROY|Sophie DURAND',
  },
  {
    value: `BEAUVAL
M. Pierre LEROY
Mme Sophie DURAND
CHAMPIGNY SUR LOIRE
M. Luc BERNARD`,
  },
  {
    value: `Étaient présents :
BEAUVAL
M. Pierre LEROY
Mme Sophie DURAND
CHAMPIGNY
M. Luc BERNARD`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD',
  },
  { value: `Présents : 12, Absents : 3, Votants : 14` },
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
    value: `Présents (en visioconférence) : Pierre LEROY, Sophie DURAND
Présents physiquement : Luc BERNARD`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD',
  },
  {
    value: `Procurations : Pierre LEROY (Beauval) à Sophie DURAND (Champigny), Luc BERNARD (Beauval)`,
    proxies: 'Pierre LEROY > Sophie DURAND|Luc BERNARD > ?',
  },
  {
    value: `Présents : M. le Président, Pierre LEROY ; Mme DURAND Sophie, 1ère Vice-Présidente ; MM. BERNARD, SIMON.`,
    present: 'Pierre LEROY|DURAND Sophie|BERNARD|SIMON',
  },
  {
    value: `Tous les membres en exercice étaient présents à l'exception de M. LEROY Pierre, excusé, qui a donné pouvoir à Mme DURAND Sophie et de Mme PETIT.`,
    absent: 'PETIT',
    proxies: 'LEROY Pierre > DURAND Sophie',
  },
  { value: `Étaient présents : tous les conseillers en exercice sauf M. LEROY`, absent: 'LEROY' },
  {
    value: `Présents : Pierre LEROY, Sophie DURAND
Arrivée de Luc BERNARD à 19h15 (point n°4)
Départ de Mme Sophie DURAND à 21h00, pouvoir à Pierre LEROY
Mme Anne PETIT arrive à 19 h 30.`,
    present: 'Pierre LEROY|Sophie DURAND',
    changes: 'Luc BERNARD arrival 19:15 4|Sophie DURAND departure 21:00|Anne PETIT arrival 19:30',
  },
  {
    value: `Présents : Pierre LEROY, Sophie DURAND
Absents : M. Luc BERNARD, arrivé à 19h15, avant le vote de la délibération n°4, M. Éric SIMON`,
    present: 'Pierre LEROY|Sophie DURAND',
    absent: 'Luc BERNARD|Éric SIMON',
    changes: 'Luc BERNARD arrival 19:15 4',
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
    value: `Membres du Conseil Municipal présents : LEROY Pierre, DURAND Sophie
Membres du Conseil Municipal absents ayant donné procuration : PETIT Anne (procuration à LEROY Pierre)`,
    present: 'LEROY Pierre|DURAND Sophie',
    proxies: 'PETIT Anne > LEROY Pierre',
  },
  {
    value: `Présents : MM. LEROY (Maire), BERNARD (1er adjoint), Mmes DURAND, PETIT (à partir de 19h)
Pouvoirs : M. SIMON (pouvoir à M. LEROY), Mme ROUX (pouvoir à Mme DURAND jusqu'à 19h30)`,
    present: 'LEROY|BERNARD|DURAND|PETIT',
    proxies: "SIMON > LEROY|ROUX > DURAND (jusqu'à 19h30)",
    changes: 'PETIT arrival 19:00',
  },
  {
    value: `Conseillers présents : 9 – Pierre LEROY – Sophie DURAND
Conseillers représentés : 1 – Luc BERNARD représenté par Pierre LEROY
Conseiller absent : 0`,
    present: 'Pierre LEROY|Sophie DURAND',
    proxies: 'Luc BERNARD > Pierre LEROY',
  },
  {
    value: `Absents : M. Luc BERNARD, arrivé à 19h15, avant le vote de la délibération n°4, M. Éric SIMON`,
    absent: 'Luc BERNARD|Éric SIMON',
    changes: 'Luc BERNARD arrival 19:15 4',
  },
  {
    value: `Étaient présents :
BEAUVAL
M. Pierre LEROY
Mme Sophie DURAND
CHAMPIGNY SUR LOIRE
M. Luc BERNARD`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD',
  },
  {
    value: `Présents (en visioconférence) : Pierre LEROY, Sophie DURAND`,
    present: 'Pierre LEROY|Sophie DURAND',
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
    value: `ETAIENT PRESENTS : LEROY Pierre - DURAND Sophie - BERNARD Luc
ABSENTS : MOREAU Claire (excusée) - SIMON Éric (pouvoir à LEROY Pierre)`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
    excused: 'MOREAU Claire',
    proxies: 'SIMON Éric > LEROY Pierre',
  },
  {
    value: `Étaient présents : MM. les Maires de BEAUVAL : Pierre LEROY ; de CHAMPIGNY : Luc BERNARD`,
    present: 'Pierre LEROY|Luc BERNARD',
  },
  {
    value: `Etaient présents : Mme Sophie DURAND, présidente, MM. Pierre LEROY, Luc BERNARD, Mmes Anne PETIT, Claire MOREAU, membres du Conseil d'Administration
Absents : M. Éric SIMON, administrateur`,
    present: 'Sophie DURAND|Pierre LEROY|Luc BERNARD|Anne PETIT|Claire MOREAU',
    absent: 'Éric SIMON',
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
    value: `Présents : Pierre Leroy, Sophie Durand, Luc Bernard, Claire Moreau-Simon, Jean-Éric de la
Tour, Anne Petit.
Pouvoirs : Paul Roux (pouvoir à Pierre Leroy), Léa Blanc (pouvoir à Sophie Durand).
Absents : Max Noir, Zoé Vert.`,
    present: 'Pierre Leroy|Sophie Durand|Luc Bernard|Claire Moreau-Simon|Jean-Éric de la Tour|Anne Petit',
    absent: 'Max Noir|Zoé Vert',
    proxies: 'Paul Roux > Pierre Leroy|Léa Blanc > Sophie Durand',
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
    value: `Présents (11) : P. LEROY, S. DURAND, L. BERNARD (jusqu'à 21h30), C. MOREAU
Excusés (2) : E. SIMON (pouvoir à P. LEROY), A. PETIT`,
    present: 'P. LEROY|S. DURAND|L. BERNARD|C. MOREAU',
    excused: 'A. PETIT',
    proxies: 'E. SIMON > P. LEROY',
    changes: 'L. BERNARD departure 21:30',
  },
  {
    value: `Etaient absents : M. LEROY Pierre (pouvoir donné à Mme DURAND Sophie), Mme PETIT Anne (excusée), M. ROUX Paul (non excusé)`,
    absent: 'ROUX Paul',
    excused: 'PETIT Anne',
    proxies: 'LEROY Pierre > DURAND Sophie',
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
    value: `Étaient présents : M. Pierre LEROY, Président, Maire de Beauval ; Mme Sophie DURAND, Maire de Champigny-sur-Loire ; M. Luc BERNARD, conseiller municipal de Saint-Exemple ; M. Jean de LA TOUR, Adjoint au Maire de La Ferté ; Mme Anne PETIT`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD|Jean de LA TOUR|Anne PETIT',
  },
  {
    value: `Présents : Pierre LEROY, Président du CCAS, Sophie DURAND, Vice-Présidente du CCAS, membres élus : Luc BERNARD, Anne PETIT, membres nommés : Éric SIMON`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD|Anne PETIT|Éric SIMON',
  },
  {
    value: `Absents : M. SIMON Éric qui donne pouvoir à M. LEROY Pierre
Mme MOREAU Claire qui donne pouvoir à Mme DURAND Sophie`,
    proxies: 'SIMON Éric > LEROY Pierre|MOREAU Claire > DURAND Sophie',
  },
  {
    value: `Délégués titulaires présents : MM. LEROY, BERNARD – Délégués suppléants présents : M. SIMON
Délégués excusés : MM. PETIT (remplacé par M. SIMON), NOIR`,
    present: 'LEROY|BERNARD|SIMON',
    excused: 'PETIT|NOIR',
  },
  {
    value: `Présents :
Commune de BEAUVAL : LEROY Pierre, DURAND Sophie
Commune de CHAMPIGNY : BERNARD Luc
Pouvoirs :
BERNARD Anne (CHAMPIGNY) à LEROY Pierre (BEAUVAL)`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
    proxies: 'BERNARD Anne > LEROY Pierre',
  },
  {
    value: `Présents (par ordre alphabétique) : Pierre LEROY, Sophie DURAND`,
    present: 'Pierre LEROY|Sophie DURAND',
  },
  {
    value: `Présents : Pierre LEROY (BEAUVAL) Sophie DURAND (CHAMPIGNY) Luc BERNARD (BEAUVAL)`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD',
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
    value: `Présents : LEROY Pierre, DURAND Sophie, BERNARD Luc, SIMON Éric arrivé à la délibération n° 2024-03, PETIT Anne partie après la délibération n° 2024-10 (pouvoir à LEROY Pierre)`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc|SIMON Éric|PETIT Anne',
    proxies: 'PETIT Anne > LEROY Pierre',
    changes: 'SIMON Éric arrival 2024-03|PETIT Anne departure 2024-10',
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
    value: `Membres en exercice : 15
Présents : 11
Pouvoirs : 2
Votants : 13
Étaient présents : LEROY P., DURAND S.`,
    present: 'LEROY P.|DURAND S.',
  },
  {
    value: `Pouvoirs : Mme A. DURAND (donne pouvoir à M. P. LEROY)
M. L. BERNARD (donne pouvoir à Mme C. MOREAU)`,
    proxies: 'A. DURAND > P. LEROY|L. BERNARD > C. MOREAU',
  },
  {
    value: `Absents ayant donné procuration : Absents/excusés Pouvoir à Anne PETIT Sophie DURAND Éric SIMON Pierre LEROY`,
    proxies: 'Anne PETIT > Sophie DURAND|Éric SIMON > Pierre LEROY',
  },
  {
    value: `Étaient connectés : Mmes PETIT Anne, DURAND Sophie, M. LEROY Pierre.
Absent : M. SIMON Éric`,
    present: 'PETIT Anne|DURAND Sophie|LEROY Pierre',
    absent: 'SIMON Éric',
  },
  {
    value: `Présents : M. Pierre LEROY, Vice-Prés. de la communauté, Mme Anne PETIT, Conseil. mun., M. Éric SIMON`,
    present: 'Pierre LEROY|Anne PETIT|Éric SIMON',
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
    value: `Présents : LEROY Pierre, DURAND Sophie
Présents en Visio conférence : BERNARD Luc`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
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
    value: `Étaient présents les Conseillers suivants : Mmes et MM. 1.) LEROY Pierre 3.) PETIT Anne 2.) DI MARCO Sophie`,
    present: 'LEROY Pierre|PETIT Anne|DI MARCO Sophie',
  },
  {
    value: `Étaient excusés : Mme et M. ROUX Luc (avec proc. de vote à P.LEROY) NOIR Éric (avec proc. de vote à A. PETIT) Étaient encore présents : M. DUVAL Jean, Directeur général`,
    proxies: 'ROUX Luc > P. LEROY|NOIR Éric > A. PETIT',
  },
  {
    value: `Membres ayant donné pouvoir : MM. ROUX Luc (pouvoir à LEROY
Pierre), NOIR Éric (pouvoir
à PETIT Anne)`,
    proxies: 'ROUX Luc > LEROY Pierre|NOIR Éric > PETIT Anne',
  },
  {
    value: `Présents : Mme Sophie DES ROSIERS, Maire de BEAUVAL Luc BERNARD, Anne PETIT`,
    present: 'Sophie DES ROSIERS|Luc BERNARD|Anne PETIT',
  },
  {
    value: `Absents excusés : - Luc ROUX donne procuration à Anne PETIT - Éric NOIR donne procuration à Pierre LEROY Sophie DURAND a été nommée secrétaire de séance.`,
    proxies: 'Luc ROUX > Anne PETIT|Éric NOIR > Pierre LEROY',
  },
  {
    value: `Présents : LEROY Pierre, BERNARD Patric k, DURAND P hilippe, PETIT Anne`,
    present: 'LEROY Pierre|BERNARD Patrick|DURAND Philippe|PETIT Anne',
  },
  {
    value:
      'Présent(e)s A. Leroy, Président, É. Durand, M. Petit, J.-P. Bernard, M. Roux, L. Simon, Vice-Présidents',
    present: 'A. Leroy|É. Durand|M. Petit|J.-P. Bernard|M. Roux|L. Simon',
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
    value: `Membres représentés : Luc Roux Anne Petit Éric Noir pouvoir à Léa Simon pouvoir à Pierre Leroy pouvoir à Paul Blanc Membres absents : /`,
    proxies: 'Luc Roux > Léa Simon|Anne Petit > Pierre Leroy|Éric Noir > Paul Blanc',
  },
  {
    value: `Excusés : M. Luc ROUX qui donne procuration à Mme Anne PETIT jusqu'à la question 4.1. incluse Mme Léa SIMON qui donne procuration à M. Éric NOIR.`,
    proxies: "Luc ROUX > Anne PETIT (jusqu'à la question 4.1. incluse)|Léa SIMON > Éric NOIR",
  },
  {
    value: 'Absents : ROUX B - PETIT L.- NOIR H- SIMON A. - Le quorum est atteint.',
    absent: 'ROUX B|PETIT L.|NOIR H|SIMON A.',
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
  // « M.M. » of several men, and initials among initials.
  {
    value: 'Présents : M.M. Luc ROUX, Jean NOIR, Mme Léa SIMON\nExcusés : M.M. PETIT et BLANC',
    present: 'Luc ROUX|Jean NOIR|Léa SIMON',
    excused: 'PETIT|BLANC',
  },
  { value: 'Présents : J.P. ROUX, M.M. PETIT, L. BLANC', present: 'J.P. ROUX|M.M. PETIT|L. BLANC' },
  // The mayor above the label, and a whole list that no label heads.
  {
    value: 'M. Luc ROUX, Maire\nPrésents : Mme Léa SIMON, M. Jean NOIR, adjoints',
    present: 'Luc ROUX|Léa SIMON|Jean NOIR',
  },
  {
    value: 'M. ROUX, Maire\nPrésents : Luc ROUX, Léa SIMON, Jean NOIR',
    present: 'Luc ROUX|Léa SIMON|Jean NOIR',
  },
  {
    value: 'M. Luc ROUX, Maire\nNombre de présents : 2\nPrésents : Léa SIMON, Jean NOIR',
    present: 'Léa SIMON|Jean NOIR',
  },
  {
    value:
      'M. Luc ROUX, Maire,\nMme Léa SIMON, M. Jean NOIR, adjoints,\nM. Yves PETIT, conseiller municipal\nAbsente : Mme Ève DURAND',
    present: 'Luc ROUX|Léa SIMON|Jean NOIR|Yves PETIT',
    absent: 'Ève DURAND',
  },
  {
    value:
      'M. Luc ROUX, Maire,\nconvoque le conseil municipal pour délibérer des affaires\nAbsente : Mme Ève DURAND',
    absent: 'Ève DURAND',
  },
  // Communes in capitals, before those they send, after them, or above; one of them named « Les Sièges ».
  {
    value:
      'Présents :\nBEAUVAL DILO M. Luc ROUX\nCORVAL Mme Anne PETIT\nLES SIEGES Mme Léa SIMON\nMONTBOIS M. Jean NOIR',
    present: 'Luc ROUX|Anne PETIT|Léa SIMON|Jean NOIR',
  },
  {
    value:
      'Étaient présents :\nROUX Luc - BEAUVAL DILO\nPETIT Anne - CORVAL\nSIMON Léa - LES SIEGES\nNOIR Jean - MONTBOIS',
    present: 'ROUX Luc|PETIT Anne|SIMON Léa|NOIR Jean',
  },
  {
    value: 'Étaient présents :\nM. Luc ROUX\tBEAUVAL DILO\nMme Anne PETIT\tCORVAL\nMme Léa SIMON\tLES SIEGES',
    present: 'Luc ROUX|Anne PETIT|Léa SIMON',
  },
  {
    value:
      'Présents :\nBEAUVAL DILO\nLuc ROUX\nCORVAL\nAnne PETIT, Ève DURAND\nLES SIEGES\nLéa SIMON\nSAINT MARTIN\nJean NOIR',
    present: 'Luc ROUX|Anne PETIT|Ève DURAND|Léa SIMON|Jean NOIR',
  },
  { value: 'Présents :\nROUX\tLuc\nPETIT\tAnne\nSIMON\tLéa', present: 'ROUX Luc|PETIT Anne|SIMON Léa' },
  {
    value: 'Ont siégé : M. Luc ROUX, Mme Anne PETIT\nSiège : 12 rue du Moulin',
    present: 'Luc ROUX|Anne PETIT',
  },
  // Joint bodies: others who came, under the proxies or after a list that cannot be read; what somebody is.
  {
    value:
      'Avait donné pouvoir : Madame Léa BLANC (Beauval) à Monsieur Luc ROUX,\nAinsi que : Monsieur Paul NOIR (Corval), Mesdames Anne PETIT, Ève DURAND\nÉtait excusé : M. Marc BRUN',
    proxies: 'Léa BLANC > Luc ROUX',
    excused: 'Marc BRUN',
  },
  {
    value:
      'PRÉSENTS : Communauté de Communes Val et Bois M. ROUX, Mme LEROY, M. PETIT\nÉtaient également présents : M. BLANC, M. NOIR',
  },
  { value: 'Déléguée suppléante de Beauval Délégué de Corval' },
  { value: 'Absents : M. ROUX Luc, délégué titulaire à Saint-Exemple', absent: 'ROUX Luc' },
  {
    value: 'Absent : M. ROUX Luc, délégué titulaire à Mme Anne PETIT',
    proxies: 'ROUX Luc > Anne PETIT',
  },
  {
    value:
      'Sont excusés :\nMme Anne PETIT (pouvoir à M. ROUX), Vices-présidents\nMonsieur Paul NOIR, conseiller délégué',
    proxies: 'Anne PETIT > ROUX',
    excused: 'Paul NOIR',
  },
  // Communes on the line of those they send, or only in parentheses whom they did.
  {
    value:
      'Présents : Bois le Val : Luc ROUX Beauval : Anne PETIT – Marc BLANC Civry la Forêt : Ève DURAND – Jean Pierre NOIR Corval : Léa SIMON',
    present: 'Luc ROUX|Anne PETIT|Marc BLANC|Ève DURAND|Jean Pierre NOIR|Léa SIMON',
  },
  {
    value:
      'Excusés :\nVal le Bois (Mme Anne PETIT) ; Mont le Vieux ; Lac le Haut (M. Luc ROUX) ; Saint Didier ; Pré le Bas (Mme Léa SIMON)',
    excused: 'Anne PETIT|Luc ROUX|Léa SIMON',
  },
  // A column of communes, then that of those they send; the same, cut row by row, tells nothing.
  {
    value:
      'Présents :\nBEAUVAL\nCORVAL\nMONTBOIS\n:\n:\n:\nLuc ROUX – Anne PETIT\nÈve DURAND (jusqu’au point n° 2) – SIMON Guy\nMarcel NOIR\nSAINT-MARC\n: Marc BLANC – Léa BRUN',
    present: 'Luc ROUX|Anne PETIT|Ève DURAND|SIMON Guy|Marcel NOIR|Marc BLANC|Léa BRUN',
    changes: 'Ève DURAND departure 2',
  },
  {
    value: 'Présents :\nBEAUVAL\nCORVAL\nMONTBOIS\nMonsieur ROUX\nLuc\nMadame\nAnne\nPETIT\nMonsieur NOIR',
  },
  // Substitutes sit, as the words say or as no proxy was counted; who leaves for a while was there.
  {
    value:
      'Présents : ROUX Luc, NOIR Léa (Beauval) représentée par sa suppléante PETIT Anne BRUN Guy représenté par son suppléant BLANC Marc',
    present: 'ROUX Luc|PETIT Anne|BLANC Marc',
  },
  {
    value: 'Excusés et représentés : Mme NOIR Léa représentée par son suppléant M. BLANC Marc',
    excused: 'NOIR Léa',
  },
  {
    value:
      'Présents : Luc ROUX\nReprésentés : Léa NOIR représentée par Anne PETIT, Guy BRUN représenté par Marc BLANC\nNombre de procurations : 0',
    present: 'Luc ROUX|Anne PETIT|Marc BLANC',
  },
  {
    value: 'Présents : Luc ROUX\nReprésentés : Léa NOIR représentée par Luc ROUX\nNombre de procurations : 1',
    present: 'Luc ROUX',
    proxies: 'Léa NOIR > Luc ROUX',
  },
  {
    value:
      'Présents : Luc ROUX, Anne PETIT (sort de la séance à la délibération n° 8, procuration à Luc ROUX)',
    present: 'Luc ROUX|Anne PETIT',
    proxies: 'Anne PETIT > Luc ROUX',
    changes: 'Anne PETIT departure 8',
  },
  {
    value: 'Présents en qualité de conseillers communautaires titulaires (2) :\nLuc ROUX, Anne PETIT',
    present: 'Luc ROUX|Anne PETIT',
  },
  {
    value: 'Étaient présents en tant que titulaires :\nLuc ROUX, 1er vice-président , Anne PETIT',
    present: 'Luc ROUX|Anne PETIT',
  },
  {
    value:
      'Conseillers présents : Luc ROUX, Anne PETIT\nAutres personnes présentes : Ève DURAND, directrice, Paul NOIR',
    present: 'Luc ROUX|Anne PETIT',
  },
  {
    value: 'Présents : Luc ROUX, Anne PETIT (arrivée au Point N° 3)',
    present: 'Luc ROUX|Anne PETIT',
    changes: 'Anne PETIT arrival 3',
  },
  // Communes on the line of those they send, in capitals as the names are; a label in the line; a count below one.
  {
    value:
      'PRÉSENTS\nBEAUVAL Luc ROUX, DELEGUE TITULAIRE MONTBOIS Anne PETIT, DELEGUEE TITULAIRE Ève DURAND, DELEGUEE SUPPLEANTE LE PECQ Jean NOIR, DELEGUE TITULAIRE ABSENTS EXCUSES\nCORVAL Léa SIMON, DELEGUEE TITULAIRE\nGuy BRUN, DELEGUE TITULAIRE',
    present: 'Luc ROUX|Anne PETIT|Ève DURAND|Jean NOIR',
    excused: 'Léa SIMON|Guy BRUN',
  },
  {
    value: 'Présents : 2\nMM ROUX, NOIR\nAbsents :\n3\nMMES PETIT, DURAND, M. BLANC,',
    present: 'ROUX|NOIR',
    absent: 'PETIT|DURAND|BLANC',
  },
  // Dashes part the names, a space lost beside some; who assisted; initials without a stop; a place that lost its colon.
  {
    value:
      'Présents : Mesdames PETIT BOIS - SIMON- Mrs ROUX -NOIR – BLANC – BRUN- DUVAL –LEROY Monsieur Luc VERT (conseiller de Beauval) assistait à la réunion',
    present: 'PETIT BOIS|SIMON|ROUX|NOIR|BLANC|BRUN|DUVAL|LEROY',
  },
  {
    value: 'Présents : Mme PETIT- BOIS – M. ROUX – M. NOIR',
    present: 'PETIT- BOIS|ROUX|NOIR',
  },
  {
    value:
      'Délégués présents (titulaires et éventuellement suppléants) : P Roux, A Petit, JC Simon suppléé par N Noir (à partir de D98/13), B Blanc (sauf D90/13 à D96/13)',
    present: 'P Roux|A Petit|N Noir|B Blanc',
    changes: 'N Noir arrival',
  },
  {
    value:
      'Présents : Beauval : Luc ROUX ; Anne PETIT. Corval : Ève DURAND. Montbois : Jean NOIR. Valbois Guy BRUN ; Léa SIMON.',
    present: 'Luc ROUX|Anne PETIT|Ève DURAND|Jean NOIR|Guy BRUN|Léa SIMON',
  },
  // Titles of two columns, whose names were read row by row.
  {
    value:
      'Étaient présents : Étaient absents et excusés :\nM. ROUX Luc, Président Mme PETIT Anne donne procuration à M. BLANC Marc\nM. NOIR Jean M. BRUN Guy',
  },
];

const forms = suite('attendance-forms');
for (const { value, presentCount, ...expected } of cases)
  forms(value.slice(0, 60), () => assert.equal(listsIn(value, presentCount), expected));
forms.run();
