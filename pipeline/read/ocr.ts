import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { createCanvas as CreateCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { PSM, Worker, WorkerOptions } from 'tesseract.js';
import { Lending } from '../lib/lending.ts';
import { joinedColumns, type WhiteSpace } from './columns.ts';
import type { Area } from './ink.ts';
import type { Item } from './item.ts';
import type { PageWords } from './kept-pages.ts';
import { lostMarks } from './lost-marks.ts';
import { linesOf, placedWords } from './optical-words.ts';
import { areasOf, partingAt } from './partings.ts';
import { bandsOf } from './ruled-tables.ts';
import type { Rule } from './rules.ts';
import { lookedAtAgain } from './second-look.ts';
import { DPI, type Sheet, sheetOf, type Turn } from './sheet.ts';
import { surenessOf } from './sureness.ts';
import { wordsByTable } from './table-words.ts';
import type { OpticalLine } from './unruled-rows.ts';

/** Options of the thread of tesseract: it writes no file and prints nothing. */
export const THREAD: Partial<WorkerOptions> = {
  workerPath: fileURLToPath(new URL('./tesseract.mjs', import.meta.url)),
  gzip: true,
  cacheMethod: 'none',
  // Whoever asked is told of a failure by its promise; without a handler the whole program would stop.
  errorHandler: () => {},
};
/** Words read on a page that is upside down are less sure than this (0–100). */
const UPSIDE_DOWN = 60;

/** Reads a page that is an image. Words keep their place and how sure the reading is (0–100). */
export interface OpticalReader {
  read(page: PDFPageProxy): Promise<PageWords>;
  close(): Promise<void>;
}

/**
 * Optical reading with tesseract and its French data, both from npm packages: nothing is downloaded. So many threads
 * read at once, each 200 MB large. Null when these optional packages are not installed.
 */
export async function openOpticalReader(threads: number): Promise<OpticalReader | null> {
  const langPath = frenchData();
  if (!langPath) return null;
  const [{ createWorker, OEM, PSM }, { createCanvas, DOMMatrix, ImageData, Path2D }] = await Promise.all([
    import('tesseract.js'),
    import('@napi-rs/canvas'),
  ]);
  // What pdf.js draws with: the reader of text alone goes without.
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
  const workers = new Lending(threads, async () => {
    const worker = await createWorker('fra', OEM.LSTM_ONLY, { ...THREAD, langPath });
    await worker.setParameters({ user_defined_dpi: String(DPI) });
    return worker;
  });
  return new TesseractReader(workers, { page: PSM.AUTO, line: PSM.SINGLE_LINE }, createCanvas);
}

/** Where the data stand; null when one of the packages is not installed. */
function frenchData(): string | null {
  const require = createRequire(import.meta.url);
  try {
    require.resolve('tesseract.js');
    require.resolve('@napi-rs/canvas');
    return join(dirname(require.resolve('@tesseract.js-data/fra/package.json')), '4.0.0');
  } catch {
    return null;
  }
}

class TesseractReader implements OpticalReader {
  constructor(
    private readonly workers: Lending<Worker>,
    private readonly modes: { page: PSM; line: PSM },
    private readonly createCanvas: typeof CreateCanvas,
  ) {}

  async read(page: PDFPageProxy): Promise<PageWords> {
    const sheet = await sheetOf(page, this.createCanvas);
    if (sheet.ink.isBlank(DPI)) return { items: [], shown: null };
    const words = { items: await this.#wordsOn(sheet), shown: sheet.shown };
    if (surenessOf(words.items) >= UPSIDE_DOWN) return words;
    const turned = await sheetOf(page, this.createCanvas, ((sheet.turn + 180) % 360) as Turn);
    const others = { items: await this.#wordsOn(turned), shown: turned.shown };
    return surenessOf(others.items) > surenessOf(words.items) ? others : words;
  }

  async close(): Promise<void> {
    for (const worker of await this.workers.all()) await worker.terminate();
  }

  /** Columns whose lines were taken for the same are read again, one after the other. */
  async #wordsOn(sheet: Sheet): Promise<Item[]> {
    const words = await this.#wordsOf(sheet);
    const partings = joinedColumns(words, sheet.canvas.width / sheet.scale).flatMap(
      (white) => partingAt(middleOf(white, sheet), sheet.ink, DPI) ?? [],
    );
    if (partings.length === 0) return words;
    return this.#wordsOf({ ...sheet, partings: [...sheet.partings, ...partings] });
  }

  async #wordsOf(sheet: Sheet): Promise<Item[]> {
    const { canvas, scale, tables, partings } = sheet;
    const drawn = { scale, height: canvas.height / scale };
    const items: Item[] = [];
    for (const { top, bottom, tables: own } of bandsOf(tables, canvas.height, DPI)) {
      const strip: Area = { top, bottom, left: 0, right: canvas.width };
      const words: Item[] = [];
      for (const area of own.length > 0 ? [strip] : areasOf(strip, partings, DPI))
        words.push(...(await this.#wordsIn(sheet, area)));
      const marks = own.flatMap((table) => lostMarks(words, table, sheet.ink, drawn, DPI));
      items.push(...wordsByTable([...words, ...marks], own, drawn));
    }
    return items;
  }

  async #wordsIn({ canvas, scale, ink }: Sheet, strip: Area): Promise<Item[]> {
    const { left, top, right } = strip;
    const lines = await lookedAtAgain(await this.#linesIn(canvas, strip, this.modes.page), {
      readLine: (part) => this.#linesIn(canvas, moved(part, left, top), this.modes.line),
      textIn: (part) => ink.textIn(moved(part, left, top)).map((line) => moved(line, -left, -top)),
      width: right - left,
      dpi: DPI,
    });
    return placedWords(lines, scale, left / scale, (canvas.height - top) / scale);
  }

  async #linesIn(
    canvas: Sheet['canvas'],
    { left, right, top, bottom }: Area,
    mode: PSM,
  ): Promise<OpticalLine[]> {
    const area = this.createCanvas(right - left, bottom - top);
    area.getContext('2d').drawImage(canvas, -left, -top);
    const image = area.toBuffer('image/png');
    const { data } = await this.workers.lent(async (worker) => {
      await worker.setParameters({ tessedit_pageseg_mode: mode });
      return worker.recognize(image, {}, { blocks: true });
    });
    return linesOf(data);
  }
}

const moved = ({ left, right, top, bottom }: Area, across: number, down: number): Area => ({
  left: left + across,
  right: right + across,
  top: top + down,
  bottom: bottom + down,
});

/** The middle of white space, as a rule would stand there, in pixels. */
const middleOf = ({ left, right, top, bottom }: WhiteSpace, { canvas, scale }: Sheet): Rule => ({
  at: Math.round(((left + right) / 2) * scale),
  from: Math.round(canvas.height - top * scale),
  to: Math.round(canvas.height - bottom * scale),
});
