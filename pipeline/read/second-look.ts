import type { Area } from './ink.ts';
import { DOUBTFUL, surenessOf } from './sureness.ts';
import type { OpticalLine } from './unruled-rows.ts';

/** What can be seen of an area of a sheet; places are those of its pixels. */
export interface Seen {
  /** Reads a part of it as one line, whose words are placed from the upper left corner of that part. */
  readLine(part: Area): Promise<readonly OpticalLine[]>;
  /** The lines of text of a part: ink between lines of bare paper. */
  textIn(part: Area): Area[];
  width: number;
  dpi: number;
}

type Words = OpticalLine['words'];
type Box = OpticalLine['bbox'];

/** Where a line begins and ends, beyond its words when ink stands there that was not read. */
interface Reach {
  left: number;
  right: number;
}

interface Run {
  words: Words;
  /** Where each stands, with the ink beside it that was not read. */
  boxes: Box[];
  isSure: boolean;
  isTorn: boolean;
}

/** In inches: what is higher is no line of text; so much white is left around words. */
const HIGHEST = 0.34;
const ROOM = { across: 0.02, down: 0.04 };
/** Of the height of a line, so much at its top and at its foot may be ink of those above and below. */
const EDGE = 0.25;
/** Ink so many heights away from a line is not of it; of a letter, it is at least so wide. */
const NEAR = 2;
const NARROWEST = 0.4;
/** Fewer letters and figures are a sign, or dust, if they are not so wide for their height. */
const FEWEST = 3;
const WIDE = 3;

/**
 * Words that may be others, and those beside ink that was not read, are read again, alone, and stand as they are surer:
 * small print beside a large title, « Réception en Préfecture : 06/02/2013 », came out as « SJ ASIN ARS »; « 2014 / 152 »
 * as « 2014/1152 »; « Régine », at the beginning of its line, as « égine ».
 */
export async function lookedAtAgain(lines: readonly OpticalLine[], seen: Seen): Promise<OpticalLine[]> {
  const looked: OpticalLine[] = [];
  for (const line of lines) {
    const words: Words = [];
    for (const run of runsIn(line, reachOf(line, lines, seen)))
      words.push(...(run.isSure ? run.words : await surer(run, seen)));
    looked.push({ ...line, words });
  }
  return looked;
}

/** As far as ink reaches at the height of a line, up to the lines beside it. */
function reachOf(
  { words, bbox }: OpticalLine,
  lines: readonly OpticalLine[],
  { textIn, width }: Seen,
): Reach {
  const [left, right] = [words[0]?.bbox.x0 ?? bbox.x0, words.at(-1)?.bbox.x1 ?? bbox.x1];
  const height = bbox.y1 - bbox.y0;
  const edge = Math.round(EDGE * height);
  const [top, bottom] = [bbox.y0 + edge, bbox.y1 - edge];
  const beside = lines.filter((other) => other.bbox.y0 < bottom && top < other.bbox.y1);
  const from = Math.max(0, ...beside.map((other) => other.bbox.x1).filter((x) => x <= left));
  const to = Math.min(width, ...beside.map((other) => other.bbox.x0).filter((x) => x >= right));
  const before = textIn({ top, bottom, left: from, right: left });
  const after = textIn({ top, bottom, left: right, right: to });
  const isOfLine = (ink: Area, gap: number): boolean =>
    ink.right - ink.left > NARROWEST * height && gap < NEAR * height;
  return {
    left: Math.min(left, ...before.filter((ink) => isOfLine(ink, left - ink.right)).map((ink) => ink.left)),
    right: Math.max(right, ...after.filter((ink) => isOfLine(ink, ink.left - right)).map((ink) => ink.right)),
  };
}

/** Words one after the other that are all sure, or none; a word beside ink that was not read is not. */
function runsIn({ words }: OpticalLine, reach: Reach): Run[] {
  const runs: Run[] = [];
  for (const [index, word] of words.entries()) {
    const x0 = index === 0 ? reach.left : word.bbox.x0;
    const x1 = index === words.length - 1 ? reach.right : word.bbox.x1;
    const isTorn = x0 < word.bbox.x0 || x1 > word.bbox.x1;
    const isSure = !isTorn && word.confidence >= DOUBTFUL;
    const last = runs.at(-1);
    const run = last?.isSure === isSure ? last : { words: [], boxes: [], isSure, isTorn: false };
    if (run !== last) runs.push(run);
    run.words.push(word);
    run.boxes.push({ ...word.bbox, x0, x1 });
    run.isTorn ||= isTorn;
  }
  return runs;
}

/** The words of a run, or those of a surer reading of the same place. */
async function surer({ words, boxes, isTorn }: Run, { readLine, dpi }: Seen): Promise<Words> {
  const part = around(boxes, ROOM.across * dpi, ROOM.down * dpi);
  const [wide, high] = [part.right - part.left, part.bottom - part.top];
  const isSign = lettersOf(words) < FEWEST && wide < WIDE * high;
  if (high > HIGHEST * dpi || (isSign && !isTorn)) return words;
  const again = (await readLine(part)).flatMap((line) => line.words);
  const isBetter = isTorn
    ? lettersOf(again) > lettersOf(words) && again.every(({ confidence }) => confidence >= DOUBTFUL)
    : lettersOf(again) >= FEWEST && surenessOf(again) >= Math.max(DOUBTFUL, surenessOf(words));
  return isBetter ? again.map((word) => ({ ...word, bbox: moved(word.bbox, part) })) : words;
}

const lettersOf = (words: Words): number =>
  words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\d]/gu) ?? []).length, 0);

const around = (boxes: readonly Box[], across: number, down: number): Area => ({
  left: Math.max(0, Math.min(...boxes.map(({ x0 }) => x0)) - across),
  top: Math.max(0, Math.min(...boxes.map(({ y0 }) => y0)) - down),
  right: Math.max(...boxes.map(({ x1 }) => x1)) + across,
  bottom: Math.max(...boxes.map(({ y1 }) => y1)) + down,
});

const moved = ({ x0, y0, x1, y1 }: Box, { left, top }: Area): Box => ({
  x0: x0 + left,
  y0: y0 + top,
  x1: x1 + left,
  y1: y1 + top,
});
