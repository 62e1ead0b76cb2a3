import { Passage } from '../document/passage.ts';
import type { ActSections, Line, SourceDocument } from '../document.ts';
import { NAMES_SITTING, OF_ANOTHER_SITTING } from '../french/act/document-titles.ts';
import { datesIn } from '../french/dates/dates.ts';
import { sectionsOf } from './act-sections.ts';
import { withoutFurniture } from './furniture.ts';
import { isPresentLabel } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { emptySections } from './sections.ts';

/** Anything else: an order, a notice, an agenda, a budget, the press. No act, and no error. */
export const other: Layout = {
  id: 'other',
  matches: () => true,
  read(document) {
    const furnished = withoutFurniture(document);
    const { flow } = furnished;
    const sitting = flow.some(isPresentLabel) ? sectionsOf(document, furnished) : announcedIn(document, flow);
    return { kind: 'other', sitting, acts: [] };
  },
};

/** A longer line is no title. */
const LONGEST_TITLE = 160;

/**
 * Where nobody is listed, only the day of the sitting is read, when the titles name a single one: « CONSEIL
 * MUNICIPAL DU 13 JUIN 2024 ».
 */
function announcedIn({ pages }: SourceDocument, flow: readonly Line[]): ActSections {
  const titles = flow
    .filter(
      ({ text }) => text.length < LONGEST_TITLE && NAMES_SITTING.test(text) && !OF_ANOTHER_SITTING.test(text),
    )
    .map((line) => Passage.of(pages, [line]))
    .map((title) => ({ title, days: datesIn(title, null).map(({ date }) => date) }))
    .filter(({ days }) => days.length > 0);
  const days = new Set(titles.flatMap((one) => one.days));
  const heading = (days.size === 1 && titles[0]?.title) || Passage.empty;
  return { ...emptySections(), heading, pages: [1, pages.length] };
}
