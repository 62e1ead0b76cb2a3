import type { Deliberation } from '../../schemas/deliberation.ts';
import { compactKey, isSamePerson, isSameTitle, type Keys, key, peopleKeys, personKey } from './compare.ts';
import type { GoldAct } from './gold.ts';
import { essential, type MeasuredField, other, stated } from './measured.ts';

type ActField = MeasuredField<GoldAct | null, Deliberation | null>;

const count = (kind: 'inFavour' | 'against' | 'abstentions' | 'notVoting'): ActField =>
  essential(
    `vote.${kind}`,
    (gold) => key(gold?.[kind]),
    (read) => key(stated(read, `/vote/${kind}/count`, read?.vote[kind].count)),
  );

/** Who voted how: the same name under another vote is another key. */
const cast = (lists: readonly Keys[]): Keys =>
  lists.flatMap((names, vote) => names.map((name) => `${vote}:${name}`));

const NAMED = ['against', 'abstentions', 'notVoting'] as const;

/** A bare rank in the agenda, which gold and reading may each leave out. */
const isRank = (number: string | null | undefined): boolean => /^\s*\d{1,3}\s*$/.test(number ?? '');

export const actFields: readonly ActField[] = [
  essential(
    'number',
    (gold) => key(gold?.number),
    (read) => key(read?.number),
    {
      isOptional: (gold, read) =>
        (isRank(gold?.number) && !read?.number) || (isRank(read?.number) && !gold?.number),
    },
  ),
  essential(
    'subject',
    (gold) => key(gold?.subject),
    (read) => key(read?.subject),
    { isSame: isSameTitle },
  ),
  essential(
    'outcome',
    (gold) => key(gold?.outcome),
    (read) => key(stated(read, '/vote/outcome', read?.vote.outcome)),
  ),
  essential(
    'majority',
    (gold) => key(gold?.majority),
    (read) => key(stated(read, '/vote/majority', read?.vote.majority)),
  ),
  count('inFavour'),
  count('against'),
  count('abstentions'),
  count('notVoting'),
  essential(
    'vote.names',
    (gold) => cast([gold?.againstNames, gold?.abstentionNames, gold?.notVotingNames].map(peopleKeys)),
    (read) =>
      cast(NAMED.map((kind) => peopleKeys(stated(read, `/vote/${kind}/names`, read?.vote[kind].names)))),
  ),
  essential(
    'receipt.id',
    (gold) => compactKey(gold?.receipt?.id),
    (read) => compactKey(read?.receipt?.id),
  ),
  essential(
    'receipt.receivedOn',
    (gold) => key(gold?.receipt?.receivedOn),
    (read) => key(read?.receipt?.receivedOn),
  ),
  other(
    'ballot',
    (gold) => key(gold?.ballot),
    (read) => key(stated(read, '/vote/ballot', read?.vote.ballot)),
  ),
  other(
    'rapporteur',
    (gold) => personKey(gold?.rapporteur),
    (read) => personKey(read?.rapporteur),
    { isSame: isSamePerson },
  ),
  other(
    'receipt.sentOn',
    (gold) => key(gold?.receipt?.sentOn),
    (read) => key(read?.receipt?.sentOn),
  ),
  other(
    'publishedOn',
    (gold) => key(gold?.publishedOn),
    (read) => key(read?.publishedOn),
  ),
  other(
    'signedOn',
    (gold) => key(gold?.signedOn),
    (read) => key(read?.signedOn),
  ),
  other(
    'signatory',
    (gold) => personKey(gold?.signatory),
    (read) => personKey(read?.signatory),
  ),
];
