import type { Fact } from '../../pipeline/document.ts';
import { vote } from '../../pipeline/fields/vote.ts';
import { VOTE_KINDS } from '../../pipeline/french/vote/terms.ts';
import type { Person } from '../../schemas/deliberation.ts';
import { contextOf, type SectionTexts } from './context-of.ts';

/** The facts of a vote told by a body, or by several sections. */
export function voteFacts(text: string | SectionTexts, draft: Record<string, unknown> = {}): Fact[] {
  return vote.extract(contextOf(typeof text === 'string' ? { body: text } : text, { draft }));
}

/**
 * A vote in one line, for tables: outcome, majority, ballot, then the counts in favour, against, abstaining,
 * not voting, each with its names. `-` for null, `~` before what is inferred:
 * `adopted majority - 18 3[Ève ORME, Léa BOIS] ~0 -`.
 */
export function voteLine(facts: readonly Fact[]): string {
  const show = (place: string): string => {
    const fact = facts.find(({ pointer }) => pointer === `/vote/${place}`);
    return fact ? `${fact.certainty === 'inferred' ? '~' : ''}${fact.value}` : '-';
  };
  const tallies = VOTE_KINDS.map((kind) => {
    const names = facts
      .filter(({ pointer }) => pointer.startsWith(`/vote/${kind}/names/`))
      .map(({ value }) => (value as Person).name);
    return show(`${kind}/count`) + (names.length > 0 ? `[${names.join(', ')}]` : '');
  });
  return [show('outcome'), show('majority'), show('ballot'), ...tallies].join(' ');
}

export const voteOf = (text: string | SectionTexts, draft?: Record<string, unknown>): string =>
  voteLine(voteFacts(text, draft));
