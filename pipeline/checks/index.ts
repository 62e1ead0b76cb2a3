import type { Diagnostic } from '../../schemas/deliberation.ts';
import { attendanceFewer } from './attendance-fewer.ts';
import { attendanceMore } from './attendance-more.ts';
import type { Check } from './check.ts';
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
import { unsettledName } from './unsettled-name.ts';
import { voteElectors } from './vote-electors.ts';
import { voteNames } from './vote-names.ts';
import { voteTotal } from './vote-total.ts';
import { voteUnnamed } from './vote-unnamed.ts';
import { votedTwice } from './voted-twice.ts';
import { voterAway } from './voter-away.ts';
import { votersCount } from './voters-count.ts';

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
  unsettledName,
  nearDuplicate,
];

const OF_SITTINGS = new Set<string>(checks.filter((check) => check.isOfSitting).map(({ code }) => code));

/** Whether a finding on an act is about the whole sitting. */
export const isOfSitting = ({ code }: Diagnostic): boolean => OF_SITTINGS.has(code);
