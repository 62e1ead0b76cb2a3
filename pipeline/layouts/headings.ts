import type { Line } from '../document.ts';
import { OPERATIVE_ITEM } from '../french/decisions.ts';
import { SUBJECT_LABEL } from '../french/headings.ts';
import { TITLE_OPENING } from '../french/titles.ts';
import { CAPITALS } from '../patterns/letters.ts';
import { announcedTitles } from './announced.ts';
import type { Heading, HeadingStyle } from './heading.ts';
import {
  hasOwnFont,
  isCapitalsColon,
  isInCapitals,
  isReported,
  isShortBeforeText,
  titleLine,
} from './look.ts';

const LEAD = '^[\\s*_#>•–—-]*';
const N = '[nN]\\s?[°ºo]s?\\s?:?\\s?';
/** « 5-19-21 », which might be a day, after « Rapport n° » only. */
const AFTER_SIGN = '(?<=[nN]\\s?[°º]\\s?)\\d{1,2}(?:-\\d{1,4}){2}(?!-)';
/** An act's number: at least one digit, and more than a bare rank. */
const ACT_NUMBER =
  '\\d{1,3}\\s?[/-]\\s?(?:19|20)\\d\\d(?!\\d)|\\d{1,4}-\\(\\d{2,8}\\)|20\\d\\d\\s–\\s\\d{1,3}/\\d{1,2}|(?:[A-Z]{1,6}[\\s_-]?)?\\d{2,8}(?:\\s?[./_-]\\s?\\d{1,8}[A-Z]{0,2}(?![A-Z])|[./_-][\\dA-Z]{1,8}){1,3}|[A-Z]{1,5}[-_ ]?\\d{5,10}|\\d{5,10}(?:\\s\\d{1,3})?';

/** What minutes call an item before its number. */
const ITEM_WORDS = [
  'délibérations?',
  'deliberations?',
  'affaire',
  'question',
  'dossier',
  'rapport',
  'point',
  'décision',
  'dcm',
  'acte',
];

/** An initial capital or capitals: in small letters the word continues a sentence. */
const anyCase = (words: readonly string[]): string =>
  words.flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|');

/** « 14/06/2024 » is a day. */
const DAY = /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)\d\d$/;
/** « 3 – N° 2018-024 », « Point 2 – Délibération 2022-14 », « B2 - Délibération n° 4 »: the rank of the item before the number of its act. */
const RANK_BEFORE =
  '(?:(?:(?:Point|POINT|Question|QUESTION|Affaire|AFFAIRE)\\s)?(?:\\d{1,3}|[A-Z]\\s?[.-]?\\s?\\d{1,2}|[IVX]{1,5})(?:[.-]\\d{1,2})?\\s?(?:[.)°/–—-]\\s?){1,2})?';
/** « D-202-264 : RÉVISION DU PLU  0,00 €  4 000,00 € »: a row of a budget, whose account looks like an act's number. */
const ROW_OF_SUMS = /(?:€|\d[.,]\d\d)\s{1,3}\p{Lu}?[\doO .,]{0,14}(?:[.,][\doO]{2}|[\doO]\s?€)\s?€?\s*$/u;

const byPattern =
  (pattern: RegExp) =>
  (flow: readonly Line[], index: number): Heading | null => {
    const text = flow[index]?.text ?? '';
    const match = pattern.exec(text);
    if (!match || ROW_OF_SUMS.test(text)) return null;
    const number = match.indices?.groups?.number ?? null;
    const rank = number && match.groups?.number ? Number.parseInt(match.groups.number, 10) : null;
    return { index, titleAt: match[0].length, number: number ? [...number] : null, rank };
  };

const ROMAN = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'
    .split(' ')
    .map((r, i) => [r, i + 1]),
);

const byActNumber = byPattern(
  new RegExp(
    `${LEAD}(?:${RANK_BEFORE}(?:(?:${anyCase(ITEM_WORDS)})\\s*(?:${N})?|${N}))?(?<number>${AFTER_SIGN}|${ACT_NUMBER})(?![\\d/€])(?!\\s+du\\s)[\\s*_]*[:.–—)-]*\\s*(?=["«“(]?\\s?[${CAPITALS}]|$)`,
    'du',
  ),
);
/** Without a label before it, an act's number shows a year, letters or two separators: « 35/35 » is none. */
const SURE_NUMBER = /(?:19|20)\d\d|\p{Lu}|\d\D+\d+\D+\d/u;
/** « 028/18 : », nothing else on the line. */
const NUMBER_ALONE = /^\W*\d{2,4}\s?[/-]\s?\d\d\s?:\s*$/u;

function bySureNumber(flow: readonly Line[], index: number): Heading | null {
  const heading = byActNumber(flow, index);
  const [from, to] = heading?.number ?? [0, 0];
  const text = flow[index]?.text ?? '';
  const labelled = /\p{L}|°/u.test(text.slice(0, from));
  if (!labelled && DAY.test(text.slice(from, to).trim())) return null;
  return labelled || SURE_NUMBER.test(text.slice(from, to)) || NUMBER_ALONE.test(text) ? heading : null;
}

