import type { Line } from '../../document.ts';
import { TITLE_OPENING } from '../../french/titles/titles.ts';
import { once } from '../../lib/once.ts';
import type { Heading, HeadingStyle } from '../heading.ts';
import { hasOwnFont, isCapitalsColon, isInCapitals, isReported, isWordOverText, titleLine } from '../look.ts';
import { isAnsweredOnLine, isShortBeforeText } from '../short-line.ts';
import { actNumbers } from './act-number.ts';

/** « COMPTE ADMINISTRATIF 2023 », with the number of its act where it has one */
export const capitals: HeadingStyle = {
  name: 'capitals',
  numbered: false,
  weight: 0.9,
  counted: false,
  find: (flow, index) => {
    const heading = titleLine(flow, index, isInCapitals) ?? titleLine(flow, index, isWordOverText);
    return heading && (actNumbers.find(flow, index) ?? heading);
  },
};

/** « COMPTE ADMINISTRATIF : », among headings of its parts that have no colon */
export const capitalsColon: HeadingStyle = {
  name: 'capitals-colon',
  numbered: false,
  weight: 0.9,
  counted: false,
  find: (flow, index) => titleLine(flow, index, isCapitalsColon),
};

/** A title printed otherwise than the text below it. */
export const ownFont: HeadingStyle = {
  name: 'own-font',
  numbered: false,
  weight: 0.9,
  counted: false,
  find: (flow, index) => titleLine(flow, index, hasOwnFont),
};

/** « AIRE DE JEUX », « Maison de la lecture – Mobilier : », each above « Madame PETIT donne lecture du rapport suivant : » */
export const reported: HeadingStyle = {
  name: 'reported',
  numbered: false,
  weight: 1.05,
  counted: false,
  find: (flow, index) => titleLine(flow, index, isReported),
};

const answeredOnLine = (flow: readonly Line[], index: number): Heading | null =>
  isAnsweredOnLine(flow[index] as Line, flow, index) ? { index, titleAt: 0, number: null, rank: null } : null;

/** « - Secteur du lac : », then what was decided on it. */
const DASHED_PART = /^\s*[-–—•*]\s?\p{L}[^\n]*:\s*$/u;
const isTitle = (flow: readonly Line[], index: number): boolean =>
  flow[index]?.gapAbove === true &&
  !DASHED_PART.test(flow[index]?.text ?? '') &&
  titleLine(flow, index, isShortBeforeText) !== null;
/** Titles without a dash stand alone between gaps: what a dash opens is a part of what stands under one of them. */
const hasPlainTitles = once(
  (flow: readonly Line[]): boolean => flow.filter((_, index) => isTitle(flow, index)).length >= FEWEST_TITLES,
);
const FEWEST_TITLES = 3;

/** A short line above a paragraph: the least sure. */
export const shortLines: HeadingStyle = {
  name: 'short-line',
  numbered: false,
  weight: 0.8,
  counted: false,
  find: (flow, index) => {
    const { text } = flow[index] as Line;
    if (DASHED_PART.test(text) && !TITLE_OPENING.test(text) && hasPlainTitles(flow)) return null;
    const heading = titleLine(flow, index, isShortBeforeText) ?? answeredOnLine(flow, index);
    return heading && { ...heading, isOneLine: true };
  },
};
