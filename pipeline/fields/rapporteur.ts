import type { Person } from '../../schemas/deliberation.ts';
import { Passage } from '../document/passage.ts';
import type { ActSections, Draft, Fact } from '../document.ts';
import { isNumberLine } from '../french/act/number.ts';
import { fold, foldInPlace } from '../french/fold.ts';
import { scan } from '../french/people/scan.ts';
import {
  CALLED_BELOW,
  ENDS_WITH_BY,
  ON_FORMER_MINUTES,
  PRESENTED_BY,
  RESULT_BELOW,
  WORKS_FOR_OTHERS,
} from '../french/titles/rapporteur-words.ts';
import {
  AN_OFFICE,
  ASKED_BY_OFFICE,
  CALLED_ON,
  CUT_BEFORE_NAME,
  DEBATES,
  DOUBTS,
  FLOOR_GIVEN,
  OFFICE_ALONE,
  OFFICE_ON_LINE,
  OFFICE_SPEAKS,
  OPPOSES,
  RAPPORTEUR_LABEL,
  REPORT_OF,
  SPEAKER,
  STATEMENT,
  WROTE,
} from '../french/titles/speech.ts';
import { DECISION } from '../french/vote/decision.ts';
import { firstMatch, matchesOf } from '../patterns/find.ts';
import { stated } from '../record/facts.ts';
import type { Field } from './field.ts';
import { ownHeading } from './sections/own.ts';

/**
 * How far into the text a label, and a speech, may tell who presents the act: further on they are about
 * something else.
 */
const LABELS_REACH = 2500;
const SPEECH_REACH = 900;
const LONGEST_SENTENCE = 400;
/** A name, its civility and its office. */
const LONGEST_MENTION = 160;

/** The person named as presenting the item. A bare « le Maire » names nobody, and settles it. */
export const rapporteur: Field = {
  name: 'rapporteur',
  scope: 'act',
  extract({ act, draft }) {
    const opening = Passage.join([act.subject, beforeOtherTitle(act.body.slice(0, LABELS_REACH))]);
    return (
      (act.rapporteurHint && factsOf(act.rapporteurHint, 'rapporteur-column')) ??
      readerOf(act.body) ??
      named(opening, RAPPORTEUR_LABEL, 'rapporteur-label', draft.attendance) ??
      named(Passage.join(ownHeading(act)), RAPPORTEUR_LABEL, 'rapporteur-label') ??
      named(act.rubric, RAPPORTEUR_LABEL, 'rapporteur-of-rubric') ??
      named(opening, FLOOR_GIVEN, 'floor-given') ??
      (isOnMinutes(act)
        ? null
        : speaker(beforeDecision(act.body.slice(0, SPEECH_REACH)), draft.attendance)) ??
      named(act.body, REPORT_OF, 'report-of') ??
      []
    );
  },
};

/** Whoever speaks of the minutes of a former sitting has them corrected. */
const isOnMinutes = ({ subject }: ActSections): boolean => ON_FORMER_MINUTES.test(subject.text);

/** Who speaks once the council has voted presents nothing. */
const beforeDecision = (body: Passage): Passage =>
  body.slice(0, firstMatch(DECISION, body)?.index ?? body.length);

/** « Compte rendu des délégations (Rapporteur : M. X) », below what was decided: the title of something else. */
function beforeOtherTitle(body: Passage): Passage {
  const decided = firstMatch(DECISION, body)?.index ?? body.length;
  const other = body.text.slice(decided).search(PRESENTED_BY);
  return other < 0 ? body : body.slice(0, decided + other);
}

/**
 * The text folded in place, as these patterns are written. It is searched as its own folding: folding twice
 * changes nothing.
 */
const foldedIn = ({ text, folded }: Passage) => ({ text: folded ?? foldInPlace(text), folded });

/** « Vu le rapport de présentation ; », then the titles of a table. */
const SENTENCE_ENDS = /;\s*\n/u;

/** « Le projet présenté par Beauval Métropole »: neither a civility, nor the lists, nor a second name where there are none, tell that this is somebody. */
function isUntold(words: string, [fact]: Fact[], attendance: Draft['attendance']): boolean {
  if (fact === undefined || !ENDS_WITH_BY.test(words)) return false;
  const { civility, name } = fact.value as Person;
  if (civility !== undefined) return false;
  return attendance.present.length === 0 ? !name.includes(' ') : !isMember(fact, attendance);
}

