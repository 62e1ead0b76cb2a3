import type { Clauses } from './clauses.ts';
import type { Event } from './votes.ts';
import { isOfPart, isOfRow } from './whole.ts';

/** One sentence, or one line of a list of votes, with what it says of a vote. */
class Sentence {
  readonly events: Event[] = [];

  /** Whether it says what is voted, « Le conseil fixe », or on which part. */
  isDecided = false;

  /** @param isPart whether it stands under the name of a part, « Article 2 : », « Eau : » */
  constructor(private readonly isPart: boolean) {
    this.isDecided = isPart;
  }

  add(event: Event): void {
    this.events.push(event);
    this.isDecided ||= event.type === 'verb' || event.type === 'result';
  }

  get isUnanimous(): boolean {
    return this.events.some((event) => event.type === 'majority' && event.majority === 'unanimous');
  }

  get isOpposed(): boolean {
    return this.events.some(
      (event) =>
        event.type === 'tally' &&
        (event.kind === 'against' || event.kind === 'abstentions') &&
        (event.count ?? event.names.length) > 0,
    );
  }

  get tells(): boolean {
    return this.isDecided && (this.isUnanimous !== this.isOpposed || this.countOf('inFavour') !== null);
  }

  countOf(kind: 'inFavour' | 'against'): number | null {
    const said = this.events.find((event) => event.type === 'tally' && event.kind === kind);
    return said?.type === 'tally' ? said.count : null;
  }

  /** Whether two sentences cannot tell of the same vote; « Commune : 5 voix pour », « Eau : 5 voix pour » are two. */
  isContrary(other: Sentence): boolean {
    const areParts = [this, other].every((one) => one.isPart && one.countOf('inFavour') !== null);
    if (areParts) return true;
    const isCountedApart = (['inFavour', 'against'] as const).some((kind) => {
      const [own, their] = [this.countOf(kind), other.countOf(kind)];
      return own !== null && their !== null && own !== their;
    });
    return isCountedApart || (this.isUnanimous !== other.isUnanimous && this.isOpposed !== other.isOpposed);
  }
}

/**
 * Events that begin another vote though nothing they claim was claimed before: « Le conseil, à l'unanimité, fixe … »,
 * then « Le conseil, par 3 voix pour et 1 contre, fixe … », each sentence whole; « a) Cantine : unanimité », then
 * « b) Garderie : 12 pour, 3 contre ».
 */
export function beginningApart(events: readonly Event[], clauses: Clauses): ReadonlySet<Event> {
  const sentences = new Map<number, Sentence>();
  for (const event of events) {
    const isPart = isOfPart(event, clauses);
    const place = isPart ? -clauses.lineAt(event.start) : clauses.rankAt(event.start);
    const sentence = sentences.get(place) ?? new Sentence(isPart);
    sentence.add(event);
    sentences.set(place, sentence);
  }
  const telling = [...sentences.values()].filter(({ tells }) => tells);
  const contrary = telling.filter((one, i) => telling[i - 1]?.isContrary(one));
  return new Set([...contrary.flatMap(({ events: [first] }) => first ?? []), ...belowRows(events, clauses)]);
}

/** « Club de pétanque | 150 € | 7 pour », « Club de belote | 200 € | 8 pour », then « Le conseil adopte ce tableau. » */
function belowRows(events: readonly Event[], clauses: Clauses): Event[] {
  const lines = events.map((event) => clauses.lineAt(event.start));
  const rows = new Set(lines.filter((_, at) => isOfRow(events[at] as Event, clauses)));
  return rows.size < 2
    ? []
    : events.filter((_, at) => rows.has(lines[at - 1] ?? -1) && lines[at] !== lines[at - 1]);
}
