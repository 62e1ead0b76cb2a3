import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { voteOf } from '../helpers/vote-of.ts';

/** Expected: outcome, majority, ballot. */
const head = (text: string): string => voteOf(text).split(' ').slice(0, 3).join(' ');

const OUTCOMES: [text: string, expected: string][] = [
  // Formulas of adoption.
  ['Le Conseil adopte.', 'adopted - -'],
  ['Le conseil municipal est favorable à cette demande.', 'adopted - -'],
  [
    'Le conseil municipal considérant les services rendus par M. Luc BOIS décide de lui allouer l’indemnité.',
    'adopted - -',
  ],
  ['Le conseil municipal considérant que la commission décide seule, passe à la suite.', '- - -'],
  [
    'Le conseil accepte le bail.\nPour : 9. Contre : 0.\nLe prêt\nLa délibération est reportée à un prochain conseil.',
    'adjourned - -',
  ],
  ['Adopté, sauf par M. BOIS qui s’abstient.', 'adopted - -'],
  ['Le Conseil Adopte.', 'adopted - -'],
  ['LE CONSEIL ADOPTE', 'adopted - -'],
  ['Le CM prend acte du rapport.', 'noted - -'],
  ['Sont accordées les subventions suivantes : club 50 €, école 120 €.', 'adopted - -'],
  ['Les subventions suivantes sont attribuées :\n- club : 50 €', 'adopted - -'],
  ['Les subventions suivantes sont accordées par le Département.', '- - -'],
  ['Le taux de 3 % est retenu.', 'adopted - -'],
  ['Trois devis ont été reçus. Accord de tous les conseillers.', 'adopted - -'],
  ['Les membres du conseil décident de surseoir à cette question.', 'adjourned - -'],
  ['Le conseil accepte le devis du toit et refuse celui du mur.', '- - -'],
  ['Le conseil vote et refuse le devis.', 'rejected - -'],
  ['Le conseil, par 4 voix pour et 4 voix contre, décide de ne pas accorder l’indemnité.', '- - -'],
  ['- d’autoriser M. le Maire à signer tout document.\n\nLe Conseil adopte.', 'adopted - -'],
  ['ADOPTÉE', 'adopted - -'],
  ['Adopté.', 'adopted - -'],
  ['Délibération adoptée.', 'adopted - -'],
  ['Délibération n° 2021-03 adoptée à l’unanimité', 'adopted unanimous -'],
  ['La présente délibération est adoptée à l’unanimité.', 'adopted unanimous -'],
  ['La délibération, mise aux voix, est adoptée à l’unanimité.', 'adopted unanimous -'],
  ['La proposition est approuvée.', 'adopted - -'],
  ['Vote : adopté', 'adopted - -'],
  ['Résultat du vote : ADOPTÉ À LA MAJORITÉ', 'adopted majority -'],
  ['Décision : adoptée à l’unanimité', 'adopted unanimous -'],
  ['VOTE : Unanimité', 'adopted unanimous -'],
  ['Vote : majorité', 'adopted majority -'],
  ['UNANIMITÉ', 'adopted unanimous -'],
  ['Pour : unanimité', 'adopted unanimous -'],
  ['Voté à l’unanimité des membres présents et représentés', 'adopted unanimous -'],
  ['Adopté à l’unanimité des suffrages exprimés', 'adopted unanimous -'],
  ['Accepté à la majorité', 'adopted majority -'],
  ['Approuvé à la majorité absolue des suffrages exprimés', 'adopted majority -'],
  ['14 pour / 0 contre / 0 abstention adopté', 'adopted - -'],
  ['adopté par 14 voix POUR', 'adopted - -'],
  ['Le procès-verbal n’appelle pas de remarque. Il est validé par l’ensemble des élus.', 'adopted - -'],
  ['Elle est refusée par tous les membres.', 'rejected - -'],
  ['Le conseil n’est pas favorable à cette vente, par 9 voix contre.', 'rejected - -'],
  ['Le dossier a été déposé. Il est approuvé par le Département.', '- - -'],
  ['Votes : 12 votes pour', 'adopted - -'],
  ['Ce point est renvoyé à une prochaine séance.', 'adjourned - -'],
  ['Le dossier est renvoyé au préfet.', '- - -'],
  ['Le conseil accepte.\nVote : pour 10', 'adopted - -'],
  ['Pour : 14\nContre : 2', 'adopted - -'],
  ['A L’UNANIMITE', 'adopted unanimous -'],
  ['À l’unanimité, moins une abstention', 'adopted unanimous -'],
  ['Avis favorable à l’unanimité', 'adopted unanimous -'],
  ['Cette proposition recueille l’unanimité', 'adopted unanimous -'],
  // Verbs of decision.
  ['Après en avoir délibéré, le Conseil municipal DÉCIDE :\n- d’approuver le projet', 'adopted - -'],
  ['Le Conseil municipal, après en avoir délibéré, à l’unanimité, APPROUVE le projet', 'adopted unanimous -'],
  [
    'Le Conseil municipal,\nOuï l’exposé de M. le Maire,\nAprès en avoir délibéré,\nAUTORISE le maire à signer',
    'adopted - -',
  ],
  ['Le conseil communautaire, à la majorité, fixe le tarif', 'adopted majority -'],
  ['Le Conseil d’administration, après en avoir délibéré, VALIDE le règlement', 'adopted - -'],
  ['Le Bureau, après en avoir délibéré, décide d’attribuer le marché', 'adopted - -'],
  ['La Commission permanente, après en avoir délibéré, décide d’attribuer', 'adopted - -'],
  ['Les membres du conseil décident d’attribuer une aide', 'adopted - -'],
  ['L’assemblée délibérante approuve le compte', 'adopted - -'],
  ['DECIDE\nArticle 1 : Le budget est voté.', 'adopted - -'],
  ['Vu le code, le Conseil municipal, après en avoir délibéré, à l’unanimité décide', 'adopted unanimous -'],
  [
    'Le Conseil municipal, après en avoir délibéré :\n- approuve le projet\n- autorise le maire',
    'adopted - -',
  ],
  ['M. le Maire propose de vendre, le conseil municipal accepte à l’unanimité', 'adopted unanimous -'],
  ['Après en avoir délibéré, à l’unanimité, DÉSIGNE M. Paul ARBRE délégué', 'adopted unanimous -'],
  ['Le conseil municipal a décidé d’attribuer une aide', 'adopted - -'],
  ['VOTES : Pour ;/} Contre : 0 Abstentions : 0', 'adopted - -'],
  // Rejected.
  ['La délibération est rejetée.', 'rejected - -'],
  ['REJETÉE', 'rejected - -'],
  ['Rejeté par 12 voix contre et 3 voix pour', 'rejected - -'],
  ['Rejeté à l’unanimité', 'rejected unanimous -'],
  ['La motion n’est pas adoptée.', 'rejected - -'],
  ['La proposition n’est pas adoptée à la majorité', 'rejected majority -'],
  ['Pour : 3\nContre : 12\nAbstention : 1', 'rejected - -'],
  ['Le Conseil municipal, à l’unanimité, émet un avis défavorable', 'rejected unanimous -'],
  [
    'Le Conseil Municipal, à la majorité de 15 voix pour et 2 abstentions, EMET un avis défavorable au projet',
    'adopted majority -',
  ],
  ['Avis défavorable à l’unanimité', 'rejected unanimous -'],
  ['Le conseil municipal, après en avoir délibéré, refuse la demande', 'rejected - -'],
  ['Le conseil municipal décide d’émettre un avis défavorable', 'rejected - -'],
  // Withdrawn, adjourned.
  ['Point retiré de l’ordre du jour.', 'withdrawn - -'],
  ['Proposition retirée par le Maire', 'withdrawn - -'],
  ['La proposition est retirée par son auteur.', 'withdrawn - -'],
  ['Mme BOIS rappelle une proposition retirée par le Maire en 2020.', '- - -'],
  // The result and its majority in two cells.
  ['Adoptée\tUnanimité', 'adopted unanimous -'],
  ['Rejetée\tMajorité', 'rejected majority -'],
  ['Cette délibération est retirée de l’ordre du jour.', 'withdrawn - -'],
  ['RETIRÉE', 'withdrawn - -'],
  ['M. le Maire retire ce point de l’ordre du jour.', 'withdrawn - -'],
  ['Après discussion, le Président retire le point de l’ordre du jour.', 'withdrawn - -'],
  [
    'Le conseil municipal accepte la convention. Pour : 5. Mme le maire retire le point suivant de l’ordre du jour.',
    'adopted - -',
  ],
  ['Le point est ajourné.', 'adjourned - -'],
  ['AJOURNÉE', 'adjourned - -'],
  ['La question est reportée à une séance ultérieure.', 'adjourned - -'],
  ['Ce dossier est reporté au prochain conseil.', 'adjourned - -'],
  ['Le conseil municipal, à l’unanimité, décide d’ajourner ce point', 'adjourned unanimous -'],
  ['Le conseil municipal sursoit à statuer', 'adjourned - -'],
  // Noted.
  ['Le Conseil municipal prend acte.', 'noted - -'],
  ['Le rapport est présenté. Le Comité en prend acte.', 'noted - -'],
  ['Le Conseil municipal, après en avoir délibéré, PREND ACTE du rapport', 'noted - -'],
  ['Le conseil municipal prend acte à l’unanimité de la tenue du débat', 'noted unanimous -'],
  ['Après en avoir délibéré, le conseil décide de prendre acte du rapport', 'noted - -'],
  ['Le conseil municipal décide, à l’unanimité, de prendre acte du rapport', 'noted unanimous -'],
  [
    'Le Conseil, après en avoir délibéré :\nPREND ACTE du rapport\nAUTORISE le maire à le publier',
    'noted - -',
  ],
  ['Le Conseil, après en avoir délibéré :\nPREND ACTE du rapport\nAPPROUVE les tarifs', 'adopted - -'],
  ['Le conseil municipal est informé des décisions du maire.', 'noted - -'],
  ['Dont acte.', 'noted - -'],
  ['Les membres du conseil prennent acte de ces décisions', 'noted - -'],
  [
    'Le conseil municipal est informé du projet.\nAprès en avoir délibéré, il est adopté à l’unanimité',
    'adopted unanimous -',
  ],
];

