import type { Line } from '../document.ts';
import {
  BEGINS_SENTENCE,
  BODY_OPENING,
  CLOSING_OPENING,
  NAMED_SPEAKER,
  SPEAKER_LINE,
  SPEECH_OPENING,
} from '../french/act/body-openings.ts';
import {
  BARE_SUBJECT_LABEL,
  COUNT_LABEL,
  COUNTS_IN_ROW,
  NOTICE_LABEL,
  OF_APPEAL_OR_FORCE,
  QUORUM_THEN_DECISION,
  SECRETARY_LABEL,
  SUBJECT_LABEL,
} from '../french/act/headings.ts';
import { ROW_WITH_STATUS } from '../french/attendance/columns.ts';
import { COMMUNE_OF_MEMBER, OF_THE_COMMUNE } from '../french/attendance/communes-in-lists.ts';
import { listKindOf } from '../french/attendance/labels.ts';
import {
  ADDRESSES_MEMBERS,
  COMMUNE_BEFORE_NAMES,
  ENDS_GIVING,
  ENDS_GIVING_PROXY,
  LIST_WORDS,
  NAMES_SECRETARY,
  NOT_A_NAME,
  OF_A_THING,
  PARTICLE_OF_NAME,
  PLACES_IN_ROW,
  PROXY_FIRST,
  PROXY_PAIR,
  PROXY_STATEMENT,
  TO_SOMEBODY,
} from '../french/attendance/list-lines.ts';
import {
  CIVIL_NAME_ON_LINE,
  HAS_CIVILITY,
  OPENS_WITH_PARTICLE,
  ORDINAL,
  WORD_OF_NAME,
} from '../french/attendance/names-in-lists.ts';
import { DAY_OF_PROXY } from '../french/attendance/proxy-pairs.ts';
import { foldInPlace } from '../french/fold.ts';
import { isGivenName } from '../french/people/given-names.ts';
import { CIVILITY_OF_ONE } from '../french/people/titles.ts';
import { DECIDING_LINE, DECISION } from '../french/vote/decision.ts';
import { once } from '../lib/once.ts';
import { says } from '../patterns/find.ts';

/** What a line is, by its first words. A line that is nothing in particular has no landmark. */
export type Landmark = 'list' | 'secretary' | 'count' | 'notice' | 'subject' | 'body' | 'closing';

