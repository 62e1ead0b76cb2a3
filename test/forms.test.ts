import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { interpret } from '../pipeline/pipeline.ts';
import type { Deliberation, Person } from '../schemas/deliberation.ts';
import { documentOf } from './layouts/documents.ts';

/**
 * The forms of each field, as councils print them, in a whole act read from end to end: only what a row
 * gives changes from one act to the other.
 */
interface Printed {
  number?: string;
  sitting?: string;
  counts?: string;
  members?: string;
  report?: string;
  vote?: string;
  stamp?: string;
}

const read = (printed: Printed): Deliberation => {
  const text = [
    'COMMUNE DE SAINT-EXEMPLE',
    'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL',
    printed.number ?? 'Délibération n° 2024-12',
    printed.sitting ?? 'Séance du 14 mars 2024',
    printed.counts ?? '',
    printed.members ?? 'Présents : Mme Anne ROSE, M. Luc HÊTRE, Mme Ève ORME',
    '',
    'OBJET : Règlement de la salle des fêtes',
    '',
    'Madame la Maire présente le projet de règlement.',
    printed.report ?? '',
    printed.vote ?? 'Le Conseil municipal, après en avoir délibéré, à l’unanimité, APPROUVE le règlement.',
    '',
    'Pour extrait conforme,',
    printed.stamp ?? '',
  ];
  const { records } = interpret(documentOf(text.join('\n')), null);
  assert.is(records.length, 1, 'one act');
  return records[0] as Deliberation;
};

const names = (people: readonly (Person | null)[]): string => people.map((one) => one?.name ?? '?').join('|');
const lists = ({ attendance: { present, proxies, absent, excused } }: Deliberation): string =>
  [
    names(present),
    proxies.map(({ grantor, holder }) => `${grantor.name} > ${holder?.name ?? '?'}`).join('|'),
    names([...absent, ...excused]),
  ].join(' / ');
const tally = ({ count, names: voters }: Deliberation['vote']['inFavour']): string =>
  `${count ?? '-'}${voters.length > 0 ? `[${names(voters)}]` : ''}`;
const voted = ({ vote: v }: Deliberation): string =>
  [v.outcome, v.majority, tally(v.inFavour), tally(v.against), tally(v.abstentions), tally(v.notVoting)]
    .map((part) => part ?? '-')
    .join(' ');
const sat = ({ sitting: s }: Deliberation): string =>
  [s.date, s.noticeDate, s.chair?.name, names(s.secretaries), s.membersInOffice, s.presentCount, s.voters]
    .map((part) => part || '-')
    .join(' ');
const stamped = ({ receipt, publishedOn }: Deliberation): string =>
  [receipt?.id, receipt?.sentOn, receipt?.receivedOn, publishedOn].map((part) => part ?? '-').join(' ');

type Table = [printed: string, expected: string][];
function table(name: keyof Printed, show: (record: Deliberation) => string, rows: Table): void {
  const forms = suite(`forms: ${name}`);
  for (const [printed, expected] of rows)
    forms(printed, () => assert.is(show(read({ [name]: printed })), expected));
  forms.run();
}

table('number', ({ number }) => number ?? '-', [
  ['n° 2013 / 21', '2013 / 21'],
  ['24-07/059', '24-07/059'],
  ['N° 2016.02.16', '2016.02.16'],
  ['D2018-66', 'D2018-66'],
  ['DEL2025-59', 'DEL2025-59'],
  ['AFFAIRE N°2026-CM/071', '2026-CM/071'],
  ['20240325 1', '20240325 1'],
  ['AFFAIRE N° 24-\n20240325', '24-20240325'],
  ['DCM 20260727-01', 'DCM 20260727-01'],
  ['2024-09 TARIFS DE LA CANTINE', '2024-09'],
  ['147-2017 TARIFS DE LA CANTINE', '147-2017'],
  ['Numéro de l’acte : DEL_2024_012', 'DEL_2024_012'],
  ['', '-'],
]);