const NOT_ITS_VOTE: [text: string, expected: string][] = [
  ['Vu la délibération du 3 mars 2020 adoptée à l’unanimité', '- - -'],
  ['Vu l’avis favorable à l’unanimité de la commission des finances', '- - -'],
  ['Considérant que le projet a été adopté à l’unanimité', '- - -'],
  ['La commission des finances a émis un avis favorable à l’unanimité.', '- - -'],
  ['Ce dossier a été présenté à la commission qui a émis un avis favorable à l’unanimité.', '- - -'],
  ['Il est proposé d’adopter le budget à l’unanimité.', '- - -'],
  [
    'Il est proposé au Conseil de bien vouloir :\n- adopter le budget\n- autoriser le maire à signer',
    '- - -',
  ],
  ['Par délibération du 26 mars 2012, le conseil a approuvé à l’unanimité le principe du projet.', '- - -'],
  ['Une fois cette délibération adoptée, la ville pourra procéder aux travaux.', '- - -'],
  ['Le procès-verbal de la séance du 3 mars 2020 est adopté à l’unanimité.', '- - -'],
  ['Mme Léa BOIS est désignée secrétaire de séance à l’unanimité.', '- - -'],
  ['L’amendement est rejeté par 12 voix contre et 3 voix pour.', '- - -'],
  ['L’article L. 2121-20 prévoit que les délibérations sont prises à la majorité absolue.', '- - -'],
  ['Le conseil décide à l’unanimité de ne pas procéder au scrutin secret.', '- - -'],
  ['La loi autorise les communes à créer ce service.', '- - -'],
  ['Le code prévoit que le conseil municipal vote le budget.', '- - -'],
  ['Le résultat reporté est de 12 000 €.', '- - -'],
  ['La demande a été rejetée le 3 mars 2020 par le tribunal.', '- - -'],
  ['Rapport de présentation du budget primitif.', '- - -'],
  ['À défaut de délibération, l’avis est réputé favorable.', '- - -'],
  ['Le maire prend acte de cette remarque.', '- - -'],
  ['Adopté à l’unanimité / à la majorité', 'adopted - -'],
  ['Le Conseil municipal, à l’unanimité ou non des membres présents, approuve la convention', 'adopted - -'],
  ['M. Paul ARBRE demande de reporter ce point. Adopté à la majorité', 'adopted majority -'],
  ['L’amendement est rejeté.\nLa délibération est adoptée à la majorité.', 'adopted majority -'],
  [
    'Le conseil approuve à l’unanimité l’ajout d’un point à l’ordre du jour.\n\nLe conseil adopte à la majorité.',
    'adopted majority -',
  ],
];

