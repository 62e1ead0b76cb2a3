import { appealIn, type FoundAppeal } from '../french/act/appeals.ts';
import { stated } from '../record/facts.ts';
import type { Field } from './field.ts';
import { ownClosing, ownHeading } from './sections/own.ts';

/** Before which court, and within what time, the act says that it may be contested. Nothing is added by law. */
export const appeal: Field = {
  name: 'appeal',
  scope: 'act',
  extract({ act }) {
    const notice = [...ownClosing(act), act.stamp, ...ownHeading(act)].map(appealIn).find((found) => found);
    // The report may tell of an appeal against something else: there the act has to name itself.
    const inText = notice ? null : appealIn(act.body);
    const found = notice ?? (inText?.isOfThisAct ? inText : null);
    return found ? [factOf(found)] : [];
  },
};

function factOf({ court, delay }: FoundAppeal) {
  const value = { court: court.flat, delay: delay && `P${delay.months}M` };
  return stated('/appeal', value, 'appeal-notice', court, ...(delay ? [delay.passage] : []));
}
