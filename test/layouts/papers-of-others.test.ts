import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpret } from '../../pipeline/pipeline.ts';
import { documentOf } from './documents.ts';

const test = suite('papers of others');

const LISTS = 'Présents : Aline ARBRE, Bruno BOIS, Chloé CHÊNE\nExcusé : David DUNE\n';
const ITEMS =
  "\n1. Tarifs\nLes tarifs sont adoptés à l'unanimité.\n\n2. Bilan\nAprès en avoir délibéré, le bilan est approuvé par 2 voix pour et 1 abstention.\n\n3. Divers\nRien.\n";
const DECIDED = "VU le code,\nDÉCIDE\nArticle 1 : d'approuver le bail pour 4 320 €.\n";

const OF_OTHERS: readonly [what: string, text: string][] = [
  [
    'an association',
    `CLUB DU BOIS\nCOMPTE RENDU DE L'ASSEMBLÉE GÉNÉRALE\ndu 13 janvier 2024\n${LISTS}${ITEMS}`,
  ],
  ['a school', `École du Bois\nPROCÈS-VERBAL DU CONSEIL D'ÉCOLE\nMardi 7 novembre 2023\n${LISTS}${ITEMS}`],
  [
    'a commission that will propose to the council',
    `COMMUNE DE BEAUVAL\nCOMPTE-RENDU DE LA COMMISSION VOIRIE\ndu mercredi 8 février 2023\n${LISTS}${ITEMS}La commission proposera ce choix au conseil municipal.\n`,
  ],
  [
    'a commission above the title of its minutes',
    `Communauté de communes du Bois\nCommission « Environnement et déchets »\nCompte rendu de la réunion du 14 février 2024\n${LISTS}${ITEMS}`,
  ],
  [
    'a commission that is only asked, its minutes named last',
    `COMMISSION CONSULTATIVE DES SERVICES PUBLICS LOCAUX\nSéance du 19 octobre 2023\nCompte-rendu\n${LISTS}${ITEMS}`,
  ],
  [
    'those who own a wood',
    `GROUPEMENT FORESTIER DU BOIS\nProcès-verbal d'assemblée générale ordinaire du 17 juin 2023\n${LISTS}${ITEMS}`,
  ],
  [
    'the staff of an office',
    `OFFICE PUBLIC DE L'HABITAT\nPROCÈS-VERBAL DE LA RÉUNION ORDINAIRE DU COMITÉ SOCIAL ET ÉCONOMIQUE\nDU JEUDI 9 MARS 2023\n${LISTS}${ITEMS}`,
  ],
  [
    'what the council will be asked, with drafts of its acts',
    `COMMUNE DE BEAUVAL\nCONSEIL MUNICIPAL DU 25 MARS 2025\nNOTE EXPLICATIVE DE SYNTHÈSE\n1 – FINANCES – Taux\nRapporteur : M. ARBRE\nIl est proposé de maintenir les taux.\nProjet de délibération\nLe conseil municipal, après en avoir délibéré :\n- FIXE les taux.\n2 – EAU – Tarif\nRapporteur : Mme BOIS\nLe conseil municipal, après en avoir délibéré :\n- APPROUVE le tarif.\n`,
  ],
  [
    'a director alone',
    `CENTRE HOSPITALIER DE BEAUVAL\nDÉCISION N° 2023-42\nportant délégation de signature\n\nLe Directeur du Centre Hospitalier de Beauval,\nVu la délibération du conseil de surveillance du 12 mars 2022,\n\n${DECIDED}`,
  ],
  [
    'a commission of the prefect',
    `PRÉFET DU BOIS\nCOMMISSION DÉPARTEMENTALE D'AMÉNAGEMENT COMMERCIAL\nDÉCISION N° 2022-07\nVu le code de commerce ;\nAprès qu'en ont délibéré les membres de la commission,\nla commission a décidé d'émettre un avis favorable par 7 votes favorables et 1 abstention.\n`,
  ],
  [
    'a letter of the prefect about an act',
    `PRÉFECTURE DU BOIS\nBeauval, le 3 avril 2024\nLe préfet à M. le maire de Beauval\nObjet : contrôle de légalité - délibération n° 2024-12 du 12 mars 2024\nPar délibération visée en objet, votre conseil municipal a, à l'unanimité, approuvé la cession d'un terrain.\nJe vous demande de retirer cette délibération.\n`,
  ],
  [
    'the report of a public inquiry',
    `COMMUNE DE BEAUVAL\nENQUÊTE PUBLIQUE\nRAPPORT ET CONCLUSIONS DU COMMISSAIRE ENQUÊTEUR\nObjet : révision du plan local d'urbanisme\nPar délibération du 12 mars 2023, le conseil municipal a prescrit, à l'unanimité, la révision du plan.\nVu le code de l'urbanisme,\n`,
  ],
  [
    'the last page of a budget',
    `COMMUNE DE BEAUVAL - BUDGET PRIMITIF 2024\nIV - ANNEXES - ARRÊTÉ ET SIGNATURES\nNombre de membres en exercice : 19\nNombre de membres présents : 15\nVOTES : Pour : 15 Contre : 3 Abstentions : 0\nDate de convocation : 06/03/2024\nDélibéré par l'assemblée réunie en session ordinaire à Beauval, le 12/03/2024\n`,
  ],
  [
    'a model',
    "MODÈLE DE DÉLIBÉRATION\n(à adapter)\nObjet : Télétravail\nL'an deux mille ..., le ..., le conseil municipal s'est réuni.\nVu l'avis du comité,\nLe conseil municipal, après en avoir délibéré, décide à l'unanimité d'instaurer le télétravail.\n",
  ],
  [
    'the youth council',
    `CONSEIL MUNICIPAL DES JEUNES\nCompte-rendu de la réunion du 18 novembre 2023\nLe conseil municipal des jeunes s'est réuni en mairie.\n${LISTS}${ITEMS}`,
  ],
  [
    'the staff',
    `CENTRE DE GESTION\nCOMITÉ SOCIAL TERRITORIAL\nProcès-verbal de la séance du 27 juin 2023\n${LISTS}${ITEMS}`,
  ],
  [
    'a company',
    `SPL DU LITTORAL\nSociété publique locale au capital de 400 000 euros\nPROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL D'ADMINISTRATION\nEN DATE DU 6 AVRIL 2022\n${LISTS}${ITEMS}`,
  ],
  [
    'the works of the staff',
    `COMITÉ DES ŒUVRES SOCIALES DU PERSONNEL\nPROCÈS-VERBAL DE LA RÉUNION DU CONSEIL D'ADMINISTRATION\ndu 3 octobre 2023\n${LISTS}${ITEMS}`,
  ],
  [
    'the mayors of a community',
    `Communauté de communes du Bois\nCONFÉRENCE DES MAIRES DU 11 SEPTEMBRE 2023\nCOMPTE-RENDU\n${LISTS}${ITEMS}`,
  ],
  [
    'the prefect',
    "PRÉFECTURE DU BOIS\nLe 12 avril 2023\n\nLe Préfet\nà\nMonsieur le Maire de Beauval\n\nObjet : Recours contre la délibération n° 2023-14\n\nPar délibération citée en objet, votre conseil municipal a décidé, à l'unanimité, d'attribuer une subvention.\nVu le code, cette délibération est illégale.\n",
  ],
  [
    'co-owners',
    `RÉSIDENCE DU PARC\nSYNDICAT DES COPROPRIÉTAIRES\nPROCÈS-VERBAL\ndu 20 juin 2023\n${LISTS}${ITEMS}`,
  ],
  [
    'a court',
    `TRIBUNAL ADMINISTRATIF DE BEAUVAL\nN° 2101234\nAU NOM DU PEUPLE FRANÇAIS\n1. Par délibération du 15 mars 2021, le conseil municipal a approuvé, par 15 voix pour, son plan.\n${DECIDED}`,
  ],
  [
    'the mayor alone',
    `VILLE DE BEAUVAL\nDÉCISION N° 2023-117\nObjet : Bail\nLe Maire de la Ville de Beauval,\nVu la délibération du conseil municipal du 9 juillet 2020,\n${DECIDED}La présente décision sera inscrite au registre des délibérations.\n`,
  ],
  [
    'the last page of a budget',
    "BUDGET PRIMITIF 2024\nARRÊTÉ ET SIGNATURES\nNombre de membres présents : 12\nVOTES : Pour : 14   Contre : 0   Abstentions : 0\nDate de convocation : 02/04/2024\nPrésenté par le maire, à Beauval le 09/04/2024\nDélibéré par l'assemblée, réunie en session ordinaire, à Beauval, le 09/04/2024\n",
  ],
];
for (const [what, text] of OF_OTHERS)
  test(`no act, and no sitting of a council: ${what}`, () => {
    const { kind, records, sitting, attendance } = interpret(documentOf(text), null);
    assert.equal([kind, records.length, sitting?.date, attendance?.present], ['other', 0, null, []]);
  });

