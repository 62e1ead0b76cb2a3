import { MONTHS } from '../dates/calendar.ts';
import { fold } from '../fold.ts';
import { isGivenName } from '../people/given-names.ts';
import { anyOf } from '../phrases.ts';

/** A word as it is printed, and whether its form proves it. */
interface Mended {
  word: string;
  isSure: boolean;
}

/** « 1°" janvier », « 1# adjoint »: the « er » of the first one, which is printed small and high. */
const FIRST = /^1\s?[°º#*e"”“'’r]{1,3}$/u;
/** What has a first one: the days of a month, those who stand in for a mayor or a president. */
const AFTER_FIRST = new RegExp(`^(?:${anyOf(MONTHS)}|adjointe?|vice)(?!\\p{L})`, 'iu');

/** « 1% adjointe », « 2°"° adjoint »: the rank of those who stand in for a mayor, its small letters lost. */
const NTH = /^(?<rank>\d{1,2})\s?[°º#*e%"”“'’]{1,4}$/u;
const AFTER_NTH = /^adjointe?(?!\p{L})/iu;

/** « Contre : O - Abstention : 0 »: a letter alone, where a count is due, is none. */
const LETTER_O = /^[Oo]$/u;
const COUNT_DUE = /^(?:(?:pour|contre|abstentions?)\s?:?|:)$/iu;
const AFTER_COUNT = /^(?:$|[^\p{L}]|pour|contre|abst)/iu;

/** « Mme ROUX ct M. PETIT »: no word of French. */
const AND = /^ct$/u;
/** « DI_RUGGIERO »: white space between two words without figures. */
const SCORED = /(?<=^\p{L}+)_(?=\p{L}+[,;.]?$)/u;

/** « I! convient », « I| est »: before a small letter, « Il ». */
const IL = /^I[!|\]]$/u;
/** « ARBRUCC!I »: a letter in capitals, read twice. */
const STROKE_TWICE = /(?<=\p{Lu}{2})[!|](?=I)/gu;
/** « sa!le », « Phi|ippe »: within a word, a stroke is an « l ». */
const STROKE_WITHIN = /(?<=\p{Ll})[!|\]](?=\p{Ll})/gu;
/** « Miche! DUPONT », « DUPONT Danie],»: a stroke at the end of a given name. */
const STROKE_AT_END = /^(?<stem>\p{Lu}[\p{Ll}’'-]*\p{Ll})[!|\]](?<end>[,;]?)$/u;

/** « |sabelle », « BOIS,lrène », « BOIS.lrène »: a stroke that begins a given name is an « I ». */
const STROKE_AT_START = /(?<=^|[,.;])[|!l\]](?=(?<rest>\p{Ll}+))/u;

/** What optical reading gave between two words, with what it is known to take for something else put right. */
export function mended(word: string, next: string, before = ''): Mended {
  if (FIRST.test(word) && AFTER_FIRST.test(next)) return { word: '1er', isSure: true };
  const { rank } = NTH.exec(word)?.groups ?? {};
  if (rank && AFTER_NTH.test(next)) return { word: rank === '1' ? '1re' : `${rank}e`, isSure: true };
  if (LETTER_O.test(word) && COUNT_DUE.test(before) && AFTER_COUNT.test(next))
    return { word: '0', isSure: true };
  if (AND.test(word)) return { word: 'et', isSure: true };
  if (IL.test(word) && /^\p{Ll}/u.test(next)) return { word: 'Il', isSure: true };
  const name = strokeAtStart(word) ?? strokeAtEnd(word, next);
  if (name) return { word: name, isSure: false };
  const single = word.replace(STROKE_TWICE, '');
  if (single !== word) return { word: single, isSure: false };
  // « l’'Aqueduc »: one apostrophe, read twice.
  const better = word
    .replace(STROKE_WITHIN, 'l')
    .replace(/['’]{2}(?=\p{L})/u, '’')
    .replace(SCORED, ' ');
  const isInName = IN_CAPITALS.test(before) || IN_CAPITALS.test(next);
  return { word: better, isSure: !(isInName && (mayBeAnother(word) || TWO_NAMES.test(word))) };
}

/** « |sabelle » → « Isabelle »: only where it makes a given name. */
function strokeAtStart(word: string): string | null {
  const { rest = '' } = STROKE_AT_START.exec(word)?.groups ?? {};
  return rest && isGivenName(`I${rest}`) ? word.replace(STROKE_AT_START, 'I') : null;
}

/** « Miche! » → « Michel », « Sonia! » → « Sonia »: the given name it makes, with an « l » or without. */
function strokeAtEnd(word: string, next: string): string | null {
  const { stem = '', end = '' } = STROKE_AT_END.exec(word)?.groups ?? {};
  if (!stem || !(end || /^\p{Lu}/u.test(next))) return null;
  const name = [`${stem}l`, stem].find(isGivenName) ?? (/^\p{Lu}{2}/u.test(next) ? `${stem}l` : null);
  return name && name + end;
}

/** « DUPONT », as family names are printed beside given ones. */
const IN_CAPITALS = /^\p{Lu}{2}[\p{Lu}'’-]*[,;.]?$/u;
/** « DUPONTJulie »: the comma between two names was lost. */
const TWO_NAMES = /^\p{Lu}{3,}\p{Ll}{2}/u;

/** Small letters that are read for one another. */
const ALIKE: Record<string, string> = {
  a: 'o',
  b: 'h',
  c: 'e',
  e: 'c',
  h: 'b',
  i: 'lt',
  l: 'it',
  n: 'u',
  o: 'a',
  t: 'il',
  u: 'n',
};

/** « Phitippe », « Danieile », « Jean-Mare »: no known given name, one but for a letter. */
function mayBeAnother(word: string): boolean {
  const parts = word.replace(/[,;.]$/, '').split('-');
  return (
    parts.every((part) => /^\p{Lu}\p{Ll}{3,19}$/u.test(part)) && parts.some((part) => isAlmostGivenName(part))
  );
}

const isAlmostGivenName = (word: string): boolean =>
  !isGivenName(word) &&
  [...word].some((letter, at) =>
    [...(ALIKE[letter] ?? '')].some((other) => isGivenName(word.slice(0, at) + other + word.slice(at + 1))),
  );

/** Words in capitals that tell of a sitting and its votes, printed with a T. */
const WITH_T = new Set(
  `absent absente absents abstenant abstention abstentions abstiennent abstient accepte acceptee acceptent
  adopte adoptee adoptent adoptes article articles attendu autorise autorisent budget compte constatant
  constate contre convocation date decrete deliberant deliberation departement effectif etaient etait etant
  exception extrait fait interesse interesses majorite notamment objet part participant participe
  participent prefecture prenant prennent present presente presentes presents president presidente projet
  quittant quitte quittent rejetee rejette rejettent representant representants represente representes
  secretaire signature soit sont sortant sortent statuant titulaire tous transmis unanimite votant votants
  vote votees votent votes`.split(/\s+/),
);
const IN_CAPITALS_WITH_I = /(?<!\p{L})\p{Lu}*Ï\p{Lu}*(?!\p{L})/gu;

/** « À L'EXCEPÏION DE », « NE PRENNENÏ PAS PARÏ »: an Ï read for a T, in words that are known; names stay as printed. */
export const withLetterT = (text: string): string =>
  text.includes('Ï')
    ? text.replace(IN_CAPITALS_WITH_I, (word) => {
        const better = word.replaceAll('Ï', 'T');
        return WITH_T.has(fold(better)) ? better : word;
      })
    : text;
