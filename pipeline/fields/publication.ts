import type { Passage } from '../document/passage.ts';
import type { Fact } from '../document.ts';
import { SAYS_PUBLISHED } from '../french/act/closing-words.ts';
import { isOfOtherPaper, labelledDates } from '../french/dates/labelled-dates.ts';
import { stated } from '../record/facts.ts';
import type { Field } from './field.ts';
import { ownCertificate, ownClosing, ownHeading } from './sections/own.ts';

/**
 * The day the act was posted or published. In a heading, « Date d'affichage » before the sitting is that of
 * the convocation, and one that cannot be told apart is left out.
 */
export const publication: Field = {
  name: 'publication',
  scope: 'act',
  extract({ act, draft }) {
    const { date: sittingDate, noticeDate } = draft.sitting;
    const isAfterSitting = ({ value }: Fact) => sittingDate === null || String(value) >= sittingDate;
    const found = firstPublished([...ownClosing(act), act.stamp, ownCertificate(act)]);
    if (found && isAfterSitting(found)) return [found];
    const inHeading = firstPublished(ownHeading(act));
    const isOfAct = inHeading && sittingDate && inHeading.value !== noticeDate && isAfterSitting(inHeading);
    return isOfAct ? [inHeading] : [];
  },
};

function firstPublished(sections: Passage[]): Fact | null {
  for (const section of sections) {
    const dates = labelledDates(section).filter(
      (date) => date.label === 'published' && !isOfOtherPaper(date),
    );
    // « Publié le » outdoes « Affiché le » : since 2022 publication is what makes an act executory.
    const found = dates.find(({ labelled: [label] }) => SAYS_PUBLISHED.test(label?.text ?? '')) ?? dates[0];
    if (found) return stated('/publishedOn', found.date, 'publication', ...found.labelled);
  }
  return null;
}
