import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpret } from '../pipeline/pipeline.ts';
import { acts, shown } from './helpers/acts-shown.ts';
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

const LONG =
  "Mme BOIS rappelle que les clubs de la commune ont grandi ces dernières années, que leurs besoins ne sont plus les mêmes et que la commission a reçu chacun d'eux au printemps.";

const head = suite('sitting forms: heads whose columns were read one by one');
head('« Présents » among labels under their numbers opens no list', () => {
  const labels = 'Nombre de conseillers en exercice\nPrésents\nProcurations\nVotants';
  const { records } = interpret(
    documentOf(
      EXTRACT.replace('\n\n', `\n15\n4\n0\n4\n${labels}\n\n`) +
        `Objet : Tarifs de la cantine\n${MEAL}\nLe Maire, Paul ARBRE\n`,
    ),
    null,
  );
  const [{ sitting, attendance } = { sitting: null, attendance: null }] = records;
  assert.equal([sitting?.membersInOffice, sitting?.presentCount, sitting?.voters], [15, 4, 4]);
  assert.equal(
    attendance?.present.map(({ name }) => name),
    ['Paul ARBRE', 'Luc HÊTRE', 'Léa BOIS', 'Ève SAULE'],
  );
});
head('« Communes | Délégués présents » opens the lists, though each row stands apart', () => {
  const lists =
    'Communes\tDélégués présents\n\nValbrume\tM. Paul ARBRE Mme Léa BOIS\n\nDrulhe-le-Bas M. Luc HÊTRE\n\n';
  const { records } = interpret(
    documentOf(`${MINUTES.replace(LISTS, lists)}\n1. Prix du repas\n${MEAL}\n\n2. Achat\n${TRACTOR}\n`),
    null,
  );
  assert.equal(
    records.map(({ subject }) => subject),
    ['Prix du repas', 'Achat'],
  );
  assert.equal(
    records[0]?.attendance.present.map(({ name }) => name),
    ['Paul ARBRE', 'Léa BOIS', 'Luc HÊTRE'],
  );
});
head('« présente pour les points 1 à 3 » says for how long somebody sits, and speaks of nothing', () => {
  const lists =
    'Présents :\n\nMmes Léa BOIS et Ève SAULE pour l’ensemble de la séance.\n\nMme Anne PIN présente pour les points 1 à 3 inclus.\n\nMs Paul ARBRE et Luc HÊTRE pour l’ensemble de la séance.\n\nformant la majorité des membres en exercice.\n\nAbsent : M. Guy ORME\n\n';
  const { records } = interpret(
    documentOf(`${MINUTES.replace(LISTS, lists)}\n1. Prix du repas\n${MEAL}\n\n2. Achat\n${TRACTOR}\n`),
    null,
  );
  assert.equal(
    records[0]?.attendance.present.map(({ name }) => name),
    ['Léa BOIS', 'Ève SAULE', 'Anne PIN', 'Paul ARBRE', 'Luc HÊTRE'],
  );
});
head.run();

const under = suite('sitting forms: what stands under an item');
under('the days it was sent and made public are of the item above', () => {
  const { records } = interpret(
    documentOf(
      `${MINUTES}
2024-01 Prix du repas
${MEAL}
Transmise le 14 mars 2024
Publiée le 15 mars 2024

2024-02 Achat d'un tracteur
${TRACTOR}
Délibération transmise au contrôle de légalité le 14/03/2024 et publiée le 16/03/2024

2024-03 Bail
${TRACTOR}
`,
    ),
    null,
  );
  assert.equal(
    records.map(({ number, publishedOn }) => [number, publishedOn]),
    [
      ['2024-01', '2024-03-15'],
      ['2024-02', '2024-03-16'],
      ['2024-03', null],
    ],
  );
});
under('the day under the last item alone is of the minutes', () => {
  const { records } = interpret(
    documentOf(
      `${MINUTES}
2024-01 Prix du repas
${MEAL}

2024-02 Achat d'un tracteur
${TRACTOR}
Publié le 16 mars 2024
`,
    ),
    null,
  );
  assert.equal(
    records.map(({ publishedOn }) => publishedOn),
    [null, null],
  );
});
under.run();

