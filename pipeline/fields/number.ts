import { Passage } from '../document/passage.ts';
import type { ActSections, Draft, Fact, SourceDocument } from '../document.ts';
import { NUMBER_IN_LABEL, SUBJECT_LABEL } from '../french/act/headings.ts';
import { numberIn, withMarks } from '../french/act/number.ts';
import type { NumberRule } from '../french/act/number-forms.ts';
import { transmissionIdsIn } from '../french/act/transmission-id.ts';
import { flat } from '../french/fold.ts';
import { INFORMS } from '../french/titles/no-act-words.ts';
import { ACT_NUMBER_ALONE, LEANS_ON_NUMBER } from '../french/titles/title-edges.ts';
import { isDoubtful } from '../record/doubts.ts';
import { inferred, stated } from '../record/facts.ts';
import type { Field } from './field.ts';
import { ownClosing, ownHeading } from './sections/own.ts';

/**
 * The number of the act as printed, without « n° ». Never a number the act only cites: an article, a law,
 * an earlier deliberation. The layout that split a sitting knows best.
 */
export const number: Field = {
  name: 'number',
  scope: 'act',
  extract({ act, draft, document }) {
    const asRead = (found: Passage, rule: string) =>
      numberProvedByDay(found, draft, document) ?? stated('/number', numberAsPrinted(found), rule, found);
    const hinted = act.numberHint && numberOfHint(act.numberHint);
    const trailing = hinted && RANK.test(hinted.text) ? numberIn(act.subject, 'trailing') : null;
    if (trailing) return [asRead(trailing, 'number-trailing')];
    if (hinted) return [asRead(hinted, 'number-of-item')];
    const inLabel = labelOf(act.subject.trim()).match(NUMBER_IN_LABEL)?.group('number');
    if (inLabel) return [asRead(inLabel, 'number-labelled')];
    for (const [section, rule, isFirst] of places(act)) {
      const found = numberIn(section, rule, isFirst);
      if (found) return [asRead(found, `number-${rule}`)];
    }
    return numberProvedById(act);
  },
};

/** « N° 20240921- » + « 63 », cut by the line end of a narrow column. */
const numberAsPrinted = ({ text }: Passage): string => withMarks(flat(text.replace(/(?<=[-_/])\n/g, '')));

/** The number alone in what a layout saw before the title of an item. */
export function numberOfHint(printed: Passage): Passage | null {
  const hint = printed.trim();
  if (hint.isEmpty || CUT_SHORT.test(hint.text)) return null;
  return numberIn(hint, 'signed') ?? numberIn(hint, 'labelled') ?? hint;
}

/** « 1. Tarifs – D11-2024 », « A.1 – Tarifs (2024-03-011) »: the rank of the item, the number of its act after the title. */
const RANK = /^(?:[A-Z]?\.?\d{1,2}|\d{1,2}\.\d{1,2})$/;

/** « 2026_0 »: no act is numbered nought; figures were lost. */
const CUT_SHORT = /[-_/.]0+$/;

/** A number on a line of its own that optical reading damaged: « #25,.04-037 ». */
const DAMAGED = /(?:^|\n)(?<number>[^\d\n]{0,4}\d[\d\s.,;:/_-]{3,20}\d)(?=[ \t]*(?:\n|$))/u;

const WHOLE = /^\d+(?:[/_.-]\d+){2,3}$/;

/** When its figures are those of the transmission id, the id tells how it is written. */
function numberProvedById(act: ActSections): Fact[] {
  for (const head of ownHeading(act)) {
    const damaged = head.match(DAMAGED)?.group('number');
    const figures = damaged?.text.replace(/\D/g, '') ?? '';
    const id = [act.stamp, act.closing].flatMap(transmissionIdsIn)[0];
    const written = id?.number.replace(/^\p{L}+[-_]?/u, '') ?? '';
    if (!damaged || !id || figures.length < 5 || written.replace(/\D/g, '') !== figures) continue;
    // « 2024/03/16 », the sixteenth act of March: printed so, and no day.
    if (WHOLE.test(damaged.flat)) return [stated('/number', damaged.flat, 'number-proved-by-id', damaged)];
    return [inferred('/number', written, 'number-proved-by-id', damaged, id.passage)];
  }
  return [];
}

/** « 20240312-02 »: it begins with the day of the sitting. */
const DAY_FIRST = /^20\d{6}(?=\D)/;

/** One figure of that day was hardly recognised: the day of the sitting tells which it is. */
function numberProvedByDay(number: Passage, { sitting }: Draft, document: SourceDocument): Fact | null {
  const day = sitting.date?.replaceAll('-', '') ?? '';
  const read = DAY_FIRST.exec(number.flat)?.[0] ?? '';
  const others = [...read].filter((figure, at) => figure !== day[at]);
  if (!day || others.length !== 1 || !number.spans().some((span) => isDoubtful(span, document))) return null;
  return inferred('/number', day + number.flat.slice(day.length), 'number-proved-by-day', number);
}

/** Where a number may stand and how it is announced there, the surest first. */
function* places(act: ActSections): Generator<[Passage, NumberRule, boolean]> {
  const heads = ownHeading(act);
  const title = withoutLabel(act.subject.trim());
  // « Décisions du maire », then « 2025-07 : bail … »: the first of what the mayor decided
  const titles = INFORMS.test(title.text) ? [title] : [title, act.body.trim()];
  for (const head of heads)
    for (const rule of ['labelled', 'signed', 'headed'] as const) yield [head, rule, false];
  // « 2018/34 », the folio, above « D2018-21 – Tarifs »
  yield [title, 'bare', true];
  for (const head of heads) for (const rule of ['bare', 'cell'] as const) yield [head, rule, false];
  yield [act.stamp, 'labelled', false];
  for (const title of titles) {
    for (const rule of ['labelled', 'signed', 'bare'] as const) yield [title, rule, true];
  }
  for (const section of [act.subject, ...heads]) yield [section, 'referenced', false];
  yield [act.subject, 'trailing', false];
  yield [act.closing, 'labelled', false];
  for (const end of ownClosing(act).slice(1))
    for (const rule of ['labelled', 'signed'] as const) yield [numberLinesOf(end), rule, false];
  for (const head of heads) yield [head, 'ranked', false];
  for (const title of titles) yield [title, 'ranked', true];
}

/** A margin read after the text: « Délibération n° 2024-15 » alone on its line, and of no sentence, is no other act's. */
function numberLinesOf(passage: Passage): Passage {
  const lines = [...passage.matches(/[^\n]+/)].map(({ whole }) => whole);
  const own = lines.filter(
    ({ text }, at) => ACT_NUMBER_ALONE.test(text) && !LEANS_ON_NUMBER.test(lines[at - 1]?.text ?? ''),
  );
  return Passage.join(own, '\n');
}

const lengthOfLabel = ({ text }: Passage): number => SUBJECT_LABEL.exec(text)?.[0].length ?? 0;
/** « Objet : 2024-08 – Tarifs » → « 2024-08 – Tarifs ». */
const withoutLabel = (title: Passage): Passage => title.slice(lengthOfLabel(title));
/** « Objet de la délibération n° 2025-12 : Tarifs » → « Objet de la délibération n° 2025-12 : ». */
const labelOf = (title: Passage): Passage => title.slice(0, lengthOfLabel(title));