/** « Tarifs de la cantine (2024-15) », then « Achat d'un tracteur ( DE_2024_016) », « (délibération n° 2024-16) » or « Tarifs : 2024-16 » */
function byNumberAfter(flow: readonly Line[], index: number): Heading | null {
  const line = flow[index];
  return line && TITLE_AND_NUMBER.test(line.text) ? numberAtEnd(line, index) : null;
}

/** The same at the end of a title of several lines. */
export function numberAfterTitle(flow: readonly Line[], from: number): Heading | null {
  if (!OPENS_TITLE.test(flow[from]?.text ?? '')) return null;
  for (let index = from; index < from + LONGEST_WRAPPED; index++) {
    const line = flow[index];
    if (!line || (index > from && line.gapAbove)) return null;
    const found = numberAtEnd(line, index);
    if (found) return found;
  }
  return null;
}
const LONGEST_WRAPPED = 4;

function numberAtEnd({ text }: Line, index: number): Heading | null {
  const match = NUMBER_AT_END.exec(text) ?? NUMBER_AFTER_COLON.exec(text);
  const number = match?.indices?.groups?.number;
  const rank = Number(match?.groups?.rank);
  return number ? { index, titleAt: 0, number: [...number], rank, isOneLine: true } : null;
}
const OPENS_TITLE = /^[\W\d]{0,12}\p{Lu}/u;
const TITLE_AND_NUMBER = /^[\W\d]{0,12}\p{Lu}[^\n()]{5,150}(?:\(|\s:\s20\d\d-\d)/u;
const NUMBER_AT_END =
  /(?:^|\()\s?(?:[Dd][ée]lib[ée]ration\s)?(?:[nN]\s?°\s?)?(?<number>(?:[A-Z]{1,5}[-/_. ])?20\d\d\s?[-/_.]\s?(?<rank>\d{1,4}))\s?\)[\s.:*_]*$/du;
const NUMBER_AFTER_COLON = /[^\s:]\s:\s(?<number>20\d\d-(?<rank>\d{1,4}))\s*$/du;

/** « 3. Travaux »; read optically, « 3, Travaux ». */
const byRank = byPattern(
  /^[\s*_#•–—-]*(?<number>\d{1,2})\s?(?:(?:[.)°/]|,(?=\s)|[–—-](?=\s?\p{L})|\s[–—-])+[\s*_.):–—-]*(?=["«“]?\s?\p{Lu})|[.)]\s*$)/du,
);
/** « 1°) Lui donne acte de la présentation … », « 2°) Constate … »: what one act decides, point by point. */
function byTitledRank(flow: readonly Line[], index: number): Heading | null {
  const heading = byRank(flow, index);
  const title = flow[index]?.text.slice(heading?.titleAt ?? 0) ?? '';
  return OPERATIVE_ITEM.test(title) && !TITLE_OPENING.test(title) ? null : heading;
}

/** « S. Travaux », between « 4. » and « 6. »: the rank is not stated, as it is not what was read. */
function byMisreadFive(flow: readonly Line[], index: number): Heading | null {
  const match = /^S\s?[.)]\s(?=\p{Lu}\p{Ll})/u.exec(flow[index]?.text ?? '');
  return match && { index, titleAt: match[0].length, number: null, rank: 5, isMisread: true };
}

/** « 2024-031 Subvention au club »: the surest mark of an item. */
export const actNumbers: HeadingStyle = {
  name: 'act-number',
  numbered: true,
  weight: 1.3,
  counted: false,
  find: bySureNumber,
};

/** « 1.2 Admission en non-valeur », under « 1. FINANCES » */
export const subRanks: HeadingStyle = {
  name: 'sub-rank',
  numbered: true,
  weight: 1.1,
  counted: false,
  find: byPattern(
    /^[\s*_#•–—-]*(?<number>\d{1,2}\s?[.-]\s?\d{1,2})(?!\d)\.?\s?[–—:)-]*\s+(?=["«“]?\s?\p{Lu}\p{L})/du,
  ),
};

/** « 1ère délibération : Délégations au maire », « 2ème DÉLIBÉRATION – Tarifs » */
export const ordinals: HeadingStyle = {
  name: 'ordinal',
  numbered: true,
  weight: 1.25,
  counted: true,
  find: byPattern(
    /^[\s*_#>•–—-]*(?<number>\d{1,3})\s?(?:[èe]re?|er|[èe]?me|nde?)\sd[ée]lib[ée]ration\s?[:–—-]\s*/diu,
  ),
};

const byBareRank = byPattern(/^[\s*_]*(?<number>\d{1,2})\s(?=["«“]?\p{Lu}\p{Ll}+\s(?:\p{Ll}|\p{L}['’]))/du);

export const styles: readonly HeadingStyle[] = [
  actNumbers,
  ordinals,
  {
    name: 'labelled-rank',
    numbered: true,
    weight: 1.25,
    counted: true,
    find: byPattern(
      new RegExp(
        `${LEAD}(?:${anyCase([...ITEM_WORDS, 'sujet'])}|${N})\\s*(?:${N})?(?<number>\\d{1,3})(?!\\d)[\\s*_]*[:.–—)-]*\\s*`,
        'dui',
      ),
    ),
  },
  {
    // « DE N°1 Tarifs de la cantine »: in small letters a sentence goes on.
    name: 'rank-of-deliberation',
    numbered: true,
    weight: 1.25,
    counted: true,
    find: byPattern(
      /^[\s*_#>•–—-]*DE\s?[Nn]\s?°\s?(?<number>\d{1,3})(?!\d|\s?[-/_.]\s?\d)[\s*_]*[:.–—)-]*\s*(?=["«“]?\s?\p{Lu})/du,
    ),
  },
  {
    name: 'number-after',
    numbered: true,
    weight: 1.2,
    counted: true,
    find: byNumberAfter,
  },
  {
    name: 'subject-label',
    numbered: true,
    weight: 1.25,
    counted: false,
    find: byPattern(new RegExp(SUBJECT_LABEL.source, 'dui')),
  },
  {
    name: 'rank',
    numbered: true,
    weight: 1.15,
    counted: true,
    find: (flow, index) => byTitledRank(flow, index) ?? byMisreadFive(flow, index),
  },
  subRanks,
  {
    // « 1 Compte rendu du conseil », « 2 Fixation du montant de l'indemnité », each under a gap
    name: 'bare-rank',
    numbered: true,
    weight: 0.95,
    counted: true,
    find: (flow, index) => (flow[index]?.gapAbove ? byBareRank(flow, index) : null),
  },
  {
    // « - Délibération : création d'un poste »
    name: 'unnumbered',
    numbered: true,
    weight: 1.1,
    counted: false,
    find: byPattern(
      /^[\s*_#>•–—-]*(?:D[ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION)\s*[:–—-]\s*(?=["«“]?\s?\p{L}{2})/du,
    ),
  },
  {
    name: 'roman',
    numbered: true,
    weight: 1,
    counted: true,
    find(flow, index) {
      const match = /^[\s*_#]*([IVX]{1,5})(?:\s?[.)°/–—-]+[\s*_]*(?=\p{L})|\s(?=\p{Lu}{3}))/u.exec(
        flow[index]?.text ?? '',
      );
      const rank = match && ROMAN.get(match[1] ?? '');
      return match && rank ? { index, titleAt: match[0].length, number: null, rank } : null;
    },
  },
  {
    name: 'capitals',
    numbered: false,
    weight: 0.9,
    counted: false,
    find: (flow, index) => {
      const heading = titleLine(flow, index, isInCapitals);
      return heading && (bySureNumber(flow, index) ?? heading);
    },
  },
  {
    // « COMPTE ADMINISTRATIF : », among headings of its parts that have no colon
    name: 'capitals-colon',
    numbered: false,
    weight: 0.9,
    counted: false,
    find: (flow, index) => titleLine(flow, index, isCapitalsColon),
  },
  {
    name: 'own-font',
    numbered: false,
    weight: 0.9,
    counted: false,
    find: (flow, index) => titleLine(flow, index, hasOwnFont),
  },
  {
    // « AIRE DE JEUX », « Maison de la lecture – Mobilier : », each above « Madame PETIT donne lecture du rapport suivant : »
    name: 'reported',
    numbered: false,
    weight: 1.05,
    counted: false,
    find: (flow, index) => titleLine(flow, index, isReported),
  },
  {
    name: 'short-line',
    numbered: false,
    weight: 0.8,
    counted: false,
    find: (flow, index) => {
      const heading = titleLine(flow, index, isShortBeforeText);
      return heading && { ...heading, isOneLine: true };
    },
  },
];

/** Marks that stand before titles; those before the points of a text are often of another kind. */
const MARK = /^\s*([•➢►▪●➤❖✓\uf000-\uf0ff])[\s*_]*(?=["«“]?\s?\p{Lu})/u;

/** All ways this document may mark its items: one more for each kind of bullet it prints; bullets in a row are a list. */
export function stylesOf(flow: readonly Line[]): HeadingStyle[] {
  const marks = new Set(flow.flatMap(({ text }) => MARK.exec(text)?.[1] ?? []));
  const bullets = [...marks].map(
    (mark): HeadingStyle => ({
      name: 'bullet',
      numbered: false,
      weight: 0.85,
      counted: false,
      find(lines, index) {
        const text = lines[index]?.text ?? '';
        const found = MARK.exec(text);
        const isInList = [index - 1, index + 1].some((other) =>
          lines[other]?.text.trimStart().startsWith(mark),
        );
        const isAnnounced = /:\s*$/.test(lines[index - 1]?.text ?? '');
        return found?.[1] === mark && !isInList && !isAnnounced && !OPERATIVE_ITEM.test(text)
          ? { index, titleAt: found[0].length, number: null, rank: null }
          : null;
      },
    }),
  );
  const announced = announcedTitles(flow);
  return [...styles, ...bullets, ...(announced ? [announced] : [])];
}
