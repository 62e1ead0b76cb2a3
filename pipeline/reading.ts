import type { Io } from './command.ts';
import { extract } from './commands/extract.ts';
import { text } from './commands/text.ts';
import { runCommand } from './run-command.ts';
import { keepWorkedOut } from './worked-out.ts';

/** The commands that only read, with nothing of the others: they start at once. */
export async function main([name, ...rest]: readonly string[], io: Io): Promise<number> {
  const status = await runCommand(name === text.name ? text : extract, rest, io);
  keepWorkedOut();
  return status;
}
