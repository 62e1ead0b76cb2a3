import type { Line } from '../../document.ts';
import { NUMBER_IN_LABEL, SUBJECT_LABEL } from '../../french/act/headings.ts';
import {
  GOES_ON_TO_NUMBER,
  LABELLED_RANK,
  ORDINAL_LABEL,
  RANK_OF_DELIBERATION,
  UNNUMBERED_LABEL,
} from '../../french/titles/item-labels.ts';
import type { Heading, HeadingStyle } from '../heading.ts';
import { byPattern } from './by-pattern.ts';

/** « 1ère délibération : Délégations au maire », « 2ème DÉLIBÉRATION – Tarifs » */
export const ordinals: HeadingStyle = {
  name: 'ordinal',
  numbered: true,
  weight: 1.25,
  counted: true,
  find: byPattern(ORDINAL_LABEL),
};

const byLabel = byPattern(LABELLED_RANK);

/** « Rapport n° 1A », « 1B », « 2A » count as 101, 102, 201: each matter has its hundred. */
function labelledRank(flow: readonly Line[], index: number): Heading | null {
  const heading = byLabel(flow, index);
  if (!heading?.number || heading.rank === null) return heading;
  const [, letter] = /([A-F])$/u.exec(flow[index]?.text.slice(...heading.number).toUpperCase() ?? '') ?? [];
  return letter ? { ...heading, rank: 100 * heading.rank + ' ABCDEF'.indexOf(letter) } : heading;
}

/** « … d'inverser le » + « point n° 5 avec le point 6. », « … a approuvé une modification » + « n° 1 pour l'éclairage » */
const goesOn = (line: Line | undefined, previous: Line | undefined): boolean =>
  line?.gapAbove === false &&
  GOES_ON_TO_NUMBER.test(line.text) &&
  /[\p{L}\d,]\s*$/u.test(previous?.text ?? '');

/** « Affaire n° 3 : Voirie », « QUESTION 2 » */
export const labelledRanks: HeadingStyle = {
  name: 'labelled-rank',
  numbered: true,
  weight: 1.25,
  counted: true,
  find: (flow, index) => (goesOn(flow[index], flow[index - 1]) ? null : labelledRank(flow, index)),
};

/** « DE N°1 Tarifs de la cantine »: in small letters a sentence goes on. */
export const ranksOfDeliberations: HeadingStyle = {
  name: 'rank-of-deliberation',
  numbered: true,
  weight: 1.25,
  counted: true,
  find: byPattern(RANK_OF_DELIBERATION),
};

const subjectLabel = byPattern(new RegExp(SUBJECT_LABEL.source, 'dui'));

/** « Objet : Tarifs de la cantine », « Objet de la délibération n° 2025-12 : Tarifs » */
export const subjectLabels: HeadingStyle = {
  name: 'subject-label',
  numbered: true,
  weight: 1.25,
  counted: false,
  find: (flow, index) => {
    const heading = subjectLabel(flow, index);
    if (!heading || heading.number) return heading;
    const label = flow[index]?.text.slice(0, heading.titleAt) ?? '';
    const number = NUMBER_IN_LABEL.exec(label)?.indices?.groups?.number;
    return number ? { ...heading, number } : heading;
  },
};

/** « - Délibération : création d'un poste » */
export const unnumbered: HeadingStyle = {
  name: 'unnumbered',
  numbered: true,
  weight: 1.1,
  counted: false,
  find: byPattern(UNNUMBERED_LABEL),
};
