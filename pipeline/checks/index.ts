import type { Diagnostic } from '../../schemas/deliberation.ts';
import type { Act } from '../register.ts';
import { attendanceFewer } from './attendance-fewer.ts';
import { attendanceMore } from './attendance-more.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { duplicateReceipt } from './duplicate-receipt.ts';
import { grantorPresent } from './grantor-present.ts';
import { holderAbsent } from './holder-absent.ts';
import { holderOverload } from './holder-overload.ts';
import { listMissing } from './list-missing.ts';
import { listedTwice } from './listed-twice.ts';
import { membersExceeded } from './members-exceeded.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { noticePeriod } from './notice-period.ts';
import { numberingHole } from './numbering-hole.ts';
import { officerAbsent } from './officer-absent.ts';
import { outcomeContradicted } from './outcome-contradicted.ts';
import { presentCount } from './present-count.ts';
import { publicationOrder } from './publication-order.ts';
import { quorumMissed } from './quorum-missed.ts';
import { quorumPrinted } from './quorum-printed.ts';
import { receiptAfterSitting } from './receipt-after-sitting.ts';
import { receiptAuthority } from './receipt-authority.ts';
import { receiptBeforeSitting } from './receipt-before-sitting.ts';
import { receiptDeadline } from './receipt-deadline.ts';
import { receiptDepartment } from './receipt-department.ts';
import { receiptMissing } from './receipt-missing.ts';
import { receiptNature } from './receipt-nature.ts';
import { receiptNumber } from './receipt-number.ts';
import { receiptOrder } from './receipt-order.ts';
import { receiptSiren } from './receipt-siren.ts';
import { secretNames } from './secret-names.ts';
import { signatureOrder } from './signature-order.ts';
import { twoSpellings } from './two-spellings.ts';
import { unanimityOpposed } from './unanimity-opposed.ts';
import { voteElectors } from './vote-electors.ts';
import { voteNames } from './vote-names.ts';
import { voteTotal } from './vote-total.ts';
import { voteUnnamed } from './vote-unnamed.ts';
import { votedTwice } from './voted-twice.ts';
import { voterAway } from './voter-away.ts';
import { votersCount } from './voters-count.ts';

/** What a check found: the registry adds code, severity, file and place. */
export interface Finding {
  /** The act it stands on. */
  act: Act;
  /** French sentence quoting both places. */
  message: string;
  /** JSON pointer of the value concerned; its first span gives the place. */
  pointer: string | null;
  actual?: unknown;
  expected?: unknown;
  remedy?: string;
}

/** What only the caller knows: there is no clock and no folder in a check. */
export interface CheckContext {
  /** The day to count delays from; without it the checks on delays are silent. */
  today?: string;
  /** Sitting dates (YYYY-MM-DD) whose list of deliberations is in the folder; without it none is missed. */
  listedSittings?: ReadonlySet<string>;
}

/**
 * One rule on finished records, with its own code. `acts` are all acts of one authority;
 * most checks look at each alone.
 */
export interface Check {
  /** `<field or stage>.<problem>` */
  code: `${string}.${string}`;
  /** error: the act is not published; warning: published with a visible note; info: noted. */
  severity: Diagnostic['severity'];
  /** One French sentence for the clerk and the quality page. */
  summary: string;
  /** Article of law or rule it rests on, e.g. « CGCT, art. L2121-17 ». */
  basis: string;
  run(acts: readonly Act[], context: CheckContext): Finding[];
}

/** In the order an act is read: sitting, attendance, vote, dates and stamp, then the register as a whole. */
export const checks: readonly Check[] = [
  noticePeriod,
  quorumPrinted,
  quorumMissed,
  membersExceeded,
  officerAbsent,
  presentCount,
  attendanceMore,
  attendanceFewer,
  listedTwice,
  grantorPresent,
  holderAbsent,
  holderOverload,
  votersCount,
  voteTotal,
  voteElectors,
  voteNames,
  voteUnnamed,
  votedTwice,
  voterAway,
  secretNames,
  unanimityOpposed,
  outcomeContradicted,
  signatureOrder,
  receiptSiren,
  receiptAuthority,
  receiptDepartment,
  receiptNature,
  receiptNumber,
  receiptBeforeSitting,
  receiptAfterSitting,
  receiptOrder,
  receiptDeadline,
  receiptMissing,
  publicationOrder,
  duplicateNumber,
  duplicateReceipt,
  numberingHole,
  listMissing,
  twoSpellings,
  nearDuplicate,
];
