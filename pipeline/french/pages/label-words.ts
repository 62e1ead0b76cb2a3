import { isOneLetterApart } from '../../lib/letters.ts';
import { fold } from '../fold.ts';
import { ACCENTED_WORDS } from './accented-words.ts';

/** Words of the labels that tell what stands where, as printed; shorter ones are too near to others. */
const LABEL_WORDS = `
absent absente absentes absents abstention abstentions abstenu abstenus adopté adoptée affichage conseil
conseiller conseillers conseillère conseillères contre convocation délibération délibérations excusé excusée
excusées excusés exercice expose exposé extrait favorable majorité membre membres municipal municipale
municipaux nombre ordinaire pouvoir pouvoirs présence présent présente présentes présents présidence
président présidente procuration procurations préfecture publication rapporteur rapporteure représenté
représentée représentées représentés scrutin secrétaire secrétaires séance séances suffrages transmission
unanimité votant votants étaient
`
  .trim()
  .split(/\s+/);

const PRINTED = new Map(LABEL_WORDS.map((word) => [fold(word), word]));
const KNOWN = new Set([...PRINTED.keys(), ...ACCENTED_WORDS.map(fold)]);

/** A word with the signs around it. */
const WORD = /^(?<before>[^\p{L}]*)(?<letters>\p{L}+)(?<after>[^\p{L}]*)$/u;

/**
 * « Ahbsents », « SECRÉLAIRE », of which optical reading is not sure: the only word of a label that it is but for a
 * letter; as read where there is none, or two.
 */
export function asLabelWord(word: string): string {
  const { before = '', letters = '', after = '' } = WORD.exec(word)?.groups ?? {};
  const folded = fold(letters);
  if (KNOWN.has(folded)) return word;
  const [printed, another] = [...PRINTED].filter(([known]) => isOneLetterApart(folded, known));
  return printed && !another ? before + inCaseOf(letters, printed[1]) + after : word;
}

function inCaseOf(letters: string, word: string): string {
  if (/^\p{Lu}+$/u.test(letters)) return word.toUpperCase();
  return /^\p{Lu}/u.test(letters) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