table('sitting', sat, [
  ['L’an deux mil seize, le vingt-six janvier, le conseil s’est réuni', '2016-01-26 - - - - - -'],
  ['L’an deux-mille-vingt-et-un, le premier du mois de juin, à 20 heures', '2021-06-01 - - - - - -'],
  // The number of the act begins as a day does.
  [
    'Délibération n° BS-2022-03-09\nL’an deux mille vingt-deux, le dix-huit mars, le bureau s’est réuni',
    '2022-03-18 - - - - - -',
  ],
  ['Conseil municipal du 20/11/2025', '2025-11-20 - - - - - -'],
  [
    'Séance du 20 novembre 2025\nLe conseil municipal, dûment convoqué le 14 novembre, s’est réuni sous la présidence de Mme Anne ROSE, maire.\nSecrétaires de séance : M. Luc HÊTRE et Mme Ève ORME',
    '2025-11-20 2025-11-14 Anne ROSE Luc HÊTRE|Ève ORME - - -',
  ],
  ['Séance du 20 mars 2006\nconvocation : 15.03.2006', '2006-03-20 2006-03-15 - - - - -'],
  [
    'Séance du 20 mars 2024\nLa Maire certifie que la convocation du Conseil Municipal a été faite et affichée le 12 mars 2024.',
    '2024-03-20 2024-03-12 - - - - -',
  ],
]);

table('counts', sat, [
  ['Nombre de membres du conseil métropolitain : 98, présents : 12', '2024-03-14 - - - 98 12 -'],
  ['Nombre d’administrateurs : 11', '2024-03-14 - - - 11 - -'],
  ['Membres : 8\nPrésents : 6', '2024-03-14 - - - 8 6 -'],
  ['En exercice : 14\nPrésents : 8\nOnt délibéré : 10', '2024-03-14 - - - 14 8 10'],
  ['En exercice : 19 / Présents : 14 / Votants : 17', '2024-03-14 - - - 19 14 17'],
  ['En exercice Présents Votants\n29 21 27', '2024-03-14 - - - 29 21 27'],
  ['Conseillers en exercice : 19\nPrésents : 10\nOnt voté : 12', '2024-03-14 - - - 19 10 12'],
  ['Nombre de membres\nen exercice : 19\nprésents : 14\nvotants : 17', '2024-03-14 - - - 19 14 17'],
  [
    'Nombre de conseillers\nen exercice :\n______\nNombre de conseillers\nprésents :\n______\nVotants :\n______\n\n19\n\n14\n\n17',
    '2024-03-14 - - - 19 14 17',
  ],
  [
    'Nombre de conseillers en exercice :\nPrésents :\nProcurations :\nVotants :\n\n19\n14\n2\n16',
    '2024-03-14 - - - 19 14 16',
  ],
  [
    'Nombre de conseillers : 22 en exercice – 8 présents – 2 pouvoirs – 10 votants',
    '2024-03-14 - - - 22 8 10',
  ],
  ['Nombre de conseillers en exercice : dix-neuf', '2024-03-14 - - - 19 - -'],
]);

