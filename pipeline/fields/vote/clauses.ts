import type { Passage } from '../../document/passage.ts';
import {
  ADVICE_LISTED,
  ADVISED,
  ADVISERS_WHO,
  AFTER_REASONS,
  AMENDMENT,
  AMENDMENT_VOTED,
  BALLOT_ASKED,
  BEGINS_CLOSING,
  BOUNDARY,
  BY_ADVISERS,
  CITATION,
  COUNCIL_ALONE,
  DATED,
  DATED_TAIL,
  HAS_DONE,
  IT_IS_DECIDED,
  LISTED,
  METHOD,
  OF_WHAT_STANDS_BEFORE,
  OTHERS_DID,
  PAST,
  PROCEDURE,
  PROCEDURE_TITLE,
  PROPOSED,
  REFERS,
  RESTART,
  TOLD_OF_A_DAY,
} from '../../french/vote/context.ts';
import { isOfOthers, type Own } from '../../french/vote/others.ts';
import { firstMatch, matchesOf } from '../../patterns/find.ts';

/** How far back or ahead a clause is looked at: bounds the work on text without punctuation. */
const REACH = 600;
/** So many clauses may count the votes on one amendment. */
const FARTHEST = 4;
/** So many may each have given their advice. */
const MOST_LISTED = 12;

/** A text cut into clauses, to know in what words a formula stands. */
export class Clauses {
  private readonly starts: number[] = [0];
  private readonly isProcedural: boolean;
  /** Where the council stands alone on its line, its sentence to go on below. */
  private readonly opening: number;

  /** `subject`: a vote on minutes is the act's own when its title speaks of them. */
  constructor(
    readonly passage: Passage,
    subject: string,
    private readonly own: Own = { body: null, name: null },
  ) {
    for (const match of matchesOf(BOUNDARY, passage)) this.starts.push(match.index + match[0].length);
    this.isProcedural = PROCEDURE_TITLE.test(subject);
    this.opening = firstMatch(COUNCIL_ALONE, passage)?.index ?? Number.POSITIVE_INFINITY;
  }

  get text(): string {
    return this.passage.text;
  }

  /** Rank of the clause at a position. */
  rankAt(position: number): number {
    let low = 0;
    for (let high = this.starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where the line of a position ends: another for each line. */
  lineAt(position: number): number {
    const end = this.text.indexOf('\n', position);
    return end < 0 ? this.text.length : end;
  }

  /** The words of its clause before a position. */
  lead(position: number): string {
    return this.leadAt(position).text;
  }

  leadAt(position: number): Passage {
    const start = this.starts[this.rankAt(position)] as number;
    return this.passage.slice(Math.max(start, position - REACH), position);
  }

  /** The clause so many after the one of a position, or before; empty when there is none. */
  beside(position: number, step: number): string {
    const rank = this.rankAt(position) + step;
    const start = this.starts[rank];
    if (start === undefined) return '';
    return this.text.slice(start, Math.min(this.starts[rank + 1] ?? this.text.length, start + REACH));
  }

  /** The words of its clause from a position on. */
  tail(position: number): string {
    return this.text.slice(position, this.endOfTail(position));
  }

  private endOfTail(position: number): number {
    const end = this.starts[this.rankAt(Math.max(0, position - 1)) + 1] ?? this.text.length;
    return Math.min(end, position + REACH);
  }

  /** « Le Conseil municipal, », then « Considérant que …, décide »: one sentence, of which it is the subject. */
  private isSentenceOfCouncil(lead: string, position: number): boolean {
    return AFTER_REASONS.test(lead) && this.opening < position;
  }

  /** « L'amendement est mis aux voix. Pour : 1, contre : 3. Il est rejeté. »: the vote of the act is to come. */
  private isOfAmendment(start: number, clause: string): boolean {
    if (!IT_IS_DECIDED.test(clause) && !OF_WHAT_STANDS_BEFORE.test(clause)) return false;
    for (let back = 1; back <= FARTHEST; back++) {
      const before = this.beside(start, -back);
      if (AMENDMENT.test(before)) return IT_IS_DECIDED.test(clause) || AMENDMENT_VOTED.test(before);
      if (!OF_WHAT_STANDS_BEFORE.test(before)) return false;
    }
    return false;
  }

  /** « L'avis des écoles est favorable : – École A : 1 abstention, 10 pour ; – École B : 11 pour »: each told its own. */
  private isOfAdviceListed(start: number): boolean {
    let clause = this.lead(start);
    for (let back = 1; back <= MOST_LISTED && LISTED.test(clause); back++) {
      clause = this.beside(start, -back);
      if (ADVICE_LISTED.test(clause)) return true;
    }
    return ADVICE_LISTED.test(clause);
  }

  /**
   * The words at this place are not the council's own vote on this act: a visa, a considérant, a proposal,
   * an advice, a past decision, a vote on procedure.
   */
  isForeign(start: number, end: number): boolean {
    const whole = this.leadAt(start);
    const tail = this.tail(end);
    const [dated = ''] = tail.split(BEGINS_CLOSING, 1);
    const words = this.text.slice(start, end);
    if (this.isOnProcedure(start, end, whole) || BY_ADVISERS.test(tail)) return true;
    if (this.isOfAdviceListed(start)) return true;
    if (!this.isProcedural && TOLD_OF_A_DAY.test(whole.text) && HAS_DONE.test(whole.text + words))
      return true;
    if (HAS_DONE.test(words) && DATED_TAIL.test(dated)) return true;
    const restarted = sinceRestart(whole);
    const lead = restarted ?? whole;
    if (isOfOthers(lead.text + words, this.own)) return true;
    if (restarted) return restarted.has(ADVISERS_WHO);
    if (this.isSentenceOfCouncil(whole.text, start)) return false;
    if (CITATION.test(lead.text) || lead.has(PROPOSED) || lead.has(ADVISED) || lead.has(OTHERS_DID))
      return true;
    // « le compte-rendu de la séance du 3 mai a été approuvé »: in an act on minutes, theirs is the day.
    return !this.isProcedural && lead.has(PAST) && (DATED.test(lead.text) || DATED_TAIL.test(dated));
  }

  private isOnProcedure(start: number, end: number, lead: Passage): boolean {
    const clause = this.passage.slice(start - lead.length, this.endOfTail(end));
    if (REFERS.test(clause.text) && BALLOT_ASKED.test(this.beside(start, -1))) return true;
    if (this.isProcedural) return false;
    return clause.has(PROCEDURE) || clause.has(METHOD) || this.isOfAmendment(start, clause.text);
  }
}

/** The council's own words, which begin within a clause; null when none do. */
function sinceRestart(lead: Passage): Passage | null {
  const last = [...matchesOf(RESTART, lead)].at(-1);
  return last ? lead.slice(last.index + last[0].length) : null;
}
