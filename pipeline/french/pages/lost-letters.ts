import { ACCENTED_WORDS } from './accented-words.ts';

/** What a decoder leaves of a letter it cannot read. */
const LOST = '\ufffd';
const withoutAccents = (word: string): string => word.replace(/[^\p{ASCII}]/gu, LOST);

/** « d�lib�ration » → « délibération »: the one word of acts it can be; what two words share is left. */
const RESTORED = new Map<string, string | null>();
for (const word of ACCENTED_WORDS) {
  const lost = withoutAccents(word);
  RESTORED.set(lost, RESTORED.has(lost) ? null : word);
}

const WORD = new RegExp(`(?<![\\p{L}${LOST}])[\\p{L}${LOST}]*${LOST}[\\p{L}${LOST}]*`, 'gu');
/** « autoris� � signer », « � l?association », « � Mme PETIT »: alone between words, « à ». */
const ALONE = new RegExp(
  `(?<=[\\p{Ll}${LOST}]\\s)${LOST}(?=\\s(?:\\p{Ll}|M\\.|Mme\\s|Monsieur\\s|Madame\\s))|(?<=^|\\n)${LOST}(?=\\s\\p{Ll})`,
  'gu',
);
/** « n� 12 » */
const SIGN = new RegExp(`(?<=(?<!\\p{L})[nN])${LOST}(?=\\s?\\d)`, 'gu');
/** « l?Etat », « qu?il »: an apostrophe lost in the same way. */
const APOSTROPHE = new RegExp(`(?<=(?<![\\p{L}${LOST}])(?:[ldcjmnst]|qu))\\?(?=[\\p{L}${LOST}])`, 'giu');

/** A text whose accents were lost, as far as they are sure; each letter keeps its place. */
export function restored(text: string): string {
  if (!text.includes(LOST)) return text;
  return text
    .replace(APOSTROPHE, '’')
    .replace(SIGN, '°')
    .replace(ALONE, 'à')
    .replace(WORD, (word) => inCaseOf(word, RESTORED.get(word.toLowerCase()) ?? word));
}

/** « D�LIB�RATION », « D�lib�r� »: a letter is a capital among capitals. */
const inCaseOf = (printed: string, word: string): string =>
  [...printed]
    .map((letter, at) => {
      const found = word[at] ?? letter;
      if (letter !== LOST) return letter;
      return /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(printed) ? found.toUpperCase() : found;
    })
    .join('');