const OF_COUNCILS: readonly [what: string, text: string, kind: string][] = [
  [
    'a syndicate that calls its sitting a general assembly',
    `SIVOM DU BOIS\nCOMPTE RENDU DE L'ASSEMBLÉE GÉNÉRALE DU 22 MARS 2018\nLes membres du Comité syndical, légalement convoqués, se sont réunis à Beauval.\n${LISTS}${ITEMS}`,
    'minutes',
  ],
  [
    'the same, told in two lines',
    `SIVOM DU BOIS\nCOMPTE RENDU DE L'ASSEMBLÉE GÉNÉRALE DU 22 MARS 2018\nLe vingt-deux mars à dix-huit heures, les membres du Comité syndical du «\nBOIS », légalement convoqués, se sont réunis à Beauval.\n${LISTS}${ITEMS}`,
    'minutes',
  ],
  [
    'minutes whose agenda names a commission',
    `COMPTE RENDU DU CONSEIL MUNICIPAL DU 22 MARS 2018\nCompte rendu de la commission voirie\n${LISTS}${ITEMS}`,
    'minutes',
  ],
  [
    'an act on a general assembly, without lists',
    `COMMUNE DE BEAUVAL\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSéance du 22 mars 2018\nObjet : Assemblée générale du club\nLe Maire,\nExpose les faits.\nLe conseil municipal, après en avoir délibéré,\nDÉCIDE\nArticle 1 : d'approuver.\n`,
    'act',
  ],
  [
    'an act on what a company asks of its shareholders',
    `COMMUNE DE BEAUVAL\nCONSEIL MUNICIPAL DU 22 MARS 2018\nSPL DU LITTORAL - Participation au capital de 50 000 euros\n${LISTS}Le conseil municipal, après en avoir délibéré, approuve à l'unanimité la participation.\n`,
    'act',
  ],
  [
    'an act on who sits for the staff',
    `DÉLIBÉRATION N° 2022-14\nComité social territorial - nombre de représentants\n${LISTS}Le conseil municipal, après en avoir délibéré, fixe à l'unanimité à trois le nombre de représentants.\n`,
    'act',
  ],
  [
    'the association of those who own land',
    `ASSOCIATION FONCIÈRE DE BEAUVAL\nPROCÈS-VERBAL DE LA RÉUNION DU BUREAU\ndu 3 octobre 2023\n${LISTS}${ITEMS}`,
    'minutes',
  ],
  [
    'a community whose council calls its sittings so',
    `Assemblée Générale de la Communauté de Communes du Bois\nmercredi 22 février 2023\n${LISTS}${ITEMS}`,
    'minutes',
  ],
  [
    'a title that goes on with « association »',
    `Subvention à l'\nassociation du Bois\nAssemblée générale\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSéance du 9 avril 2024\n${LISTS}Vu le code,\nLe conseil municipal, à l'unanimité, attribue la subvention.\n`,
    'act',
  ],
  [
    'an act with its budget annexed',
    `EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSéance du 9 avril 2024\n${LISTS}Objet : Budget\nLe conseil municipal, à l'unanimité, adopte le budget.\n\nDélibéré par l'assemblée, réunie en session ordinaire, à Beauval, le 09/04/2024\n`,
    'act',
  ],
];
for (const [what, text, kind] of OF_COUNCILS)
  test(`an act all the same: ${what}`, () => {
    const read = interpret(documentOf(text), null);
    assert.equal([read.kind, read.records.length > 0], [kind, true]);
  });

for (const [what, text, date] of [
  [
    'an agenda',
    'CONSEIL COMMUNAUTAIRE DU 21 MARS 2024 - 19 h\nORDRE DU JOUR\n1 - Procès-verbal de la séance du 15 février 2024\n2 - Tarifs de la cantine\n',
    '2024-03-21',
  ],
  [
    'two sittings on one page',
    'Conseil du 24/02/2023\nBail de la salle\nConseil du 28/10/2022\nTarifs de la cantine\n',
    null,
  ],
  [
    'a posting',
    'CERTIFICAT\nLa délibération du conseil municipal en date du 29 septembre 2023 est affichée.\n',
    null,
  ],
  [
    'the rules of procedure',
    'RÈGLEMENT INTÉRIEUR DU CONSEIL\nAdopté par délibération du 10 décembre 2020\n',
    null,
  ],
  [
    'the press',
    'Le Courrier – vendredi 15 décembre 2023\nRéunis mardi sous la présidence du maire, les élus ont voté le plan.\n',
    null,
  ],
] as const)
  test(`the day of the sitting where nothing is an act: ${what}`, () => {
    const { kind, sitting } = interpret(documentOf(text), null);
    assert.equal([kind, sitting?.date], ['other', date]);
  });

test.run();