table('members', lists, [
  [
    'Présents : Mme Anne ROSE – M. Luc HÊTRE\nReprésentés : M. Paul PIN (mandat à M. Luc HÊTRE) – Mme Ève ORME (mandat à\nMme Anne ROSE)',
    'Anne ROSE|Luc HÊTRE / Paul PIN > Luc HÊTRE|Ève ORME > Anne ROSE / ',
  ],
  // A table that has no titles and no label: each row says where its member was.
  [
    'M. Luc HÊTRE\tMaire\tPrésent\nMme Anne ROSE\t1re adjointe\tPrésente\nMme Ève ORME\tConseillère\tPouvoir à Mme ROSE\nM. Paul PIN\tConseiller\tExcusé',
    'Luc HÊTRE|Anne ROSE / Ève ORME > ROSE / Paul PIN',
  ],
  // Those present under no label, one commune below the other.
  [
    'Beauval : M. Luc HÊTRE\nCorval-le-Haut : Mme Anne ROSE, M. Paul PIN (suppléant de M. Léo BOIS)\nLes Ormes : Mme Ève ORME\nExcusé : M. Léo BOIS (Corval-le-Haut)',
    'Luc HÊTRE|Anne ROSE|Paul PIN|Ève ORME /  / Léo BOIS',
  ],
  // Civilities in small letters.
  [
    'Présents : mesdames et messieurs Anne ROSE, Luc HÊTRE\nProcurations : monsieur Paul PIN à madame Anne ROSE,\nmonsieur Léo BOIS à monsieur Luc HÊTRE,\nAbsente : madame Ida IF',
    'Anne ROSE|Luc HÊTRE / Paul PIN > Anne ROSE|Léo BOIS > Luc HÊTRE / Ida IF',
  ],
  [
    'Présents : A. ROSE, L. HÊTRE, È. ORME. Pouvoir : P. PIN à L. HÊTRE. Excusé : L. BOIS',
    'A. ROSE|L. HÊTRE|È. ORME / P. PIN > L. HÊTRE / L. BOIS',
  ],
  // A given name that nobody knows, in a column of names in capitals; a title below it is none.
  [
    'Présents :\nROSE ANNE\nHÊTRE LUC\nORME YLDAZ\nPIN PAUL\n\nAbsent :\nBOIS LÉO',
    'ROSE ANNE|HÊTRE LUC|ORME YLDAZ|PIN PAUL /  / BOIS LÉO',
  ],
  ['Présents :\nROSE ANNE\nHÊTRE LUC\nTARIFS COMMUNAUX', 'ROSE ANNE|HÊTRE LUC /  / '],
  [
    'Nom – prénom\tPrésent\tAbsent\tPouvoir donné à\nROSE Anne\tX\t\t\nPIN Paul\t\tX\tROSE Anne\nHÊTRE Luc\t\tX\t',
    'ROSE Anne / PIN Paul > ROSE Anne / HÊTRE Luc',
  ],
  // One name, and what tells two people apart.
  [
    'Présents : M. PIN (P.), M. PIN (M.), M. HÊTRE (Luc), M. HÊTRE (Paul), Mme ROSE\nAbsents : M. BOIS (élu délégué)',
    'PIN|PIN|HÊTRE|HÊTRE|ROSE /  / BOIS',
  ],
  ['Présents : MM. HÊTRE Luc, PIN Paul, Mme ROSE Anne', 'HÊTRE Luc|PIN Paul|ROSE Anne /  / '],
  [
    'Etaient présents, les conseillers territoriaux suivants :\nMonsieur Luc HÊTRE, Madame Ève ORME\nEtaient représentés les conseillers territoriaux suivants :\nMadame Ida IF à Monsieur Luc HÊTRE',
    'Luc HÊTRE|Ève ORME / Ida IF > Luc HÊTRE / ',
  ],
  [
    'Étant présents : Mme Anne ROSE, M. Luc HÊTRE\nÉtant excusés et ayant donné pouvoir : M. Paul PIN à Mme Anne ROSE\nÉtant absent : Mme Ève ORME',
    'Anne ROSE|Luc HÊTRE / Paul PIN > Anne ROSE / Ève ORME',
  ],
  // « MM. » ends the label, and the names stand below a gap.
  [
    'Présents : Mme Anne ROSE, M. Luc HÊTRE\n\nÉTAIENT ABSENTS : MMES ET MM.\n\nÈve ORME, Paul PIN',
    'Anne ROSE|Luc HÊTRE /  / Ève ORME|Paul PIN',
  ],
  ['PRÉSENTS (3) : Anne ROSE – Luc HÊTRE – Ève ORME', 'Anne ROSE|Luc HÊTRE|Ève ORME /  / '],
  ['Étaient présents : MM. HÊTRE, PIN et MMES ROSE, ORME', 'HÊTRE|PIN|ROSE|ORME /  / '],
  // Dashes part the names: an office after two given names, a second given name on the next line.
  [
    'Présents : HÊTRE Jean Luc Maire – ROSE Anne 1ère adjointe – PIN Jean\nPaul 2ème adjoint – ORME Ève',
    'HÊTRE Jean Luc|ROSE Anne|PIN Jean Paul|ORME Ève /  / ',
  ],
  ['Présents : HÊTRE L, ROSE A, ORME E', 'HÊTRE L|ROSE A|ORME E /  / '],
  [
    'Présents : Mme Anne ROSE, M. Luc HÊTRE\nAbsents excusés : M. Paul PIN a donné pouvoir à Mme Anne ROSE, Mme Ida IF',
    'Anne ROSE|Luc HÊTRE / Paul PIN > Anne ROSE / Ida IF',
  ],
  [
    'Présents : Mme Anne ROSE, M. Luc HÊTRE\nPouvoirs : Monsieur PIN à Madame ROSE, Madame IF à Monsieur HÊTRE\nAbsents : néant',
    'Anne ROSE|Luc HÊTRE / PIN > ROSE|IF > HÊTRE / ',
  ],
  [
    'Présents : Mme Anne ROSE, M. Luc HÊTRE\nExcusés : Paul PIN (pouvoir à L. HÊTRE), Ida IF représentée par Anne ROSE\nÉtaient absents : /',
    'Anne ROSE|Luc HÊTRE / Paul PIN > L. HÊTRE|Ida IF > Anne ROSE / ',
  ],
  [
    'Présents : Mme Anne ROSE, M. Luc HÊTRE\nProcurations (1) : Paul PIN donne procuration à Luc HÊTRE\nNon excusé : M. Tom CÈDRE',
    'Anne ROSE|Luc HÊTRE / Paul PIN > Luc HÊTRE / Tom CÈDRE',
  ],
  // A narrow column cuts the name of who votes for him; two members on each row of a table.
  [
    'Présents : 2\nAnne Rose\nCarole Hêtre\n\nPouvoirs : 2\nPaul Pin à Carole\nHêtre\nIda If à Anne Rose',
    'Anne Rose|Carole Hêtre / Paul Pin > Carole Hêtre|Ida If > Anne Rose / ',
  ],
  [
    'Nom\tP/A/E\tPouvoir à\tNom\tP/A/E\tPouvoir à\nROSE Anne\tP\t\tPIN Paul\tE\tROSE Anne\nIF Ida\tA\t\tHÊTRE Luc\tP\t',
    'ROSE Anne|HÊTRE Luc / PIN Paul > ROSE Anne / IF Ida',
  ],
  // Optical reading leaves a gap within a name.
  [
    'Présents : ROSE Anne - HÊTRE Luc\nProcurations : PIN Paul à ROSE Anne - IF\n\nIda à HÊTRE Luc',
    'ROSE Anne|HÊTRE Luc / PIN Paul > ROSE Anne|IF Ida > HÊTRE Luc / ',
  ],
  // Counts of the head, above the lists that are labelled.
  [
    'En exercice : 4 Présents : 2 Représentés : 1 Absent : 1\n\nÉtaient présents :\nMme Anne ROSE M. Luc HÊTRE\n\nReprésenté :\nM. Paul PIN donne pouvoir à Mme Anne ROSE\n\nAbsente : Mme Ida IF',
    'Anne ROSE|Luc HÊTRE / Paul PIN > Anne ROSE / Ida IF',
  ],
  [
    'Nombre de conseillers :\nprésents : 2\npouvoirs : 1\nvotants : 3\n\nLe Conseil Municipal, dûment convoqué, s’est réuni sous la présidence de Mme Anne ROSE, Maire.\n\nÉTAIENT PRÉSENTS :\n\nMme Anne ROSE\nM. Luc HÊTRE\n\nABSENT :\n\nM. Paul PIN, pouvoir à Mme Anne ROSE',
    'Anne ROSE|Luc HÊTRE / Paul PIN > Anne ROSE / ',
  ],
  // A table that begins with civilities, and tells presence in words.
  [
    'Civilité\tNom\tPrénom\tPrésence\tPouvoir donné à\nMme\tROSE\tAnne\tPrésente\t\nM.\tHÊTRE\tLuc\tPrésent\t\nM.\tPIN\tPaul\tAbsent\t\nMme\tIF\tIda\tExcusée\tMme ROSE Anne',
    'ROSE Anne|HÊTRE Luc / IF Ida > ROSE Anne / PIN Paul',
  ],
  // Titles that tell nothing under the label of a list.
  [
    'Délégués présents :\n\nCommune\tDélégué\nBeauval-la-Neuve\tMme ROSE Anne\nCorval-sous-Bois\tM. HÊTRE Luc\n\nExcusé : M. PIN Paul',
    'ROSE Anne|HÊTRE Luc /  / PIN Paul',
  ],
]);

