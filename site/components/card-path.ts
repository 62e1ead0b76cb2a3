import { slug } from '../../pipeline/french/fold.ts';
import type { ActView } from '../data/act.ts';
import { drawnParts, outcomeOf } from './vote.ts';

/** Where the picture of a vote stands: « adoptee-a-la-majorite-12-pour-3-contre.png », the same for all that went so. */
export function cardPath(act: ActView): string {
  const parts = drawnParts(act).map(({ kind, count }) => `${count} ${KINDS[kind]}`);
  return `${act.authority.path}cartes/${slug([outcomeOf(act), ...parts].join(' '))}.png`;
}

const KINDS = {
  inFavour: 'pour',
  against: 'contre',
  abstentions: 'abstentions',
  notVoting: 'hors vote',
  away: 'sans vote',
  present: 'presents',
  represented: 'representes',
} as const;
