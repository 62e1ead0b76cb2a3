import type { Line } from '../../document.ts';
import { SENTENCE_ON_LINE } from '../../french/titles/after-title.ts';
import {
  BETWEEN_NUMBER_AND_TITLE,
  ENDS_WITH_DAY,
  HEAD_LINE,
  NUMBER_AND_DAY,
  OPENS_ABOUT,
  OPENS_WITH_CHAIR,
  OPENS_WITH_WHO_MEETS,
  RANK_ALONE,
  RANK_LABEL,
  SAYS_ABOUT,
  SITTING_TOLD,
} from '../../french/titles/around-title.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import type { Landmark } from '../landmarks.ts';
import { isInCapitals } from '../look.ts';
import { actNumbers } from '../styles/act-number.ts';
import { endOfTitle, namesAuthority, opensOther } from './end.ts';
import { pastService } from './past-service.ts';

/** « N° 2024.02.16 – Subvention … » : a title printed after its number, in the head or under the lists. */
export function numberedTitle(
  flow: Line[],
  marks: (Landmark | null)[],
  from: number,
  to: number,
): [number, number] | null {
  for (let index = from; index < Math.min(to, from + 40); index++) {
    if (SAYS_ABOUT.test(flow[index]?.text ?? '')) return [index, endOfTitle(flow, marks, index, to)];
    const next = flow[index + 1];
    if (next && NUMBER_AND_DAY.test(flow[index]?.text ?? '') && OPENS_ABOUT.test(next.text))
      return [index + 1, endOfTitle(flow, marks, index + 1, to)];
    if (isTitleAfterRank(flow[index]?.text ?? '')) return [index, endOfTitle(flow, marks, index, to)];
    const text = flow[index]?.text ?? '';
    const titleAt = RANK_ALONE.test(text) ? text.length : actNumbers.find(flow, index)?.titleAt;
    if (titleAt === undefined) continue;
    const beside = text.slice(titleAt);
    if (beside.length > 8 && !opensOther(beside)) return [index, endOfTitle(flow, marks, index, to)];
    const below = pastLabels(flow, index + 1);
    const line = flow[below];
    if (
      (below < to || below > index + 1) &&
      !marks[below] &&
      line &&
      !SITTING_TOLD.test(line.text) &&
      (isTitleBelow(line) || isTitleAtOnce(line, from > 0) || isAboveSitting(flow, marks, below))
    )
      return [below, endOfTitle(flow, marks, below, below < to ? to : flow.length)];
  }
  return null;
}

/** « Rapport n° 204 : AIDES AUX COMMUNES », « Délibération n° 7 – Tarifs de la cantine »; not « Rapport n° 7 – Séance du 3 mai ». */
function isTitleAfterRank(text: string): boolean {
  const title = text.slice(RANK_LABEL.exec(text)?.[0].length ?? text.length);
  return /^\W{0,2}\p{Lu}[^\n]{8,}/u.test(title) && !HEAD_LINE.test(title);
}

/** « Délibération n° 2024-98 », then the title alone between two gaps, maybe with its rank; not « Séance du 3 mai ». */
const isTitleBelow = ({ text, gapAbove }: Line): boolean =>
  gapAbove &&
  text.trim().length > 12 &&
  /^\W*(?:\d{1,3}\s[–—-]\s)?\p{Lu}/u.test(text) &&
  !HEAD_LINE.test(text) &&
  !ENDS_WITH_DAY.test(text);

/** « Syndicat mixte des mobilités – Adoption du règlement » */
const WHOSE = /^\p{Lu}[^–—\n]{3,80}\s[–—]\s/u;

/**
 * « Affaire n° 12 », then at once « Garantie d'emprunt … » or « ÉLECTION D'UN ADJOINT », not the name of a
 * commune. Under the lists any capital will do.
 */
const isTitleAtOnce = (line: Line, isUnderLists: boolean): boolean =>
  line.text.trim().length > 12 &&
  !HEAD_LINE.test(line.text) &&
  !SENTENCE_ON_LINE.test(line.text) &&
  (TITLE_OPENING.test(line.text) ||
    TITLE_OPENING.test(line.text.replace(WHOSE, '')) ||
    OPENS_ABOUT.test(line.text) ||
    ((isInCapitals(line) || (isUnderLists && /^\W*\p{Lu}/u.test(line.text))) &&
      !namesAuthority(line) &&
      !ENDS_WITH_DAY.test(line.text)));

/** « Délibération n° 2024-98 », « Aide aux communes », then « La commission s'est réunie … » or the lists: what stands between is the title. */
function isAboveSitting(flow: Line[], marks: (Landmark | null)[], at: number): boolean {
  const line = flow[at] as Line;
  const end = endOfTitle(flow, marks, at, flow.length);
  const below = flow[end]?.text ?? '';
  return (
    /^\p{Lu}[^\n:]{12,}\p{Ll}/u.test(line.text) &&
    !HEAD_LINE.test(line.text) &&
    !namesAuthority(line) &&
    !OPENS_WITH_WHO_MEETS.test(line.text) &&
    !ENDS_WITH_DAY.test(line.text) &&
    (SITTING_TOLD.test(below) ||
      OPENS_WITH_CHAIR.test(below) ||
      /^(?:list|notice|count)$/.test(marks[end] ?? ''))
  );
}

/** Past what may stand between a number and its title, three lines at most. */
function pastLabels(flow: readonly Line[], from: number): number {
  let index = from;
  while (index < from + 3 && BETWEEN_NUMBER_AND_TITLE.test(flow[index]?.text ?? '')) index++;
  return pastService(flow, index, index + 2);
}
