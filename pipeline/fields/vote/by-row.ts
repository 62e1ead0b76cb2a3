import { Passage } from '../../document/passage.ts';
import type { ActSections, Fact } from '../../document.ts';
import { TITLE_AGAINST } from '../../french/vote/counts-beside.ts';
import { VOTE_KINDS } from '../../french/vote/terms.ts';
import { stated } from '../../record/facts.ts';
import { gridOf } from '../attendance/grid.ts';
import { ownHeading } from '../sections/own.ts';

/** Fewer rows than this are no council. */
const FEWEST_VOTES = 3;

/** « Nom | Pour | Contre | Abst. », a row for each member: who voted how, and how many. */
export function votesByRow(act: ActSections): Fact[] {
  const passage = Passage.join([...ownHeading(act), act.body]);
  const { votes } = TITLE_AGAINST.test(passage.text) ? gridOf(passage) : { votes: [] };
  if (votes.length < FEWEST_VOTES) return [];
  return VOTE_KINDS.flatMap((kind) => {
    const voters = votes.filter(({ vote }) => vote === kind).map(({ entry }) => entry);
    if (voters.length === 0) return [];
    const read = voters.map(({ passage }) => passage);
    return [
      stated(`/vote/${kind}/count`, voters.length, 'vote-names-counted', ...read),
      ...voters.map(({ person, passage }, index) =>
        stated(`/vote/${kind}/names/${index}`, person, 'vote-names', passage),
      ),
    ];
  });
}