const BALLOTS: [text: string, expected: string][] = [
  [
    'À l’issue d’un vote électronique, la délibération est adoptée à l’unanimité.',
    'adopted unanimous electronic',
  ],
  ['Le conseil, par vote à main levée, à l’unanimité, approuve', 'adopted unanimous showOfHands'],
  ['Vote à mains levées : adopté', 'adopted - showOfHands'],
  ['Au scrutin public, le conseil adopte', 'adopted - public'],
  ['Le conseil adopte par un vote par appel nominal', 'adopted - public'],
  ['Le président ouvre la séance et fait l’appel nominal. Le conseil adopte', 'adopted - -'],
  ['Vote au scrutin secret\nPour : 12\nContre : 3', 'adopted - secret'],
  ['Après un vote à bulletin secret, la délibération est adoptée par 12 voix pour.', 'adopted - secret'],
  ['Le conseil décide de ne pas recourir au scrutin secret.\nAdopté à l’unanimité', 'adopted unanimous -'],
  ['Vu l’article L. 2121-21 relatif au scrutin secret,\nAdopté à l’unanimité', 'adopted unanimous -'],
  [
    'Nombre de bulletins trouvés dans l’urne : 15\nBulletins blancs ou nuls : 1\nSuffrages exprimés : 14\nMajorité absolue : 8\nM. Paul ARBRE a obtenu 14 voix',
    '- - secret',
  ],
  [
    'Nombre de suffrages déclarés nuls : 0\nNombre de suffrages blancs : 1\nMajorité absolue : 8\nPaul ARBRE : 14 voix',
    '- - secret',
  ],
  ['M. Paul ARBRE a obtenu 14 voix. M. Paul ARBRE est proclamé élu.', '- - -'],
  ['Mme Léa BOIS, ayant obtenu 12 voix, a été proclamée maire et immédiatement installée.', '- - -'],
  ['Sont élus à l’unanimité : M. Paul ARBRE', '- unanimous -'],
  ['Vote à bulletin secret.\nBulletins blancs : 1\nPour : 10\nContre : 4', 'adopted - secret'],
  ['Les candidats sont susceptibles d’être proclamés élus.\n\nLe Conseil adopte.', 'adopted - -'],
  ['Majorité absolue : 8\nM. Paul ARBRE, 14 voix\n\nLe Conseil adopte.', 'adopted - -'],
];

