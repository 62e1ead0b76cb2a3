import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { drawnOnce } from '../../pipeline/read/drawn-again.ts';

/** Lines of texts whose bold was drawn again. */
const test = suite('drawn again');
for (const [printed, expected] of [
  ['DDéélliibbéérraattiioonn dduu 33 mmaaii ::', 'Délibération du 3 mai :'],
  ['AAddrreessssee  de la mairie', 'Adresse  de la mairie'],
  ['AbsentsAbsents----excusésexcusés : Néant', 'Absents-excusés : Néant'],
  ['AbsentAbsentssss : Mme Anne PETIT', 'Absents : Mme Anne PETIT'],
  ['Lecture du PPROCÈSROCÈS', 'Lecture du PROCÈS'],
  ['RAPPORT EAUEAU/ASSAINISSEMENT/ASSAINISSEMENT', 'RAPPORT EAU/ASSAINISSEMENT'],
  ['ANNEXE aux présentsprésentsprésents', 'ANNEXE aux présents'],
  // Words that say a syllable again, figures and marks.
  ['Le couscous du froufrou', 'Le couscous du froufrou'],
  ['le blablabla de Bora-Bora', 'le blablabla de Bora-Bora'],
  ['IIIIIIII xxxxxxxxxx 20242024 ----------', 'IIIIIIII xxxxxxxxxx 20242024 ----------'],
  ['Mme Anna HOOGAARD, accueil à 12 h 00', 'Mme Anna HOOGAARD, accueil à 12 h 00'],
] as const)
  test(printed, () => assert.is(drawnOnce(printed), expected));
test.run();
