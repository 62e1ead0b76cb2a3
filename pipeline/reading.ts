import type { Io } from './commands/base/command.ts';
import { runCommand } from './commands/base/run-command.ts';
import { extract } from './commands/extract.ts';
import { text } from './commands/text.ts';
import { keepWorkedOut } from './lib/worked-out.ts';

/** The commands that only read, with nothing of the others: they start at once. */
export async function main([name, ...rest]: readonly string[], io: Io): Promise<number> {
  const status = await runCommand(name === text.name ? text : extract, rest, io);
  keepWorkedOut();
  return status;
}
