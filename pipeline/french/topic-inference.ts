import { fold } from './fold.ts';
import { ABBREVIATIONS } from './topics/abbreviations.ts';
import { TOPIC_WORDS } from './topics/index.ts';

/** A matière with how surely the words of a text point to it. */
export interface InferredTopic {
  code: string;
  /** Share in the weight of all the words found, from 0 to 1. */
  confidence: number;
  /** Where the words that point to it stand in the text. */
  places: readonly Place[];
}

interface Place {
  start: number;
  end: number;
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

/** Words left out of titles, and of the terms; « plus » would read as the plural of PLU. */
export const SMALL_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les leur n ou par plus pour qu que s sa se ses son sous sur un une'.split(
    ' ',
  ),
);

/** Left out too, for it stands within phrases: « Participation 2024 au syndicat ». */
export const YEAR = /^(?:19|20)\d\d$/;

interface Term {
  code: string;
  weight: number;
  stems: readonly string[];
}

/** Terms by how their first word begins, so that a text meets only those that may match. */
const TERMS = new Map<string, Term[]>();
const beginning = (word: string): string => word.slice(0, 2);
for (const [code, byWeight] of Object.entries(TOPIC_WORDS)) {
  for (const [weight, phrases] of Object.entries(byWeight)) {
    for (const phrase of phrases.split(', ')) {
      const stems = phrase.split(' ');
      const key = beginning(stems[0] ?? '');
      const alike = TERMS.get(key);
      const term = { code, weight: Number(weight), stems };
      if (alike) alike.push(term);
      else TERMS.set(key, [term]);
    }
  }
}

interface Word extends Place {
  text: string;
}

/**
 * A word; a number glued before one is another, and so is a capital within: « DE2025_041_taux » → de2025, 041, taux,
 * « VenteTerrain » → vente, terrain.
 */
const WORD =
  /[\p{L}\p{M}\p{N}]+?(?:(?<=\d)(?=\p{L}{3})|(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})|(?![\p{L}\p{M}\p{N}]))/gu;

/** The words that count, folded, the short ones in full. */
function wordsOf(title: string): Word[] {
  const words: Word[] = [];
  for (const { 0: printed, index } of title.matchAll(WORD)) {
    const word = fold(printed);
    if (SMALL_WORDS.has(word) || YEAR.test(word)) continue;
    for (const text of ABBREVIATIONS.get(word) ?? [word])
      words.push({ text, start: index, end: index + printed.length });
  }
  return words;
}

/**
 * A short stem must be the whole word, which a number may end: « dm » matches « dm2 », not « dmitri ». So must one
 * that a dot ends: « habitat. » is no « habitant ».
 */
const begins = (word: string | undefined, stem: string): boolean => {
  if (word === undefined) return false;
  if (stem.length > 4 && !stem.endsWith('.')) return word.startsWith(stem);
  const whole = stem.replace(/\.$/, '');
  return word === stem || word.replace(/(?:s|\d+)$/, '') === whole;
};

/** The matière to which the words of a title point; null when none does, or two do as much. */
export function inferTopic(text: string): InferredTopic | null {
  const words = wordsOf(text);
  const met = termsIn(words);
  const first = Math.min(...met.values());
  const scores = new Map<string, number>();
  for (const [{ code, weight }, at] of met) {
    const before = scores.get(code) ?? 0;
    const said = weight * (at === first ? FIRST_SAYS_MORE : 1);
    scores.set(code, IS_THEME.test(code) ? Math.max(before, weight) : before + said);
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_WEIGHT || best[1] === next?.[1]) return null;
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0);
  const places = [...met].filter(([{ code }]) => code === best[0]).map((one) => placeOf(one, words));
  return { code: best[0], confidence: best[1] / total, places };
}

function placeOf([{ stems }, at]: [Term, number], words: readonly Word[]): Place {
  return { start: words[at]?.start ?? 0, end: words[at + stems.length - 1]?.end ?? 0 };
}

/** The terms met and where, each once: a word said again says no more, « marché » in « avenant au marché » neither. */
function termsIn(words: readonly Word[]): Map<Term, number> {
  const met = new Map<Term, number>();
  let covered = 0;
  words.forEach(({ text }, index) => {
    const isName = WAYS.has(words[index - 1]?.text ?? '');
    const here = (TERMS.get(beginning(text)) ?? []).filter(
      ({ stems }) =>
        !(isName && stems.length === 1) &&
        stems.every((stem, offset) => begins(words[index + offset]?.text, stem)),
    );
    const longest = Math.max(0, ...here.map(({ stems }) => stems.length));
    const heaviest = new Map<string, Term>();
    for (const term of here) {
      if (term.stems.length !== longest || index + longest <= covered) continue;
      if (term.weight > (heaviest.get(term.code)?.weight ?? 0)) heaviest.set(term.code, term);
    }
    for (const term of heaviest.values()) if (!met.has(term)) met.set(term, index);
    covered = Math.max(covered, index + longest);
  });
  return met;
}
