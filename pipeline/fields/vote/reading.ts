import type { Passage } from '../../document/passage.ts';
import type { Fact } from '../../document.ts';
import { SUGGESTION } from '../../french/vote/context.ts';
import { OF_SOME_AFTER, OF_SOME_BEFORE } from '../../french/vote/names.ts';
import type { Own } from '../../french/vote/others.ts';
import { SAVE } from '../../french/vote/results.ts';
import { type Kind, VOTE_KINDS } from '../../french/vote/terms.ts';
import { stated } from '../../record/facts.ts';
import { beginningApart } from './apart.ts';
import { ballotIn, isElection } from './ballot.ts';
import { Clauses } from './clauses.ts';
import { formulasIn } from './formulas.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import { outcomeOf, type Result } from './outcome.ts';
import { beginningSeries } from './series.ts';
import { type Tally, talliesIn } from './tallies.ts';
import { type Event, type Vote, votesOf } from './votes.ts';
import { settledOf, sharedBy } from './whole.ts';

/** What is said of the vote besides its counts. */
interface Said {
  vote: Vote;
  /** The votes on parts of the act, where none is on the whole. */
  parts: readonly Vote[];
  isElection: boolean;
  isOneOfSeveral: boolean;
  ballot: ReturnType<typeof ballotIn>;
}

/** What one passage says of the vote on its act. */
export class Reading {
  private readonly clauses: Clauses;
  private readonly mentions: readonly Mention[];
  private readonly tallies: readonly Tally[];
  #said: Said | undefined;

  /** `subject`: the act's title, for votes on what it speaks of. */
  constructor(
    private readonly passage: Passage,
    subject: string,
    own?: Own,
  ) {
    this.clauses = new Clauses(passage, subject, own);
    this.mentions = mentionsOf(passage);
    this.tallies = talliesIn(passage, this.clauses, this.mentions);
  }

  /** Read when asked: where nothing is counted, a heading is not. */
  private get said(): Said {
    this.#said ??= this.read();
    return this.#said;
  }

  private read(): Said {
    const all: Event[] = [...formulasIn(this.clauses), ...this.tallies];
    all.sort((a, b) => a.start - b.start);
    const events = withoutSuggestions(all, this.clauses);
    const { clauses } = this;
    const votes = votesOf(events, beginningApart(events, clauses), beginningSeries(events, clauses));
    const { vote, parts } = settledOf(votes, this.clauses);
    return {
      vote,
      parts,
      isElection: isElection(this.passage) && !vote.isYesOrNo,
      isOneOfSeveral: votes.filter(({ isFormal }) => isFormal).length > 1,
      ballot: ballotIn(this.passage, this.clauses),
    };
  }

  /** Votes in favour are written here. */
  get isCounted(): boolean {
    const isSaid = this.tallies.some(({ kind, count }) => kind === 'inFavour' && count !== null);
    return isSaid && this.said.vote.tally('inFavour').count !== null;
  }

  /** Where the parts of the act were voted on, and not the whole: the votes on them. */
  get parts(): readonly Passage[] {
    return this.said.parts.flatMap(({ events }) =>
      events.map(({ start, end }) => this.passage.slice(start, end)),
    );
  }

  facts(): Fact[] {
    if (this.said.parts.length > 0) return [...this.sharedFacts(), ...this.ballotFacts()];
    const outcome = outcomeOf(this.said.vote, this.said.isElection);
    const isChoice = this.said.isElection && outcome === null;
    return [
      ...(outcome ? [this.fact('outcome', outcome.outcome, outcome.rule, outcome.read)] : []),
      ...this.majorityFacts(isChoice),
      ...this.ballotFacts(),
      ...(isChoice ? [] : this.kindsTold(outcome).flatMap((kind) => this.tallyFacts(kind))),
    ];
  }

  /** Of votes on parts: what all of them say alike. No count is the act's, nor is anybody's name. */
  private sharedFacts(): Fact[] {
    const { outcome, majority } = sharedBy(this.said.parts);
    return [
      ...(outcome ? [this.fact('outcome', outcome.value, 'vote-all-parts', outcome.read)] : []),
      ...(majority ? [this.fact('majority', majority.value, 'vote-all-parts', majority.read)] : []),
    ];
  }

