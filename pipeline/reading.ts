import type { Io } from './command.ts';
import { extract } from './commands/extract.ts';
import { text } from './commands/text.ts';
import { runCommand } from './run-command.ts';

/** The commands that only read, with nothing of the others: they start at once. */
export const main = ([name, ...rest]: readonly string[], io: Io): Promise<number> =>
  runCommand(name === text.name ? text : extract, rest, io);
