import type { Io } from './commands/base/command.ts';
import { runCommand } from './commands/base/run-command.ts';
import { build } from './commands/build.ts';
import { keepWorkedOut } from './lib/worked-out.ts';

export { build as buildSite } from './build.ts';

/** The command that makes the site, with nothing of the others: it starts sooner, and takes less memory. */
export async function main([, ...rest]: readonly string[], io: Io): Promise<number> {
  const status = await runCommand(build, rest, io);
  keepWorkedOut();
  return status;
}
