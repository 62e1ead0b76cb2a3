import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { chairFact } from '../../pipeline/fields/sitting/chair.ts';
import { secretaryFacts } from '../../pipeline/fields/sitting/secretaries.ts';
import type { Person } from '../../schemas/deliberation.ts';
import { contextOf, type SectionTexts } from '../helpers/context-of.ts';

const chairOf = (texts: SectionTexts) =>
  (chairFact(contextOf(texts).act)?.value as Person | undefined)?.name ?? null;
const secretariesOf = (texts: SectionTexts) =>
  secretaryFacts(contextOf(texts).act).map(({ value }) => (value as Person).name);

const chair = suite('sitting: chair');
for (const [value, expected] of [
  [
    'se sont assemblés en visioconférence, sous la présidence\nde Monsieur le Maire, Michaël DELAFOSSE.',
    'Michaël DELAFOSSE',
  ],
  ['sous la\nprésidence de Madame le Maire, Hélène Mandroux', 'Hélène Mandroux'],
  ['sous la présidence de Monsieur le doyen d’âge de l’Assemblée, Jean ARBRE.', 'Jean ARBRE'],
  ['sous la présidence de M. Jean\n\n16 février 2018 ARBRE, Maire.', null],
  ['Excusée : Mme PETIT.\nLe Président : Jean ARBRE\nSecrétaire : M. Luc PIN', 'Jean ARBRE'],
  ['Le Président : le dossier de M. Jean ARBRE, déposé en mai, est complet.', null],
  ['sous la présidence de M. Jean ARBRE, Maire', 'Jean ARBRE'],
  ['Nombre de membres en exercice au jour de la séance : 87 Présidente : Mme LEROUX Anne', 'LEROUX Anne'],
  ['Convocation du 19 mars 2025. Présidence : Jean ARBRE, maire.', 'Jean ARBRE'],
  ['sous la présidence de M. Jean ARBRE, Maire de Saint-Exemple.', 'Jean ARBRE'],
  ['sous la présidence de M. ARBRE Jean, Maire.', 'ARBRE Jean'],
  ['sous la présidence de Jean ARBRE, Maire.', 'Jean ARBRE'],
  ['SOUS LA PRÉSIDENCE DE MONSIEUR JEAN ARBRE, MAIRE', 'JEAN ARBRE'],
  ['sous la présidence de M. Ch. ARBRE, maire', 'Ch. ARBRE'],
  ['sous la présidence de Monsieur Jean-Paul DE LA TOUR, Président', 'Jean-Paul DE LA TOUR'],
  ['sous la présidence du Maire, M. Jean ARBRE', 'Jean ARBRE'],
  ['sous la présidence de son Maire, Monsieur Jean ARBRE', 'Jean ARBRE'],
  ['sous la présidence de Mme Anne LEROUX, première adjointe, en l’absence du maire', 'Anne LEROUX'],
  ['sous la présidence de Mme A. LEROUX, Maire', 'A. LEROUX'],
  ['sous la présidence effective de Mme Anne Leroux', 'Anne Leroux'],
  ['sous la présidence de M. LEROUX', 'LEROUX'],
  ['sous la Présidence de Monsieur Jean ARBRE, Maire,\nPrésents : Mme Anne LEROUX', 'Jean ARBRE'],
  ['présidée par Mme Anne LEROUX', 'Anne LEROUX'],
  ['sous la présidence de Madame Anne-Marie LEROUX\nDA COSTA. Elle ouvre', 'Anne-Marie LEROUX DA COSTA'],
  ['sous la présidence de Madame Anne LEROUX\nÉtaient présents : BOIS', 'Anne LEROUX'],
  ['sous la présidence de Madame la Maire, Anne\nLeroux\nPrésents : BOIS', 'Anne Leroux'],
  ['Président : M. Jean ARBRE', 'Jean ARBRE'],
  ['sous la présidence de\n\nARBRE Jean Maire', 'ARBRE Jean'],
  ['Début de séance : 20H00 Président de séance : Monsieur Jean ARBRE, Maire', 'Jean ARBRE'],
  ['sous la présidence de Monsieur ARBRE Jean Maire.', 'ARBRE Jean'],
  ['Présidente de séance : Mme Anne LEROUX', 'Anne LEROUX'],
  ['Présidence de M. Jean ARBRE', 'Jean ARBRE'],
  ['Présidence : Anne LEROUX', 'Anne LEROUX'],
  ['Séance du 24 septembre 2015 à 19 h 30 – Présidence : M. Jean ARBRE, maire', 'Jean ARBRE'],
  ['Présidence\tMme Anne LEROUX, maire', 'Anne LEROUX'],
  ['La présidence de la séance est assurée par M. Jean ARBRE', 'Jean ARBRE'],
  ['M. Jean ARBRE, Maire, préside la séance', 'Jean ARBRE'],
  ['Monsieur Jean ARBRE, Maire, ouvre la séance', 'Jean ARBRE'],
  ['M. Jean ARBRE, Président de séance', 'Jean ARBRE'],
  ['M. Jean ARBRE, Président de la communauté, constate que le quorum est atteint.', 'Jean ARBRE'],
  ['sous la présidence de Monsieur le Maire.\nPrésents : Mme Anne LEROUX', null],
  ['sous la présidence de Monsieur le Maire\nPrésents : Mme Anne LEROUX', null],
  ['sous la présidence du Maire, assisté de Mme Anne LEROUX', null],
  ['sous la présidence de la Présidente', null],
  ['Président : le Maire', null],
  ['La séance est ouverte à 20 h 30 par M. Jean ARBRE, Maire.', 'Jean ARBRE'],
  ['sous la présidence d’Anne LEROUX', 'Anne LEROUX'],
  ['Mme Anne LEROUX ne vote pas pour l’association qu’elle préside.', null],
  ['M. Jean ARBRE préside le club et ne vote pas.', null],
  ['Monsieur le Maire ouvre la séance', null],
  ['Le maire cède la présidence à Mme Anne LEROUX, doyenne.\nElle procède à l’appel.', 'Anne LEROUX'],
  ['Monsieur le Maire ouvre la séance.\nM. Jean ARBRE prend la présidence.', 'Jean ARBRE'],
  ['Mme Anne LEROUX, Maire, ouvre la séance puis cède la présidence à M. Jean ARBRE.', 'Anne LEROUX'],
  ['Le conseil municipal de Saint-Exemple', null],
  ['', null],
] as const) {
  chair(value || 'nothing', () => assert.is(chairOf({ heading: value }), expected));
}
chair('in the lists', () => {
  assert.is(
    chairOf({ attendance: 'Sous la présidence de M. Jean ARBRE\nPrésents : Mme Anne LEROUX' }),
    'Jean ARBRE',
  );
});
chair('before the first item of minutes, not within one', () => {
  const taken = 'M. Jean ARBRE prend la présidence.';
  assert.is(chairOf({ preamble: taken }), 'Jean ARBRE');
  assert.is(chairOf({ body: `Le maire quitte la salle. ${taken}` }), null);
  assert.is(
    chairOf({ preamble: 'Sous la présidence de M. Jean ARBRE, le maire ayant quitté la salle, adopté.' }),
    null,
  );
  assert.is(chairOf({ body: 'Le maire sort. Sous la présidence de M. Jean ARBRE, adopté.' }), null);
});
chair('its words are the name', () => {
  const fact = chairFact(contextOf({ heading: 'sous la présidence de M. Jean ARBRE, Maire' }).act);
  assert.equal(
    fact?.spans.map(({ quote }) => quote),
    ['Jean ARBRE'],
  );
});
chair.run();

