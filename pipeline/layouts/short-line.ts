import type { Line } from '../document.ts';
import { SPEAKER_LINE } from '../french/act/body-openings.ts';
import { NAMES_SOMEBODY } from '../french/attendance/names-in-lists.ts';
import { OUTCOME_AFTER_MARK, OUTCOME_OF_MINUTES } from '../french/lists/rows.ts';
import { COUNCIL_ANSWERS, IS_SAID, SENTENCE_WITH_COLON, TELLS_BALLOT } from '../french/titles/after-title.ts';
import { RAPPORTEUR_FIRST } from '../french/titles/rapporteur-words.ts';
import { HEADS_A_PART } from '../french/titles/rubric-words.ts';
import { TITLE_OPENING } from '../french/titles/titles.ts';
import { QUOTED_SPEECH } from '../french/vote/context.ts';
import { decides, landmarkOf } from './landmarks.ts';
import { isInCapitals, type LineTest } from './look.ts';
import { SUB_RANK_ALONE } from './styles/sub-rank.ts';
import { decidesInParagraph, isOutcomeAlone, isWordsOverReport } from './words-over-report.ts';

/** A title may end with a full stop where it begins with a noun of acts, or stands alone between two gaps. */
const mayStop = (line: Line, next: Line | undefined): boolean =>
  (TITLE_OPENING.test(line.text) && line.text.length > 20 && line.text.length < 120) ||
  (line.gapAbove && next?.gapAbove === true && line.text.length < 80 && !IS_SAID.test(line.text));

/** « Noms des rues. », then « Monsieur le Président : » who speaks on it. */
const isSpokenBelow = (line: Line, previous: Line | undefined, next: Line | undefined): boolean =>
  next !== undefined &&
  SPEAKER_LINE.test(next.text) &&
  line.text.length < 120 &&
  !IS_SAID.test(line.text) &&
  (TITLE_OPENING.test(line.text) || line.gapAbove || (previous !== undefined && endsVote(previous)));

/** The last line of the lists ends with no full stop. */
const isOfLists = (line: Line | undefined): boolean =>
  line !== undefined && /^(?:list|secretary|count)$/.test(landmarkOf(line) ?? '');

/** « - Subvention au club », under « … quatre questions à l'ordre du jour : » or another such: an entry of a list. */
const DASHED = /^\s*[-–—•*]\s?\p{L}/u;
const isListed = (line: Line, previous: Line | undefined): boolean =>
  DASHED.test(line.text) &&
  previous !== undefined &&
  (/:\s*$/.test(previous.text) || DASHED.test(previous.text));

/** « Ordures ménagères : rapport 2021 », then « Le conseil prend acte du rapport. », however short. */
const isAnswered = (line: Line, next: Line): boolean =>
  COUNCIL_ANSWERS.test(next.text) && decides(next) && !/\.\s*$/.test(line.text);

/** What was answered ends the line, and its item: alone, or after the title. */
const endsVote = (line: Line): boolean =>
  isOutcomeAlone(line) || (OUTCOME_AFTER_MARK.test(line.text) && decides(line));

/** « Achat d'une tondeuse », then « Adopté à l'unanimité. »; « Coût : 300 € » and a sentence are no titles. */
const isVotedBelow = (line: Line, previous: Line | undefined, next: Line): boolean =>
  isOutcomeAlone(next) &&
  line.text.trim().length < 120 &&
  (TITLE_OPENING.test(line.text) ||
    (!/[:.€\d]\s*$/.test(line.text) &&
      !IS_SAID.test(line.text) &&
      (line.gapAbove || (previous !== undefined && endsVote(previous)))));

/** Nothing runs on from the line above. */
const isAfterEnd = (line: Line, previous: Line | undefined): boolean =>
  !previous ||
  line.gapAbove ||
  /[.;!?»]\s*$/.test(previous.text) ||
  endsVote(previous) ||
  isOfLists(previous);

/** « Adoption du procès-verbal : à l'unanimité », « ADOPTION DU PROCÈS-VERBAL À L'UNANIMITÉ »: a title and its outcome on one line. */
export const isAnsweredTitle = (line: Line): boolean =>
  ((OUTCOME_AFTER_MARK.exec(line.text) ?? OUTCOME_OF_MINUTES.exec(line.text))?.index ?? 0) >=
    SHORTEST_TITLE &&
  line.text.length < 150 &&
  /^\W*\p{Lu}/u.test(line.text) &&
  TITLE_OPENING.test(line.text) &&
  landmarkOf(line) === null &&
  decides(line);

