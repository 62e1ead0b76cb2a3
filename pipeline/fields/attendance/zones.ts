import type { Passage } from '../../document/passage.ts';
import type { ListKind } from '../../french/attendance/labels.ts';
import {
  LISTS_NOBODY,
  NAMES_BELOW_GAP,
  OPENS_LABEL_OF_MARGIN,
  SENTENCE_OF_MOVEMENT,
} from '../../french/attendance/list-ends.ts';
import { ATTENDING } from '../../french/attendance/other-labels.ts';
import { GIVING } from '../../french/attendance/sentences-under-lists.ts';
import { foldInPlace } from '../../french/fold.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { isAmongNames, isNamedIn, sentenceAmong, untilUnknownLabel } from './list-end.ts';
import { type Mark, marksOf } from './list-marks.ts';
import type { Zone } from './zone.ts';

/** The lists of a passage, in reading order; `isAlone` where no table of members was read beside them. */
export function zonesOf(passage: Passage, isAlone = true): Zone[] {
  const folded = foldInPlace(passage.text);
  const all = marksOf(passage.text, folded);
  const marks: Mark[] = [
    { kind: null, start: 0, end: 0 },
    ...(isAlone ? untilColumns(all, passage.text) : all),
  ];
  let open: Zone | null = null;
  return marks.flatMap(({ kind, start, end }, index): Zone[] => {
    const next = marks[index + 1]?.start ?? folded.length;
    if (kind === 'movement') {
      const above = open && marks[index - 1]?.kind && passage.slice(0, start).text.endsWith(open.list.text);
      const told = movedIn(passage, { start, end, next }, above ? open : null);
      const last = told.at(-1);
      if (last && last.kind !== 'remark') open = last;
      return told;
    }
    if (kind === 'giving')
      return [{ kind: 'remark', label: passage.slice(start, end), list: passage.slice(end, next) }];
    if (kind) {
      const none = LISTS_NOBODY.exec(folded.slice(end, next))?.[0].length;
      open = untilUnknownLabel({
        kind,
        label: passage.slice(start, end).trim(),
        list: passage.slice(end, none ? end + none : next),
      });
      return none ? [open, ...givingIn(passage.slice(end + none, next))] : [open];
    }
    if (ATTENDING.test(folded.slice(start, end)))
      return [{ kind: 'attending', label: passage.slice(start, end), list: passage.slice(end, next) }];
    const sentence =
      open && marks[index - 1]?.kind ? sentenceAmong(open.list, passage.slice(start, next)) : null;
    if (open && sentence) open.unread ??= sentence;
    const resumed = open && resumedAt(open, passage.slice(start, end), passage.slice(end, next));
    if (open && resumed) return [{ ...open, list: passage.slice(end + resumed, next) }];
    return givingIn(passage.slice(end, next));
  });
}

/**
 * « M. Yves PETIT quitte la séance à 20 h »: a remark. Between two names of a list of one a line the list goes on below
 * it, and who is named nowhere else in it stands there as one of them.
 */
function movedIn(
  passage: Passage,
  { start, end, next }: { start: number; end: number; next: number },
  open: Zone | null,
): Zone[] {
  const stop = end + (SENTENCE_OF_MOVEMENT.exec(passage.text.slice(end, next))?.[0].length ?? 0);
  const sentence = passage.slice(start, stop).trim();
  const remark: Zone = {
    kind: 'remark',
    label: passage.slice(start, end),
    list: passage.slice(end, stop),
    sentence,
  };
  const rest = passage.slice(stop, next);
  if (!open || !isAmongNames(open.list, sentence, rest)) return [remark];
  const [moved] = entriesOf(remark);
  const isOther = moved && ![open.list, rest].some((list) => isNamedIn(list, familyNameOf(moved)));
  const own: Zone[] = isOther ? [{ ...open, list: passage.slice(start, stop) }] : [remark];
  return [...own, untilUnknownLabel({ ...open, list: rest })];
}

const familyNameOf = ({ person }: Entry): string => person.familyName ?? person.name;

/** « M. X a donné pouvoir à M. Y », in no list. */
function givingIn(passage: Passage): Zone[] {
  const at = foldInPlace(passage.text).search(GIVING);
  return at < 0
    ? []
    : [{ kind: 'remark', label: passage.slice(0, 0), list: passage.slice(at, passage.length) }];
}

/**
 * « Étaient présents : », then at once « Étaient excusés : », and no table was read between: titles of columns
 * whose names are mixed below. Nothing after them can be told. « 24 présents : (02 procurations : … » is no column,
 * nor are counts, « Présents : 18 Représentés : 4 ».
 */
function untilColumns(marks: readonly Mark[], text: string): readonly Mark[] {
  const titles = marks.findIndex(({ kind, start, end }, at) => {
    if (/\d\s*$/.test(text.slice(start, end))) return false;
    const next = marks[at + 1];
    const isOther = next && /^(?:absent|excused|proxies)$/.test(next.kind ?? '');
    const isBare = isOther && text[next.start] !== '(' && text.slice(end, next.start).trim() === '';
    return kind === 'present' && isBare && !marks.slice(at + 1).some((later) => later.kind === 'present');
  });
  const [title] = titles < 0 ? [] : marks.slice(titles);
  return title ? [...marks.slice(0, titles), { kind: null, start: title.start, end: text.length }] : marks;
}

/** Where the first list of members begins, by its label. */
export function firstListAt({ text }: Passage): { start: number; kind: ListKind } | null {
  for (const { start, kind } of marksOf(text, foldInPlace(text)))
    if (kind && kind !== 'movement' && kind !== 'giving') return { start, kind };
  return null;
}

/** Where a list goes on after a label of the margin that stands between its lines; 0 when it does not. */
function resumedAt({ list }: Zone, label: Passage, rest: Passage): number {
  if (!OPENS_LABEL_OF_MARGIN.test(label.text) || list.trim().text.endsWith('.')) return 0;
  const match = NAMES_BELOW_GAP.exec(rest.text);
  return match ? match.index + match[0].length : 0;
}
