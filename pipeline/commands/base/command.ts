import { userInfo } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { isDay } from '../../lib/day.ts';

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Io {
  in: Readable;
  out: Writable;
  err: Writable;
  /** The process reads one document and does nothing else: no thread is needed. */
  readsHere?: boolean;
  /** The moment it is and who types: the machine's own, unless the caller says. */
  now?: () => Date;
  user?: () => string;
}

/** Now, or the moment that a test sets. */
export const momentOf = (io: Io): Date => io.now?.() ?? new Date();
/** Who runs the command, or whom a test names. */
export const userOf = (io: Io): string => io.user?.() ?? userInfo().username;

interface Option {
  type: 'boolean' | 'string';
  /** French sentence for the help page. */
  summary: string;
  /** What the help page shows after `--name`, for a string. */
  placeholder?: string;
  default?: boolean | string;
}
type Options = Record<string, Option>;

type Value<O extends Option> = O['type'] extends 'boolean' ? boolean : string;
type Values<O extends Options> = {
  [name in keyof O]: Value<O[name]> | (O[name] extends { default: boolean | string } ? never : undefined);
};

/** One thing `registre` does. */
export interface Command<O extends Options = Options> {
  name: string;
  /** What follows the name, e.g. « FICHIER… --ndjson ». */
  usage: string;
  /** One French sentence. */
  summary: string;
  options: O;
  /** The exit status: 0 when all went well, 1 when something was refused. Heavy modules are loaded here. */
  run(args: { positionals: string[]; values: Values<O> }, io: Io): Promise<number>;
}

/** Declares a command; its values are typed from its options. */
export const command = <const O extends Options>(declared: Command<O>): Command => declared;

/** The folder of the councils, for the commands that read it. */
export const FROM = {
  type: 'string',
  placeholder: 'DOSSIER',
  default: 'deliberations',
  summary: 'Où sont les actes (deliberations).',
} as const satisfies Option;

/** The folder of the site, for the commands that make it. */
export const SITE = {
  type: 'string',
  placeholder: 'DOSSIER',
  default: '_site',
  summary: 'Où écrire le site (_site).',
} as const satisfies Option;

/** What was typed makes no sense: the message and the usage are shown, the exit status is 2. */
export class UsageError extends Error {}

/** Throws a UsageError unless what was typed is a day of the calendar. */
export function requireDay(typed: string): void {
  if (!isDay(typed)) throw new UsageError(`« ${typed} » n’est pas un jour (AAAA-MM-JJ).`);
}

/** Writes and waits until the stream has taken it, so that nothing piles up in memory. */
export const print = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve) => stream.write(text, () => resolve()));
