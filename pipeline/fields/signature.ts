import type { Passage } from '../document/passage.ts';
import type { ActSections, Fact } from '../document.ts';
import { AT_PLACE, SIGNED_AT } from '../french/act/signature-words.ts';
import { datesIn } from '../french/dates/dates.ts';
import { labelledDates } from '../french/dates/labelled-dates.ts';
import { fold } from '../french/fold.ts';
import { stated } from '../record/facts.ts';
import type { Field } from './field.ts';
import { ownClosing } from './sections/own.ts';
import { lastSentenceAt, signatoryIn } from './signature/signatory.ts';

/** The day of signature and who signed, from the end of the act. */
export const signature: Field = {
  name: 'signature',
  scope: 'act',
  extract({ act, draft }) {
    const authority = fold(draft.authority.name ?? '');
    return [signedOnFact(act, draft.sitting.date), signatoryFact(act, authority)].filter(
      (fact) => fact !== null,
    );
  },
};

/** « Fait à Saint-Exemple, le 17 février 2021 », never « Fait et délibéré les jour, mois et an susdits ». */
function signedOnFact(act: ActSections, sittingDate: string | null): Fact | null {
  for (const section of [...ownClosing(act), act.stamp]) {
    const isOther = othersIn(section);
    let end = 0;
    for (const { date, passage, start, end: next } of datesIn(section)) {
      const before = section.text.slice(Math.max(end, start - 140), start);
      end = next;
      if (isOther.has(start) || !(SIGNED_AT.test(before) || AT_PLACE.test(before))) continue;
      // Nobody signs before the council sat: that is the date of an annex.
      if (sittingDate && date < sittingDate) continue;
      return stated('/signedOn', date, 'signed-on', passage);
    }
  }
  return null;
}

/** Where the dates of sending, reception, publication and notice stand. */
const othersIn = (section: Passage): Set<number> =>
  new Set(
    labelledDates(section)
      .filter(({ label }) => label !== 'other')
      .map(({ start }) => start),
  );

function signatoryFact(act: ActSections, authority: string): Fact | null {
  const end = act.headIsShared ? -1 : lastSentenceAt(act.body.text);
  const ofBody = end < 0 ? [] : [act.body.slice(end)];
  for (const section of [...ownClosing(act), act.stamp, ...ofBody]) {
    const found = signatoryIn(section, authority);
    if (!found) continue;
    const { name, capacity, read } = found;
    return stated('/signatory', { name, capacity }, 'signatory', ...read);
  }
  return null;
}
