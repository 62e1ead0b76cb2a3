import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listsIn, reportedIn } from '../../helpers/attendance-of.ts';

/** Those who give a proxy and those who hold it, in two columns read one after the other; all of a fictional council. */
const PRESENT = 'Présents : MM. Paul ARBRE, Luc HÊTRE, Jean CHARME, Mmes Léa BOIS, Ève SAULE\n';
const GRANTORS = 'Mme Anne PIN\nM. Guy ORME\nM. Marc TILLEUL\n';
const HOLDERS = 'M. Paul ARBRE\nMme Léa BOIS\nM. Luc HÊTRE\n';
const SECRETARY = 'Secrétaire de séance : Mme Ève SAULE';
const PAIRS = 'Anne PIN > Paul ARBRE|Guy ORME > Léa BOIS|Marc TILLEUL > Luc HÊTRE';

const pairs: string[] = [
  `Procurations :\n${GRANTORS}à\n${HOLDERS}`,
  `Procurations :\nde\n${GRANTORS}à\n${HOLDERS}`,
  `Procurations : de à\n${GRANTORS}${HOLDERS}`,
  `Absents ayant donné pouvoir :\n${GRANTORS}Pouvoir à :\n${HOLDERS}`,
  `Procurations :\nMandant\n${GRANTORS}Mandataire\n${HOLDERS}`,
  `Mandants\n${GRANTORS}\nMandataires\n${HOLDERS}`,
  `Ont donné pouvoir :\n${GRANTORS}Ont reçu pouvoir :\n${HOLDERS}`,
  'Mandants : Mme Anne PIN, M. Guy ORME, M. Marc TILLEUL\nMandataires : M. Paul ARBRE, Mme Léa BOIS, M. Luc HÊTRE\n',
  'Absents représentés : Mme Anne PIN, M. Guy ORME, M. Marc TILLEUL\nPar : M. Paul ARBRE, Mme Léa BOIS, M. Luc HÊTRE\n',
  'Excusés : Anne PIN, Guy ORME, Marc TILLEUL\nPouvoirs à : Paul ARBRE, Léa BOIS, Luc HÊTRE\n',
  // No word parts the columns: those of one are present, those of the other are not.
  `Pouvoirs :\n${GRANTORS}${HOLDERS}`,
  `Absents\n${GRANTORS}Pouvoir\n${HOLDERS}`,
  'Procurations :\nAnne PIN\nPaul ARBRE\nGuy ORME\nLéa BOIS\nMarc TILLEUL\nLuc HÊTRE\n',
  'Procuration :\nMANDANTS\tMANDATAIRES\tPOUVOIR ÉTABLI\nAnne PIN\tPaul ARBRE\tLe 24 octobre 2018 à Orval-sur-Orle\nGuy ORME\tLéa BOIS\tLe 22 octobre 2018 à La Valbrume\nMarc TILLEUL\tLuc HÊTRE\t22/10/2018\n',
  'Procurations\nDe :\tÀ :\nAnne PIN\tPaul ARBRE\nGuy ORME\tLéa BOIS\nMarc TILLEUL\tLuc HÊTRE\n',
];

const NOBODY = 'Anne PIN > ?|Guy ORME > ?|Marc TILLEUL > ?';
/** One column is shorter: who holds whose proxy is not told, and the line is. */
const doubts: [list: string, proxies: string | undefined, cut: string][] = [
  [`Procurations :\n${GRANTORS}à\nPaul ARBRE\nLéa BOIS\n`, NOBODY, 'à'],
  [`Mandants\n${GRANTORS}\nMandataires\nPaul ARBRE\nLéa BOIS\n`, NOBODY, 'Mandataires'],
  [`Pouvoirs :\n${GRANTORS}Paul ARBRE\nLéa BOIS\n`, NOBODY, 'Paul ARBRE'],
  ['Pouvoirs reçus : Paul ARBRE, Léa BOIS\n', undefined, 'Pouvoirs reçus :'],
];

const test = suite('attendance: grantors and holders in columns read one by one');
for (const list of pairs)
  test(list, () => {
    const { proxies, absent, excused } = listsIn(PRESENT + list + SECRETARY);
    assert.equal([proxies, absent, excused], [PAIRS, undefined, undefined]);
    assert.equal(reportedIn(PRESENT + list + SECRETARY), []);
  });
for (const [list, proxies, cut] of doubts)
  test(list, () => {
    assert.is(listsIn(PRESENT + list + SECRETARY).proxies, proxies);
    assert.equal(reportedIn(PRESENT + list + SECRETARY), [['attendance.list-cut', cut]]);
  });
test('grantors only, of whom some are present too, hold nobody’s proxy', () => {
  const list = 'Procurations : Mme Anne PIN, M. Luc HÊTRE\n';
  assert.is(listsIn(PRESENT + list + SECRETARY).proxies, 'Anne PIN > ?|Luc HÊTRE > ?');
});
test.run();
