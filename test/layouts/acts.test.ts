import { suite } from 'uvu';
import { ACT, assertRead, type Case, DECIDED, HEAD } from './reading.ts';

/** What is read of files that hold one act. */
const cases: Case[] = [
  {
    name: 'a commission whose president signs: the rows of its tables are no items',
    pages: [
      `DÉPARTEMENT DU BOIS
DÉLIBÉRATION DE LA COMMISSION PERMANENTE
Séance du 12 mai 2025
Présents : Mme ARBRE, M. BOIS, Mme CHÊNE

N° CP-2025-05-17
AIDES AUX COMMUNES – PROGRAMMATION 2025

LA COMMISSION PERMANENTE,
APRÈS EN AVOIR DÉLIBÉRÉ,
- DÉCIDE d’attribuer les subventions suivantes :
Commune\tOpération\tSubvention
Aubignac\tToiture de l’église\t24 000 €

Adopté.

Le Président du conseil départemental

Bruno BOIS
`,
    ],
    kind: 'act',
    subjects: ['AIDES AUX COMMUNES – PROGRAMMATION 2025'],
  },
  {
    name: 'one extract',
    pages: [ACT('2024-03', 'Tarifs de la cantine')],
    kind: 'act',
    subjects: ['Objet : Tarifs de la cantine'],
  },
  {
    name: 'a title that ends with a full stop, then at once the report',
    pages: [
      `VILLE DE SAINT-EXEMPLE
DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DU 24 OCTOBRE 2024
Présents : Aline ARBRE, Bruno BOIS.
Secrétaire de séance : Aline ARBRE
Délégation de service public : avenant n° 5 de la convention de concession du chauffage, et
nouveau règlement de service.
Une convention de concession du chauffage a été signée le 4 octobre entre la ville et le
délégataire.
Le Conseil municipal approuve l'avenant n° 5.
Délibération adoptée à l'unanimité
`,
    ],
    kind: 'act',
    subjects: [
      'Délégation de service public : avenant n° 5 de la convention de concession du chauffage, et nouveau règlement de service.',
    ],
  },
  {
    name: 'the rapporteur between the number and the title',
    pages: [
      `CONSEIL D'ADMINISTRATION - Réunion du 14 décembre 2024
Délibération n° 2024-CA-57
Rapporteur : Mme Aline ARBRE

FIXATION DES CONTRIBUTIONS DES COMMUNES POUR 2025

Le conseil d'administration, régulièrement convoqué, s'est réuni le 14 décembre 2024.
Présents : M. Bruno BOIS, Mme Aline ARBRE
Le conseil d'administration,
VU le code général des collectivités territoriales,
Après en avoir délibéré, à la majorité, fixe les contributions.
`,
    ],
    kind: 'act',
    subjects: ['FIXATION DES CONTRIBUTIONS DES COMMUNES POUR 2025'],
  },
  {
    name: 'an election: its counts belong to no list of members',
    pages: [
      `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
SÉANCE DU 25 MAI 2024

Étaient présents : Mme ARBRE Aline, M. BOIS Bruno.

Secrétaire : M. BOIS Bruno

N° 2024-09
ÉLECTION DU MAIRE

La séance est présidée par Mme ARBRE Aline, la plus âgée des membres du conseil. M. BOIS est désigné assesseur.

Premier tour de scrutin
Nombre de bulletins trouvés dans l'urne : 15
Suffrages exprimés : 13

Ont obtenu :
M. BOIS Bruno : 12 voix

M. BOIS Bruno, ayant obtenu la majorité absolue, est proclamé maire.
`,
    ],
    kind: 'act',
    subjects: ['ÉLECTION DU MAIRE'],
  },
  {
    name: 'a report that begins at once, without a title',
    pages: [
      `${HEAD}Mme Aline ARBRE est arrivée lors du point 2.\nLe conseil municipal décide, à l'unanimité, d'agir.\n`,
    ],
    kind: 'act',
    subjects: [''],
  },
  {
    name: 'a decision told before the title',
    pages: [
      `${HEAD}
Approbation à l'unanimité du compte rendu de la séance du 4 février 2024
DÉLIBÉRATIONS
NOMINATION D'UN NOUVEAU CONSEILLER MUNICIPAL

Vu le code électoral,
Le maire informe le conseil que la candidate suivante de la liste est appelée à siéger.
`,
    ],
    kind: 'act',
    subjects: ["NOMINATION D'UN NOUVEAU CONSEILLER MUNICIPAL"],
  },
  {
    name: 'a report without a title',
    pages: [
      `${HEAD}\nEXPOSÉ DES MOTIFS\n\nLes tarifs ont vieilli.\n\nAprès en avoir délibéré, le conseil municipal, à l'unanimité, les fixe.`,
    ],
    kind: 'act',
    subjects: [''],
  },
  {
    name: 'a stamp over the title: its damaged id, its frame, the end of its lines',
    pages: [
      `COMMUNE DE SAINT-EXEMPLE\nDELIBERATION DU CONSEIL MUNICIPAL\n\nPRESENTS : MM. ARBRE A, BOIS B.\n\nOBJET : Finances : D99-999900012-20240A08-DEL-24-07-0S1-DE\n\n[ : Finances nui\n\nAccusé de réception - Ministère de\nl'Intérieur\n\n> Budget de la cantine Publication :\n18/03/2024\n\nLE MAIRE,\n\nExpose le budget.\n\n${DECIDED}\n\nPour extrait conforme\n`,
    ],
    kind: 'act',
    subjects: ['OBJET : Finances : > Budget de la cantine'],
  },
  {
    name: 'number, day, then the title',
    pages: [
      `CONSEIL RÉGIONAL DU VAL\n\nDÉLIBÉRATION N° CR 2024-045\nDU 19 SEPTEMBRE 2024\n\nPLAN DES SENTIERS : SOUTIEN AUX PROJETS\n\nLe conseil régional du Val,\nVu le code général des collectivités territoriales,\nAprès en avoir délibéré,\nDécide de participer aux projets.\n`,
    ],
    kind: 'act',
    subjects: ['PLAN DES SENTIERS : SOUTIEN AUX PROJETS'],
  },
  {
    name: 'number, day, then what the act is about',
    pages: [
      `VILLE DE PORT-EXEMPLE\nDELIBERATION N° 2024/125\ndu 28 mars 2024\nportant attribution d'une subvention\n\nLe conseil municipal, réuni le 28 mars 2024,\nVU le budget,\nAPRES EN AVOIR DELIBERE,\nDECIDE :\nArticle 1 : Une subvention est attribuée.\n`,
    ],
    kind: 'act',
    subjects: ["portant attribution d'une subvention"],
  },
  {
    name: 'who speaks has no civility',
    pages: [
      `${HEAD}\nBudget participatif : deuxième édition\n\nAline ARBRE présente le règlement de la deuxième édition.\nVu l'avis de la commission,\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Budget participatif : deuxième édition'],
  },
  {
    name: 'the council of an arrondissement is no end of a title',
    pages: [
      `MAIRIE DU 21e ARRONDISSEMENT\nDélibération n° 21-24-07\nObjet : Avis sur une piste cyclable\nLe conseil d'arrondissement,\nPrésents : Aline ARBRE, Bruno BOIS\n${DECIDED}\n`,
    ],
    kind: 'act',
    subjects: ['Objet : Avis sur une piste cyclable'],
  },
  {
    name: 'the number of a service and its title, once the assembly is formed',
    pages: [
      `VILLE DE SAINT-EXEMPLE\nEXTRAIT DES REGISTRES DES DELIBERATIONS DU CONSEIL MUNICIPAL\nSéance du lundi 11 mars 2024\nPRESIDENCE DE Monsieur Bruno BOIS, Maire.\nL'Assemblée formée, Monsieur le Maire a ouvert la séance à laquelle ont été présents 5 membres.\n24/0206/UAGP\nDIRECTION DE L'AMENAGEMENT - Approbation de l'avenant n° 4.\n24-33692-DAUH\nMonsieur le Maire soumet le rapport suivant :\nVU LE CODE\nDELIBERE\nARTICLE 1 Est approuvé l'avenant n° 4.\nLe Conseil Municipal délibère et adopte à l'unanimité.\n`,
    ],
    kind: 'act',
    subjects: ["DIRECTION DE L'AMENAGEMENT - Approbation de l'avenant n° 4."],
  },
  {
    name: 'no title: the words of the council are none',
    pages: [`${HEAD}\nLe conseil municipal, après en avoir délibéré, DÉCIDE d'adopter le budget annexe.\n`],
    kind: 'act',
    subjects: [''],
  },
  {
    name: 'an act that only says the council was deliberating',
    pages: [
      `Séance du 12 mars 2024\nVotants : 3\nPour : 3\nSont présents : Aline ARBRE, Bruno BOIS\n\nObjet : Compte administratif\n\nLe Conseil Municipal, délibérant sur le compte, vote et arrête les résultats.\n`,
    ],
    kind: 'act',
    subjects: ['Objet : Compte administratif'],
  },
];

const test = suite('layouts: acts');
for (const one of cases) test(one.name, () => assertRead(one));
test.run();
