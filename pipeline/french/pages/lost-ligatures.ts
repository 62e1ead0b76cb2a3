import { LETTERS } from '../../patterns/letters.ts';

/** Words that tell of a sitting and its acts; without their « ti » they are no other word, as « nous convenons » would be. */
const WITH_TI = `abstention acquisition administration administratif administrative administratifs affectation
  approbation article articles association associations autorisation collectif collectivité collectivités
  consultation convention convocation convocations création délibération délibérations désignation disposition
  dispositions fixation information informations intervention modification modifications modificative
  modificatives notification observation observations opération opérations participation participations
  présentation procuration procurations publication répartition représentation subvention titulaire titulaires
  utilisation`.split(/\s+/);

const RESTORED = new Map(WITH_TI.map((word) => [word.replaceAll('ti', ''), word]));
const lostForms = [...RESTORED.keys()].map(
  (lost) => `[${lost.charAt(0)}${lost.charAt(0).toUpperCase()}]${lost.slice(1)}`,
);
/** « l'administraon » too. */
const LOST = new RegExp(
  `(?<![${LETTERS}-]|[${LETTERS}]{2}['’])(?:${lostForms.join('|')})(?![${LETTERS}'’-])`,
  'gu',
);
/** One such word may be a slip of the pen. */
const FEWEST = 2;

/** « Procuraons : », « sur la convocaon »: a text taken from a page whose « ti » was one sign, in words that are known; names stay as printed. */
export function withLigatures(text: string): string {
  if ((text.match(LOST)?.length ?? 0) < FEWEST) return text;
  return text.replace(LOST, inCaseOf);
}

function inCaseOf(lost: string): string {
  const word = RESTORED.get(lost.toLowerCase()) ?? lost;
  return /^\p{Lu}/u.test(lost) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
