import type { Writable } from 'node:stream';
import { several } from './checks/base/phrase.ts';
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
}

/** Milliseconds between two plain lines; a terminal's one line is renewed more often. */
const BETWEEN = { terminal: 100, plain: 5000 };
const CLEAR = '\r\x1b[K';

/** Tells how far the reading is, how fast it goes and what is left, on one line when it is a terminal. */
export function progressOn(err: Writable, now: () => number = () => performance.now()) {
  const isTerminal = 'isTTY' in err && err.isTTY === true;
  const begun = now();
  let said = begun - (isTerminal ? BETWEEN.terminal : 0);
  return {
    onRead(progress: Progress): void {
      if (now() - said < (isTerminal ? BETWEEN.terminal : BETWEEN.plain)) return;
      said = now();
      const line = sentence(progress, (said - begun) / 1000);
      err.write(isTerminal ? CLEAR + line : `${line}\n`);
    },
    /** The reading is over: the terminal's line gives way. */
    end(): void {
      if (isTerminal) err.write(CLEAR);
    },
  };
}

function sentence({ file, rank, total, scan }: Progress, seconds: number): string {
  const begins = `lecture de ${file} (${rank} sur ${total}`;
  if (scan) return `${begins}), page ${scan.page} sur ${scan.pages}`;
  if (seconds < 1) return `${begins})`;
  const rate = rank / seconds;
  return `${begins}, ${several(Math.round(rate), 'document')} par seconde, encore ${duration((total - rank) / rate)})`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