table('members', sat, [
  [
    'Présents : Mme Anne ROSE, M. Luc HÊTRE\n\nLe maire ouvre la séance. M. HÊTRE\nLuc Bernard a été désigné secrétaire de séance.',
    '2024-03-14 - - HÊTRE Luc Bernard - - -',
  ],
  // The line ends inside the name of the secretary.
  [
    'Présents : Mme Anne ROSE, M. Luc HÊTRE, Mme Ève ORME\nPrésident : M. Luc HÊTRE, Maire – Secrétaire de séance : Mme Anne\nROSE – Convocation du 8 mars 2024\n\nLe maire ouvre la séance.',
    '2024-03-14 2024-03-08 Luc HÊTRE Anne ROSE - - -',
  ],
  [
    'Présents : Mme Yldiz ROSE, M. Luc HÊTRE, Mme Ève ORME\nPrésident : M. Luc HÊTRE, Maire – Secrétaire de séance : Mme Yldiz\nROSE – Convocation du 8 mars 2024\n\nLe maire ouvre la séance.',
    '2024-03-14 2024-03-08 Luc HÊTRE Yldiz ROSE - - -',
  ],
]);

const DECIDES = 'Le Conseil municipal APPROUVE le règlement.';
table('vote', voted, [
  ['Le Conseil adopte.', 'adopted - - - - -'],
  [
    'Le projet recueille 5 voix pour et 5 voix contre. La voix du maire étant prépondérante, le sens unique est adopté.',
    'adopted - 5 5 - -',
  ],
  ['Adoptée — 3 contre, 1 abstention', 'adopted - - 3 1 -'],
  // Two votes that say the same.
  ['Le conseil adopte les comptes :\n– commune : 5 voix pour\n– eau : 5 voix pour', 'adopted - - - - -'],
  // Names below a gap, after the civilities alone.
  [
    'À l’unanimité, le conseil adopte.\nOnt voté pour (2) : Mmes et MM.\n\nAnne ROSE, Luc HÊTRE\n\nN’a pas pris part au vote (1) : Mme\n\nÈve ORME\n\nARTICLE PREMIER : le règlement est approuvé.',
    'adopted unanimous 2[Anne ROSE|Luc HÊTRE] 0 0 1[Ève ORME]',
  ],
  [
    'Le conseil adopte. 3 abstentions (M. PIN pour lui-même et pour M. BOIS, Mme ORME)',
    'adopted - - - 3[PIN|BOIS|ORME] -',
  ],
  // Who signs right below the names.
  ["Le conseil adopte. S'est abstenue : Mme ORME\nLe Maire,\nAnne ROSE", 'adopted - - - 1[ORME] -'],
  [
    'Le conseil adopte. Abstentions : M. PIN, Mme ORME\nPour le Maire empêché,\nLuc HÊTRE',
    'adopted - - - 2[PIN|ORME] -',
  ],
  // A dash for nought, and no colon.
  ['Unanimité\nVotants 12 Exprimés 12 Pour 12 Contre - Abstention -', 'adopted unanimous 12 0 0 -'],
  // Boxes of a form: only the ticked one says something.
  ['☒ Adopté ☐ Rejeté ☐ Ajourné\n☒ Unanimité ☐ Majorité : … pour, … contre', 'adopted unanimous - 0 0 -'],
  ['Après en avoir délibéré, le conseil se prononce :\n☐ Adopté ☒ Rejeté ☐ Ajourné', '- - - - - -'],
  // The line ends inside quotation marks.
  ['À l’unanimité des membres présents (5 voix «\npour »), le conseil adopte.', 'adopted unanimous 5 0 0 -'],
  ['ADOPTÉE', 'adopted - - - - -'],
  ['Adopté à l’unanimité des membres présents et représentés', 'adopted unanimous - 0 0 -'],
  ['Adopté à l’unanimité, moins une abstention', 'adopted unanimous - 0 1 -'],
  [
    'À l’unanimité des votants (31 voix), 8 abstentions (groupe Demain et Mme ORME), le conseil adopte.',
    'adopted unanimous 31 0 8[ORME] -',
  ],
  ['Adopté à la majorité (8 abstentions, 2 contre)', 'adopted majority - 2 8 -'],
  [`${DECIDES} à 18 voix pour et 1 abstention (M. PIN)`, 'adopted - 18 - 1[PIN] -'],
  [`${DECIDES} soit 19 pour, 1 contre et 3 abstentions`, 'adopted - 19 1 3 -'],
  ['14 pour / 0 contre / 0 abstention adopté', 'adopted - 14 0 0 -'],
  ['ONT VOTE POUR : 14\nONT VOTE CONTRE : /', 'adopted - 14 0 - -'],
  [
    `${DECIDES}\nContre : 3, Monsieur Luc HÊTRE, Madame Ève ORME, Madame Ida IF`,
    'adopted - - 3[Luc HÊTRE|Ève ORME|Ida IF] - -',
  ],
  [
    'Le Conseil adopte à l’unanimité, à l’exception de MM. HÊTRE et PIN qui s’abstiennent.',
    'adopted unanimous - 0 2[HÊTRE|PIN] -',
  ],
  ['Adopté à l’unanimité, Mme ORME ne prenant pas part au vote', 'adopted unanimous - 0 0 1[ORME]'],
  ['M. Luc HÊTRE se retirant, le conseil adopte à l’unanimité.', 'adopted unanimous - 0 0 1[Luc HÊTRE]'],
  [
    'Hors de la présence de M. Luc HÊTRE, le conseil adopte à l’unanimité.',
    'adopted unanimous - 0 0 1[Luc HÊTRE]',
  ],
  // The rank of a decision below the vote.
  [
    'Le Conseil décide par 8 voix pour et 1 abstention :\n\n1) d’accepter ;\n2) de signer.',
    'adopted - 8 - 1 -',
  ],
  // Labels left empty above who signs; « Pour » of the closing words is no label.
  [`${DECIDES}\nPour : 9\nContre :\nAbstentions :\n\nLe Maire,\nPaul PIN`, 'adopted - 9 - - -'],
  [`${DECIDES}\nPour : 9 Contre : Abstention :\nLe Maire, Paul PIN`, 'adopted - 9 - - -'],
  [`${DECIDES}\nPour : 9 Contre : 1\n\nMme Ida IF, Maire`, 'adopted - 9 1 - -'],
  [`${DECIDES}\nVOTE : Pour 9 – Contre 0 – Abstention 0`, 'adopted - 9 0 0 -'],
  // The titles of a table whose crosses were lost.
  [
    'Adopté.\nNom Pour Contre Abstention\nMme Ida IF\nM. Paul PIN\tx\nMme Ève ORME\tx\nM. Luc HÊTRE\tx',
    'adopted - - - - -',
  ],
  // Rows that each tell a vote, then that of the act.
  [
    'Club de pétanque\t150 €\t7 pour – 1 abstention\nClub de belote\t200 €\t6 pour – 2 contre\n\nLe conseil municipal adopte à l’unanimité le tableau ci-dessus.',
    'adopted unanimous - 0 0 -',
  ],
  // The vote on an act of another day; that of those who advise, after « après en avoir délibéré ».
  [
    'Une erreur s’est glissée dans la délibération n° 2023-27 du 4 juillet 2023, adoptée par 8 voix pour et 1 voix contre, relative au chemin.\n\nLe Conseil, à l’unanimité, APPROUVE la convention.',
    'adopted unanimous - 0 0 -',
  ],
  [
    'Après en avoir délibéré, et sur proposition de la commission qui s’est prononcée à l’unanimité,\n\nLE CONSEIL\n\nARRÊTE le bilan.\n\nPour : 8 ; contre : 0 ; abstention : 1. Délibération adoptée.',
    'adopted - 8 0 1 -',
  ],
  // By whom a ballot may be asked for.
  [
    'Mme ORME demande un vote à bulletin secret. Cette demande étant acceptée par plus du tiers des membres présents, il est procédé au vote.\n\nLe Conseil municipal, par 9 voix contre et 4 voix pour, émet un avis défavorable au projet.',
    'rejected - 4 9 - -',
  ],
  ['La proposition est rejetée par 9 voix contre et 5 voix pour.', 'rejected - 5 9 - -'],
  ['Cette délibération est retirée de l’ordre du jour.', 'withdrawn - - - - -'],
  ['Le point est ajourné.', 'adjourned - - - - -'],
  ['Le Conseil municipal prend acte.', 'noted - - - - -'],
  // The subject of the first line decides on the second too.
  [
    'Après en avoir délibéré, et par 12 voix pour et 1 abstention,\n\nprend acte du bilan,\napprouve le règlement.',
    'adopted - 12 - 1 -',
  ],
]);

