import type { Attendance, Deliberation, Sitting } from '../../schemas/deliberation.ts';
import { type Keys, key, type Name, peopleKeys, personKey } from './compare.ts';
import type { GoldSitting } from './gold.ts';
import { essential, type MeasuredField, other, stated } from './measured.ts';

/** What a document says of its sitting: that of its first record, or its own when it holds none. */
export interface SittingRead {
  sitting: Sitting | null;
  attendance: Attendance | null;
  provenance?: Deliberation['provenance'];
}

const proxyKeys = (proxies: readonly { grantor: Name; holder: Name }[] = []): Keys =>
  proxies.map(({ grantor, holder }) => `${personKey(grantor)[0]} > ${personKey(holder)[0] ?? '?'}`);

export const sittingFields: readonly MeasuredField<GoldSitting | null, SittingRead | null>[] = [
  essential(
    'sitting.date',
    (gold) => key(gold?.date),
    (read) => key(read?.sitting?.date),
  ),
  essential(
    'present',
    (gold) => peopleKeys(gold?.present),
    (read) => peopleKeys(read?.attendance?.present),
  ),
  essential(
    'proxies',
    (gold) => proxyKeys(gold?.proxies),
    (read) => proxyKeys(read?.attendance?.proxies),
  ),
  essential(
    'absent',
    (gold) => peopleKeys(gold?.absent),
    (read) => peopleKeys([...(read?.attendance?.absent ?? []), ...(read?.attendance?.excused ?? [])]),
  ),
  other(
    'sitting.noticeDate',
    (gold) => key(gold?.noticeDate),
    (read) => key(read?.sitting?.noticeDate),
  ),
  other(
    'sitting.membersInOffice',
    (gold) => key(gold?.membersInOffice),
    (read) => key(stated(read, '/sitting/membersInOffice', read?.sitting?.membersInOffice)),
  ),
  other(
    'sitting.voters',
    (gold) => key(gold?.voters),
    (read) => key(stated(read, '/sitting/voters', read?.sitting?.voters)),
  ),
  other(
    'sitting.chair',
    (gold) => personKey(gold?.chair),
    (read) => personKey(read?.sitting?.chair),
  ),
  other(
    'sitting.secretaries',
    (gold) => peopleKeys(gold?.secretaries),
    (read) => peopleKeys(read?.sitting?.secretaries),
  ),
];
