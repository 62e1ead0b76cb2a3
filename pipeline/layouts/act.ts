import type { Line, SourceDocument } from '../document.ts';
import { ACT_HEADER, DECISION, MEETING, SUBJECT_LABEL } from '../french/headings.ts';
import { firstMatch } from '../patterns/find.ts';
import { sectionsOf } from './act-sections.ts';
import { withoutFurniture } from './furniture.ts';
import { isPresentLabel, type Landmark, landmarkOf } from './landmarks.ts';
import type { Layout } from './layout.ts';

/** « ARRÊTÉ MUNICIPAL », « CONVOCATION », « DÉCISION DU MAIRE » : titles of papers no council votes. */
const NOT_OF_A_COUNCIL =
  /(?:^|\n)\W*(?:ARR[ÊE]T[ÉE]|CONVOCATION|ORDRE DU JOUR|D[ÉE]CISION DU (?:MAIRE|PR[ÉE]SIDENT)|NOTE DE SYNTH[ÈE]SE|COMMUNIQU[ÉE])/u;

/** A text cut before its decision: the council met, some were there, and a title is announced as an act's. */
function isBeginning(document: SourceDocument): boolean {
  const { flow } = withoutFurniture(document);
  return (
    flow.some(({ text }) => SUBJECT_LABEL.test(text)) &&
    flow.some(isPresentLabel) &&
    flow.some(({ text }) => MEETING.test(text))
  );
}

/** Rules of procedure and the press tell how councils decide: an act says who met, or what it rests upon. */
const isOfASitting = (line: Line): boolean =>
  MARKS_OF_A_SITTING.has(landmarkOf(line)) || /^\W*vus?\s/iu.test(line.text) || MEETING.test(line.text);
const MARKS_OF_A_SITTING = new Set<Landmark | null>(['list', 'secretary', 'count', 'notice', 'subject']);

const DELIBERATES = /d[ée]lib[ée]ration|d[ée]lib[ée]rant|(?:en\s+avoir|fait\s+et)\s+d[ée]lib[ée]r[ée]/iu;

/** One extract of the register: a head, lists, one title, one decision. */
export const act: Layout = {
  id: 'act',
  matches: (document) => {
    const text = document.pages.map((page) => page.text).join('\n');
    if (!firstMatch(DECISION, text)) return isBeginning(document);
    const isCalledSo =
      firstMatch(ACT_HEADER, text) !== null ||
      (firstMatch(DELIBERATES, text) !== null && !NOT_OF_A_COUNCIL.test(text.slice(0, 600)));
    return isCalledSo && withoutFurniture(document).flow.some(isOfASitting);
  },
  read(document) {
    const act = sectionsOf(document, withoutFurniture(document));
    return { kind: 'act', sitting: act, acts: [act] };
  },
};