/** « Madame COUDERC A, M. ROUX P »: an initial, and no « a » of what somebody said; « LE MAIRE A EXPOSÉ » is said. */
const INITIAL_A = /(?<=\p{Lu}{2} )A(?![\p{L}'’.])(?! \p{L}{3})/gu;

/** A label may stand in the middle of its line when a list runs on: « … DUPONT. Absents : … ». */
const KINDS: readonly [Landmark, (text: string) => boolean][] = [
  ['subject', (text) => says(SUBJECT_LABEL, text) || says(BARE_SUBJECT_LABEL, text)],
  ['secretary', (text) => says(SECRETARY_LABEL, text)],
  ['list', (text) => listKindOf(text) !== null || ROW_WITH_STATUS.test(text)],
  ['secretary', (text) => NAMES_SECRETARY.test(text)],
  ['list', (text) => PROXY_STATEMENT.test(foldInPlace(text)) || PROXY_PAIR.test(text)],
  [
    'count',
    (text) => (says(COUNT_LABEL, text) && !QUORUM_THEN_DECISION.test(text)) || COUNTS_IN_ROW.test(text),
  ],
  ['notice', (text) => says(NOTICE_LABEL, text) && !OF_APPEAL_OR_FORCE.test(text)],
  ['closing', (text) => says(CLOSING_OPENING, text)],
  [
    'body',
    (text) =>
      (says(BODY_OPENING, text) && BEGINS_SENTENCE.test(text)) ||
      says(SPEECH_OPENING, text.replace(INITIAL_A, '')) ||
      NAMED_SPEAKER.test(text) ||
      SPEAKER_LINE.test(text),
  ],
];

/** Asked of each line by several layouts and styles of heading, as the questions below. */
export const landmarkOf = once(({ text }: Line): Landmark | null =>
  ADDRESSES_MEMBERS.test(text) ? 'list' : (KINDS.find(([, matches]) => matches(text))?.[0] ?? null),
);

/** « M. Luc ROUX a donné » + « pouvoir à Mme Anne PETIT »: the line end cut what is said in a list, and nobody speaks. */
export const isCutProxy = ({ text }: Line, { text: next }: Pick<Line, 'text'> = { text: '' }): boolean =>
  (ENDS_GIVING.test(text) && PROXY_FIRST.test(next)) ||
  (ENDS_GIVING_PROXY.test(text) && TO_SOMEBODY.test(next));

/** What each line of a flow is. */
export const landmarksOf = (flow: readonly Line[]): (Landmark | null)[] =>
  flow.map((line, index) => (isCutProxy(line, flow[index + 1]) ? 'list' : landmarkOf(line)));

/** A formula by which the council decides. */
export const saysDecision = once(({ text }: Line) => says(DECISION, text));

/** Such a formula, or a verb of decision in capitals. */
export const decides = (line: Line): boolean => saysDecision(line) || DECIDING_LINE.test(line.text);

/** « Étaient présents : », or a row of those who were there that needs no label. */
export const isPresentLabel = once(
  ({ text }: Line) => listKindOf(text) === 'present' || ROW_WITH_STATUS.test(text),
);

/** « Paul DU BOIS » without « DU », which « BUDGET DU CAMPING » keeps. */
const withoutParticles = (text: string): string =>
  text.replace(PARTICLE_OF_NAME, (found: string, given = '', before = '', after = '') =>
    CIVILITY_ALONE.test(before) || [given, before, after].some(isGivenName) ? `${given} ${before} ` : found,
  );
const CIVILITY_ALONE = new RegExp(`^(?:${CIVILITY_OF_ONE})$`, 'u');

/** May this line continue a list of people? Judged by the look of its words. */
export function looksLikePeople({ text: printed }: Line): boolean {
  if (CIVIL_NAME_ON_LINE.test(printed)) return true;
  const alone = HAS_CIVILITY.test(printed) ? printed.replace(COMMUNE_OF_MEMBER, '') : printed;
  const text = withoutParticles(alone)
    .replace(OF_THE_COMMUNE, '')
    .replace(COMMUNE_BEFORE_NAMES, '')
    .replace(PLACES_IN_ROW, '')
    .replace(DAY_OF_PROXY, '')
    .replace(ORDINAL, '');
  if (LIST_WORDS.test(text)) return true;
  if (NOT_A_NAME.test(text) || OF_A_THING.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length === 0) return true;
  const capital = words.filter((word) => /^\p{Lu}/u.test(word) || OPENS_WITH_PARTICLE.test(word));
  return capital.length >= 0.8 * words.length;
}

/** « ARBRE Pierre PETIT Danielle ROUX Anne »: nothing but names, in capitals and in small letters by turns. */
function areNamesInRow(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (!words.every((word) => WORD_OF_NAME.test(word))) return false;
  const isSmall = (word = ''): boolean => /^\p{Lu}\p{Ll}/u.test(word);
  const given = words.filter(isSmall);
  const turns = words.filter((word, at) => isSmall(word) && !isSmall(words[at - 1]));
  return turns.length > 1 && given.filter(isGivenName).length >= 0.6 * given.length;
}

/** Stronger than looking like people: separators or civilities between several names. */
export const looksLikeAList = ({ text }: Line): boolean =>
  /[,;]\s*[-–•]?\s*\p{L}/u.test(text) ||
  /\s[-–]\s?\p{Lu}[^–]{2,60}\s[-–]\s?\p{Lu}/u.test(text) ||
  HAS_CIVILITY.test(text) ||
  areNamesInRow(text);
