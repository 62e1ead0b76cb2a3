import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { asLabelWord } from '../../../pipeline/french/pages/label-words.ts';
import { withLigatures } from '../../../pipeline/french/pages/lost-ligatures.ts';
import { mended, withLetterT } from '../../../pipeline/french/pages/misread.ts';

const test = suite('words that optical reading takes for others');

const words: [word: string, next: string, printed: string, isSure?: false, before?: string][] = [
  ['1°"', 'janvier', '1er'],
  ['1#"', 'février', '1er'],
  ['1°”', 'Août', '1er'],
  ['1e', 'mars,', '1er'],
  ['1°"', 'adjoint', '1er'],
  ["1'", 'Vice-président', '1er'],
  ['O', '-', '0', undefined, ':'],
  ['o', 'Abstention', '0', undefined, 'Contre:'],
  ['O', 'BOIS', 'O', undefined, ':'],
  ['O', '-', 'O', undefined, 'bâtiment'],
  ['ct', 'M.', 'et'],
  ['CT', '2024', 'CT'],
  ['LE_GOFF,', 'Anne', 'LE GOFF,'],
  ['DE_2024', '-', 'DE_2024'],
  ["l’'Aqueduc", 'du', 'l’Aqueduc'],
  ["d''un", 'terrain', 'd’un'],
  ['I!', 'convient', 'Il'],
  ['I|', 'est', 'Il'],
  ['sa!le', 'des', 'salle'],
  ['Miche!', 'BOIS,', 'Michel', false],
  ['Danie],', 'Aline', 'Daniel,', false],
  ['Sonia!', 'BOIS', 'Sonia', false],
  ['Ma!', 'BOIS', 'Mal', false],
  ['|sabelle', 'BOIS,', 'Isabelle', false],
  ['ARBRE,lsabelle', 'BOIS', 'ARBRE,Isabelle', false],
  ['ARBRE.lsabelle', 'BOIS', 'ARBRE.Isabelle', false],
  ['l’une', 'des', 'l’une'],
  ['les', 'BOIS', 'les'],
  // One letter from a given name: left as read, and doubtful.
  ['Phitippe', 'BOIS', 'Phitippe', false],
  ['Danieile', 'CHÊNE', 'Danieile', false],
  ['Française', 'CHÊNE,', 'Française', false],
  ['Jean-Mare', 'à', 'Jean-Mare', false, 'BOIS'],
  ['Mare,', 'Julie', 'Mare,', false, 'BOIS'],
  // Two names, whose comma was lost.
  ['BOISTitina', 'CHÊNE', 'BOISTitina', false],
  // Who stands in for a mayor.
  ['1%', 'adjointe', '1re'],
  ['2°"°', 'adjoint', '2e'],
  ['3%"°', 'adjointe', '3e'],
  ['12%', 'des', '12%'],
  // A letter in capitals, read twice.
  ['BIANC!I,', 'Didier', 'BIANCI,', false],
  // No month follows, or a day that is whole; a stroke that is none; names that are known, or no names.
  ['1°"', 'classe', '1°"'],
  ['1', 'janvier', '1'],
  ['11', 'janvier', '11'],
  ['1°"', 'marsouin', '1°"'],
  ['1°"', 'adjonction', '1°"'],
  ['I!', 'ARBRE', 'I!'],
  ['Bravo!', 'dit', 'Bravo!'],
  ['Bravo!', 'Le', 'Bravo!'],
  ['Philippe', 'BOIS', 'Philippe'],
  ['Mairle', 'Annexe', 'Mairle'],
  ['Commune', 'DE', 'Commune'],
  ['Mare', 'aux', 'Mare', undefined, 'la'],
  ['CCASde', 'la', 'CCASde'],
];
for (const [word, next, printed, isSure = true, before = ''] of words)
  test(`« ${before} ${word} ${next} »`, () =>
    assert.equal(mended(word, next, before), { word: printed, isSure }));

const labels: [read: string, printed: string][] = [
  ['Ahbsents', 'Absents'],
  ['Absenis', 'Absents'],
  ['Elaient', 'Étaient'],
  ['SECRÉLAIRE', 'SECRÉTAIRE'],
  ['(Procuralion', '(Procuration'],
  ['Présenfs:', 'Présents:'],
  ['unanimilé,', 'unanimité,'],
  // Words that are others, one letter from two, two letters from any, too short.
  ['Absents', 'Absents'],
  ['présidente', 'présidente'],
  ['Présentx', 'Présentx'],
  ['Ahbsenis', 'Ahbsenis'],
  ['Objel', 'Objel'],
  ['SECRETAIN', 'SECRETAIN'],
];
for (const [read, printed] of labels)
  test(`« ${read} », doubtful`, () => assert.is(asLabelWord(read), printed));

const letters: readonly (readonly [printed: string, read: string])[] = [
  [
    "LE CONSEIL, A L'EXCEPÏION DE MM. BRUNEÏ ET HAÏK QUI NE PRENNENÏ PAS PARÏ AU VOÏE, ADOPÏE",
    "LE CONSEIL, A L'EXCEPTION DE MM. BRUNEÏ ET HAÏK QUI NE PRENNENT PAS PART AU VOTE, ADOPTE",
  ],
  ['À L’UNANIMIÏÉ, LA DÉLIBÉRAÏION', 'À L’UNANIMITÉ, LA DÉLIBÉRATION'],
  // A name that would be a word with other letters beside it, and small letters, in which an ï is one.
  ['Mme SONÏAG, M. PARÏOT, le voïe, CAÏN', 'Mme SONÏAG, M. PARÏOT, le voïe, CAÏN'],
];
for (const [printed, read] of letters) test(printed, () => assert.is(withLetterT(printed), read));

const ligatures: readonly (readonly [printed: string, read: string])[] = [
  [
    'Procuraons : Mme Chrisne ARBRE. Sur la convocaon, les arcles et l’administraon des Collecvités',
    'Procurations : Mme Chrisne ARBRE. Sur la convocation, les articles et l’administration des Collectivités',
  ],
  // One alone may be a slip; « convenons » is a word; names in which such a word stands.
  ['sur la convocaon du maire', 'sur la convocaon du maire'],
  [
    'Nous convenons. La créaon de M. ARCLE-Tulaire, l’opéraon',
    'Nous convenons. La création de M. ARCLE-Tulaire, l’opération',
  ],
];
for (const [printed, read] of ligatures) test(printed, () => assert.is(withLigatures(printed), read));

test.run();
