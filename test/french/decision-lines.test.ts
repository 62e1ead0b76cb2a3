import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DECISION } from '../../pipeline/french/headings.ts';

/** What makes an item of minutes an act, and what does not. */
const decides = suite('lines that decide');
for (const [line, expected] of [
  ['Le Conseil Municipal, par 9 voix contre et 3 pour, refuse l’installation.', true],
  ['Le conseil municipal autorise le maire à signer la convention.', true],
  ['Un recours a été déposé. Le conseil autorise le maire à ester en justice.', true],
  ['Les élus approuvent ce choix.', true],
  ['Le Comité syndical adopte le budget.', true],
  ['Le conseil municipal ne souhaite pas donner suite à cette demande.', true],
  ['Le conseil municipal est défavorable au projet.', true],
  ['Vote : 14 pour', true],
  ['Le résultat du vote est le suivant : 13 pour, 2 contre.', true],
  ['Par 14 voix « pour » et 1 voix « contre », la proposition passe.', true],
  ['Oui : 11 Non : 2', true],
  ['Résultat : 11 oui, 2 non, 2 blancs', true],
  ['Adopté', true],
  ['Adopté : 15 pour', true],
  ['Point ajourné', true],
  ['Avis favorable', true],
  ['Le Conseil émet donc un avis défavorable sur ce projet.', true],
  ['La délibération est adoptée.', true],
  ['Après débat, le point est ajourné.', true],
  ['Le compte rendu de la réunion du 5 mai 2023 est adopté.', true],
  ['Après discussion, il est décidé de reporter cette question.', true],
  ['RETIRÉ DE L’ORDRE DU JOUR', true],
  ['Accord unanime du conseil.', true],
  ['Le procès-verbal est arrêté.', true],
  ['Le procès-verbal de la séance du 3 mars est arrêté à l’unanimité.', true],
  ['Après discussion, la proposition B est retenue.', true],
  ['Accord du conseil pour la création de deux postes.', true],
  ['Les devis sont attendus. Point reporté au prochain conseil.', true],
  ['L’accord du conseil pour ce projet sera demandé.', false],
  ['La dénomination « rue du Lavoir » est retenue.', true],
  ['L’offre de la société Untel est retenue pour un montant de 3 450 € TTC.', true],
  ['L’offre retenue par la commission est la moins chère.', false],
  ['complément d’information et reporte sa décision à la prochaine réunion.', true],
  ['M. ARBRE : il faut que l’on reporte ce point.', false],
  ['Le procès-verbal est arrêté au commencement de la séance suivante.', false],
  ['Le présent procès-verbal est arrêté.', false],
  ['Si la proposition B est retenue, les travaux commenceront.', false],
  ['La loi prévoit que le conseil municipal fixe les tarifs.', false],
  ['Si la proposition est adoptée, les travaux commenceront.', false],
  ['M. le Maire informe le conseil que les travaux débuteront en janvier.', false],
  ['Une réunion publique est organisée pour 12 quartiers.', false],
  ['Le résultat reporté est de 12 000 €.', false],
  ['Le projet adopté : une école', false],
  ['Votes des budgets', false],
] as const)
  decides(line, () => assert.is(DECISION.test(line), expected));
decides.run();