const told = suite('sitting forms: what is told between the lists and the items');
told('minutes tell them after who keeps them', () => {
  const [act] = interpret(
    documentOf(
      `${MINUTES.replace(/Secrétaire.*/, 'Mme SAULE Ève ayant obtenu la majorité des suffrages a été désignée pour remplir les fonctions de secrétaire.')}
Nombre de conseillers en exercice : 5. Présents : 4. Votants : 4.

1. Prix du repas
${MEAL}

2. Tracteur
${TRACTOR}
`,
    ),
    null,
  ).records;
  assert.is(act?.sitting.membersInOffice, 5);
  assert.is(act?.sitting.voters, 4);
});
told('who presides for the first item does not preside over the sitting', () => {
  const [act] = interpret(
    documentOf(
      `${MINUTES}
1. Compte administratif
M. Luc HÊTRE, doyen d'âge, préside. Le compte est approuvé à l'unanimité.

2. Tracteur
${TRACTOR}
`,
    ),
    null,
  ).records;
  assert.is(act?.sitting.chair, null);
});
told('a question asked while an item is debated, and what others voted under the last', () => {
  const read = acts(`${MINUTES}
1. Prix du repas
${MEAL}

2. Tracteur
Le besoin est pressant et le devis est de 9 000 €.
Question de Mme BOIS : peut-on le louer ? Réponse : non.
Adopté à l'unanimité.

3. Communauté de communes
M. HÊTRE rend compte des réunions. Le conseil communautaire a voté l'achat des terrains à l'unanimité.

Affaires diverses
La séance a été levée à vingt et une heures.
`);
  assert.equal(read, [
    '1 · Prix du repas · adopted unanimous - 0 0 -',
    '2 · Tracteur · adopted unanimous - 0 0 -',
  ]);
});
for (const lines of [
  '1. Paul ARBRE\n2. Luc HÊTRE\n3. Léa BOIS\n4. Ève SAULE',
  'Paul ARBRE,\nLuc HÊTRE,\nLéa BOIS,\nÈve SAULE.',
  'Paul ARBRE          Luc HÊTRE\nLéa BOIS            Ève SAULE',
])
  told(`those present below a gap: ${lines.slice(0, 30)}`, () => {
    const text = EXTRACT.replace(LISTS, `Présents :\n\n${lines}\n`);
    const [act] = interpret(documentOf(`${text}\nOBJET : Prix du repas\n\n${MEAL}\n`), null).records;
    assert.equal(
      act?.attendance.present.map(({ name }) => name),
      ['Paul ARBRE', 'Luc HÊTRE', 'Léa BOIS', 'Ève SAULE'],
    );
  });
