import type { Passage } from '../../document/passage.ts';
import { onceEach } from '../../lib/once.ts';
import { LETTERS } from '../../patterns/letters.ts';
import { type Grammar, labelsIn, pairLabels } from '../labelled.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { DAY_LABELS, type DateLabel, FILLER } from './day-labels.ts';

/** « après dépôt en Sous-Préfecture de Beauval le : … », « à la subdivision administrative Sud le … »: whose prefecture, before the date. */
const PLACE = `(?:(?<=pr[ée]fecture)\\s(?:de\\s(?:la\\s|l['’])?|du\\s|des\\s|d['’])|(?<=subdivision\\sadministrative)\\s(?:des\\s)?)[${LETTERS}’'-]{2,30}(?:[\\s-][${LETTERS}’'-]{2,30}){0,3}?`;
const LABEL = new RegExp(`${DAY_LABELS.source}(?:${PLACE}(?=[\\s:]{1,4}(?:le|du)[\\s:]|\\s?:\\s))?`, 'iu');
const OF_PLACE = new RegExp(`${PLACE}$`, 'iu');
const kindOf = (words: string): DateLabel => DAY_LABELS.kindOf(words.replace(OF_PLACE, ''));

const TRANSMISSION_ID = /[\dA-Z]{2,3}-\d{9}-\d{8}-[\w.-]{1,40}|\d{1,2}\s?[h:]\s?\d{2}/giu;
/** A sentence ends between them, or « L'an deux mille … » begins: « Date de convocation » stood in the margin. */
const FULL_STOP = /(?:^|[^.])\.\s\p{Lu}|L['’]\s?[Aa][Nn](?:n[ée]e|N[ÉE]E)?\s*$/u;

const GRAMMAR: Grammar<DateLabel> = {
  isFiller: (between) =>
    between.length < 120 && !FULL_STOP.test(between) && FILLER.test(between.replace(TRANSMISSION_ID, ' ')),
  // A stamp whose last label, « Affiché le », was left empty.
  oftenEmpty: ['sent', 'received'],
};

export interface LabelledDate extends FoundDate {
  label: DateLabel;
  /** The label and its date. */
  labelled: Passage[];
}

/** The dates that a label announces: « Publié le », « Reçu en préfecture le », « Date de convocation ». */
export const labelledDates = (passage: Passage, upTo: string | null = null): LabelledDate[] =>
  labelledUpTo(passage, upTo);

/** Several fields read the same sections, and the acts of one sitting share theirs. */
const labelledUpTo = onceEach((passage: Passage, upTo: string | null): LabelledDate[] =>
  pairLabels(passage.text, labelsIn(passage, LABEL, kindOf), datesIn(passage, upTo), GRAMMAR).map(
    ({ label, value }) => ({ ...value, label: label.kind, labelled: [label.passage, value.passage] }),
  ),
);

const PAPERS = `(?:compte[\\s-]rendu(?!\\s(?:de\\s)?(?:cette|la\\spr[ée]sente|l['’]acte))|proc[èe]s[\\s-]verbal|(?<![${LETTERS}])p\\.?v\\.?(?![${LETTERS}])|liste\\sdes\\sd[ée]lib[ée]rations)`;
/** « Le compte rendu de la séance a été (affiché le) », in one sentence; not « l'extrait du procès-verbal a été ». */
const PAPER_BEFORE = new RegExp(`(?<!extrait\\s(?:du|de)\\s)${PAPERS}[^.;:\\d]{0,80}$`, 'iu');
/** « (Affichage le 3 mars) du compte rendu » */
const PAPER_AFTER = new RegExp(`^\\s(?:du|de\\sla|des)\\s${PAPERS}`, 'iu');
const NEAR = 120;

/** The text just above a label and before it on its line; null where it has no place. */
function textBefore(label: Passage | undefined): string | null {
  const from = label?.placeAt(0);
  return from ? from.page.text.slice(Math.max(0, from.offset - NEAR), from.offset) : null;
}

/** The day is that of the minutes or of the list of deliberations, and of none of the acts. */
export function isOfOtherPaper({ labelled: [label, value] }: LabelledDate): boolean {
  const above = textBefore(label);
  const to = value?.placeAt(value.length - 1);
  if (above === null || !to) return false;
  const opening = label?.text.charAt(0) ?? '';
  // A line that begins with a small letter goes on with the sentence.
  const before = above.split(/\n(?!\p{Ll}|$)/u).at(-1) ?? '';
  const isOnOwnLine = /\n\s*$/.test(before) && /\p{Lu}/u.test(opening);
  const after = to.page.text.slice(to.offset + 1, to.offset + NEAR);
  return (!isOnOwnLine && PAPER_BEFORE.test(before)) || PAPER_AFTER.test(after);
}

const PREFECTURE_BEFORE = new RegExp(
  `(?:pr[ée]fecture(?:\\s(?:de\\s(?:la\\s|l['’])?|du\\s|des\\s|d['’])[${LETTERS}’' -]{2,40})?|repr[ée]sentant\\sde\\sl['’][ée]tat)[\\s:–-]{1,6}(?:(?:le\\s)?(?::\\s)?(?:[\\d/.]{8,10}|\\d{1,2}(?:er)?\\s[${LETTERS}]{3,9}\\s\\d{4})\\s{1,3})?$`,
  'iu',
);
/**
 * « SOUS-PRÉFECTURE DE BEAUVAL », then « REÇU LE » and the day: its stamp; or « Télétransmis à la préfecture le
 * 11/04/2024 », then « Accusé de réception : 12/04/2024 ».
 */
export function isOfPrefecture({ labelled: [label] }: LabelledDate): boolean {
  const above = textBefore(label);
  return above !== null && PREFECTURE_BEFORE.test(above);
}