  /** « rejetée par 8 voix contre 7 », « avis défavorable : 12 pour »: for what they voted is not told. */
  private kindsTold(outcome: Result | null): readonly Kind[] {
    const countOf = (kind: Kind) => this.said.vote.tally(kind).count?.count ?? 0;
    const isContrary = outcome?.outcome === 'rejected' && countOf('inFavour') > countOf('against');
    return isContrary ? ['abstentions', 'notVoting'] : VOTE_KINDS;
  }

  private fact(place: string, value: unknown, rule: string, read: readonly Event[]): Fact {
    const passages = read.map(({ start, end }) => this.passage.slice(start, end));
    return stated(
      `/vote/${place}`,
      value,
      this.said.isOneOfSeveral && this.said.parts.length === 0 ? `${rule}-last-of-several` : rule,
      ...passages,
    );
  }

  /** « le maire s’étant retiré, adopté à l’unanimité »: one voter less, whoever that is. */
  get isLeft(): boolean {
    return this.mentions.some(({ kind, count }) => kind === 'notVoting' && count !== 0);
  }

  /** « à l’unanimité, abstention du groupe Demain »: some voted so, and how many is not told. */
  get unsettled(): readonly Kind[] {
    const { text } = this.clauses;
    const isOfSome = ({ start, end, manner, isTold }: Mention) =>
      OF_SOME_AFTER.test(text.slice(end, end + NEAR)) ||
      ((manner === 'verb' || isTold || /^\s?[:(,]/u.test(text.slice(start - 2, start))) &&
        OF_SOME_BEFORE.test(this.clauses.lead(start)));
    return this.mentions
      .filter((mention) => mention.count === null && isOfSome(mention))
      .filter(({ start }) => !this.tallies.some((tally) => tally.start === start))
      .map(({ kind }) => kind);
  }

  /** « à l’unanimité moins deux voix »: some were not in favour, and how they voted is not told. */
  get isUnanimitySave(): boolean {
    const said = this.said.vote.of('majority').at(-1);
    const isOpposed = this.said.vote.of('tally').some(({ kind }) => kind !== 'inFavour');
    return said !== undefined && !isOpposed && SAVE.test(this.clauses.tail(said.end));
  }

  /** « élu à la majorité absolue » tells how an election is won, not that something is adopted. */
  private majorityFacts(isChoice: boolean): Fact[] {
    const said = this.said.vote.of('majority').at(-1);
    if (!said || (isChoice && said.majority === 'majority')) return [];
    return [this.fact('majority', said.majority, 'vote-majority', [said])];
  }

  private ballotFacts(): Fact[] {
    if (!this.said.ballot) return [];
    const { ballot, rule, read } = this.said.ballot;
    return [stated('/vote/ballot', ballot, rule, read)];
  }

  /** Nobody is named as having voted one way in a secret ballot; who took no part is no secret. */
  private tallyFacts(kind: Kind): Fact[] {
    const { count, tallies, names } = this.said.vote.tally(kind);
    const shown = this.said.ballot?.ballot === 'secret' && kind !== 'notVoting' ? [] : names;
    const facts: Fact[] = [];
    if (count) facts.push(this.fact(`${kind}/count`, count.count, 'vote-count', [count]));
    else if (shown.length > 0 && !tallies.some(({ isMoreThanNames }) => isMoreThanNames))
      facts.push(this.fact(`${kind}/count`, shown.length, 'vote-names-counted', tallies));
    shown.forEach(({ person, passage }, i) => {
      facts.push(stated(`/vote/${kind}/names/${i}`, person, 'vote-names', passage));
    });
    return facts;
  }
}
const NEAR = 80;

const decides = ({ isDeliberated, decision }: Extract<Event, { type: 'verb' }>): boolean =>
  isDeliberated || decision === 'carried' || decision === 'adopted';

/** « M. X souhaite … Cette proposition n'est pas retenue. », then the council decides: what a member proposed. */
function withoutSuggestions(events: readonly Event[], clauses: Clauses): readonly Event[] {
  const decided = events.findLast((event) => event.type === 'verb' && decides(event))?.start ?? 0;
  return events.filter(
    ({ type, start }) => type !== 'result' || start > decided || !SUGGESTION.test(clauses.lead(start)),
  );
}
