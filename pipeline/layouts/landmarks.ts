import type { Line } from '../document.ts';
import { listKindOf } from '../french/attendance-labels.ts';
import {
  BARE_SUBJECT_LABEL,
  BODY_OPENING,
  CLOSING_OPENING,
  COUNT_LABEL,
  NAMED_SPEAKER,
  NOTICE_LABEL,
  SECRETARY_LABEL,
  SPEAKER_LINE,
  SPEECH_OPENING,
  SUBJECT_LABEL,
} from '../french/headings.ts';
import { DECIDING_LINE, DECISION } from '../french/vote/decision.ts';
import { firstMatch } from '../patterns/find.ts';

/** What a line is, by its first words. A line that is nothing in particular has no landmark. */
export type Landmark = 'list' | 'secretary' | 'count' | 'notice' | 'subject' | 'body' | 'closing';

/** A sentence begins with a capital: « … – Société SMAC » + « suite à des dégâts » is one title. */
const BEGINS = /^[^\p{L}]*(?:\p{Lu}|vus?\s|consid[ée]rant)/u;

/** A label may stand in the middle of its line when a list runs on: « … DUPONT. Absents : … ». */
const KINDS: readonly [Landmark, (text: string) => boolean][] = [
  ['subject', (text) => SUBJECT_LABEL.test(text) || BARE_SUBJECT_LABEL.test(text)],
  ['secretary', (text) => SECRETARY_LABEL.test(text)],
  ['list', (text) => listKindOf(text) !== null],
  [
    'secretary',
    (text) =>
      /secr[ée]taire de (?:la )?s[ée]ance|(?:nomm|d[ée]sign|[ée]l|choisi)[ée]?[ue]?e?s? (?:comme |pour |en qualité de |au poste de )?secr[ée]taire|(?:remplit|assure|exerce) les fonctions de secr[ée]taire/iu.test(
        text,
      ),
  ],
  ['list', (text) => PROXY_STATEMENT.test(text)],
  ['count', (text) => COUNT_LABEL.test(text)],
  ['notice', (text) => NOTICE_LABEL.test(text) && !/recours|ex[ée]cutoire/iu.test(text)],
  ['closing', (text) => CLOSING_OPENING.test(text)],
  [
    'body',
    (text) =>
      (BODY_OPENING.test(text) && BEGINS.test(text)) ||
      SPEECH_OPENING.test(text) ||
      NAMED_SPEAKER.test(text) ||
      SPEAKER_LINE.test(text),
  ],
];

/** « Mme X a donné procuration à M. Y », « M. X (pouvoir à Mme Y) », « M. X, délégué de Beauval, pouvoir donné à Mme Y » on a line of its own. */
const PROXY_STATEMENT =
  /^[^:]{3,60}?(?:donn[ée]e?|donnant)\s+(?:respectivement\s+)?(?:pouvoir|pourvoi[er]|procuration|mandat)\s+(?:respectivement\s+)?(?:[àa]|de vote)|^[^:]{3,60}?\srepr[ée]sent[ée]e?\s+par\s+(?:M|Mme|Monsieur|Madame|\p{Lu})|^[^:(]{3,90}[(,]\s?(?:pouvoir|procuration)\s(?:[àa]|donn[ée]e?)\s/iu;

/** « Mesdames et Messieurs les Conseillers Municipaux : » under « Étaient présents : » begins no speech. */
const ADDRESSES_MEMBERS =
  /^\W*(?:mesdames|messieurs|mmes|mm\.)(?:,? (?:et )?(?:mesdames|messieurs|mmes|mm\.))?,? (?:les )?(?:conseill|membres|[ée]lus|d[ée]l[ée]gu|adjoint)[^.;]{0,60}:\s*$/iu;

/** Asked of each line by several layouts and styles of heading: answered once. */
function once<T>(answer: (line: Line) => T): (line: Line) => T {
  const answers = new WeakMap<Line, { given: T }>();
  return (line) => {
    const known = answers.get(line) ?? { given: answer(line) };
    answers.set(line, known);
    return known.given;
  };
}

export const landmarkOf = once(({ text }): Landmark | null =>
  ADDRESSES_MEMBERS.test(text) ? 'list' : (KINDS.find(([, matches]) => matches(text))?.[0] ?? null),
);

/** A formula by which the council decides. */
export const saysDecision = once(({ text }) => firstMatch(DECISION, text) !== null);

/** Such a formula, or a verb of decision in capitals. */
export const decides = (line: Line): boolean => saysDecision(line) || DECIDING_LINE.test(line.text);

export const isPresentLabel = once(({ text }) => listKindOf(text) === 'present');

/** Words of titles and sentences that no list of names contains. */
const NOT_A_NAME =
  /(?:^|[^a-zß-ɏ'’-])(?:du|des|au|aux|pour|sur|en|par|dans|avec|sans|entre|une?|ce|cette|qui|que|est|sont|son|sa|ses|leur|l['’])(?![a-zß-ɏ-])|d['’](?=\p{Ll}{4})/iu;
/** What lists of names say besides names, all of it allowed. */
const LIST_WORDS =
  /a (?:donn[ée]|re[çc]u)|donn(?:e|ant|é)|pouvoir|procuration|repr[ée]sent|suppl[ée]|arriv|d[ée]part|partir|absent|excus|pr[ée]sent|secr[ée]taire|adjoint|maire|conseill|pr[ée]sident|d[ée]l[ée]gu|mandat|\(jusqu|membres?\b/iu;

/** « ÉPINAY sur Orge : M. ROUX »: the commune that sends those named after it. */
const PLACE_BEFORE = /^[^:,.]{2,45}:\s*(?=(?:M\.|MM|Mme|Mr|Mlle|Monsieur|Madame|Mesdames|Messieurs)[\s.])/u;

/** May this line continue a list of people? Judged by the look of its words. */
export function looksLikePeople({ text: printed }: Line): boolean {
  const text = printed.replace(PLACE_BEFORE, '');
  if (LIST_WORDS.test(text)) return true;
  if (NOT_A_NAME.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length === 0) return true;
  const capital = words.filter(
    (word) => /^\p{Lu}/u.test(word) || /^(?:de|la|le|d['’]|et|el|van|von|di)/u.test(word),
  );
  return capital.length >= 0.8 * words.length;
}

/** Stronger than looking like people: separators or civilities between several names. */
export const looksLikeAList = ({ text }: Line): boolean =>
  /[,;]\s*[-–•]?\s*\p{L}/u.test(text) ||
  /\s[-–]\s?\p{Lu}[^–]{2,60}\s[-–]\s?\p{Lu}/u.test(text) ||
  /(?:^|[\s,;])(?:M|MM|Mme|Mmes|Mlle|Monsieur|Madame)[.\s]/u.test(text);
