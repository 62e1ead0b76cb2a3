import { fold } from '../french/fold.ts';
import { isGivenName } from '../french/people/given-names.ts';
import {
  NAMED_PLACE_BEFORE,
  NEXT_NAME,
  NO_CIVILITY,
  OFFICE_AFTER,
  OPENS_NO_PERSON,
  SMALL_ARTICLE,
  SMALL_WORDS_OF_NAMES,
} from '../french/privacy/around-private-names.ts';
import { PRIVATE_CIVILITY } from '../french/privacy/personal-data.ts';
import { AFTER_NAMES, PLURAL_CIVILITIES, PRIVATE_CIVILITIES } from '../french/privacy/personal-words.ts';
import { matchesOf } from '../patterns/find.ts';

export interface FoundName {
  start: number;
  end: number;
}

const WORD = /\s{0,2}(\p{L}[\p{L}\p{M}'’‐‑-]{0,30}(?:\.-\p{L})?\.?)/uy;

/** « MADAME DURAND NE PREND PAS PART AU VOTE », « pouvoir à Madame DURAND ABSENTS : » */
const ENDS = new Set(AFTER_NAMES.map(fold));
const CIVILITY_WORDS = new Set(
  [...PRIVATE_CIVILITIES, ...PLURAL_CIVILITIES].map((word) => fold(word).replace(/\.$/, '')),
);

/** « Madame » and « MM » are no part of a name. */
export const isCivility = (word: string): boolean => CIVILITY_WORDS.has(fold(word).replace(/\.$/, ''));

/** Names after a civility, those of elected people by their own words left out. */
export function* namesIn(text: string): Generator<FoundName> {
  for (const match of matchesOf(PRIVATE_CIVILITY, text)) {
    let at = match.index + match[0].length;
    if (
      !isSpelled(match[0]) ||
      NAMED_PLACE_BEFORE.test(text.slice(Math.max(0, match.index - 40), match.index))
    )
      continue;
    for (let name = nameAt(text, at); name; name = match.groups?.many ? nextAfter(text, at) : null) {
      at = name.end;
      if (!OFFICE_AFTER.test(text.slice(at, at + 60))) yield name;
    }
  }
}

/** « me » and « mr » in small letters are words; « ME » is no « Maître » either. */
const isSpelled = (civility: string): boolean => !NO_CIVILITY.test(civility);

function nextAfter(text: string, at: number): FoundName | null {
  NEXT_NAME.lastIndex = at;
  const link = NEXT_NAME.exec(text);
  return link && nameAt(text, NEXT_NAME.lastIndex);
}

/** Words with a capital, particles between them; a new line ends a name that has two words. */
function nameAt(text: string, from: number): FoundName | null {
  let start = -1;
  let end = from;
  let count = 0;
  let at = from;
  let afterParticle = false;
  while (count < 5) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[1];
    if (!word) break;
    const wordEnd = WORD.lastIndex;
    const wordStart = wordEnd - word.length;
    if (count > 1 && !afterParticle && text.slice(end, wordStart).includes('\n')) break;
    const next = text.slice(wordStart, wordStart + 40);
    if (count === 0 && (OPENS_NO_PERSON.test(next) || SMALL_ARTICLE.test(next))) return null;
    if (isCivility(word) || ENDS.has(fold(word))) break;
    const isParticle = SMALL_WORDS_OF_NAMES.has(fold(word));
    if (!isParticle && !/^(?:d['’])?\p{Lu}/u.test(word)) break;
    afterParticle = isParticle;
    if (start < 0 || (count === 0 && isGivenName(word))) start = wordStart;
    at = wordEnd;
    if (isParticle && !/^\p{Lu}{2}/u.test(word)) continue;
    const isInitial = /^\p{Lu}\p{Ll}?\.?(?:-\p{Lu})?\.$/u.test(word);
    end = word.endsWith('.') && !isInitial ? wordEnd - 1 : wordEnd;
    count++;
    if (word.endsWith('.') && !isInitial) break;
  }
  const isLetter = /^\p{L}\.?$/u.test(text.slice(start, end));
  return count > 0 && !isLetter ? { start, end } : null;
}
