import type { Line, SourceDocument } from '../document.ts';
import { OPENS_MEETING } from '../french/act/document-titles.ts';
import { namesBody } from '../french/bodies/authority-names.ts';
import {
  COMMISSION_ALONE,
  COUNCIL_MEETS,
  COUNCIL_SPEAKS,
  DECIDES_ALONE,
  ENDS_BUDGET,
  HEAD_SPEAKS,
  HEADS_OF_OTHERS,
  LETTERHEAD_OF_OTHERS,
  OPENS_MINUTES,
  TITLE_OF_OTHERS,
  TITLE_OF_PROPOSALS,
} from '../french/bodies/other-bodies.ts';
import { isActHead } from './act-head.ts';
import { withoutFurniture } from './furniture.ts';
import { type Landmark, landmarkOf } from './landmarks.ts';
import type { Layout } from './layout.ts';
import { emptySections } from './sections.ts';

/** What looks like acts and is none: minutes of those who are no council, what its head alone decides, the form of a budget. */
export const papersOfOthers: Layout = {
  id: 'papers-of-others',
  matches: (document) => {
    const { flow } = withoutFurniture(document);
    return isOfOthers(flow) || isDecidedByHead(flow) || isBudgetForm(flow) || isProposed(flow);
  },
  read: ({ pages }: SourceDocument) => ({
    kind: 'other',
    sitting: { ...emptySections(), pages: [1, pages.length] },
    acts: [],
  }),
};

/** The title of a document stands within so many lines. */
const HEAD = 10;

/** Whether the first body that the head names is no council. */
function isOfOthers(flow: readonly Line[]): boolean {
  const head = flow.slice(0, HEAD).map(({ text }) => text);
  const isSure = (text: string) => HEADS_OF_OTHERS.some((pattern) => pattern.test(text));
  const others = head.findIndex(
    (text, index) =>
      isSure(text) ||
      (/^\P{L}*\p{Lu}/u.test(text) &&
        (TITLE_OF_OTHERS.test(text) ||
          (index < LETTERHEAD && LETTERHEAD_OF_OTHERS.test(text)) ||
          (COMMISSION_ALONE.test(text) && head.slice(index + 1).some((below) => OPENS_MINUTES.test(below))))),
  );
  if (others < 0 || head.slice(0, others).some(namesBody)) return false;
  return isSure(head[others] ?? '') || !(flow.some(isActHead) || flow.some(tellsCouncilMeets));
}
/** The sentence may go on from a line that is full. */
const tellsCouncilMeets = ({ text }: Line, index: number, flow: readonly Line[]): boolean =>
  COUNCIL_MEETS.test(text.length > FULL_LINE ? `${text} ${flow[index + 1]?.text ?? ''}` : text);
const FULL_LINE = 60;
/** A letterhead stands within so many lines. */
const LETTERHEAD = 2;

/** « Le Maire de Beauval, », then « DÉCIDE » alone on its line: nobody else met, nobody else decides. */
function isDecidedByHead(flow: readonly Line[]): boolean {
  if (flow.some((line) => landmarkOf(line) === 'list' || COUNCIL_SPEAKS.test(line.text))) return false;
  const head = flow.findIndex(({ text }) => HEAD_SPEAKS.test(text));
  return head >= 0 && flow.slice(head).some(({ text }) => DECIDES_ALONE.test(text));
}

/** « Délibéré par l'assemblée, réunie en session ordinaire », on the last page of every budget: it is annexed to no act here. */
const isBudgetForm = (flow: readonly Line[]): boolean =>
  flow.some(({ text }) => ENDS_BUDGET.test(text)) &&
  !flow.some((line) => isActHead(line) || OPENS_MEETING.test(line.text) || landmarkOf(line) === 'secretary');

/** Nobody is said to have met: what is to be decided is no act yet, whatever its draft says the council decides. */
const isProposed = (flow: readonly Line[]): boolean =>
  flow.slice(0, HEAD).some(({ text }) => TITLE_OF_PROPOSALS.test(text)) &&
  !flow.some((line) => MET.has(landmarkOf(line)) || OPENS_MEETING.test(line.text));
const MET = new Set<Landmark | null>(['list', 'secretary', 'count']);
