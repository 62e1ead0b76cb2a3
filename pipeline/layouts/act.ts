import type { Line, SourceDocument } from '../document.ts';
import { ACT_HEADER, DAY_OF_SITTING, OPENS_MEETING, SITTING_TITLE } from '../french/act/document-titles.ts';
import { SUBJECT_LABEL } from '../french/act/headings.ts';
import {
  ACTS_OF_OTHERS,
  COUNCIL_GATHERED,
  DELIBERATES,
  GOES_TO_AGENDA,
  NOT_OF_A_COUNCIL,
  VISA_FIRST,
} from '../french/act/marks.ts';
import { DECISION } from '../french/vote/decision.ts';
import { says } from '../patterns/find.ts';
import { LETTERS } from '../patterns/letters.ts';
import { sectionsOf } from './act-sections.ts';
import { startOfLastAgenda } from './agenda.ts';
import { withoutFurniture } from './furniture.ts';
import { isPresentLabel, type Landmark, landmarkOf, saysDecision } from './landmarks.ts';
import type { Layout } from './layout.ts';

/** A text cut before its decision: the council met, some were there, and a title is announced as an act's. */
function isBeginning(document: SourceDocument): boolean {
  const { flow } = withoutFurniture(document);
  return (
    flow.some(({ text }) => SUBJECT_LABEL.test(text)) &&
    flow.some(isPresentLabel) &&
    flow.some(({ text }) => OPENS_MEETING.test(text) || COUNCIL_GATHERED.test(text))
  );
}

/** Rules of procedure and the press tell how councils decide: an act says who met, or what it rests upon. */
const isOfASitting = (line: Line): boolean =>
  MARKS_OF_A_SITTING.has(landmarkOf(line)) ||
  SITTING_TITLE.test(line.text) ||
  DAY_OF_SITTING.test(line.text) ||
  VISA_FIRST.test(line.text) ||
  OPENS_MEETING.test(line.text);
const MARKS_OF_A_SITTING = new Set<Landmark | null>(['list', 'secretary', 'count', 'notice', 'subject']);

/** « Extrait du registre … » where a line begins; « habilité par délibération du conseil » heads nothing. */
const headsAct = ({ text }: Line): boolean => /^[^\p{L}]*\p{Lu}/u.test(HEADS_ACT.exec(text)?.[0] ?? '');
const HEADS_ACT = new RegExp(`(?:^|\\s{3})[^${LETTERS}]*${ACT_HEADER.source}(?!${ACTS_OF_OTHERS})`, 'iu');

/** One extract of the register: a head, lists, one title, one decision. */
export const act: Layout = {
  id: 'act',
  matches: (document) => {
    const text = document.pages.map((page) => page.text).join('\n');
    const { flow } = withoutFurniture(document);
    // Most often a line says it alone, which is asked again elsewhere and kept.
    if (!flow.some(saysDecision) && !says(DECISION, text)) return isBeginning(document);
    // The agenda of a sitting, and then nothing: whatever was voted above, on its secretary, is no act.
    if (startOfLastAgenda(flow) < flow.length) return false;
    const isCalledSo =
      flow.some(headsAct) ||
      (says(DELIBERATES, text) &&
        !NOT_OF_A_COUNCIL.test(text.slice(0, 600)) &&
        !(GOES_TO_AGENDA.test(text) && !flow.some((line) => SUBJECT_LABEL.test(line.text))));
    return isCalledSo && flow.some(isOfASitting);
  },
  read(document) {
    const act = sectionsOf(document, withoutFurniture(document));
    return { kind: 'act', sitting: act, acts: [act] };
  },
};
