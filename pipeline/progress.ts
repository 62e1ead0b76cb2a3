import type { Writable } from 'node:stream';
import { several } from './french/phrasing.ts';
import type { PageProgress } from './read/reader.ts';

/** How far the reading is. */
export interface Progress {
  /** The document whose reading begins. */
  file: string;
  /** Its place among all the documents, from 1; those that did not change count too. */
  rank: number;
  total: number;
  /** The page being read, in a scan. */
  scan?: PageProgress;
  /** What is done, when it is not the reading: personal data sought in it, or the pages of a council made. */
  step?: 'privacy' | 'pages';
}

export type OnRead = (progress: Progress) => void;

/** Milliseconds between two plain lines; a terminal's one line is renewed more often. */
const BETWEEN = { terminal: 100, plain: 5000 };
const CLEAR = '\r\x1b[K';
/** How many documents tell a pace: the first one takes longer, since all that reads is loaded for it. */
const ENOUGH = 5;
/** A terminal that does not say how wide it is. */
const USUAL_COLUMNS = 80;

/** Tells how far the work is, how fast the reading goes and what is left, on one line when it is a terminal. */
export function progressOn(
  err: Writable & { columns?: number },
  now: () => number = () => performance.now(),
) {
  const isTerminal = 'isTTY' in err && err.isTTY === true;
  const begun = now();
  let said = begun - (isTerminal ? BETWEEN.terminal : 0);
  let stands = false;
  /**
   * When the second page read of a scan was begun: the first takes longer, since what reads is loaded for it.
   */
  const scans = new Map<string, { at: number; page: number } | null>();
  return {
    onRead(progress: Progress): void {
      const { file, scan } = progress;
      if (scan && !scans.get(file)) scans.set(file, scans.has(file) ? { at: now(), page: scan.page } : null);
      const isDue = isTerminal && progress.step === 'pages';
      if (!isDue && now() - said < (isTerminal ? BETWEEN.terminal : BETWEEN.plain)) return;
      said = now();
      const from = scans.get(file);
      const line = scan
        ? sentenceOnScan(progress, scan, from ? left(scan, from.page, said - from.at) : '')
        : sentence(progress, (said - begun) / 1000);
      err.write(isTerminal ? CLEAR + fitted(line, file, err.columns || USUAL_COLUMNS) : `${line}\n`);
      stands = isTerminal;
    },
    /** Ends the report: clears the line of the terminal. */
    end(): void {
      if (stands) err.write(CLEAR);
      stands = false;
    },
  };
}

const beginning = ({ file, rank, total, step }: Progress): string =>
  `${step ? 'recherche de données personnelles dans' : 'lecture de'} ${file} (${rank} sur ${total}`;

function sentence(progress: Progress, seconds: number): string {
  const { file, rank, total, step } = progress;
  if (step === 'pages') return `pages de ${file} (${several(total, 'délibération')})`;
  if (step || seconds < 1 || rank < ENOUGH) return `${beginning(progress)})`;
  const rate = rank / seconds;
  const speed = rate < 1 ? '' : `, ${several(Math.round(rate), 'document')} par seconde`;
  return `${beginning(progress)}${speed}, encore ${duration((total - rank) / rate)})`;
}

const sentenceOnScan = (progress: Progress, { page, pages }: PageProgress, left: string): string =>
  `${beginning(progress)}), page ${page} sur ${pages}${left}`;

/** How long the remaining pages will take, at the pace of those since the first. */
function left({ page, pages }: PageProgress, first: number, elapsed: number): string {
  const each = elapsed / 1000 / (page - first);
  return page > first ? `, encore ${duration((pages - page + 1) * each)}` : '';
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Cuts the beginning of the path so that the line fits: a line that wraps could not be overwritten. */
function fitted(line: string, file: string, columns: number): string {
  const over = line.length - (columns - 1);
  if (over <= 0) return line;
  return line.replace(file, () => `…${file.slice(over + 1)}`).slice(0, columns - 1);
}

const INTERRUPTED = 'Interrompu : ce qui est lu est gardé. Relancez la même commande, elle reprendra.\n';

/**
 * Does what reads documents, telling how far it is. Stopped (Ctrl-C), it says that nothing is lost and ends as
 * whoever sent the signal expects. `end` is for the work to call when all is read, if it has more to do.
 */
export async function tellingProgress<T>(
  err: Writable,
  work: (onRead: OnRead, end: () => void) => Promise<T>,
): Promise<T> {
  const { onRead, end } = progressOn(err);
  const stop = (signal: NodeJS.Signals) => {
    leave();
    end();
    err.write(INTERRUPTED, () => process.kill(process.pid, signal));
  };
  const leave = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(onRead, end);
  } finally {
    leave();
    end();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