const secretaries = suite('sitting: secretaries');
for (const [value, expected] of [
  ['Le secrétaire de séance : Jean ARBRE Le Maire : Anne LEROUX', ['Jean ARBRE']],
  ['La secrétaire de séance, Anne PETIT La Présidente, Ève LEROUX', ['Anne PETIT']],
  ['Secrétaire de séance : Mme Anne LEROUX', ['Anne LEROUX']],
  ['Secrétaire de séance : Anne LEROUX', ['Anne LEROUX']],
  ['Mme la Maire : Je propose Mme Anne LEROUX comme secrétaire.', ['Anne LEROUX']],
  ['Je propose que Mme Anne LEROUX soit secrétaire.', ['Anne LEROUX']],
  ['Le secrétariat est assuré par Anne LEROUX, assistée de Mme Ève NOIR, directrice.', ['Anne LEROUX']],
  ['Est désignée secrétaire de séance, à l’unanimité, Anne LEROUX', ['Anne LEROUX']],
  ['A été désigné secrétaire de séance, à l’unanimité : M. Jean ARBRE', ['Jean ARBRE']],
  ['Secrétaire de séance : Anne LEROUX - Assistant : Jean ARBRE', ['Anne LEROUX']],
  ['Secrétaire : Anne LEROUX – Auxiliaire : Mme Ève PIN, rédactrice', ['Anne LEROUX']],
  ['Secrétaire de séance : Anne LEROUX Invités : M. Luc ROUX', ['Anne LEROUX']],
  ['Président :\nSecrétaire de séance :\nM. Paul ARBRE\nMme Anne LEROUX', []],
  ['Secrétaire de séance\n\n• Sur proposition du maire, le conseil désigne Anne LEROUX.', ['Anne LEROUX']],
  ['Secrétaire de séance : MME LEROUX Date d’envoi de la convocation : 3 février 2016', ['LEROUX']],
  ['Secrétaire de séance : Anne LEROUX Date d’affichage, de publication : 4 mars', ['Anne LEROUX']],
  ['Secrétaire de séance : Anne LEROUX Observation sur le procès-verbal', ['Anne LEROUX']],
  ['Secrétaire de séance : la plus jeune, Mme Anne LEROUX', ['Anne LEROUX']],
  ['et avoir désigné\n\nMadame Anne LEROUX comme Secrétaire de Séance, ouvre la session.', ['Anne LEROUX']],
  [
    'Assistait à la réunion : Mme Ève NOIR, secrétaire du syndicat\n\nSecrétaire de séance : M. Luc ROUX',
    ['Luc ROUX'],
  ],
  ['Mme Anne LEROUX, benjamine\nde l’assemblée, est désignée secrétaire de séance.', ['Anne LEROUX']],
  ['Secrétaire : LEROUX Anne', ['LEROUX Anne']],
  // Whoever stands on the line above is of another list.
  ['Absents : M. Luc ROUX,\nMme Chloé CHÊNE\nA été élue secrétaire : Madame Anne LEROUX', ['Anne LEROUX']],
  [
    'M. Luc ROUX a donné pouvoir à M. PIN\nSecrétaire de séance\nMme A. LEROUX est désignée comme secrétaire de séance.',
    ['A. LEROUX'],
  ],
  ['Absents : M. Luc ROUX\nDésignation du secrétaire de séance : Mme Anne LEROUX', ['Anne LEROUX']],
  ['Absents : M. Luc ROUX\nSecrétaire élu(e) : Anne LEROUX', ['Anne LEROUX']],
  [
    'Lieu\nSalle polyvalente\nPrésident de séance\nMarc PIN\nSecrétaire de séance\nAnne LEROUX',
    ['Anne LEROUX'],
  ],
  ['Absents : Luc ROUX\nA été désignée en qualité de secrétaire de séance Mme Anne LEROUX.', ['Anne LEROUX']],
  ['Luc ROUX est excusé et donne pouvoir à Paul PIN,\nSecrétaire de séance : Anne LEROUX', ['Anne LEROUX']],
  ['Le secrétariat est tenu par Mme Anne LEROUX', ['Anne LEROUX']],
  ['Le secrétariat a été confié à Mme Anne LEROUX', ['Anne LEROUX']],
  ['Le secrétaire de séance désigné est M. Jean ARBRE.', ['Jean ARBRE']],
  ['SECRÉTAIRE DE SÉANCE : MME ANNE LEROUX', ['ANNE LEROUX']],
  ['Secrétaire de séance :\nMme Anne LEROUX', ['Anne LEROUX']],
  ['Secrétaire de séance\nMme Anne LEROUX', ['Anne LEROUX']],
  ['Secrétaire de la séance : Anne LEROUX.', ['Anne LEROUX']],
  ['Le Maire,         Le Secrétaire de séance,\nJean ARBRE         Anne LEROUX', ['Anne LEROUX']],
  ['LE SECRÉTAIRE DE SÉANCE         LE MAIRE\nAnne LEROUX         Jean ARBRE', ['Anne LEROUX']],
  ['Le Maire,         Le Secrétaire de séance,\nJean ARBRE', []],
  ['Secrétaire de séance – Anne LEROUX', ['Anne LEROUX']],
  ['Secrétaires de séance : Mme Anne LEROUX et M. Jean ARBRE', ['Anne LEROUX', 'Jean ARBRE']],
  ['Secrétaires de séance : Anne LEROUX, Jean ARBRE', ['Anne LEROUX', 'Jean ARBRE']],
  ['Secrétaires de Séance : LEROUX Anne ; ARBRE Jean\n\nAprès', ['LEROUX Anne', 'ARBRE Jean']],
  ['Secrétaire de séance :\n\nMme LEROUX Anne – Directrice générale\n\nAvant', ['LEROUX Anne']],
  // Below the gap somebody speaks.
  ['Secrétaire de séance :\n\nMme Anne LEROUX présente le compte\nde la commune', []],
  ['Secrétaire(s) de séance : Mme Anne LEROUX', ['Anne LEROUX']],
  ['Secrétariat de séance : Mme Anne LEROUX', ['Anne LEROUX']],
  ['Le secrétariat de séance est assuré par Mme Anne LEROUX', ['Anne LEROUX']],
  ['M. LEROUX Loïca été désigné secrétaire de séance.', ['LEROUX Loïc']],
  [
    'Il a été procédé à la nomination d’un secrétaire pris au sein du conseil. Mme LEROUX Anne ayant obtenu la majorité des suffrages, a été désignée pour remplir ces fonctions qu’elle a acceptées.',
    ['LEROUX Anne'],
  ],
  ['Mme Anne LEROUX a été désignée secrétaire de séance', ['Anne LEROUX']],
  ['Madame Anne LEROUX a été élue secrétaire.', ['Anne LEROUX']],
  ['Mme Anne LEROUX a été nommée secrétaire de séance.', ['Anne LEROUX']],
  ['M. Jean ARBRE a été désigné en qualité de secrétaire de séance', ['Jean ARBRE']],
  ['M. Jean ARBRE a été désigné comme secrétaire de séance par le conseil municipal', ['Jean ARBRE']],
  ['Mme Anne LEROUX est désignée comme secrétaire', ['Anne LEROUX']],
  ['Anne LEROUX est élue secrétaire de séance', ['Anne LEROUX']],
  ['Mme Anne LEROUX et M. Jean ARBRE ont été désignés secrétaires de séance', ['Anne LEROUX', 'Jean ARBRE']],
  ['Mme Anne LEROUX est secrétaire de séance', ['Anne LEROUX']],
  ['Mme Anne LEROUX, conseillère municipale, a été élue secrétaire de séance', ['Anne LEROUX']],
  ['Le conseil municipal désigne Mme Anne LEROUX comme secrétaire de séance', ['Anne LEROUX']],
  ['Le conseil a choisi pour secrétaire Mme Anne LEROUX', ['Anne LEROUX']],
  ['Le conseil désigne comme secrétaire de séance : Mme Anne LEROUX', ['Anne LEROUX']],
  ['Le maire propose de désigner Mme Anne LEROUX secrétaire de séance', ['Anne LEROUX']],
  ['A été nommée secrétaire : Mme Anne LEROUX', ['Anne LEROUX']],
  ['A été élu secrétaire de séance : M. Jean ARBRE', ['Jean ARBRE']],
  ['Secrétaire de séance : Mme Nolwenn DOYEN', ['Nolwenn DOYEN']],
  ['Est désignée secrétaire de séance Mme Anne LEROUX', ['Anne LEROUX']],
  ['Il a été procédé à la nomination d’un secrétaire : Mme Anne LEROUX', ['Anne LEROUX']],
  [
    'Conformément à l’article L. 2121-15 du CGCT, Mme Anne LEROUX a été désignée secrétaire de séance',
    ['Anne LEROUX'],
  ],
  ['Mme Anne LEROUX, secrétaire de séance', ['Anne LEROUX']],
  ['M. Jean ARBRE remplit les fonctions de secrétaire', ['Jean ARBRE']],
  ['Les fonctions de secrétaire de séance sont remplies par M. Jean ARBRE', ['Jean ARBRE']],
  ['Secrétaire élue : Anne LEROUX', ['Anne LEROUX']],
  [
    'Monsieur Jean ARBRE, Maire ouvre la séance et demande qui est candidat pour la fonction de secrétaire de séance. Madame Anne LEROUX est élue secrétaire de séance à l’unanimité.',
    ['Anne LEROUX'],
  ],
  ['Absents\nMarc PIN\nSecrétaire de séance\nAnne LEROUX', ['Anne LEROUX']],
  ['Absent M. Marc PIN\nSecrétaire de séance Mme Anne LEROUX', ['Anne LEROUX']],
  ['Absent\tM. Marc PIN\nSecrétaire de séance\tMme Anne LEROUX', ['Anne LEROUX']],
  ['Il convient de nommer un secrétaire de séance ; Mme Anne LEROUX est désignée.', ['Anne LEROUX']],
  ['Il faut désigner un secrétaire de séance. M. Jean ARBRE est élu à l’unanimité.', ['Jean ARBRE']],
  [
    'Le 1er vice-président fait procéder à la désignation du secrétaire de séance.\n\nMme Anne LEROUX est désignée à l’unanimité.',
    ['Anne LEROUX'],
  ],
  ['Secrétaire de séance désignée : Mme Anne LEROUX', ['Anne LEROUX']],
  ['Absents : M. Paul PIN\nSecrétaire de séance : Mme Anne LEROUX\nObjet : Tarifs', ['Anne LEROUX']],
  ['Excusé : M. TAZI\nAnne LEROUX a été élue secrétaire.', ['Anne LEROUX']],
  ['Excusé : M. TAZI\nMme Anne LEROUX a été élue secrétaire.', ['Anne LEROUX']],
  ['Mme Anne LEROUX et\nM. Jean ARBRE ont été élus secrétaires.', ['Anne LEROUX', 'Jean ARBRE']],
  ['Absents : M. Paul PIN.\nMme Anne LEROUX a été élue secrétaire.', ['Anne LEROUX']],
  [
    'Absents : - Ana PIN donne pouvoir à Luc BOIS - Léa DUC donne pouvoir à Jean ARBRE Anne LEROUX a été nommée secrétaire.',
    ['Anne LEROUX'],
  ],
  [
    'Secrétaire de séance : Anne Leroux - Site du Moulin de l’Étang - Centre de remise en forme',
    ['Anne Leroux'],
  ],
  ['Absent : Luc PIN Secrétaire de séance : Anne LEROUX Début de séance : 20h00', ['Anne LEROUX']],
  ['Pouvoirs :\n- M. Luc BOIS à M. Jean ARBRE\nA été nommée secrétaire : Mme Anne LEROUX', ['Anne LEROUX']],
  ['Sur proposition de Monsieur le Maire,M. Jean ARBRE est nommé secrétaire de séance.', ['Jean ARBRE']],
  ['Le Secrétariat de séance était assuré par : M. ARBRE', ['ARBRE']],
  [
    'Le Conseil Municipal décide à l’unanimité des membres présents que Madame Anne LEROUX sera Secrétaire de séance.\nSecrétaire auxiliaire :\nMme Léa PIN',
    ['Anne LEROUX'],
  ],
  [
    'Délibération n° 2024-048 : DESIGNATION DU SECRETAIRE DE SEANCE\n\nLe conseil, après en avoir délibéré, désigne à l’unanimité Anne LEROUX comme secrétaire de séance.',
    ['Anne LEROUX'],
  ],
  ['Secrétaire de séance : LEROUX Anne Rappel de l’ordre du jour : 1) Tarifs', ['LEROUX Anne']],
  [
    'Il procède à la nomination d’un secrétaire de séance, le conseiller le plus jeune, à savoir Anne LEROUX qui procède à l’appel.',
    ['Anne LEROUX'],
  ],
  [
    'Le comité s’est réuni sous la présidence de M. Jean ARBRE, Président, et en présence de Mme Anne LEROUX, Secrétaire.',
    ['Anne LEROUX'],
  ],
  ['M. Jean – Antoine LEROUX est élu secrétaire de séance.', ['Jean – Antoine LEROUX']],
  ['Est nommé secrétaire, Mr ARBRE AFFAIRES GENERALES', ['ARBRE']],
  ['Secrétaire de séance : M. ARBRE Jean Le quorum étant atteint, le comité délibère.', ['ARBRE Jean']],
  ['A été nommé(e) secrétaire : M. ARBRE Jean Objet(s) des délibérations', ['ARBRE Jean']],
  ['Secrétaire de séance :', []],
  ['Secrétaire de séance : néant', []],
  // Nothing stands between the two names: optical reading made them.
  ['SECRÉTAIRE\nDE SÉANCE : Mane-Mavie QUGLIFL My PEPE', []],
  ['Désignation du secrétaire de séance', []],
  ['Secrétaire général : M. Jean ARBRE', []],
  ['Secrétaire de mairie : Mme Anne LEROUX', []],
  ['Le maire propose de désigner un secrétaire de séance', []],
  ['', []],
] as const) {
  secretaries(value || 'nothing', () => assert.equal(secretariesOf({ attendance: value }), [...expected]));
}
secretaries('those of the next label keep nothing', () => {
  const lists =
    'Secrétaire de séance : Commune de Modèle - M. ARBRE Jean\nPouvoirs : Mme LEROUX Anne à M. BOIS Luc';
  assert.not(secretariesOf({ attendance: lists }).includes('LEROUX Anne'));
});
secretaries('told where the text begins below lists that end with the word', () => {
  const attendance = 'Le président fait procéder à la désignation du secrétaire de séance.';
  assert.equal(secretariesOf({ attendance, body: 'Mme Anne LEROUX est désignée.\n\nTarifs' }), [
    'Anne LEROUX',
  ]);
});
secretaries('in the heading, the introduction or the signatures', () => {
  for (const section of ['heading', 'body', 'closing'])
    assert.equal(secretariesOf({ [section]: 'Secrétaire de séance : Mme Anne LEROUX' }), ['Anne LEROUX']);
});
secretaries.run();