/** The same where nothing runs on from the line above. */
export const isAnsweredOnLine: LineTest = (line, flow, index) => {
  const previous = flow[index - 1];
  return (
    isAnsweredTitle(line) &&
    !(previous && isRankedTitle(previous)) &&
    (isAfterEnd(line, previous) ||
      (previous !== undefined && NAMES_SOMEBODY.test(previous.text) && previous.text.length < 60))
  );
};
const SHORTEST_TITLE = 12;

/** « Emprunt auprès de la banque » under a gap, then « Aucune opposition : adopté. »: what was decided, however short. */
const isDecidedBelow = (line: Line, next: Line): boolean =>
  line.gapAbove &&
  !next.gapAbove &&
  decides(next) &&
  line.text.length < 100 &&
  !/[.:]\s*$/.test(line.text) &&
  !/\p{Ll}{3}\.\s\p{Lu}\p{Ll}/u.test(line.text) &&
  !HEADS_A_PART.test(line.text);

/** After a gap, right above a paragraph of several lines: where the text was wrapped narrowly, they are shorter. */
const isOverParagraph = (flow: readonly Line[], index: number): boolean =>
  flow[index]?.gapAbove === true &&
  flow[index + 1]?.gapAbove === false &&
  flow[index + 2]?.gapAbove === false;

/** « Choix de l'entreprise » under a gap or the lists, then « Trois offres reçues. » and what was decided, in one paragraph. */
const isOverDecision = (flow: readonly Line[], index: number): boolean => {
  const [previous, line, next] = flow.slice(Math.max(0, index - 1), index + 2);
  const isApart = line?.gapAbove === true || isOfLists(previous);
  return (
    isApart &&
    next !== undefined &&
    /\.\s*$/.test(next.text) &&
    !decides(next) &&
    decidesInParagraph(flow, index + 1)
  );
};

/** « Subvention au comité des fêtes », a gap, then « 400 € pour le barnum. Unanimité. » */
const isOverAnswer = (line: Line, next: Line): boolean =>
  line.gapAbove && next.gapAbove && decides(next) && /\.\s*$/.test(next.text);

/** « 1 - Approbation du compte rendu », « 2.1 - Tarifs »: the rank before a title that opens as that of an act. */
export function rankOfTitle(text: string): RegExpExecArray | null {
  const rank = /^\s{0,3}(?<rank>\d{1,2})(?<below>\.\d{1,2})?\s?[-–.)]\s/u.exec(text);
  return rank && TITLE_OPENING.test(text.slice(rank[0].length)) ? rank : null;
}

/** « 1 - Approbation du compte rendu », above « • Le compte rendu est approuvé à l'unanimité. » */
const isRankedTitle = ({ text }: Line): boolean =>
  rankOfTitle(text) !== null && !OUTCOME_OF_MINUTES.test(text);

/** « 400 € pour le remplacement du barnum. Accord du conseil. » */
const SUM_FIRST = /^\d[\d ,.]{0,12}\s?(?:€|euros)\s/u;

/** Where the text is not drawn, with its fonts: a short line without full stop, after a sentence that ended and before one that begins. */
export const isShortBeforeText: LineTest = (line, flow, index) => {
  if (
    (line.font !== null && line.box !== null) ||
    landmarkOf(line) !== null ||
    !/^[^\p{L}(]*\p{Lu}/u.test(line.text) ||
    /[,;!?]\s*$/.test(line.text)
  )
    return false;
  const isNominal = TITLE_OPENING.test(line.text);
  const previous = flow[index - 1];
  const next = flow[SUB_RANK_ALONE.test(flow[index + 1]?.text ?? '') ? index + 2 : index + 1];
  if (isListed(line, previous) || QUOTED_SPEECH.test(line.text)) return false;
  if (isWordsOverReport(flow, index, next)) return true;
  const isSpoken = isSpokenBelow(line, previous, next);
  if (SENTENCE_WITH_COLON.test(line.text) || (/\.\s*$/.test(line.text) && !isSpoken && !mayStop(line, next)))
    return false;
  if (next === undefined) return false;
  const isDecided = isDecidedBelow(line, next);
  return (
    (line.text.trim().length >= SHORTEST_TITLE || isDecided) &&
    !NAMES_SOMEBODY.test(line.text) &&
    !TELLS_BALLOT.test(line.text) &&
    (isAfterEnd(line, previous) || (previous !== undefined && isInCapitals(previous))) &&
    (/^\W*\p{Lu}/u.test(next.text) || (isNominal && SUM_FIRST.test(next.text))) &&
    (RAPPORTEUR_FIRST.test(next.text) ||
      isAnswered(line, next) ||
      isDecided ||
      isSpoken ||
      isVotedBelow(line, previous, next) ||
      (isNominal && (isOverDecision(flow, index) || isOverAnswer(line, next))) ||
      next.text.length >
        (isNominal ? (isOverParagraph(flow, index) ? 40 : 50) : Math.max(50, line.text.length)))
  );
};
