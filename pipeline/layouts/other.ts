import { Passage } from '../document/passage.ts';
import type { ActSections, Line, SourceDocument } from '../document.ts';
import { datesIn } from '../french/dates.ts';
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
    const { flow, stamp } = withoutFurniture(document);
    const sitting = flow.some(isPresentLabel)
      ? sectionsOf(document, { flow, stamp })
      : announcedIn(document, flow);
    return { kind: 'other', sitting, acts: [] };
  },
};

/** No title is longer. */
const LONGEST_TITLE = 160;

/** Where nobody is listed, no more than the one sitting its titles name: « CONSEIL MUNICIPAL DU 13 JUIN 2024 ». */
function announcedIn({ pages }: SourceDocument, flow: readonly Line[]): ActSections {
  const titles = flow
    .filter(({ text }) => text.length < LONGEST_TITLE && NAMES_SITTING.test(text) && !OF_ANOTHER.test(text))
    .map((line) => Passage.of(pages, [line]))
    .map((title) => ({ title, days: datesIn(title, null).map(({ date }) => date) }))
    .filter(({ days }) => days.length > 0);
  const days = new Set(titles.flatMap((one) => one.days));
  const heading = (days.size === 1 && titles[0]?.title) || Passage.empty;
  return { ...emptySections(), heading, pages: [1, pages.length] };
}
const NAMES_SITTING = /(?:conseil|comit[ée]|bureau|commission permanente|s[ée]ance|session)(?!\p{L})/iu;
/** « 2. Procès-verbal de la séance du … », « … certifie que la délibération du conseil en date du … »: the day of another. */
const OF_ANOTHER =
  /^\W*\d|approbation|adoption|d[ée]lib[ée]ration|d[ée]cision|arr[êe]t[ée]|circulaire|publi|journal/iu;
