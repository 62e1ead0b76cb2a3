import { report } from '../diagnostics.ts';
import { Passage } from '../document/passage.ts';
import type { ActSections, Fact } from '../document.ts';
import { TICKED_BOX, UNTICKED } from '../french/vote/boxes.ts';
import { OF_SECRETARY } from '../french/vote/context.ts';
import type { Own } from '../french/vote/others.ts';
import { stated } from '../record/facts.ts';
import type { Field } from './field.ts';
import { ownHeading } from './sections/own.ts';
import { ballotOfSitting } from './vote/ballot.ts';
import { votesByRow } from './vote/by-row.ts';
import { deduce } from './vote/inference.ts';
import { withLastLetter } from './vote/last-letter.ts';
import { Reading } from './vote/reading.ts';

/**
 * The vote on the act as a whole: outcome, majority, ballot, and for each kind of vote the count and the
 * names written. Counts printed in the heading, beside those of members, complete a text that has none.
 */
export const vote: Field = {
  name: 'vote',
  scope: 'act',
  extract({ act, draft, document, diagnostics }) {
    const subject = act.subject.text;
    const own = { body: draft.body, name: draft.authority.name };
    const reading = new Reading(withoutUnticked(Passage.join([act.body, act.closing])), subject, own);
    const facts = withLastLetter(reading.facts(), draft.attendance, document.pages);
    const [part] = reading.parts;
    if (part) {
      const where = { file: document.file, pointer: '/vote', span: part.spans()[0] };
      diagnostics.push(report('vote.parts', where));
      return [...facts, ...ofSitting(act, facts)];
    }
    const told = toldInHeading(act, subject, own);
    if (!reading.isCounted) {
      const isSecret = facts.some(({ value }) => value === 'secret');
      const others = told.length > 0 || isSecret ? told : votesByRow(act);
      if (!isContradicted(facts, others)) facts.push(...missing(facts, others));
    } else {
      facts.push(...ofSameVote(facts, told));
      facts.push(...namesByRow(act, facts));
    }
    return [
      ...facts,
      ...ofSitting(act, facts),
      ...(reading.isUnanimitySave ? [] : deduce(facts, draft, act, reading)),
    ];
  },
};

/** « ☒ Adopté ☐ Rejeté »: what a form offers and nobody ticked is not said. Without a tick, boxes may be bullets. */
const withoutUnticked = (passage: Passage): Passage =>
  TICKED_BOX.test(passage.text)
    ? passage.without([...passage.matches(UNTICKED)].map(({ start, end }) => [start, end]))
    : passage;

/** « Pour : 20, contre : 2 » beside the title. */
function toldInHeading(act: ActSections, subject: string, own: Own): Fact[] {
  const heading = Passage.join([...ownHeading(act), act.subject]);
  const beside = new Reading(heading, subject, own);
  return beside.isCounted && !heading.has(OF_SECRETARY) ? beside.facts() : [];
}

/** « Pour : 18, abstention : 0, adopté à la majorité » in a frame, then « par 18 voix pour » in the text: what the frame adds. */
function ofSameVote(facts: readonly Fact[], told: readonly Fact[]): Fact[] {
  const inFavour = (all: readonly Fact[]) =>
    all.find(({ pointer }) => pointer === '/vote/inFavour/count')?.value;
  const isSame = told.length > 0 && inFavour(told) === inFavour(facts) && !isContradicted(facts, told);
  return isSame ? missing(facts, told) : [];
}

/** « Pour : 10, contre : 2 », then a table of who voted how: its names, where they are as many as counted. */
function namesByRow(act: ActSections, facts: readonly Fact[]): Fact[] {
  if (facts.some(({ pointer, value }) => NAME.test(pointer) || value === 'secret')) return [];
  const rows = votesByRow(act);
  const isCounted = ({ pointer, value }: Fact) =>
    facts.some((fact) => fact.pointer === pointer && fact.value === value);
  return rows.filter(({ pointer }) => pointer.endsWith('/count')).every(isCounted)
    ? rows.filter(({ pointer }) => NAME.test(pointer))
    : [];
}
const NAME = /\/names\/\d+$/;

/** A count of the text is not that of the heading: they tell of two votes. */
const isContradicted = (facts: readonly Fact[], others: readonly Fact[]): boolean =>
  others.some(({ pointer, value }) =>
    facts.some((fact) => fact.pointer === pointer && pointer.endsWith('/count') && fact.value !== value),
  );

const missing = (facts: readonly Fact[], others: readonly Fact[]): Fact[] =>
  others.filter(({ pointer }) => !facts.some((fact) => fact.pointer === pointer));

/** An act that was voted on, and does not say how: as the sitting settled for all. */
function ofSitting({ preamble }: ActSections, facts: readonly Fact[]): Fact[] {
  const has = (place: string) => facts.some(({ pointer }) => pointer === `/vote/${place}`);
  const settled = has('outcome') && !has('ballot') ? ballotOfSitting(preamble) : null;
  return settled ? [stated('/vote/ballot', settled.ballot, 'vote-ballot-of-sitting', settled.read)] : [];
}