/** The person named after the words; null when nobody is. */
function named(
  passage: Passage,
  words: RegExp,
  rule: string,
  attendance?: Draft['attendance'],
): Fact[] | null {
  for (const match of matchesOf(words, foldedIn(passage))) {
    const start = match.index + match[0].length;
    const said = passage.slice(start, start + LONGEST_MENTION);
    const facts = factsOf(said.slice(0, SENTENCE_ENDS.exec(said.text)?.index), rule);
    if (facts && !(attendance && isUntold(match[0], facts, attendance))) return facts;
  }
  return null;
}

/** The first who speaks, by a verb only a rapporteur is the subject of, or as a member of the council. */
function speaker(passage: Passage, attendance: Draft['attendance']): Fact[] | null {
  for (const match of matchesOf(SPEAKER, foldedIn(passage))) {
    const { who = '', presents, remarks } = match.groups ?? {};
    const whole = passage.slice(match.index, match.index + who.length);
    const said = whole.slice(ASKED_BY_OFFICE.exec(whole.text)?.[0].length ?? 0);
    // « Délibération 2024/47 », then « Le maire » or « M. X » on the next line.
    const line = said.text.indexOf('\n') + 1;
    const read = factsOf(isNumberLine(said.text.slice(0, line)) ? said.slice(line) : said, 'speaker');
    const isAbove = (read ?? []).length > 0 && CALLED_BELOW.test(said.text);
    const facts = isAbove ? factsOf(said.slice(line), 'speaker') : read;
    const [fact] = facts ?? [];
    if (!facts || WROTE.test(who)) continue;
    if (!fact || presents !== undefined) return facts;
    // « M. X s'interroge. M. Y rappelle … »: a debate goes on, whoever presented the item.
    const before = passage.text.slice(0, match.index + who.length);
    if (DEBATES.test(before) || OFFICE_SPEAKS.test(before)) return null;
    // « Le compte présente un déficit. M. X rappelle … »: the first to come in on what is told.
    const told = passage.text.slice(0, match.index);
    if (remarks !== undefined && STATEMENT.test(told) && !CALLED_ON.test(told)) return null;
    // « M. X propose de reporter ce point », « M. X rappelle … et s'étonne »: he answers the proposal.
    const after = match.index + who.length;
    if (OPPOSES.test(passage.text.slice(after, match.index + LONGEST_MENTION))) return null;
    if (DOUBTS.test(passage.text.slice(after, after + LONGEST_SENTENCE))) return null;
    if (isMember(fact, attendance)) return facts;
  }
  return null;
}

/** « Mme X donne lecture du rapport suivant : », the first words of an item: what is « présenté par M. Y » further on is another's. */
function readerOf(body: Passage): Fact[] | null {
  const match = firstMatch(SPEAKER, foldedIn(body.slice(0, LONGEST_MENTION)));
  if (match?.index !== 0 || match.groups?.presents === undefined) return null;
  // « M. le Maire cède la parole à Mme X, qui rapporte. »
  if (firstMatch(FLOOR_GIVEN, { text: match[0], folded: match[0] }) !== null) return null;
  const { who = '' } = match.groups;
  return WROTE.test(who) ? null : factsOf(body.slice(0, who.length), 'speaker');
}

function factsOf(printed: Passage, rule: string): Fact[] | null {
  const said = printed.slice(0, RESULT_BELOW.exec(printed.text)?.index ?? printed.length);
  const mention = said.slice(CUT_BEFORE_NAME.exec(said.text)?.[0].length ?? 0);
  if (OFFICE_ON_LINE.test(foldInPlace(mention.text))) return [];
  const [first] = scan(mention);
  if (first?.kind === 'person' && AN_OFFICE.test(first.person.name)) return [];
  if (first?.kind === 'person' && isOutsider(first.passage, mention)) return null;
  if (first?.kind === 'person') return [stated('/rapporteur', first.person, rule, first.passage)];
  return OFFICE_ALONE.test(foldInPlace(mention.text)) ? [] : null;
}

/** « présentée par Mme X du bureau d'études »: no member of the council. */
const isOutsider = ({ text: name }: Passage, { text }: Passage): boolean =>
  WORKS_FOR_OTHERS.test(text.slice(text.indexOf(name) + name.length));

/** Is somebody of that name in the lists? Where nobody is listed present, nothing speaks against it. */
function isMember({ spans }: Fact, { present, proxies, absent, excused }: Draft['attendance']): boolean {
  const members = [...present, ...absent, ...excused, ...proxies.map(({ grantor }) => grantor)];
  const words = wordsOf(spans.map(({ quote }) => quote).join(' '));
  return (
    present.length === 0 || members.some(({ name }) => wordsOf(name).some((word) => words.includes(word)))
  );
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length > 3);
