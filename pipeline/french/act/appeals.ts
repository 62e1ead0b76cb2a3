import type { Passage } from '../../document/passage.ts';
import { CAPITALS, LETTERS } from '../../patterns/letters.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { anyPhrase } from '../phrases.ts';

const WORD = `[${CAPITALS}][${LETTERS}’'-]{1,30}`;
/** « tribunal administratif de Cergy-Pontoise », « de La Réunion », « de Clermont Ferrand, » : the name ends in capitals. */
const COURT = new RegExp(
  `(?<![${LETTERS}])(?:[Tt]ribunal|TRIBUNAL)\\s{1,3}(?:[Aa]dministratif|ADMINISTRATIF)(?![${LETTERS}])` +
    `(?:\\s{1,3}(?:(?:de|DE)\\s{1,3}|[dD]['’]\\s?)(?:[Ll]a\\s|LA\\s)?${WORD}` +
    `(?:\\s${WORD}(?=\\s{0,3}(?:[,.;:()]|$|dans|par|soit)))?)?`,
  'gu',
);
/** What may be brought against the act: it is said as a right, « a fait l’objet d’un recours » tells a story. */
const RIGHT = new RegExp(
  `${anyPhrase([
    'peut faire',
    'peuvent faire',
    'pourra faire',
    'peut être attaqué(e)',
    'peut être contesté(e)',
    'peut être déféré(e)',
    'pourra être déféré(e)',
    'est susceptible',
    'peut être introduit',
    'peut être formé',
    'peut saisir',
    'peut être saisi',
    'voies de recours',
    'voies et délais de recours',
    'délais et voies de recours',
  ])}`,
  'iu',
);
const AGAINST = /recours|déf[ée]r|attaqu|contest|saisi/iu;
const THIS_ACT = new RegExp(
  anyPhrase([
    'présente délibération',
    'présente décision',
    'présent acte',
    'cette délibération',
    'cette décision',
    'cet acte',
    'voies de recours',
    'voies et délais de recours',
    'délais et voies de recours',
  ]),
  'iu',
);
const DELAY = new RegExp(
  `d[ée]lais?\\s{1,3}de\\s{1,3}(?<months>${NUMBER})\\s{0,3}(?:\\(\\d\\)\\s{0,2})?mois(?![${LETTERS}])`,
  'iu',
);
const BEFORE = 350;
const AFTER = 250;

export interface FoundAppeal {
  court: Passage;
  /** In months, with the words that say it. */
  delay: { months: number; passage: Passage } | null;
  /** The sentence names the act it is about. */
  isOfThisAct: boolean;
}

/** The first sentence that tells before which court an act may be contested; null when there is none. */
export function appealIn(passage: Passage): FoundAppeal | null {
  for (const { whole: court, start, end } of passage.matches(COURT)) {
    const before = passage.slice(Math.max(0, start - BEFORE), start);
    const from = start - before.length + lastStop(before.text);
    const after = passage.slice(end, end + AFTER);
    const sentence = passage.slice(from, end + firstStop(after.text));
    if (!RIGHT.test(sentence.text) || !AGAINST.test(sentence.text)) continue;
    const found = sentence.match(DELAY);
    const months = numberOf(found?.group('months')?.text ?? '');
    const delay = found && months ? { months, passage: found.whole } : null;
    return { court, delay, isOfThisAct: THIS_ACT.test(sentence.text) };
  }
  return null;
}

/** Where the sentence begins: after a full stop that ends words, or a blank line. */
const lastStop = (text: string): number =>
  Math.max(
    0,
    ...[...text.matchAll(/\p{Ll}{2}\.\s|\n\s{0,9}\n/gu)].map((stop) => stop.index + stop[0].length),
  );

const firstStop = (text: string): number => {
  const stop = /\p{L}{2}\.\s|\n\s{0,9}\n/u.exec(text);
  return stop ? stop.index + 2 : text.length;
};
