import type { Page, UnreadPages } from '../document.ts';
import { ACT_HEADER, MINUTES_TITLE } from '../french/act/document-titles.ts';
import { asLabelWord } from '../french/pages/label-words.ts';
import { mended } from '../french/pages/misread.ts';
import { DECISION } from '../french/vote/decision.ts';
import { inOrder } from '../lib/in-order.ts';
import { withBullets } from './bullets.ts';
import { columnsApart } from './columns.ts';
import { layOut } from './geometry.ts';
import type { Item } from './item.ts';
import type { PageWords } from './kept-pages.ts';
import { numberedRows } from './numbered-rows.ts';
import type { LongReading, PagesRead } from './reader.ts';
import { DOUBTFUL, ILLEGIBLE, isDoubtedOn, surenessOf } from './sureness.ts';
import { type PageLayer, pageLayerOf, textLayerOf } from './text-layer.ts';
import { Unreadable } from './unreadable.ts';

/** What the pages of one document show besides the text drawn on them. */
export interface Images {
  /** Whether a page shows more than its few words. */
  isPicture(page: Page): Promise<boolean>;
  /** What optical reading gives; null when it is not installed. */
  recognise(page: Page): Promise<PageWords | null>;
}

/**
 * Beside pages of text, images may be the act, signed and scanned, or its annexes. After so many in a row that say
 * nothing of an act, the next ones are let alone; not the last of the document, where a receipt may stand.
 */
export const ANNEX = 20;
/** A photograph or a plan tells so as surely as this many pages of text. */
export const PICTURE = 4;
const OF_AN_ACT = [ACT_HEADER, MINUTES_TITLE, DECISION];

/** A page as it is read, and why it is not when it is an image. */
interface PageRead {
  page: Page;
  why?: UnreadPages['why'];
}

/**
 * The pages of a document: text is kept as drawn, images are read optically. Of a document without any page of text,
 * all are, some at once; those kept from an earlier run are not read again.
 */
export async function readImages(
  drawn: readonly Page[],
  images: Images,
  long: LongReading = {},
): Promise<PagesRead> {
  const layers = await layersOf(drawn, images);
  const textLayer = textLayerOf(layers);
  const reading =
    textLayer === 'text'
      ? amongText(drawn, layers, images, long)
      : inOrder(drawn, long.together ?? 1, (page) => readImage(page, drawn.length, true, images, long));
  const pages: Page[] = [];
  const unread = new Map<UnreadPages['why'], number[]>();
  for await (const { page, why } of reading) {
    if (why) unread.set(why, [...(unread.get(why) ?? []), page.number]);
    pages.push(page);
  }
  return { textLayer, pages, unread: [...unread].map(([why, pages]) => ({ why, pages })) };
}

/** Whether an image is read depends on what those before it say. */
async function* amongText(
  drawn: readonly Page[],
  layers: readonly PageLayer[],
  images: Images,
  long: LongReading,
): AsyncGenerator<PageRead> {
  /** How many images in a row said nothing of an act. */
  let silent = 0;
  for (const [index, page] of drawn.entries()) {
    const isLast = page.number === drawn.length;
    const isText = layers[index] === 'text';
    const read: PageRead = isText
      ? { page }
      : silent >= ANNEX && !isLast
        ? { page, why: 'annex' }
        : await readImage(page, drawn.length, false, images, long);
    if (isText || speaksOfAct(read.page)) silent = 0;
    else silent += read.why === 'illegible' ? PICTURE : 1;
    yield read;
  }
}

/** A signature over an image is a stamp too; over nothing, it is the text of the page. */
async function layersOf(drawn: readonly Page[], { isPicture }: Images): Promise<PageLayer[]> {
  const layers: PageLayer[] = [];
  for (const page of drawn) {
    const layer = pageLayerOf(page);
    layers.push(layer !== 'band' ? layer : (await isPicture(page)) ? 'stamp' : 'text');
  }
  return layers;
}

const speaksOfAct = ({ text }: Page): boolean => OF_AN_ACT.some((pattern) => pattern.test(text));

async function readImage(
  page: Page,
  count: number,
  isOfScan: boolean,
  { isPicture, recognise }: Images,
  { kept, onPage }: LongReading,
): Promise<PageRead> {
  const { number, width, height } = page;
  let words = (await kept?.get(number)) ?? null;
  if (!words) {
    if (!isOfScan && !(await isPicture(page))) return { page };
    onPage?.({ page: number, pages: count });
    words = await recognise(page);
    if (!words && isOfScan) throw new Unreadable('ocr.missing');
    if (!words) return { page, why: 'notInstalled' };
    await kept?.keep(number, words);
  }
  const { items, shown } = words;
  const sureness = surenessOf(items);
  const isLegible = sureness >= ILLEGIBLE;
  const sure = isLegible ? items : items.filter(({ confidence }) => confidence === undefined);
  const laid = layOut(columnsApart(numberedRows(asPrinted(sure, sureness)), width), {
    number,
    width,
    height,
  });
  return {
    page: { ...laid, isOptical: true, ...(shown && { shown }) },
    ...(!isLegible && { why: 'illegible' }),
  };
}

/**
 * What optical reading gave of a page read so surely, with what it took for something else put right; what is not
 * sure is doubtful.
 */
const asPrinted = (items: readonly Item[], sureness: number): Item[] =>
  withBullets(items).map((item, index) => {
    const { confidence } = item;
    if (confidence === undefined) return item;
    const next = items[index + 1];
    const isDoubted = isDoubtedOn(sureness, confidence);
    const read = isDoubted ? asLabelWord(item.text) : item.text;
    const { word, isSure } = mended(read, next?.text ?? '', items[index - 1]?.text);
    const isDoubtful = isDoubted || !isSure;
    // « n° 2024 » may be said to reach to the end of « -08 », which it holds: a word ends where the next one begins.
    const width = next?.y === item.y && next.x > item.x ? Math.min(item.width, next.x - item.x) : item.width;
    return {
      ...item,
      width,
      text: word,
      confidence: isDoubtful ? Math.min(confidence, DOUBTFUL - 1) : confidence,
    };
  });
