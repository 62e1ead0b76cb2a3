import type { Receipt } from '../../schemas/deliberation.ts';
import type { ActSections } from '../document.ts';
import { type TransmissionId, transmissionIdsIn, transmissionKey } from '../french/act/transmission-id.ts';
import { isOfPrefecture, type LabelledDate, labelledDates } from '../french/dates/labelled-dates.ts';
import { stated } from '../record/facts.ts';
import type { Field } from './field.ts';
import { ownCertificate, ownClosing, ownHeading } from './sections/own.ts';

/**
 * The prefecture's receipt: the transmission id with the days of sending and reception, wherever the stamp
 * stands. Without id, a stated day alone makes a receipt whose id is null.
 */
export const receipt: Field = {
  name: 'receipt',
  scope: 'act',
  extract({ act }) {
    const id = idOf(act);
    const dates = datesOf(act, id !== null);
    const sent = dates.find(({ label }) => label === 'sent');
    const received =
      dates.find(({ label }) => label === 'received') ?? dates.find(({ label }) => label === 'receivedShort');
    if (!id && !sent && !received) return [];
    const value: Receipt = {
      ...partsOf(id),
      sentOn: sent?.date ?? null,
      receivedOn: received?.date ?? null,
    };
    const rule = id?.isRepaired ? 'stamp-repaired' : id ? 'stamp' : 'stamp-without-id';
    const read = [id?.passage, ...(sent?.labelled ?? []), ...(received?.labelled ?? [])];
    return [stated('/receipt', value, rule, ...read.filter((passage) => passage !== undefined))];
  },
};

/** The first id printed; that of a deliberation before any of an annexed order or budget. */
function idOf(act: ActSections): TransmissionId | null {
  for (const section of [act.stamp, act.closing, ...ownHeading(act), act.subject, act.body]) {
    const ids = transmissionIdsIn(section);
    const first = ids.find(({ nature }) => nature === 'DE') ?? ids[0];
    if (first) return fullest(ids, first);
  }
  return null;
}

/** Printed on each page, an id is read best where no separator of it is lost: « DE2024031 », « DE2024_031 ». */
const fullest = (ids: readonly TransmissionId[], first: TransmissionId): TransmissionId =>
  ids
    .filter(({ id }) => transmissionKey(id) === transmissionKey(first.id))
    .reduce((best, each) => (each.id.length > best.id.length ? each : best), first);

/** « Reçu le » without more is the prefecture's word only in its own stamp, or beside an id that stands apart. */
const datesOf = (act: ActSections, hasId: boolean): LabelledDate[] => [
  ...labelledDates(act.stamp),
  ...[...ownClosing(act), ownCertificate(act)]
    .flatMap((section) => labelledDates(section))
    .filter((date) => hasId || date.label !== 'receivedShort' || isOfPrefecture(date)),
  ...ownHeading(act).flatMap((section) =>
    labelledDates(section).filter(
      ({ label }) => label !== 'receivedShort' || transmissionIdsIn(section).length > 0,
    ),
  ),
];

const partsOf = (id: TransmissionId | null) => ({
  id: id?.id ?? null,
  department: id?.department ?? null,
  siren: id?.siren ?? null,
  date: id?.date ?? null,
  number: id?.number ?? null,
  nature: id?.nature ?? null,
});
