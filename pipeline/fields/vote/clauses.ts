import { anyOf } from '../../french/fold.ts';
import { lexicon } from '../../french/phrases.ts';
import { ADVISERS, PROCEDURE_TITLES, PROCEDURES, PROPOSALS } from '../../french/vote-formulas.ts';
import { COUNCILS, DELIBERATED } from '../../french/vote-lexicon.ts';

const OPENERS =
  "Vus?|VUS?|Consid|CONSID|Attendu|ATTENDU|Apr[èe]s|APR[ÈE]S|Le Conseil|LE CONSEIL|Le conseil|L[’']|Article|ARTICLE|" +
  'D[ÉEé]|V[oO][tT]|R[ÉEé]s|R[ÉE]S|Pour|POUR|Contre|CONTRE|Abs|ABS|Adopt|ADOPT|Approuv|APPROUV|Accept|ACCEPT|Rejet|REJET|' +
  'Unanim|UNANIM|Prop|PROP|[AÀ]\\s|Mis|MIS|Ont|ONT|Ne\\s|NE\\s|Se\\s|SE\\s|M\\.|MM|Mme|Mon|Mad|La |LA |Point|POINT|Ainsi|Ces?|Cette';
/** A full stop, but not that of « M. », « J. DUPONT », « art. 5 ». */
const FULL_STOP = '\\.(?<!(?<![\\p{L}])(?:M|MM|Mr|Mme|Mmes|Mlle|Me|Dr|art|n|\\p{Lu})\\.)';
const SENTENCE_END = `${FULL_STOP}(?=\\s+[\\p{Lu}«“"(–•*-])|[!?;](?=\\s)`;
const BOUNDARY = new RegExp(
  `\\n\\n|${SENTENCE_END}|\\n(?<=[,;:.)]\\n)(?=[\\p{Lu}–•*-])|\\n(?=[\\s–—•*·>-]{0,4}(?:${OPENERS}))|\\n(?=[–—•*·-]\\s)`,
  'gu',
);

/** How far back or ahead a clause is looked at: bounds the work on text without punctuation. */
const REACH = 600;

/** « après en avoir délibéré », « …, le Conseil municipal … »: the council's own words begin here. */
const RESTART = new RegExp(
  `${anyOf(DELIBERATED)}|(?:,|(?<![\\p{L}])et)\\s+${anyOf(COUNCILS)}(?![\\p{L}])`,
  'giu',
);
const CITATION = /^[\s\-–—•*"«(\d.)]{0,10}(?:vus?|consid[ée]rant|attendu|rappelant|qu[e’'])(?![\p{L}])/iu;
const NOT_A_LEAD_LETTER = '(?<![\\p{L}\\d])';
const PROPOSED = new RegExp(`${NOT_A_LEAD_LETTER}${anyOf(PROPOSALS)}(?![\\p{L}])[^:,]{0,160}$`, 'iu');
const ADVISED = new RegExp(
  `^[\\s\\-–—•*]{0,6}(?:que\\s+)?(?:l[ae]s?|l['’])\\s*(?:\\d+\\p{L}*\\s+)?(?:${anyOf(ADVISERS)})(?!\\s+permanente)(?![\\p{L}])|` +
    `${NOT_A_LEAD_LETTER}(?:${anyOf(ADVISERS)})(?![\\p{L}])[^.]{0,120}(?:qui|ayant|a\\s+[ée]mis|a\\s+rendu|s['’]est)`,
  'iu',
);
const BY_ADVISERS = new RegExp(
  `^\\s*,?\\s*(?:par|de|des membres de|en)\\s+(?:l[ae]s?\\s+)?(?:${anyOf(ADVISERS)})(?!\\s+permanente)(?![\\p{L}])`,
  'iu',
);
const DATE =
  '\\d{1,2}(?:er)?(?:\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?|\\s+\\p{L}{3,9}\\.?\\s+)(?:\\d\\d)?\\d\\d(?!\\d)';
const DATED = new RegExp(DATE, 'u');
const DATED_TAIL = new RegExp(`^[^.;:]{0,80}\\s(?:le|du|en date du|lors)\\s[^.;:]{0,20}${DATE}`, 'iu');
const PAST =
  /(?<![\p{L}])(?:a|ont|avait|avaient|ayant|fut|par\s+d[ée]lib[ée]ration|par\s+laquelle|lors)(?![\p{L}])/iu;
/** « Par délibération du 26 mars 2012, le conseil a approuvé … » */
const TOLD = new RegExp(`^\\W*(?:par|lors|le|en)\\s[^,]{0,80}${DATE}`, 'iu');
const HAS_DONE = /(?:^|\s)(?:a|ont|avait|avaient)\s/iu;
/** « décide de ne pas procéder au scrutin secret », « décide d’ajouter ce point à l’ordre du jour ». */
const METHOD =
  /(?:proc[ée]der|recourir|voter|renoncer|effectuer)(?![\p{L}])[^.;]{0,60}(?:mains?\s+lev|bulletin|scrutin|vote secret)|(?:ajout|inscri)[^.;]{0,80}ordre du jour/iu;

const PROCEDURE = new RegExp(lexicon({ procedure: PROCEDURES }).source, 'iu');
const PROCEDURE_TITLE = new RegExp(lexicon({ title: PROCEDURE_TITLES }).source, 'iu');

/** A text cut into clauses, to know in what words a formula stands. */
export class Clauses {
  private readonly starts: number[] = [0];
  private readonly isProcedural: boolean;

  /** `subject`: a vote on minutes is the act's own when its title speaks of them. */
  constructor(
    readonly text: string,
    subject: string,
  ) {
    for (const match of text.matchAll(BOUNDARY)) this.starts.push(match.index + match[0].length);
    this.isProcedural = PROCEDURE_TITLE.test(subject);
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

  /** The words of its clause before a position. */
  lead(position: number): string {
    const start = this.starts[this.rankAt(position)] as number;
    return this.text.slice(Math.max(start, position - REACH), position);
  }

  /** The words of its clause from a position on. */
  tail(position: number): string {
    const end = this.starts[this.rankAt(Math.max(0, position - 1)) + 1] ?? this.text.length;
    return this.text.slice(position, Math.min(end, position + REACH));
  }

  /** End of the sentence or paragraph, which lists of names do not cross. */
  endAfter(position: number): number {
    return this.starts[this.rankAt(position) + 1] ?? this.text.length;
  }

  /**
   * The words at this place are not the council's own vote on this act: a visa, a considérant, a proposal,
   * an advice, a past decision, a vote on procedure.
   */
  isForeign(start: number, end: number): boolean {
    const whole = this.lead(start);
    const tail = this.tail(end);
    const clause = whole + this.text.slice(start, end) + tail;
    if (!this.isProcedural && (PROCEDURE.test(clause) || METHOD.test(clause))) return true;
    if (BY_ADVISERS.test(tail)) return true;
    if (TOLD.test(whole) && HAS_DONE.test(whole + this.text.slice(start, end))) return true;
    let lead = whole;
    let restarted = false;
    for (const match of whole.matchAll(RESTART)) {
      lead = whole.slice(match.index + match[0].length);
      restarted = true;
    }
    if (restarted) return false;
    if (CITATION.test(lead) || PROPOSED.test(lead) || ADVISED.test(lead)) return true;
    return PAST.test(lead) && (DATED.test(lead) || DATED_TAIL.test(tail));
  }
}
