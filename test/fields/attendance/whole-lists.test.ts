import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lists, listsIn } from '../../helpers/attendance-of.ts';

/** Whole attendances as councils print them, without proxies; all of fictional councils. */
const cases: ({ value: string } & Lists)[] = [
  // « Ont assisté à la séance »: the council, where no list says who is present; else guests.
  {
    value: 'Ont assisté à la séance : M. Luc ROUX, Mme Anne LEROY, M. Yves PETIT\nAbsent : M. Marc BLANC',
    present: 'Luc ROUX|Anne LEROY|Yves PETIT',
    absent: 'Marc BLANC',
  },
  {
    value: 'Ont assisté à la séance :\nM. Luc ROUX\nMme Anne LEROY\nM. Yves PETIT',
    present: 'Luc ROUX|Anne LEROY|Yves PETIT',
  },
  {
    value:
      'Présents : M. Luc ROUX, Mme Anne LEROY\nOnt assisté à la séance : M. Yves PETIT, Mme Ève DURAND, M. Marc BLANC',
    present: 'Luc ROUX|Anne LEROY',
  },
  // Whom a label means, told before the list.
  {
    value:
      'Étaient présents : les conseillers municipaux suivants, à savoir : M. Luc ROUX, Mme Anne LEROY\nAbsent : M. Marc BLANC',
    present: 'Luc ROUX|Anne LEROY',
    absent: 'Marc BLANC',
  },
  {
    value: 'Étaient présents : Mme Anne LEROY, les conseillers suivants : M. Luc ROUX, M. Yves PETIT',
    present: 'Anne LEROY|Luc ROUX|Yves PETIT',
  },
  // Labels of lists side by side, that wrap.
  {
    value:
      'Titulaires\tSuppléants\nprésents\tprésents\nM. Luc ROUX\tMme Zoé NOIR\nMme Anne LEROY\tM. Paul VERT\nM. Yves PETIT',
    present: 'Luc ROUX|Anne LEROY|Yves PETIT|Zoé NOIR|Paul VERT',
  },
  {
    value:
      'Titulaires\tTitulaires\tSuppléants\nprésents\texcusés\tprésents\nM. Luc ROUX\tMme Ève BLANC\tMme Zoé NOIR\nMme Anne LEROY\tM. Jean PIN\tM. Paul VERT',
    present: 'Luc ROUX|Anne LEROY|Zoé NOIR|Paul VERT',
    excused: 'Ève BLANC|Jean PIN',
  },
  // Letters, and what they mean told beside the table; « R » alone may mean more than one thing.
  {
    value: 'Nom\tPrésence\nM. Luc ROUX\tP\nMme Ève DURAND\tR\nM. Marc BLANC\tP',
    present: 'Luc ROUX|Marc BLANC',
  },
  {
    value:
      'Nom\tÉtat\nM. Luc ROUX\tP\nMme Anne LEROY\tE\nM. Yves PETIT\tA\nMme Ève DURAND\tR\nM. Marc BLANC\tP\nP : présent, E : excusé, A : absent, R : représenté',
    present: 'Luc ROUX|Marc BLANC',
    absent: 'Yves PETIT',
    excused: 'Anne LEROY',
    proxies: 'Ève DURAND > ?',
  },
  // Two family names joined by « y ».
  {
    value: 'Excusés : Mme Ana ROJAS Y PAZ (pouvoir à M. Luc ROUX), M. Yves PETIT',
    proxies: 'Ana ROJAS Y PAZ > Luc ROUX',
    excused: 'Yves PETIT',
  },
  // A given name that lost its capital; guests, who are no members.
  {
    value:
      'Étaient présents :\nAnne LEROY\nclaude ROUX\nYves PETIT\n\nÉtaient absents\n  Ève DURAND\n  Luc BLANC\n\nINVITÉES PERMANENTES\n  Léa NOIR',
    present: 'Anne LEROY|claude ROUX|Yves PETIT',
    absent: 'Ève DURAND|Luc BLANC',
  },
  // Ranks read before the names they stand beside; who listens is no member.
  {
    value:
      'Conseillers présents : 1. ROUX Luc 2. LEROY Anne 3. 4. 5. PETIT Yves DURAND Ève BLANC Marc Auditeurs présents : 12',
    present: 'ROUX Luc|LEROY Anne|PETIT Yves|DURAND Ève|BLANC Marc',
  },
  // A family name that is a common word.
  { value: 'Présents : Mesdames BOIS A., DROIT L., ROUX M.', present: 'BOIS A.|DROIT L.|ROUX M.' },
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
  // Counts without a colon under the lists; after them somebody opens the sitting.
  {
    value:
      'Étaient absents :\nM. Luc ROUX, maire de Beauval\nMme Anne LEROY déléguée de Corval\n\nMembres en exercice 7\nMembres présents 4\nProcurations 1\nVotants 5',
    absent: 'Luc ROUX|Anne LEROY',
  },
  // « Président : » after a list.
  {
    value: 'Excusé(s) : M. Luc ROUX\nPrésident : M. Yves PETIT\nSecrétaire : Mme Anne LEROY',
    excused: 'Luc ROUX',
  },
  {
    value:
      'Présents : M. ROUX, Mme LEROY.\n\nDate de convocation : 3 mars 2024\n\nMME BOIS, MM. PETIT, DURAND, BLANC',
    present: 'ROUX|LEROY',
  },
  // In a text without line ends, labels of the margin with their values between two names.
  {
    value:
      'Étaient présents : Mme Anne LEROY, M. Luc ROUX, Nombre de conseillers élus : 15 Présents : 4 Mme Ève DURAND, M. Yves PETIT. Absents : M. Marc BLANC, Date de convocation : 3 mars 2024 Mme Léa NOIR',
    present: 'Anne LEROY|Luc ROUX|Ève DURAND|Yves PETIT',
    absent: 'Marc BLANC|Léa NOIR',
  },
  {
    value:
      'TITULAIRES PRÉSENTS AVEC VOTE: LEROY TENOR Anne, Certifiée exécutoire le 24/09/2024 ROUX Jean Luc, DURAND Ève PETIT Yves, Affichée le 24/09/2024 Transmis en préfecture 24/09/2024 BLANC Marc SUPPLÉANTS PRÉSENTS SANS VOTE : NOIR Léa, EXCUSÉS : BOIS Marc (donne procuration à ROUX Jean Luc)',
    present: 'LEROY TENOR Anne|ROUX Jean Luc|DURAND Ève|PETIT Yves|BLANC Marc',
    proxies: 'BOIS Marc > ROUX Jean Luc',
  },
  // No comma above the margin, or a name cut by it: several names follow, and nothing is said of them.
  {
    value:
      'Présents : M. Luc ROUX, Mme Anne LEROY Nombre de membres : 15 Absents : 2 Votants : 13 Mme Ève DURAND, M. Yves PETIT.',
    present: 'Luc ROUX|Anne LEROY|Ève DURAND|Yves PETIT',
  },
  {
    value:
      'Présents : Luc ROUX, Anne LEROY, Yves\n\nDate de convocation : 3 mars 2024 PETIT, Ève DURAND, Léa NOIR.',
    present: 'Luc ROUX|Anne LEROY|Yves PETIT|Ève DURAND|Léa NOIR',
  },
  // The value of the label is not told: nobody knows where the list goes on, and no part of it is one.
  {
    value:
      'Présents : Luc ROUX, Anne LEROY, Nombre de membres : quinze Yves PETIT, Ève DURAND, Léa NOIR. Absent : M. Marc BLANC',
    absent: 'Marc BLANC',
  },
  {
    value: 'Présents : Luc ROUX, Anne LEROY,\n\nDate d’affichage : 5 mars 2024 Étaient absents : Marc BLANC',
    present: 'Luc ROUX|Anne LEROY',
    absent: 'Marc BLANC',
  },
  // « et » before the last of a list; after the comma of a list that was whole, no names follow.
  {
    value: 'Présents : Luc ROUX, Anne LEROY et Yves PETIT Nombre de votants : 3 Ève DURAND, Léa NOIR.',
    present: 'Luc ROUX|Anne LEROY|Yves PETIT',
  },
  {
    value: 'Présents : Luc ROUX, Anne LEROY,\nDate d’affichage : 5 mars 2024\nBeauval, Le Maire, Luc ROUX',
    present: 'Luc ROUX|Anne LEROY',
  },
  // Substitutes who sit for members that are absent.
  {
    value:
      'Présents titulaires : ROUX Luc, LEROY Anne Absents et excusés : PETIT Yves, BLANC Marc Suppléants remplaçant de droit titulaires absents : NOIR Léa (pour BLANC Marc) Pouvoirs : LEROY Anne (pour PETIT Yves)',
    present: 'ROUX Luc|LEROY Anne|NOIR Léa',
    proxies: 'PETIT Yves > LEROY Anne',
    excused: 'BLANC Marc',
  },
  // After the labels of the margin another list begins, or a sentence.
  {
    value: 'Absents : M. Luc ROUX, Nombre de votants : 3\nPrésents : 2 : Mme Anne LEROY, M. Yves PETIT',
    present: 'Anne LEROY|Yves PETIT',
    absent: 'Luc ROUX',
  },
  {
    value:
      'Présents : M. Luc ROUX, Mme Ève DURAND, Date de convocation : 3 mars 2024 M. Yves PETIT a été nommé secrétaire.',
    present: 'Luc ROUX|Ève DURAND',
  },
  // Guests, then the absent, one of whom directs a school.
  {
    value:
      'Étaient présents :\nMadame Anne LEROY, présidente ;\nMesdames Ève DURAND, Léa NOIR, membres du comité syndical.\nAssistaient également à la réunion :\nMonsieur Luc ROUX, maire de la commune de Beauval ;\nAbsentes :\nMadame Zoé BLANC, membre du comité syndical ;\nMadame Ève PETIT, directrice de l’école de Beauval-\nla-Forêt\nAvant d’aborder l’ordre du jour, Madame LEROY demande s’il y a des remarques.',
    present: 'Anne LEROY|Ève DURAND|Léa NOIR',
    absent: 'Zoé BLANC',
  },
  {
    value:
      'Absents : J.T. BOIS, E. LEROY, M.L. PETIT, M. ROUX et M.J. DURAND.\n\nLe Maire, après avoir désigné Monsieur Yves BLANC comme secrétaire, ouvre la séance.',
    absent: 'J.T. BOIS|E. LEROY|M.L. PETIT|M. ROUX|M.J. DURAND',
  },
  {
    value: 'PRÉSENTS\n\nP. BOIS, M. ROUX, O. LEROY, A. DURAND, S. PETIT, M. NOIR.',
    present: 'P. BOIS|M. ROUX|O. LEROY|A. DURAND|S. PETIT|M. NOIR',
  },
  { value: 'Présents : M. Luc ROUX, Mme Anne LEROY, 4 conseillers', present: 'Luc ROUX|Anne LEROY' },
  {
    value: 'Présent(e)s A. BOIS, B. LEROY, Vice-Présidents ; C. DURAND',
    present: 'A. BOIS|B. LEROY|C. DURAND',
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
  { value: `Présents : 12, Absents : 3, Votants : 14` },
  {
    value: `Présents (en visioconférence) : Pierre LEROY, Sophie DURAND
Présents physiquement : Luc BERNARD`,
    present: 'Pierre LEROY|Sophie DURAND|Luc BERNARD',
  },
  {
    value: `Présents : M. le Président, Pierre LEROY ; Mme DURAND Sophie, 1ère Vice-Présidente ; MM. BERNARD, SIMON.`,
    present: 'Pierre LEROY|DURAND Sophie|BERNARD|SIMON',
  },
  { value: `Étaient présents : tous les conseillers en exercice sauf M. LEROY`, absent: 'LEROY' },
  {
    value: `Présents (en visioconférence) : Pierre LEROY, Sophie DURAND`,
    present: 'Pierre LEROY|Sophie DURAND',
  },
  {
    value: `Etaient présents : Mme Sophie DURAND, présidente, MM. Pierre LEROY, Luc BERNARD, Mmes Anne PETIT, Claire MOREAU, membres du Conseil d'Administration
Absents : M. Éric SIMON, administrateur`,
    present: 'Sophie DURAND|Pierre LEROY|Luc BERNARD|Anne PETIT|Claire MOREAU',
    absent: 'Éric SIMON',
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
    value: `Présents (par ordre alphabétique) : Pierre LEROY, Sophie DURAND`,
    present: 'Pierre LEROY|Sophie DURAND',
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
    value: `Étaient présents (ou connectés) : Mmes PETIT Anne, DURAND Sophie, M. LEROY Pierre.
Absent : M. SIMON Éric`,
    present: 'PETIT Anne|DURAND Sophie|LEROY Pierre',
    absent: 'SIMON Éric',
  },
  {
    value: `Étaient connectés : Mmes PETIT Anne, DURAND Sophie, M. LEROY Pierre.
Absent : M. SIMON Éric`,
    present: 'PETIT Anne|DURAND Sophie|LEROY Pierre',
    absent: 'SIMON Éric',
  },
  {
    value: `Présents : LEROY Pierre, DURAND Sophie
Présents en Visio conférence : BERNARD Luc`,
    present: 'LEROY Pierre|DURAND Sophie|BERNARD Luc',
  },
  {
    value: `Étaient présents les Conseillers suivants : Mmes et MM. 1.) LEROY Pierre 3.) PETIT Anne 2.) DI MARCO Sophie`,
    present: 'LEROY Pierre|PETIT Anne|DI MARCO Sophie',
  },
  {
    value:
      'Présents : ROUX Luc, Maire, PETIT/BLANC Zoé 1ère Adjt, DE LA NOIR/SIMON Anne. Absents : VIDAL/JEAN Paule',
    present: 'ROUX Luc|PETIT/BLANC Zoé|DE LA NOIR/SIMON Anne',
    absent: 'VIDAL/JEAN Paule',
  },
  {
    value: `Présents : M. LEROY, Mmes DURAND, PETIT/BLANC, NOIR. Absents : Mme ROUX/SIMON, M. BERNARD`,
    present: 'LEROY|DURAND|PETIT/BLANC|NOIR',
    absent: 'ROUX/SIMON|BERNARD',
  },
  {
    value: `Présents : LEROY Pierre, BERNARD Patric k, DURAND P hilippe, ROUX Cécil e, PETIT Anne`,
    present: 'LEROY Pierre|BERNARD Patrick|DURAND Philippe|ROUX Cécile|PETIT Anne',
  },
  {
    value: `Présents : M. Paul LEROY (Maire) / M Fa- brice BERNARD / Mme Marie- Laure ROUX / Anne PETIT`,
    present: 'Paul LEROY|Fabrice BERNARD|Marie- Laure ROUX|Anne PETIT',
  },
  {
    value: `Présents : Paul LEROY – Anne PETIT – Luc ROUX, Viceprésidents et Vice-présidente\nLéa NOIR`,
    present: 'Paul LEROY|Anne PETIT|Luc ROUX|Léa NOIR',
  },
  {
    value:
      'Présent(e)s A. Leroy, Président, É. Durand, M. Petit, J.-P. Bernard, M. Roux, L. Simon, Vice-Présidents',
    present: 'A. Leroy|É. Durand|M. Petit|J.-P. Bernard|M. Roux|L. Simon',
  },
  {
    value: 'Absents : ROUX B - PETIT L.- NOIR H- SIMON A. - Le quorum est atteint.',
    absent: 'ROUX B|PETIT L.|NOIR H|SIMON A.',
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
  { value: 'Présents :\nROUX\tLuc\nPETIT\tAnne\nSIMON\tLéa', present: 'ROUX Luc|PETIT Anne|SIMON Léa' },
  {
    value: 'Ont siégé : M. Luc ROUX, Mme Anne PETIT\nSiège : 12 rue du Moulin',
    present: 'Luc ROUX|Anne PETIT',
  },
  {
    value:
      'Excusés :\nVal le Bois (Mme Anne PETIT) ; Mont le Vieux ; Lac le Haut (M. Luc ROUX) ; Saint Didier ; Pré le Bas (Mme Léa SIMON)',
    excused: 'Anne PETIT|Luc ROUX|Léa SIMON',
  },
  {
    value:
      'Présents : Luc ROUX\nReprésentés : Léa NOIR représentée par Anne PETIT, Guy BRUN représenté par Marc BLANC\nNombre de procurations : 0',
    present: 'Luc ROUX|Anne PETIT|Marc BLANC',
  },
  {
    value:
      'Conseillers présents : Luc ROUX, Anne PETIT\nAutres personnes présentes : Ève DURAND, directrice, Paul NOIR',
    present: 'Luc ROUX|Anne PETIT',
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
      'Présents : Beauval : Luc ROUX ; Anne PETIT. Corval : Ève DURAND. Montbois : Jean NOIR. Valbois Guy BRUN ; Léa SIMON.',
    present: 'Luc ROUX|Anne PETIT|Ève DURAND|Jean NOIR|Guy BRUN|Léa SIMON',
  },
  // Who was not there is said in a sentence after those present.
  {
    value:
      'Étaient présents : Mrs Luc ROUX, Jean NOIR, Mmes Anne LEROY,\nÈve DURAND.\nMrs Yves PETIT et Marc BLANC étaient absents. Mme Zoé IF, adjointe, et M. Guy BRUN étaient excusés.',
    present: 'Luc ROUX|Jean NOIR|Anne LEROY|Ève DURAND',
    absent: 'Yves PETIT|Marc BLANC',
    excused: 'Zoé IF|Guy BRUN',
  },
  {
    value:
      'Étaient présents : Mme Anne LEROY, M. Luc ROUX, M. Yves PETIT étant absent et M. Guy BRUN excusé.',
    present: 'Anne LEROY|Luc ROUX',
    absent: 'Yves PETIT',
  },
  {
    value:
      'Étaient présents : Mme Anne LEROY, M. Luc ROUX.\nMme Anne LEROY rappelle que M. Yves PETIT est absent.',
    present: 'Anne LEROY|Luc ROUX',
  },
  // Civilities of several, as clerks print them short.
  {
    value: 'Présents : Mrs Luc ROUX, Jean NOIR, Mesd. Anne LEROY, Ève DURAND, Messrs. Yves PETIT, Guy BRUN',
    present: 'Luc ROUX|Jean NOIR|Anne LEROY|Ève DURAND|Yves PETIT|Guy BRUN',
  },
  // Labels of the margin, their first word printed short, between the lines and the names of a list.
  {
    value:
      'Présents : Mme Anne LEROY, M. Luc ROUX,\nNmb de membres en exercice : 11\nM. Yves PETIT, Mme Ève DURAND,\nNb. de conseillers présents : 5\nM. Jean NOIR.',
    present: 'Anne LEROY|Luc ROUX|Yves PETIT|Ève DURAND|Jean NOIR',
  },
  {
    value:
      'Présents : Mme Anne LEROY, M. Luc ROUX, Nbre de conseillers : 11 M. Yves PETIT, Nbr votants 6 Mme Ève DURAND, M. Jean NOIR.',
    present: 'Anne LEROY|Luc ROUX|Yves PETIT|Ève DURAND|Jean NOIR',
  },
  {
    value:
      'Présents :\nMme Anne LEROY\nM. Luc ROUX\nNmb de membres\nen exercice : 11\nM. Yves PETIT\nMme Ève DURAND\nAbsent : M. Jean NOIR',
    present: 'Anne LEROY|Luc ROUX|Yves PETIT|Ève DURAND',
    absent: 'Jean NOIR',
  },
  // A label cut in two by the list: nobody knows whose line is whose.
  {
    value:
      'Présents : Mme Anne LEROY, M. Luc ROUX, Nmb de membres\nM. Yves PETIT, Mme Ève DURAND, en exercice : 11\nM. Jean NOIR.',
  },
  // Titles of two columns, whose names were read row by row.
  {
    value:
      'Étaient présents : Étaient absents et excusés :\nM. ROUX Luc, Président Mme PETIT Anne donne procuration à M. BLANC Marc\nM. NOIR Jean M. BRUN Guy',
  },
];

const test = suite('attendance: whole lists');
for (const { value, ...expected } of cases) test(value, () => assert.equal(listsIn(value), expected));
test.run();
