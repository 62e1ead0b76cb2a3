import { TOPIC_WORDS } from './index.ts';
import { type Place, type Word, wordsOf } from './words-of-title.ts';

/** A matière with how surely the words of a text point to it. */
interface InferredTopic {
  code: string;
  /** Share in the weight of all the words found, from 0 to 1. */
  confidence: number;
  /** Where the words that point to it stand in the text. */
  places: readonly Place[];
}

/** Words too weak to name a matière alone, such as a bare « convention ». */
const LEAST_WEIGHT = 3;

/** Titles name what the act does first: « Tarifs de la cantine », « Désignation des délégués à la SPL ». */
const FIRST_SAYS_MORE = 1.15;

/**
 * What an act is about, not what it does: as sure as its surest word, for titles heap up such words, often first.
 * « Festival du cinéma méditerranéen – Désignation d'un représentant » designates.
 */
const IS_THEME = /^[89]\./;

/** The word after one of these is a name: « rue de la Gare » is no transport, « chemin du Moulin à eau » no water. */
const WAYS = new Set('allee avenue boulevard chemin impasse quai route rue ruelle square venelle'.split(' '));
/** « rue de l'ancienne gare », « voirie de la rue du nouveau lotissement » */
const OLD_OR_NEW = /^(?:ancien(?:ne)?|nouve(?:au|l|lle)|future?|grande?|petite?|vieux|vieil(?:le)?)s?$/;

const isNameOfWay = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.text ?? '';
  return WAYS.has(OLD_OR_NEW.test(before) ? (words[at - 2]?.text ?? '') : before);
};

/** What a word within a term takes from its weight. */
const WORD_WITHIN_COSTS = 3;

/**
 * How a word begins. A short one must be the whole word, which a number may end: « dm » matches « dm2 », not
 * « dmitri ». So must one that a dot ends: « habitat. » is no « habitant ».
 */
interface Stem {
  text: string;
  isWhole: boolean;
}

const SHORT = 4;
const stemOf = (written: string): Stem => ({
  text: written.replace(/\.$/, ''),
  isWhole: written.length <= SHORT || written.endsWith('.'),
});

const begins = (word: Word | undefined, { text, isWhole }: Stem): boolean =>
  word !== undefined && (isWhole ? word.text === text || word.plain === text : word.text.startsWith(text));

interface Term {
  code: string;
  weight: number;
  stems: readonly Stem[];
}

/** Terms by their first stem, so that a word meets only those that may match. */
const TERMS = new Map<string, Term[]>();
const keyOf = ({ text, isWhole }: Stem): string => (isWhole ? `${text}.` : text.slice(0, SHORT + 1));
const keysOf = ({ text, plain }: Word): Set<string> =>
  new Set([`${text}.`, `${plain}.`, text.slice(0, SHORT + 1)]);
for (const [code, byWeight] of Object.entries(TOPIC_WORDS)) {
  for (const [weight, phrases] of Object.entries(byWeight)) {
    for (const phrase of phrases.split(', ')) {
      const stems = phrase.split(' ').map(stemOf);
      const key = keyOf(stems[0] as Stem);
      const alike = TERMS.get(key);
      const term = { code, weight: Number(weight), stems };
      if (alike) alike.push(term);
      else TERMS.set(key, [term]);
    }
  }
}

/** The matière to which the words of a title point; null when none does, or two do as much. */
export function inferTopic(text: string): InferredTopic | null {
  const words = wordsOf(text);
  const met = termsIn(words);
  const first = Math.min(...met.map(({ start }) => start));
  const scores = new Map<string, number>();
  for (const { term, weight, start } of met) {
    const before = scores.get(term.code) ?? 0;
    const said = weight * (start === first ? FIRST_SAYS_MORE : 1);
    scores.set(term.code, IS_THEME.test(term.code) ? Math.max(before, weight) : before + said);
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_WEIGHT || best[1] === next?.[1]) return null;
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0);
  const places = met
    .filter(({ term }) => term.code === best[0])
    .map(({ start, end }) => ({ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 }));
  return { code: best[0], confidence: best[1] / total, places };
}

/** A term met in a text, from the rank of its first word to the one after its last. */
interface Met {
  term: Term;
  weight: number;
  start: number;
  end: number;
  /** Words of the text that stand within it. */
  within: number;
}

/** The term at a word of the text, another word at most before each of its own: « Indemnité versée au receveur ». */
function meet(term: Term, words: readonly Word[], start: number): Met | null {
  let end = start;
  for (const stem of term.stems) {
    if (end > start && !begins(words[end], stem)) end++;
    if (!begins(words[end], stem)) return null;
    end++;
  }
  const within = end - start - term.stems.length;
  return { term, weight: term.weight - within * WORD_WITHIN_COSTS, start, end, within };
}

/** The terms met, each once: a word said again says no more, « marché » in « avenant au marché » neither. */
function termsIn(words: readonly Word[]): Met[] {
  const met = new Map<Term, Met>();
  let covered = 0;
  words.forEach((word, start) => {
    const isName = isNameOfWay(words, start);
    const here = [...keysOf(word)]
      .flatMap((key) => TERMS.get(key) ?? [])
      .filter(({ stems }) => !(isName && stems.length === 1))
      .flatMap((term) => meet(term, words, start) ?? [])
      .filter(({ end }) => end > covered);
    const longest = Math.max(0, ...here.map(({ end, within }) => (within > 0 ? 0 : end)));
    const heaviest = new Map<string, Met>();
    for (const one of here) {
      const isPartOfLonger = one.within === 0 && one.end < longest;
      if (!isPartOfLonger && one.weight > (heaviest.get(one.term.code)?.weight ?? 0))
        heaviest.set(one.term.code, one);
    }
    for (const one of heaviest.values()) if (!met.has(one.term)) met.set(one.term, one);
    covered = Math.max(covered, longest);
  });
  return alone([...met.values()]);
}

/** Terms, and of two of one matière that share words, one of them with others within, only the heavier. */
const alone = (met: readonly Met[]): Met[] =>
  met.filter((one) => !met.some((other) => sharesWords(one, other) && other.weight > one.weight));

const sharesWords = (one: Met, other: Met): boolean =>
  one.within + other.within > 0 &&
  one.term.code === other.term.code &&
  one.start < other.end &&
  other.start < one.end;