/** The whole line. */
const WHOLE: [text: string, expected: string][] = [
  [
    'L’amendement est rejeté par 5 voix pour et 20 voix contre.\n\nLa délibération est adoptée à l’unanimité.',
    'adopted unanimous - - ~0 ~0 -',
  ],
  [
    'Compte de gestion : adopté à l’unanimité.\nPour : 14\nContre : 0\n\nCompte administratif : adopté à la majorité.\nPour : 12\nContre : 2',
    'adopted - - - - - -',
  ],
  // Parts, and no whole: what all of them say alike, and no count.
  [
    'Article 1 : approuve le budget. Pour : 12, Contre : 3.\nArticle 2 : approuve le budget\nannexe. Pour : 15, Contre : 0.',
    'adopted - - - - - -',
  ],
  [
    'Taxe foncière : adoptée par 12 voix pour et 3 contre (M. Paul ARBRE, Mme Léa BOIS, M. Luc HÊTRE).\nTaxe d’habitation : adoptée à l’unanimité.',
    'adopted - - - - - -',
  ],
  [
    'Subvention au club de football : 14 pour, 1 abstention.\nSubvention au comité des fêtes : 15 pour.\nSubvention à l’école de musique : 12 pour, 3 contre.',
    'adopted - - - - - -',
  ],
  ['Lot n° 1 : 12 pour, 3 contre\nLot n° 2 : 4 pour, 11 contre', '- - - - - - -'],
  [
    'Point 1 : adopté à l’unanimité, 15 pour.\n\nPoint 2 : adopté à l’unanimité, 14 pour.',
    'adopted unanimous - - - - -',
  ],
  ['1 - Cantine : POUR 12 CONTRE 3\n2 - Garderie : POUR 15 CONTRE 0', 'adopted - - - - - -'],
  [
    'a) Cantine : adopté à l’unanimité\nb) Garderie : adopté par 12 voix pour et 3 contre',
    'adopted - - - - - -',
  ],
  [
    'Budget communal\nLe conseil approuve le compte.\nVote : 12 pour, 1 abstention\n\nBudget de l’eau\nLe conseil approuve le compte.\nVote : 13 pour',
    'adopted - - - - - -',
  ],
  // Parts, and the whole.
  [
    'Le chapitre 16 est adopté à l’unanimité : 27 voix Pour.\n\nLa section est adoptée par 22 voix Pour et 5 Abstentions.\n\nVOTE GÉNÉRAL\n\nLe budget est adopté à la majorité, par 22 voix Pour et 5 Abstentions.',
    'adopted majority - 22 - 5 -',
  ],
  [
    'Le conseil, à l’unanimité, approuve le principe. La délibération est adoptée par 12 voix pour et 3 contre.',
    'adopted - - 12 3 - -',
  ],
  [
    'Le conseil vote chapitre par chapitre.\nChapitre 011 : 12 pour, 3 contre.\nChapitre 012 : 14 pour, 1 contre.\nVote sur l’ensemble : 13 pour, 2 contre.',
    'adopted - - 13 2 - -',
  ],
  [
    'Vote sur l’ensemble : 13 pour, 2 contre.\nChapitre 011 : 12 pour, 3 contre.\nChapitre 012 : 14 pour, 1 contre.',
    'adopted - - 13 2 - -',
  ],
  [
    'Article 1er : adopté à l’unanimité.\nArticle 2 : adopté par 12 voix contre 3.\nL’ensemble de la délibération est adopté par 13 voix pour et 2 contre.',
    'adopted - - 13 2 - -',
  ],
  [
    'Le conseil, à l’unanimité, décide :\nArticle 1 : d’approuver le projet.\nArticle 2 : de charger le maire.\nPour : 15, Contre : 0',
    'adopted unanimous - 15 0 ~0 -',
  ],
  ['Premier vote : 7 pour, 7 contre.\nSecond vote : 8 pour, 6 contre.', 'adopted - - 8 6 - -'],
  [
    'Le Conseil municipal, après en avoir délibéré, par 14 voix pour et 2 abstentions, DÉCIDE :\n- d’approuver le projet\n\nADOPTÉE',
    'adopted - - 14 - 2 -',
  ],
  [
    'Vote à bulletins secrets.\nPour : 12 (M. Paul ARBRE, Mme Léa BOIS)\nContre : 1 (M. Luc HÊTRE)\nMme Ève ORME ne prend pas part au vote.',
    'adopted - secret 12 1 - 1[Ève ORME]',
  ],
  [
    'Suffrages exprimés : 14\nMajorité absolue : 8\nBulletins blancs : 1\nAbstentions : 0\nM. Paul ARBRE a obtenu 14 voix',
    '- - secret - - - -',
  ],
];

const vote = suite('vote: outcome');
for (const [text, expected] of [...OUTCOMES, ...NOT_ITS_VOTE, ...BALLOTS])
  vote(text, () => assert.is(head(text), expected));
for (const [text, expected] of WHOLE) vote(text, () => assert.is(voteOf(text), expected));
vote.run();