const ID = '099-999900012-20240314-2024_12-DE';
table('stamp', stamped, [
  [`Acte n° ${ID} transmis le 18/03/2024 – publié le 20/03/2024`, `${ID} 2024-03-18 - 2024-03-20`],
  [
    `Envoyé en préfecture le 18/03/2024\nReçu en préfecture le 19/03/2024\nPublié le 20/03/2024\nID : ${ID}`,
    `${ID} 2024-03-18 2024-03-19 2024-03-20`,
  ],
  [
    `Accusé de réception en préfecture\n${ID}\nDate de télétransmission : 18/03/2024\nDate de réception préfecture : 19/03/2024`,
    `${ID} 2024-03-18 2024-03-19 -`,
  ],
  [
    `Accusé de réception - Ministère de l'Intérieur\n${ID}\nEnvoi Préfecture : 18/03/2024\nRéception par le préfet : 19/03/2024`,
    `${ID} 2024-03-18 2024-03-19 -`,
  ],
  [
    'ACTE EXECUTOIRE\nReçu par le représentant de l’Etat le 19 mars 2024\nAffiché le 20 mars 2024',
    '- - 2024-03-19 2024-03-20',
  ],
  ['Transmis à la subdivision administrative Sud le 18 mars 2024', '- 2024-03-18 - -'],
  ['ID : 02B-999900012-20240314-2024_12-AU', '02B-999900012-20240314-2024_12-AU - - -'],
  ['ID : 974-999900012-20240314-2024_12-BF', '974-999900012-20240314-2024_12-BF - - -'],
]);

const signed = ({ signatory }: Deliberation): string => signatory?.name ?? '-';
table('stamp', signed, [
  ['Le Président, Luc HÊTRE — Transmis en préfecture le 18 mars 2024', 'Luc HÊTRE'],
  ['Le Président, Luc HÊTRE – Affiché le 18 mars 2024', 'Luc HÊTRE'],
  ['Monsieur PIN PAUL n’a pas participé au vote de la décision.\nLa Présidente,\nAnne ROSE', 'Anne ROSE'],
]);
table('vote', signed, [
  [
    'Après en avoir délibéré, à l’unanimité, le conseil DÉSIGNE pour siéger à la commission : Mme Ève ORME, M.\nLuc HÊTRE, Mme Léa BOIS.\nLa Maire,\nAnne ROSE',
    'Anne ROSE',
  ],
]);

table('report', ({ amounts }) => amounts.map(({ value }) => value).join('|'), [
  ['Le coût est de 100 000 €.', '100000'],
  ['Une aide de 50 000 euros par poste est prévue.', '50000'],
  ['Le budget s’élève à 1,2 M€.', '1200000'],
]);
