import {
  GOES_ON_FROM_ABOVE,
  QUOTED_SPEECH,
  RESTART,
  SAID_IN_DEBATE,
  TOLD_BY_MEMBER,
} from '../../french/vote/context.ts';
import { firstMatch } from '../../patterns/find.ts';
import type { Clauses } from './clauses.ts';

/** How far back who speaks may be named; a name and its civility are no longer. */
const LONGEST_SPEECH = 700;
const LONGEST_NAME = 80;
/** « … il n'a jamais été » « adopté »: words of a sentence stand before. */
const WORDS = /(?:\p{L}{1,20}['’\s]{1,2}){4}/u;

/** A formula inside what a member says: on its line, or on that from which it goes on, and not of the council. */
export function isSaidInDebate(clauses: Clauses, position: number): boolean {
  const lines = clauses.text.slice(Math.max(0, position - LONGEST_SPEECH), position + 1).split('\n');
  let first = lines.length - 1;
  while (first > 0 && GOES_ON_FROM_ABOVE.test(lines[first] ?? '')) first--;
  const opening = lines[first]?.slice(0, LONGEST_NAME) ?? '';
  if (QUOTED_SPEECH.test(opening) && !lines.slice(first).join('\n').includes('»')) return true;
  if (isQuoted(clauses, position)) return true;
  const lead = clauses.leadAt(position);
  return WORDS.test(lead.text) && firstMatch(RESTART, lead) === null && SAID_IN_DEBATE.test(opening);
}

/** « M. BOIS : « », then words of several lines, the quotation still open. */
function isQuoted({ text }: Clauses, position: number): boolean {
  const before = text.slice(Math.max(0, position - LONGEST_SPEECH), position);
  const said = before.slice(before.lastIndexOf('«'));
  if (!said.startsWith('«') || said.includes('»') || said.includes('\n\n')) return false;
  const line = before.slice(before.lastIndexOf('\n', before.length - said.length) + 1);
  return QUOTED_SPEECH.test(line.slice(0, LONGEST_NAME));
}

/** What a member tells that somebody did: « M. X précise que le devis le moins cher a été retenu ». */
export function isToldByMember(clauses: Clauses, position: number): boolean {
  const lead = clauses.leadAt(position);
  return TOLD_BY_MEMBER.test(lead.text) && firstMatch(RESTART, lead) === null;
}