told('the title below those absent, who are none', () => {
  const text = EXTRACT.replace('Absente : Mme Anne PIN', 'Absents :');
  const title = 'Association CLUB DE FRANCE et\nVal-Brume Nautique\nConvention de partenariat';
  const [act] = interpret(documentOf(`${text}\n${title}\n\n${MEAL}\n`), null).records;
  assert.is(act?.subject, title.replaceAll('\n', ' '));
});
told('whose line gives a proxy, whatever the verb', () => {
  const text = EXTRACT.replace(
    'Absente : Mme Anne PIN',
    'Pouvoirs :\n- Mme Anne PIN a remis son pouvoir à M. Luc HÊTRE\n- M. Marc ORME donne son mandat à Mme Léa BOIS',
  );
  const [act] = interpret(documentOf(`${text}\nOBJET : Prix du repas\n\n${MEAL}\n`), null).records;
  assert.equal(
    act?.attendance.proxies.map(({ grantor, holder }) => `${grantor.name} > ${holder?.name}`),
    ['Anne PIN > Luc HÊTRE', 'Marc ORME > Léa BOIS'],
  );
});
told.run();

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
    name: 'what a ballot gave, and a sentence about somebody, above other sentences',
    text: `${MINUTES}\n1. Élection du maire\n\nM. le Maire invite le conseil à procéder à l'élection au scrutin secret.\n\nM Luc HÊTRE ne déposera pas de liste.\n\nMme SAULE procède à l'appel des conseillers, qui votent l'un après l'autre dans l'urne.\n\nA obtenu :\n\nM Paul ARBRE : 4 voix\n\nM. Paul ARBRE a été proclamé maire et a été immédiatement installé dans ses fonctions.\n\n2. Tracteur\n\n${TRACTOR}\n`,
    expected: ['1 · Élection du maire · - - - - - -', '2 · Tracteur · adopted - 3 1 - -'],
  },
  {
    name: 'the points of a sentence that a line end cuts',
    text: `${MINUTES}\nMme la Maire demande l'accord du conseil pour inverser le\npoint n° 5 avec le point 6. Le conseil\nmunicipal accepte à l'unanimité.\n\n5. Prix du repas\n${MEAL}\n\n6. Tracteur\n${TRACTOR}\n`,
    expected: BOTH('5 · Prix du repas', '6 · Tracteur'),
  },
  {
    name: 'a number in small letters, below the line that it ends',
    text: `${MINUTES}\nDélibération n°1\nPrix du repas\n\nEn juillet, le conseil a approuvé une modification du contrat\nn°2 pour la livraison, que le fournisseur reprend.\n\n${MEAL}\n\nDélibération n°3\nTracteur\n\n${TRACTOR}\n`,
    expected: BOTH('1 · Prix du repas', '3 · Tracteur'),
  },
  {
    name: 'a label of several words above the title',
    text: `${EXTRACT}Objet de la délibération\nTarifs de la cantine\n\n${MEAL}\n`,
    expected: ['- · Tarifs de la cantine · adopted unanimous - 0 0 -'],
  },
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
    name: 'numbers in parentheses after the titles',
    text: `${MINUTES}\nTarifs de la cantine (2024-15)\n${MEAL}\n\nAchat d'un tracteur (n° 2024-16)\n${TRACTOR}\n`,
    expected: BOTH('2024-15 · Tarifs de la cantine', "2024-16 · Achat d'un tracteur"),
  },
  {
    name: 'numbers in parentheses after the titles, with letters and a space',
    text: `${MINUTES}\nTarifs de la cantine ( DE_2024_015)\n${MEAL}\n\nAchat d'un tracteur ( DE_2024_016)\n${TRACTOR}\n`,
    expected: BOTH('DE_2024_015 · Tarifs de la cantine', "DE_2024_016 · Achat d'un tracteur"),
  },
  {
    name: 'points of what one act decides, which look like ranks',
    text: `${MINUTES}\n2024-15 : Compte administratif 2023\nLe conseil municipal, délibérant sur le compte dressé par M. ARBRE,\n\n1°) Lui donne acte de la présentation du compte ;\n\n2°) Constate les identités de valeurs avec les indications du compte de ges`,
    expected: ['2024-15 · Compte administratif 2023 · - - - - - -'],
  },
  {
    name: 'the hour, a title that ends with a colon, questions added to the agenda',
    text: `${MINUTES}\nDÉBUT DE LA RÉUNION à 18 H 30\n\nApprobation du compte rendu du 5 février :\n\n(Compte rendu joint à la convocation)\n\nLe compte rendu est approuvé à l'unanimité des membres présents.\n\nM. le Maire demande d'ajouter à l'ordre du jour :\n\n- Subvention C.L.U.B.\n\n- Achat de tableaux pour l'école.\n\nAccord à l'unanimité pour accepter l'ajout de ces questions à l'ordre du jour.\n\n1°) : TARIFS DE LA CANTINE :\n\n${MEAL}\n`,
    expected: [
      '- · Approbation du compte rendu du 5 février · adopted unanimous - 0 0 -',
      '1 · TARIFS DE LA CANTINE · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'the title of an act above its lists, and under them what was told of the sitting',
    text: `• Conseil du 12 mars 2024\n\nDemandes de subventions\n\nConseil du 12 mars 2024\n\nL'an deux mille vingt-quatre, le douze mars, le conseil municipal s'est réuni.\n\n${LISTS}Secrétaire élue : Mme Ève SAULE\n\nSéance levée à 23h10\nDate fixée pour la prochaine réunion : 23 mai.\n\nM. le Maire propose une date.\nAprès en avoir délibéré, le conseil municipal approuve à l'unanimité.\n`,
    expected: ['- · Demandes de subventions · adopted unanimous - 0 0 -'],
  },
  {
    name: 'a title, then paragraphs with gaps between them',
    text: `Conseil municipal du 12 mars 2024\n\n${LISTS}\nAttribution de subventions aux clubs\n\n${LONG}\n\n  • L'idée est neuve\n  • La commune y gagne\n\n${LONG}\n\n${LONG}\n\n${LONG}\n\nIl est proposé :\n\n  • Club de lecture : 150 €\n  • Club de jeux : 332 €\n\nAprès en avoir délibéré, le Conseil municipal vote les subventions par 3 voix pour et 1 abstention.\n`,
    expected: ['- · Attribution de subventions aux clubs · adopted - 3 - 1 -'],
  },
  {
    name: 'an extract titled « compte rendu de délégations », its number after the title',
    text: `${EXTRACT}COMPTE RENDU DE DÉLÉGATIONS - CM/24/015\n\n${MEAL}\n`,
    expected: ['CM/24/015 · COMPTE RENDU DE DÉLÉGATIONS · adopted unanimous - 0 0 -'],
  },
  {
    name: 'the number of the act after the title, the rank of the item before it',
    text: `${MINUTES}\n1. TARIFS DE LA CANTINE – D11-2024\n\n${MEAL}\n`,
    expected: ['D11-2024 · TARIFS DE LA CANTINE · adopted unanimous - 0 0 -'],
  },
  {
    name: 'titles whose number stands after a colon, the last of them cut in its grounds',
    text: `${MINUTES}\nTarifs de la cantine : 2024-15\n\n${MEAL}\n\nTaxe d'aménagement : 2024-16\n\nVu le Code général des collectivités territoriales et notamment l\n`,
    expected: [
      '2024-15 · Tarifs de la cantine · adopted unanimous - 0 0 -',
      "2024-16 · Taxe d'aménagement · - - - - - -",
    ],
  },
  {
    name: 'the minutes approved under a title with a colon, before the bullets of the others',
    text: `${MINUTES}Approbation du compte rendu du Conseil municipal du 12 février 2024 :\nApprobation à la majorité : 10 pour et 5 contre.\n\nDélibérations\n\n  • Tarifs de la cantine\n    Accord à la majorité : 9 pour et 2 contre\n  • Vente d'un chemin\n    Accord à la majorité : 10 pour et 1 abstention\n`,
    expected: [
      '- · Approbation du compte rendu du Conseil municipal du 12 février 2024 · adopted majority 10 5 - -',
      '- · Tarifs de la cantine · adopted majority 9 2 - -',
      "- · Vente d'un chemin · adopted majority 10 - 1 -",
    ],
  },
  {
    name: 'a report without its verb right below a title is none of it',
    text: `${MINUTES}1. Choix de l'entreprise\nTrois offres reçues\nLe conseil municipal, à l'unanimité, retient la société Pierre.\n\n2. Tarifs de la cantine\nCommission réunie le 3 mars\n${MEAL}\n\n3. Location de la salle\nPas d'observation\nVote : 4 pour, 1 contre\n`,
    expected: [
      "1 · Choix de l'entreprise · adopted unanimous - 0 0 -",
      '2 · Tarifs de la cantine · adopted unanimous - 0 0 -',
      '3 · Location de la salle · adopted - 4 1 - -',
    ],
  },
  {
    name: 'a title under the lists, a few words and what was decided',
    text: `${MINUTES}Choix de l'entreprise pour le préau\nTrois offres reçues.\nLe conseil municipal, à l'unanimité, retient la société Pierre.\n\nTarifs de la cantine\nHausse de 2 %.\n${MEAL}\n`,
    expected: [
      "- · Choix de l'entreprise pour le préau · adopted unanimous - 0 0 -",
      '- · Tarifs de la cantine · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'an act whose only paragraph holds the decision has no title, and keeps its vote',
    text: `${EXTRACT}La salle des fêtes est louée chaque fin de semaine et son entretien coûte davantage. Les tarifs n'ont pas changé depuis dix ans. Le conseil municipal, à l'unanimité, fixe le prix de location à 200 €.\n\nLe Maire, Paul ARBRE\n`,
    expected: ['- · - · adopted unanimous - 0 0 -'],
  },
  {
    name: 'a sentence of the report under the number of the act is no title',
    text: `${EXTRACT}N° 2024-12\nLa salle des fêtes est louée chaque fin de semaine et son entretien coûte davantage.\nLes tarifs sont anciens.\n${MEAL}\nLe Maire, Paul ARBRE\n`,
    expected: ['2024-12 · - · adopted unanimous - 0 0 -'],
  },
  {
    name: '« Objet : », then sentences: the first is the title',
    text: `${EXTRACT}Objet : La salle des fêtes est louée chaque fin de semaine et son entretien coûte davantage. Les tarifs n'ont pas changé depuis dix ans et la commission propose de les revoir. Le coût du chauffage a doublé.\n\n${MEAL}\nLe Maire, Paul ARBRE\n`,
    expected: [
      '- · La salle des fêtes est louée chaque fin de semaine et son entretien coûte davantage · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: '« Le quorum étant atteint, par 3 voix sur 4, le conseil … » decides, and counts nobody of the head',
    text: `${EXTRACT}Tarifs de la cantine\n\nLe quorum étant atteint, par 3 voix sur 4, le conseil municipal fixe le tarif à 3 €.\n\nLe Maire, Paul ARBRE\n`,
    expected: ['- · Tarifs de la cantine · adopted - 3 - - -'],
  },
  {
    name: 'a title in capitals inside a paragraph on one line: what is decided below it is not of the item above',
    text: `${MINUTES}1. Prix du repas\nM. le Maire présente le projet et dit que le coût a monté. ACHAT D'UN TRACTEUR Mme BOIS expose le besoin. Le conseil municipal, par 3 voix pour et 1 contre, décide d'acheter un tracteur.\n\n2. Voirie\nM. HÊTRE présente les devis.\nLe conseil municipal, à l'unanimité, retient la société Pierre.\n`,
    expected: ["- · ACHAT D'UN TRACTEUR · adopted - 3 1 - -", '2 · Voirie · adopted unanimous - 0 0 -'],
  },
  {
    name: 'the same where all the text is one line, and with words in capitals that no act begins with',
    text: `PROCÈS-VERBAL DE LA RÉUNION DU CONSEIL MUNICIPAL DU 12 MARS 2024 Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE Secrétaire de séance : Mme Ève SAULE 1. Prix du repas M. le Maire présente le projet. Le conseil municipal, à l'unanimité, fixe le prix à 3,50 €. ACHAT D'UN TRACTEUR Mme BOIS expose le besoin. Le conseil municipal, par 3 voix pour et 1 contre, décide d'acheter un tracteur. VOIRIE COMMUNALE M. HÊTRE présente les devis. Le conseil municipal, à l'unanimité, retient la société Pierre.\n`,
    expected: [
      '1 · Prix du repas · adopted unanimous - 0 0 -',
      "- · ACHAT D'UN TRACTEUR · adopted - 3 1 - -",
      '- · VOIRIE COMMUNALE · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'two extracts in one line',
    text: `COMMUNE DE VALBRUME EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL Séance du 12 mars 2024 Présents : MM. Paul ARBRE, Luc HÊTRE, Mmes Léa BOIS, Ève SAULE N° 2024-12 Objet : Prix du repas Le conseil municipal, à l'unanimité, fixe le prix du repas à 3,50 €. Fait et délibéré le 12 mars 2024. Le Maire, Paul ARBRE COMMUNE DE VALBRUME EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL Séance du 15 avril 2024 Présents : MM. Paul ARBRE, Luc HÊTRE, Mme Anne PIN N° 2024-13 Objet : Achat d'un tracteur Le conseil municipal, par 2 voix pour et 1 contre, décide d'acheter un tracteur. Fait et délibéré le 15 avril 2024. Le Maire, Paul ARBRE\n`,
    expected: [
      '2024-12 · Prix du repas · adopted unanimous - 0 0 -',
      "2024-13 · Achat d'un tracteur · adopted - 2 1 - -",
    ],
  },
  {
    name: 'those who are invited vote, and the council takes note',
    text: `${MINUTES}\n1. Projet du conseil des jeunes\nZoé ROUX présente le projet. Les jeunes votent : 3 voix pour.\nLe conseil municipal prend acte du projet.\n\n2. Prix du repas\n${MEAL}\n`,
    expected: [
      '1 · Projet du conseil des jeunes · noted - - - - -',
      '2 · Prix du repas · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'the heading of a second sitting is the title of nothing',
    text: "COMMUNE DE VALBRUME\nPROCÈS-VERBAL DES SÉANCES DU CONSEIL MUNICIPAL DU 12 MARS 2024\n\nPREMIÈRE SÉANCE – 18 heures\nPrésents : MM. Paul ARBRE, Luc HÊTRE, Mme Léa BOIS\n1. Prix du repas\nLe conseil municipal, à l'unanimité, fixe le prix du repas à 3,50 €.\n\nDEUXIÈME SÉANCE – 20 heures\nPrésents : MM. Paul ARBRE, Guy ORME, Mmes Léa BOIS, Anne PIN\n1. Voirie\nLe conseil municipal, par 3 voix pour et 1 contre, approuve les travaux.\n",
    expected: ['1 · Voirie · adopted - 3 1 - -'],
  },
  {
    name: 'an agenda in one line with the month before each entry, to the end of the text',
    text: `COMMUNE DE BEAUVALLON CONSEIL MUNICIPAL Procès-verbal Séance ordinaire DU MARDI 12 mars 2024 Le douze Mars 2024, à 18 heures 30, le Conseil Municipal, régulièrement convoqué, s’est réuni au nombre prescrit par la loi, sous la présidence de Madame Léa BOIS, Maire. Présents : BOIS Léa, HÊTRE Luc, ARBRE Paul Absente Excusée : Madame SAULE Ève, Conformément à l'article L. 2121-15 du code général des collectivités territoriales, Monsieur ARBRE Paul a été désigné secrétaire de séance. ORDRE DU JOUR 03. 24. I - Adoption du procès-verbal de séance du Conseil Municipal du 10 Février 2024 03.24. II- Présentation Projet IME 03.24. III- Arrêt du PLU 03.24. IV- Vente terrain communal 03.24. V Location logement de la poste 03.24. VI Avenant travaux extension mairie\n`,
    expected: [],
  },
  {
    name: 'a text without line ends: a title in capitals right after the name of the secretary',
    text: `PROCÈS-VERBAL DE LA RÉUNION DU CONSEIL MUNICIPAL DU 12 MARS 2024 L'an deux mille vingt-quatre, le douze mars, le conseil municipal s'est réuni sous la présidence de M. Paul ARBRE. Membres présents : M. ARBRE Paul, M. HÊTRE Luc, Mme BOIS Léa Secrétaire de séance : Mme BOIS Léa APPROBATION DU PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 5 FÉVRIER 2024 : Monsieur le Maire rappelle les points abordés. Pas de remarques, le procès-verbal est adopté à l'unanimité.`,
    expected: [
      '- · APPROBATION DU PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 5 FÉVRIER 2024 · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'a number alone below the title of an item that has a rank',
    text: `${MINUTES}\n1. Approbation du procès-verbal\n\nLe procès-verbal est adopté à l'unanimité.\n\n2. Tarifs de la cantine\n\nDélibération n° 2024-15\n\nRapporteur : Monsieur le Maire\n\n${MEAL}\n`,
    expected: [
      '1 · Approbation du procès-verbal · adopted unanimous - 0 0 -',
      '2024-15 · Tarifs de la cantine · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'an act of a web page: its title first, who reported after it, nobody listed',
    text: `Subvention à l'association « Les Tilleuls » (5e). Mme Ève SAULE, rapporteure.\n\nDélibération affichée à l'hôtel de ville\net transmise au représentant de l'État le 4 avril 2024.\n\nLe conseil municipal de Valbrume,\n\nVu le projet de délibération en date du 26 février 2024 ;\n\nSur le rapport présenté par Mme Ève SAULE,\n\nDélibère :\n\nArticle premier.- Une subvention de 800 euros est attribuée à l'association.\n`,
    expected: ["- · Subvention à l'association « Les Tilleuls » (5e) · adopted - - - - -"],
  },
  {
    name: 'titles from which a stop parts who speaks, one without a space',
    text: `COMPTE-RENDU DU CONSEIL MUNICIPAL\n\nSéance du 12 mars\n\nApprobation du compte-rendu du 5 février 2024.Paul ARBRE demande si des observations sont à faire concernant le compte-rendu du 5 février 2024 : approbation unanime.\n\nVote du budget pour les 4 budgets.Paul ARBRE donne lecture des propositions pour les budgets de la commune et du lotissement. Les membres émettent à l'unanimité un avis favorable.\n`,
    expected: [
      '- · Approbation du compte-rendu du 5 février 2024 · adopted unanimous - 0 0 -',
      '- · Vote du budget pour les 4 budgets · adopted unanimous - 0 0 -',
    ],
  },
  {
    name: 'a text without line ends: the ranks of the agenda before its entries',
    text: `PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL DE VALBRUME DE LA SÉANCE DU 12 MARS 2024 L'an deux mille vingt-quatre, le douze mars, les membres du conseil municipal se sont réunis à la mairie. Conseillers présents : 1. ARBRE Paul 2. HÊTRE Luc 3. 4. BOIS Léa SAULE Ève Auditeurs présents : 12 Ordre du jour 1. 2. Installation des conseillers municipaux Formation du bureau POINT 1 - Installation des conseillers municipaux La séance est ouverte sous la présidence de M. ARBRE Paul, Maire, qui donne lecture des résultats et déclare installer les conseillers dans leurs fonctions. POINT 2 - Formation du bureau M. HÊTRE Luc, le plus âgé des membres du conse`,
    expected: [],
  },
  {
    name: 'numbers under the points of the agenda, what the council does over two lines',
    text: `Compte-rendu de la réunion du Conseil Municipal du 12 mars 2024\n\n4 Conseillers étaient Présents et Représentés : (01 Procuration : Luc HÊTRE) et 01 Conseiller était Absent : Anne PIN.\n\nPoint n° 1 : Gestion communale\n\n24-03/015 — Tarifs de la cantine de l'école\n\n> Le Conseil, à l'unanimité des membres présents, adopte la proposition de son Maire.\n\n24-03/016 — Rapport d'observations de la chambre des comptes\n\n> Au regard du rapport, le Conseil, après en avoir débattu, prend\nacte de la communication du rapport et des réponses.\n\n24-03/017 — Rapport sur le prix de l'eau\n\n> Au regard du rapport, le Conseil, après en avoir débattu, prend\nacte de la communication du rapport.\n`,
    expected: [
      "24-03/015 · Tarifs de la cantine de l'école · adopted unanimous - 0 0 -",
      "24-03/016 · Rapport d'observations de la chambre des comptes · noted - - - - -",
      "24-03/017 · Rapport sur le prix de l'eau · noted - - - - -",
    ],
  },
  {
    name: 'a heading of Markdown, and below it who presides for this act',
    text: `${EXTRACT}Finances\n\n# Adoption du compte financier 2023\n\nur dcompt pa\n\nMme Léa BOIS, Présidente de Séance pour cette délibération,\n\nExpose au Conseil que le compte est en excédent.\n\nLe conseil adopte le compte à l'unanimité.\n`,
    expected: ['- · Adoption du compte financier 2023 · adopted unanimous - 0 0 -'],
  },
  {
    name: 'a decision that names who keeps out of it, and at the end what the mayor decided',
    text: `${MINUTES}\n2024.03.12 - 1 TARIFS DE LA CANTINE\n${MEAL}\n\n2024.03.12 - 2 CRÉATION D'UNE COMMUNE\nLa commune nouvelle aura un seul budget.\nLE CONSEIL MUNICIPAL, À L'EXCEPTION DE MADAME BOIS, MESSIEURS ARBRE ET HÊTRE,\nQUI NE PRENNENT PAS PART AU VOTE, ACCEPTE CETTE PROPOSITION\n\n2024.03.12 - 3 ACHAT D'UN TRACTEUR\n${TRACTOR}\n\n2024.03.12 - 4 DÉLÉGATION AU MAIRE ARTICLES L-2122.22 ET L-2122.23\nConformément à la délibération du 7 avril 2020 m'accordant délégation, les arrêtés suivants ont été pris :\nUn avenant est conclu avec le club.\n`,
    expected: [
      '2024.03.12 - 1 · TARIFS DE LA CANTINE · adopted unanimous - 0 0 -',
      "2024.03.12 - 2 · CRÉATION D'UNE COMMUNE · adopted - - - - 3",
      "2024.03.12 - 3 · ACHAT D'UN TRACTEUR · adopted - 3 1 - -",
    ],
  },
  {
    name: 'pages of a budget headed like extracts, which print the number of the act again',
    text: `24-03/015\n\nCOMMUNE DE VALBRUME\n\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\n\nL'an deux mille vingt-quatre, le douze mars, le conseil municipal s'est réuni sous la présidence de M. Paul ARBRE.\n\n${LISTS}\nObjet : Décision modificative n° 1\n\nLE MAIRE,\n\nExpose qu'il convient d'adopter la décision.\n\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU Conseil Municipal\n\nD.M. n° 1\n\n24-03/015\n\nD-023-020 : Virement 0,00 € 213 101,00\n\n[D-6541-020 : Créances 0,00 ¢ 40 000,00\n\n24-03/015\n\nLE CONSEIL,\n\nAprès en avoir délibéré, à l'unanimité, adopte la décision.\n\nFait et délibéré les jour, mois et an que dessus.\n\n#24_03-015\n\n21096 COMMUNE DE VALBRUME\n\nCode INSEE\n\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU Conseil Municipal\n\nDM1\n\nD-2158-1192 : TRAVAUX 0,00 € 4 000,00\n\nVOTES : Pour :\n\n45 c Délibéré par le Conseil Municipal.\n`,
    expected: ['24-03/015 · Décision modificative n° 1 · adopted unanimous - 0 0 -'],
  },
  {
    name: 'ranks before the titles, numbers in parentheses after',
    text: `${MINUTES}\n1. Tarifs de la cantine (2024-15)\n${MEAL}\n\n2. Achat d'un tracteur (2024-16)\n${TRACTOR}\n`,
    expected: BOTH('2024-15 · Tarifs de la cantine', "2024-16 · Achat d'un tracteur"),
  },
  {
    name: 'numbers at the end of titles of several lines',
    text: `${MINUTES}\n1. Tarifs de la cantine et de la\ngarderie (délibération n° 2024-15)\n${MEAL}\n\n2. Achat d'un tracteur (délibération\nn° 2024-16)\n${TRACTOR}\n`,
    expected: BOTH('2024-15 · Tarifs de la cantine et de la garderie', "2024-16 · Achat d'un tracteur"),
  },
  {
    name: 'one title that ends with the number of something else',
    text: `${MINUTES}\n1. Tarifs de la cantine\n${MEAL}\n\n2. Avenant au contrat du tracteur (2023-16)\n${TRACTOR}\n`,
    expected: BOTH('1 · Tarifs de la cantine', '2 · Avenant au contrat du tracteur (2023-16)'),
  },
  {
    name: '« DE N°1 », nobody listed',
    text: `COMMUNE DE VALBRUME\nPROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL\nDU 12 MARS 2024\n\nDE N°1 Tarifs de la cantine\n${MEAL}\n\nDE N°2 Achat d'un tracteur\n${TRACTOR}\n`,
    expected: BOTH('1 · Tarifs de la cantine', "2 · Achat d'un tracteur"),
  },
  {
    name: 'the service that prepared an act above its title',
    text: `${EXTRACT}Direction des Affaires scolaires\nTarifs de la cantine de l'école\n\n${MEAL}\n`,
    expected: ["- · Tarifs de la cantine de l'école · adopted unanimous - 0 0 -"],
  },
  {
    name: 'a title that speaks of a service over two lines',
    text: `${EXTRACT}Direction de la Maison des\nAssociations et des Jeunes\n\n${MEAL}\n`,
    expected: ['- · Direction de la Maison des Associations et des Jeunes · adopted unanimous - 0 0 -'],
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
  {
    name: 'two deliberations under one rank, each with its letter',
    text: `${MINUTES}\n1. Finances\na/ Tarifs de la cantine\n${MEAL}\n\nb/ Subvention au club\nLe conseil municipal, par 3 voix pour et 1 abstention, accorde 500 €.\n\n2. Achat d'un tracteur\n${TRACTOR}\n`,
    expected: [
      '- · Tarifs de la cantine · adopted unanimous - 0 0 -',
      '- · Subvention au club · adopted - 3 - 1 -',
      "2 · Achat d'un tracteur · adopted - 3 1 - -",
    ],
  },
  {
    name: 'letters of what one deliberation decides',
    text: `${MINUTES}\n1. Tarifs\n${MEAL}\na) Cantine : 3,50 €\nb) Garderie : 2 €\n\n2. Achat d'un tracteur\n${TRACTOR}\n`,
    expected: BOTH('1 · Tarifs', "2 · Achat d'un tracteur"),
  },
  {
    name: 'letters under the number of an act',
    text: `${MINUTES}\n2024-15 Tarifs\na) Cantine\nAdopté à l'unanimité.\nb) Garderie\nAdopté à l'unanimité.\n\n2024-16 Achat d'un tracteur\n${TRACTOR}\n`,
    expected: BOTH('2024-15 · Tarifs a) Cantine', "2024-16 · Achat d'un tracteur"),
  },
  {
    name: 'cut inside the agenda, after a decision on the minutes',
    text: `${MINUTES}Le procès-verbal du 5 février est approuvé à l'unanimité.\n\nOrdre du jour :\nDélibération n° 2024-15 Tarifs de la cantine\nDélibération n° 2024-16 Convention avec le club pour la mise à disposition du\nterrain communal et de ses`,
    expected: [],
  },
  {
    name: 'an agenda of which one entry tells how it will be voted',
    text: `${MINUTES}\nORDRE DU JOUR :\n1 – Tarifs de la cantine\n2 – Achat d'un tracteur (vote à la majorité)\n3 – Convention avec le club\n`,
    expected: [],
  },
  {
    name: 'an agenda that the council approves',
    text: `${MINUTES}\nOrdre du jour :\n1. Tarifs de la cantine\n2. Désignation des délégués\n\nAprès lecture de l'ordre du jour, le conseil municipal l'approuve à l'unanimité.\n\n1. Tarifs de la cantine\n`,
    expected: [],
  },
  {
    name: 'items, then the agenda of the next sitting',
    text: `${MINUTES}\n1. Tarifs de la cantine\n${MEAL}\n\n2. Achat d'un tracteur\n${TRACTOR}\n\nOrdre du jour du prochain conseil :\n1. Budget\n2. Comptes\n`,
    expected: BOTH('1 · Tarifs de la cantine', "2 · Achat d'un tracteur"),
  },
  {
    name: 'an agenda that says what was decided',
    text: `${MINUTES}\nOrdre du jour :\n1. Tarifs de la cantine : adopté à l'unanimité\n2. Achat d'un tracteur – adopté par 3 voix pour et 1 contre\n`,
    expected: BOTH('1 · Tarifs de la cantine', "2 · Achat d'un tracteur"),
  },
];

const sittings = suite('sitting forms');
for (const { name, text, expected } of CASES) sittings(name, () => assert.equal(acts(text), expected));

const OPENED = `COMMUNE DE VALBRUME\n\nSéance du 12 mars 2024\n\n${LISTS}Secrétaire de séance : Mme Ève SAULE\n\n`;
const TOLD = 'Point sur les travaux\nM. HÊTRE informe que les travaux avancent.\n';
sittings('untitled minutes in which nothing is decided are minutes', () => {
  const { kind, records, attendance } = interpret(
    documentOf(`${OPENED}${TOLD}\nLa séance est levée à 21 heures.\n`),
    null,
  );
  assert.is(kind, 'minutes');
  assert.is(records.length, 0);
  assert.is(attendance?.present.length, 4);
  assert.is(interpret(documentOf(OPENED + TOLD), null).kind, 'other');
});
for (const [name, chosen] of [
  ['after the lists', `${LISTS}Mme Ève SAULE est désignée secrétaire de séance à l'unanimité.`],
  [
    'in the words of the law',
    `${LISTS}Il est procédé à la nomination d'un secrétaire. Mme Ève SAULE ayant obtenu la majorité des suffrages (4 voix pour) a été désignée pour remplir ces fonctions.`,
  ],
  [
    'between them',
    LISTS.replace(
      'Absente',
      "Mme Ève SAULE est élue secrétaire de séance à l'unanimité (4 pour, 0 contre).\nAbsente",
    ),
  ],
])
  sittings(`a secretary chosen by a vote, ${name}`, () => {
    const text = `${EXTRACT.replace(LISTS, `${chosen}\n`)}Objet : Motion sur la gare\nLe conseil municipal prend acte du rapport.\n`;
    const { records, sitting, attendance } = interpret(documentOf(text), null);
    assert.equal(records.map(shown), ['- · Motion sur la gare · noted - - - - -']);
    assert.equal(
      [sitting?.secretaries[0]?.name, attendance?.present.length, attendance?.absent.length],
      ['Ève SAULE', 4, 1],
    );
  });

sittings('a list of one name a line in a narrow column; a proxy cut after « donne »', () => {
  const people = [
    'Mr Paul ARBRE, Maire',
    'Mme Léa BOIS, 2ème\nadjointe',
    'Mr Luc HÊTRE, conseiller\nmunicipal',
    'Mme Ève SAULE, conseillère\nmunicipale',
    'Mr Jean ORME',
  ];
  const proxies =
    'Procurations : Mme Zoé IF donne\nprocuration à Mr Jean ORME, Mr Max PIN donne\npouvoir à Mme Ève SAULE';
  const { attendance } = interpret(
    documentOf(
      `COMPTE RENDU DU CONSEIL MUNICIPAL\nSéance du 12 mars 2024\n\nÉtaient présents :\n\n${people.join('\n\n')}\n\n${proxies}\n\nAbsent : Mr Guy LILAS\n\n1. Tarifs\n\n${MEAL}\n`,
    ),
    null,
  );
  assert.equal(
    attendance?.present.map(({ name }) => name),
    ['Paul ARBRE', 'Léa BOIS', 'Luc HÊTRE', 'Ève SAULE', 'Jean ORME'],
  );
  assert.equal(
    attendance?.proxies.map(({ grantor, holder }) => `${grantor.name} > ${holder?.name}`),
    ['Zoé IF > Jean ORME', 'Max PIN > Ève SAULE'],
  );
  assert.equal(
    [...(attendance?.absent ?? []), ...(attendance?.excused ?? [])].map(({ name }) => name),
    ['Guy LILAS'],
  );
});

sittings('a list of one name a line, whose particles are words of sentences elsewhere', () => {
  const people = [
    'Luc ROUX', 'M. LE DU Yann', 'Paul DU BOIS', 'Mme Maria DE SA', 'DES ORMES Ève', "Anne D'ALMEIDA", 'Samira EN NAJI',
    'M. Pol EN AMAR', 'Claire PETIT',
  ]; // biome-ignore format: a table of names
  const { attendance, records } = interpret(
    documentOf(
      `PROCÈS-VERBAL DU CONSEIL MUNICIPAL DU 14 MARS 2024\n\nÉtaient présents :\n${people.join('\n')}\nBUDGET DU CAMPING\n${MEAL}\n`,
    ),
    null,
  );
  assert.equal(
    attendance?.present.map(({ name }) => name),
    people.map((name) => name.replace(/^(?:M\.|Mme) /, '')),
  );
  assert.equal(
    records.map(({ subject }) => subject),
    ['BUDGET DU CAMPING'],
  );
});

sittings('proxies in a narrow column, cut after « ayant donné pouvoir »', () => {
  const { attendance } = interpret(
    documentOf(
      `COMPTE RENDU DU CONSEIL MUNICIPAL\nSéance du 12 mars 2024\n\nPrésents : M. Paul ARBRE, Mme Léa BOIS\n\nAbsents :\nM. Paul DU PRÉ ayant donné pouvoir à M.\nPaul ARBRE\nMme Zoé D'IF ayant donné pouvoir\nà Mme Léa BOIS\n\n1. Tarifs\n\n${MEAL}\n`,
    ),
    null,
  );
  assert.equal(
    attendance?.proxies.map(({ grantor, holder }) => `${grantor.name} > ${holder?.name}`),
    ['Paul DU PRÉ > Paul ARBRE', "Zoé D'IF > Léa BOIS"],
  );
});

for (const of of ['Aumont, Beauval sur Loire', 'Aumont – Beauval sur Loire', 'Aumont (Beauval sur Loire'])
  sittings(`a list of one name a line, each with its commune, « ${of} »`, () => {
    const [mark = ''] = of.match(/,| –| \(/u) ?? [];
    const close = mark === ' (' ? ')' : '';
    const sent = (name: string, place: string) => `${name}${mark}${close ? '' : ' '}${place}${close}`;
    const { attendance } = interpret(
      documentOf(
        `CONSEIL COMMUNAUTAIRE\nPROCÈS-VERBAL DE LA SÉANCE DU 14 MARS 2024\n\nÉtaient présents :\n${[
          sent('M. Luc ROUX', 'Aumont'),
          sent('Mme Anne PIN', 'Beauval sur Loire'),
          sent('M. Paul ARBRE', 'Corval en Vexin'),
          'Mme Claire BLANC, chargée des finances',
          sent('M. Jean ORME', 'Saint-Martin du Bois'),
        ].join('\n')}\n\n1. Budget\n\n${MEAL}\n`,
      ),
      null,
    );
    assert.equal(
      attendance?.present.map(({ name }) => name),
      ['Luc ROUX', 'Anne PIN', 'Paul ARBRE', 'Claire BLANC', 'Jean ORME'],
    );
  });
sittings.run();
