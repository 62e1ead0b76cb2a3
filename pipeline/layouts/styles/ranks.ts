import type { Line } from '../../document.ts';
import { OPERATIVE_ITEM } from '../../french/act/decisions.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import { ENDS_IN_COUNT, SPEAKS_AFTER_COUNT } from '../../french/vote/over-lines.ts';
import { once } from '../../lib/once.ts';
import type { Heading, HeadingStyle } from '../heading.ts';
import { saysDecision } from '../landmarks.ts';
import { byPattern } from './by-pattern.ts';
import { subRankAbove } from './sub-rank.ts';

/** « 3. Travaux »; read optically, « 3, Travaux ». */
const byRank = byPattern(
  /^[\s*_#•–—-]*(?<number>\d{1,2})\s?(?:(?:[.)°/]|,(?=\s)|[–—-](?=\s?\p{L})|\s[–—-])+[\s*_.):–—-]*(?=["«“]?\s?\p{Lu})|[.)]\s*$)/du,
);
/** « 1°) Lui donne acte de la présentation … », « 2°) Constate … »: what one act decides, point by point. */
function byTitledRank(flow: readonly Line[], index: number): Heading | null {
  const heading = byRank(flow, index);
  const title = flow[index]?.text.slice(heading?.titleAt ?? 0) ?? '';
  if ((title.trim() === '' || SPEAKS_AFTER_COUNT.test(title)) && endsSentence(flow, index)) return null;
  return OPERATIVE_ITEM.test(title) && !TITLE_OPENING.test(title) ? null : heading;
}

/** « … par 6 voix contre » + « 3. », « … par 8 voix contre » + « 7. Le maire répond »: a figure right below the count that it ends. */
const endsSentence = (flow: readonly Line[], index: number): boolean =>
  flow[index]?.gapAbove === false && ENDS_IN_COUNT.test(flow[index - 1]?.text ?? '');

/** « S. Travaux », between « 4. » and « 6. »: the rank is not stated, as it is not what was read. */
function byMisreadFive(flow: readonly Line[], index: number): Heading | null {
  const match = /^S\s?[.)]\s(?=\p{Lu}\p{Ll})/u.exec(flow[index]?.text ?? '');
  return match && { index, titleAt: match[0].length, number: null, rank: 5, isMisread: true };
}

/** « 3. Travaux », « 4) TARIFS » */
export const ranks: HeadingStyle = {
  name: 'rank',
  numbered: true,
  weight: 1.15,
  counted: true,
  find: (flow, index) => byTitledRank(flow, index) ?? byMisreadFive(flow, index),
};

const bySubRank = byPattern(
  /^[\s*_#•–—-]*(?<number>\d{1,2}\s?[.-]\s?\d{1,2}|[IVX]{1,5}[.-]\d{1,2}|[A-Z](?:\.\s?)?\d{1,2}(?=\s[–—-]\s))(?!\d)\.?\s?[–—:)-]*\s+(?=["«“]?\s?\p{Lu}\p{L})/du,
);

/** « 1.2 Admission en non-valeur », under « 1. FINANCES »; « A.1 – Tarifs », under « A – FINANCES »; « II.2 Participation », under « II – FINANCES »; « A1 – Insertion », of a department */
export const subRanks: HeadingStyle = {
  name: 'sub-rank',
  numbered: true,
  weight: 1.1,
  counted: false,
  find: (flow, index) => bySubRank(flow, index) ?? subRankAbove(flow, index),
};

const byBareRank = byPattern(/^[\s*_]*(?<number>\d{1,2})\s(?=["«“]?\p{Lu}\p{Ll}+\s(?:\p{Ll}|\p{L}['’]))/du);

/** « 1 Approbation du compte rendu », right above « Le compte rendu est adopté à l'unanimité. » */
function opensAnswered(flow: readonly Line[], { index, titleAt }: Heading): boolean {
  const below = flow[index + 1];
  return (
    TITLE_OPENING.test(flow[index]?.text.slice(titleAt) ?? '') && below !== undefined && saysDecision(below)
  );
}

/** « 1 Compte rendu du conseil », « 2 Fixation du montant de l'indemnité », each under a gap */
export const bareRanks: HeadingStyle = {
  name: 'bare-rank',
  numbered: true,
  weight: 0.95,
  counted: true,
  find: (flow, index) => {
    const heading = byBareRank(flow, index);
    return heading && (flow[index]?.gapAbove || opensAnswered(flow, heading)) ? heading : null;
  },
};

/** « A – Tarifs de la cantine », « B – Voirie »: letters that follow one another. */
export const letterRanks: HeadingStyle = {
  name: 'letter',
  numbered: true,
  weight: 0.95,
  counted: true,
  find(flow, index) {
    const match = isLettered(flow) ? LETTER_RANK.exec(flow[index]?.text ?? '') : null;
    const rank = (match?.[1]?.charCodeAt(0) ?? 0) - 'A'.charCodeAt(0) + 1;
    return match && { index, titleAt: match[0].length, number: null, rank };
  },
};

/** A, B and C stand before titles: « I – » alone is a Roman number. */
const isLettered = once((flow: readonly Line[]): boolean => {
  const letters = new Set(flow.map(({ text }) => LETTER_RANK.exec(text)?.[1]));
  return ['A', 'B', 'C'].every((letter) => letters.has(letter));
});
const LETTER_RANK = /^[\s*_#]*([A-Z])(?:\s?[.)/]\s|\s?\.?\s?[–—-]\s)[\s*_]*(?=["«“]?\s?\p{Lu}\p{L})/u;

const ROMAN = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'
    .split(' ')
    .map((r, i) => [r, i + 1]),
);

const ROMAN_RANK = /^[\s*_#]*([IVX]{1,5})(?:\s?[.)°/–—-]+[\s*_]*(?=\p{L})|\s(?=\p{Lu}{3}))/u;
/** « I Tarifs de l'eau » */
const ROMAN_UNDER_GAP = /^[\s*_#]*([IVX]{1,5})(?:\s?[.)°/–—-]+[\s*_]*(?=\p{L})|\s(?=\p{Lu}\p{L}))/u;

/** « IV – FINANCES », « IV FINANCES » */
export const romanRanks: HeadingStyle = {
  name: 'roman',
  numbered: true,
  weight: 1,
  counted: true,
  find(flow, index) {
    const line = flow[index];
    const match = (line?.gapAbove ? ROMAN_UNDER_GAP : ROMAN_RANK).exec(line?.text ?? '');
    const rank = match && ROMAN.get(match[1] ?? '');
    return match && rank ? { index, titleAt: match[0].length, number: null, rank } : null;
  },
};
