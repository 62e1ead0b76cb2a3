import { basename, dirname } from 'node:path';
import type { LedgerEntry } from '../../schemas/ledger.ts';
import type { Act } from '../register.ts';
import { recordSum } from '../store/canonical.ts';
import type { Happening } from './chain.ts';
import type { History } from './history.ts';
import { parisTime } from './paris.ts';

/** Who acts on the ledger, and when. */
export interface Doing {
  now: Date;
  by: string;
}

type Details = Pick<Partial<LedgerEntry>, 'reason' | 'ground' | 'from' | 'before' | 'hidesFormer'>;

/** The document of an act, from the folder of its authority. */
export const fileOf = ({ sourcePath }: Pick<Act, 'sourcePath'>): string =>
  `${basename(dirname(sourcePath))}/${basename(sourcePath)}`;

/** Something that happens to an act as it stands now. */
export const happening = (
  act: Pick<Act, 'record' | 'sourcePath'>,
  event: LedgerEntry['event'],
  { now, by }: Doing,
  details: Details = {},
): Happening => ({
  at: parisTime(now),
  event,
  act: act.record.id,
  file: fileOf(act),
  sourceSha256: act.record.source.sha256,
  recordSha256: recordSum(act.record),
  by,
  ...details,
});

/** Something that happens to an act without changing it. */
export const sameAct = (
  { act, last: { file, sourceSha256, recordSha256 } }: History,
  event: LedgerEntry['event'],
  { now, by }: Doing,
  details: Details = {},
): Happening => ({ at: parisTime(now), event, act, file, sourceSha256, recordSha256, by, ...details });
