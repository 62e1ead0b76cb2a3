import { fold } from './fold.ts';
import { TOPIC_WORDS } from './topics.ts';

/** A matière with how surely the words of a text point to it. */
export interface InferredTopic {
  code: string;
  /** Share in the weight of all the words found, from 0 to 1. */
  confidence: number;
}

/** Words too weak to name a matière alone, such as a bare « convention ». */
const LEAST_WEIGHT = 3;

/** Titles name the act before its theme: « Tarifs de la cantine », « Désignation des délégués à la SPL ». */
const FIRST_SAYS_MORE = 1.15;

/**
 * What an act is about, not what it does: as sure as its surest word, for titles heap up such words.
 * « Festival du cinéma méditerranéen – Désignation d'un représentant » designates.
 */
const IS_THEME = /^[89]\./;

const SMALL_WORDS = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les leur n ou par pour qu que s sa se ses son sous sur un une'.split(
    ' ',
  ),
);

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
    for (const phrase of phrases.split(',')) {
      const stems = phrase.trim().split(' ');
      const key = beginning(stems[0] ?? '');
      TERMS.set(key, [...(TERMS.get(key) ?? []), { code, weight: Number(weight), stems }]);
    }
  }
}

/** The words that count, folded: « DE2025_041_taux_fiscalité » → de2025, 041, taux, fiscalite. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+|(?<=\d)(?=[a-z]{3})/)
    .filter((word) => word && !SMALL_WORDS.has(word));

/** A short stem must be the whole word, which a number may end: « dm » matches « dm2 », not « dmitri ». */
const begins = (word: string | undefined, stem: string): boolean =>
  word !== undefined &&
  (stem.length > 4
    ? word.startsWith(stem)
    : word === stem || word.replace(/(?:s|\d+)$/, '') === stem.replace(/s$/, ''));

/** The matière to which the words of a title point; null when none does, or two do as much. */
export function inferTopic(text: string): InferredTopic | null {
  const scores = new Map<string, number>();
  const met = termsIn(wordsOf(text));
  const first = Math.min(...met.values());
  for (const [{ code, weight }, at] of met) {
    const said = weight * (at === first ? FIRST_SAYS_MORE : 1);
    const before = scores.get(code) ?? 0;
    scores.set(code, IS_THEME.test(code) ? Math.max(before, said) : before + said);
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < LEAST_WEIGHT || best[1] === next?.[1]) return null;
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0);
  return { code: best[0], confidence: best[1] / total };
}

/** The terms met and where, each once: a word said again says no more, « marché » in « avenant au marché » neither. */
function termsIn(words: string[]): Map<Term, number> {
  const met = new Map<Term, number>();
  let covered = 0;
  words.forEach((word, index) => {
    const here = (TERMS.get(beginning(word)) ?? []).filter(({ stems }) =>
      stems.every((stem, offset) => begins(words[index + offset], stem)),
    );
    const longest = Math.max(0, ...here.map(({ stems }) => stems.length));
    for (const term of here) {
      if (term.stems.length === longest && index + longest > covered && !met.has(term)) met.set(term, index);
    }
    covered = Math.max(covered, index + longest);
  });
  return met;
}
