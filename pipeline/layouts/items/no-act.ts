import type { Line } from '../../document.ts';
import {
  BY_COUNCIL,
  CHOOSES_SECRETARY,
  INFORMS,
  IS_VOTED,
  LISTS_DECISIONS,
  OF_A_VOTE,
  OF_ANOTHER_PART,
  OF_NO_SUBJECT,
  OF_THE_AGENDA,
  OF_THE_HEAD,
  OF_THE_MAYOR,
  OF_THEM_ALL,
  PUTS_ON_AGENDA,
  RUBRIC_OF_NEWS,
  STEP_OF_ELECTION,
  TELLS_DECISIONS,
  TELLS_ONLY,
  WITHOUT_VOTE,
} from '../../french/titles/no-act-words.ts';

/** « Informations », « Compte rendu des commissions »: an item that may end without a decision. */
export const informs = (title: string): boolean => INFORMS.test(title);

/** Does the mayor report decisions of their own in these lines? */
export const tellsDecisions = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => TELLS_DECISIONS.test(text));

/** Is the line the first of the decisions of the mayor that the line above announces? */
export const isListedDecision = (above: Line | undefined): boolean =>
  above !== undefined && LISTS_DECISIONS.test(above.text);

/** Does the line only put its subject on the agenda, where it stands again? */
export const isPutOnAgenda = (above: Line | undefined): boolean =>
  above !== undefined && PUTS_ON_AGENDA.test(above.text);

/** « Délibérations du comité syndical »: the title of all that stands below, and of no act. */
export const isOfThemAll = (title: string): boolean => OF_THEM_ALL.test(title);

/** « 2. Désignation du secrétaire », « Mme X est désignée »: nobody votes, and the sitting only begins. */
export const choosesSecretary = (title: string, lines: readonly Line[]): boolean =>
  CHOOSES_SECRETARY.test(title.replace(RANK, '')) && !lines.some(({ text }) => IS_VOTED.test(text));

/** A title below which the council is told things, and decides on nothing. */
export const tellsWithoutDecision = (title: string, lines: readonly Line[]): boolean =>
  (RUBRIC_OF_NEWS.test(title) || TELLS_ONLY.test(title)) && !lines.some(({ text }) => BY_COUNCIL.test(text));

/** « 2.1 Présidence de l'assemblée »: a part of the form of an election, and no act. */
export const isStepOfElection = (title: string): boolean => STEP_OF_ELECTION.test(title);

/** The same by the title alone: nothing of what stands above is decided there. */
export const tellsOnly = (title: string): boolean =>
  [OF_NO_SUBJECT, RUBRIC_OF_NEWS, TELLS_ONLY].some((pattern) => pattern.test(title));

/** Titles under which nothing is an act, even where the council says yes. */
export const isNoSubject = (title: string): boolean =>
  [OF_NO_SUBJECT, OF_ANOTHER_PART, OF_THE_HEAD, OF_THE_MAYOR, OF_THE_AGENDA, OF_A_VOTE, WITHOUT_VOTE].some(
    (pattern) => pattern.test(title.replace(RANK, '')),
  );
/** « 4. QUESTIONS DIVERSES », « VI – Tour de table », « B. Désignation du secrétaire » */
const RANK = /^\W*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])\s?[.)°–—-]+\s*/u;
