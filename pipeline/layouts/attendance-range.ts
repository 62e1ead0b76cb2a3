import type { Line } from '../document.ts';
import { headsMembers, ROW_WITH_MARK } from '../french/attendance/columns.ts';
import { isPlaceTitle } from '../french/attendance/labels.ts';
import {
  NUMBER_THEN_TITLE,
  NUMBERED_ITEM,
  OF_A_BALLOT,
  PRESENT_FOR,
} from '../french/attendance/list-lines.ts';
import {
  CALLS_THE_ROLL,
  ENDS_COUNT_LABEL,
  ENDS_IN_COUNT_OF_MEMBERS,
  OPENS_COUNT_LABEL,
  OPENS_GROUND,
  TELLS_GATHERING,
} from '../french/attendance/list-range.ts';
import { CIVILITY_FIRST } from '../french/attendance/names-in-lists.ts';
import { TITLE_OPENING } from '../french/titles/titles.ts';
import { MARKS } from '../patterns/letters.ts';
import { isCutProxy, isPresentLabel, type Landmark, saysDecision } from './landmarks.ts';
import { areUnderLabel, isNameAlone, isOfListAbove } from './lines-of-lists.ts';
import { isMovement } from './movements.ts';

/** After so many lines that belong to no list, the lists are over. */
const LONGEST_BREAK = 12;

/** Where the lists of a sitting begin and end; an empty range where there are none. */
export function listsOf(
  flow: Line[],
  marks: (Landmark | null)[],
  closing = flow.length,
): { attendance: number; attendanceEnd: number } {
  const bodyMark = marks.findIndex(
    (mark, index) => mark === 'body' && index < closing && !isOpeningSentence(flow, index),
  );
  const limit = bodyMark < 0 ? closing : bodyMark;
  const decided = flow.findIndex(saysDecision);
  const labels = flow.flatMap((line, index) => {
    const isLabel = index < closing && marks[index] === 'list' && isPresentLabel(line);
    // « Conseillers présents : 13 », under the vote: no list.
    return isLabel && !(decided >= 0 && index > decided && ENDS_IN_COUNT_OF_MEMBERS.test(line.text))
      ? [index]
      : [];
  });
  const listing = labels.find((index) => index < limit && !isOfCounts(flow, marks, index));
  const label = listing ?? labels[0] ?? -1;
  if (label < 0) return { attendance: limit, attendanceEnd: limit };
  // « Communes », then « Délégués présents »: the title of the first column, in a cell of its own.
  const attendance = isTitleBeside(flow[label - 1], flow[label]) ? label - 1 : label;
  return { attendance, attendanceEnd: endOfLists(flow, marks, label, closing) };
}

/** « Communes », and right of it « Délégués présents ». */
const isTitleBeside = (place: Line | undefined, label: Line | undefined): boolean =>
  isPlaceTitle(place?.text ?? '') &&
  place?.page === label?.page &&
  (place?.box?.[2] ?? Number.POSITIVE_INFINITY) < (label?.box?.[0] ?? 0);

/** « Présents : 11 », « Nombre de conseillers » + « présents : », or « Présents » in a column of labels whose counts stand in another. */
const isOfCounts = (flow: Line[], marks: (Landmark | null)[], index: number): boolean =>
  ENDS_IN_COUNT_OF_MEMBERS.test(flow[index]?.text ?? '') ||
  (ENDS_COUNT_LABEL.test(flow[index]?.text ?? '') && OPENS_COUNT_LABEL.test(flow[index - 1]?.text ?? '')) ||
  (/^(?:list|count)$/.test(marks[index + 1] ?? '') &&
    (/:\s*$/.test(flow[index]?.text ?? '') ||
      (marks[index - 1] === 'count' && BARE_WORD.test(flow[index]?.text ?? ''))));
const BARE_WORD = /^\W*\p{L}+\W*$/u;

/** « L'an deux mille …, le conseil municipal s'est réuni » opens the sitting, not the report; « Vu l'avis de la commission réunie … » does not. */
const isOpeningSentence = (flow: Line[], index: number): boolean =>
  !OPENS_GROUND.test(flow[index]?.text ?? '') && TELLS_GATHERING.test(sentenceAt(flow, index));

/** A few lines, and nothing of the paragraph below. */
function sentenceAt(flow: Line[], index: number): string {
  const lines = flow.slice(index, index + 4);
  const gap = lines.findIndex(({ gapAbove }, at) => at > 0 && gapAbove);
  return lines
    .slice(0, gap < 0 ? lines.length : gap)
    .map(({ text }) => text)
    .join(' ');
}

/** Lists run on while lines look like people or carry a label of the lists. */
function endOfLists(flow: Line[], marks: (Landmark | null)[], from: number, closing: number): number {
  const isTable = headsMembers((flow[from] as Line).text);
  let end = from + 1;
  let places = 0;
  let named = 0;
  for (let index = from + 1; index < closing; index++) {
    const line = flow[index] as Line;
    const mark = PRESENT_FOR.test(line.text) ? 'list' : marks[index];
    if (end === index && /^(?:list|secretary)$/.test(marks[index + 1] ?? '') && isMovement(line)) {
      end = index + 1;
      continue;
    }
    if (isTable && end === index && ROW_WITH_MARK.test(line.text)) {
      end = index + 1;
      continue;
    }
    const isOfLists =
      (!line.gapAbove && isCutProxy(line, flow[index + 1])) ||
      (marks[index + 1] === 'list' && CALLS_THE_ROLL.test(line.text));
    if (mark === 'subject' || (mark === 'body' && !isOfLists)) break;
    if (NUMBERED_ITEM.test(line.text)) break;
    if (line.gapAbove && opensItem(line.text)) break;
    if (RANK_OR_MARK.test(line.text) && saysDecision(line)) break;
    if ((mark === null && NUMBER_THEN_TITLE.test(line.text)) || OF_A_BALLOT.test(line.text)) break;
    if (mark === 'list' || mark === 'secretary' || mark === 'count' || mark === 'notice') end = index + 1;
    else if (end === index && isOfListAbove(flow, marks, index)) end = index + 1;
    else if (end + places === index && places < MOST_PLACES && isPlaceName(line)) places++;
    else if (places > 0 && end + places === index && CIVILITY_FIRST.test(line.text)) end = index + 1;
    else if (isNameAlone(line) || line.text.trim() === '') {
      named++;
      if (areUnderLabel(flow.slice(end - 1, index + 1))) end = index + 1;
    } else if (index - end - named > LONGEST_BREAK) break;
    if (end > index) [places, named] = [0, 0];
  }
  return end;
}

/** « 1°) COMPTE ADMINISTRATIF 2018 », « ➢ Approbation du procès-verbal »: a rank or a bullet, then what acts are called. */
function opensItem(text: string): boolean {
  const mark = RANK_OR_MARK.exec(text);
  return mark !== null && TITLE_OPENING.test(text.slice(mark[0].length));
}

const RANK_OR_MARK = new RegExp(`^\\s{0,3}(?:\\d{1,2}\\s?[.)°/–-]{1,3}|[${MARKS}])\\s?`, 'u');

/** « BEAUVAL SUR LOIRE », a line or two above those it sends; some communes send nobody. */
const MOST_PLACES = 40;
const isPlaceName = ({ text }: Line): boolean =>
  text.length < 40 && /^\P{Ll}{3,}$/u.test(text) && !/\d/.test(text);
