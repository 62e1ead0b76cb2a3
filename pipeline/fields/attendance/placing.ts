import type { Passage } from '../../document/passage.ts';
import type { ListKind } from '../../french/attendance/labels.ts';
import {
  ABSENT_OR_PROXY,
  IN_PART,
  IS_ABSENT,
  IS_EXCUSED,
  NOT_EXCUSED,
  TELLS_EXCUSED,
} from '../../french/attendance/said-of-member.ts';
import { foldInPlace } from '../../french/fold.ts';
import { changesOf } from './changes.ts';
import type { Entry, Roll } from './entry.ts';
import type { Zone } from './zone.ts';

/** Puts a person of a list into the roll, with the proxy they give and their coming and going. */
export function place(
  entry: Entry,
  { kind, label, sentence }: Pick<Zone, 'kind' | 'label' | 'sentence'>,
  roll: Roll,
): void {
  const told = [entry, ...(entry.holder ? [entry.holder] : [])];
  roll.unclear.push(...told.filter(({ isUnclear }) => isUnclear).map(({ passage }) => passage));
  if (entry.isUnclear) return;
  const changes = (sentence ? [sentence] : entry.notes).flatMap((note) => {
    const said = changesOf(entry.person, note, kind === 'absent' || kind === 'excused');
    return said.map((value) => ({ value, read: sentence ? [note] : [entry.passage, note] }));
  });
  roll.changes.push(...changes);
  const isGrantor = kind === 'proxies' && !entry.hasNoProxy && !ABSENT_OR_PROXY.test(foldInPlace(label.flat));
  const isUntold = (entry.holder === undefined && isGrantor) || entry.holder?.isUnclear;
  const holder = isUntold ? null : entry.holder;
  if (holder !== undefined) roll.proxies.push({ grantor: entry, holder });
  if (kind === 'remark' || kind === 'attending') return;
  const status = statusOf(entry, kind, label);
  // Who came late or left early was there, and may have been represented before or after.
  if (status === 'present' && (holder === undefined || changes.length > 0)) roll.present.push(entry);
  else if (status !== 'present' && holder === undefined) roll[status].push(entry);
}

/** The list a person is of: by what is said of that person, else by the label. */
function statusOf({ notes }: Entry, kind: ListKind, label: Passage): 'present' | 'absent' | 'excused' {
  const said = notes.map((note) => foldInPlace(note.flat)).join(' ');
  const isPartly = IN_PART.test(said);
  if (!isPartly && NOT_EXCUSED.test(said)) return 'absent';
  if (!isPartly && IS_EXCUSED.test(said)) return 'excused';
  if (kind === 'present') return !isPartly && IS_ABSENT.test(said) ? 'absent' : 'present';
  if (kind === 'proxies') return TELLS_EXCUSED.test(label.text) ? 'excused' : 'absent';
  return kind;
}
