import { type Io, print } from './commands/base/command.ts';
import { runCommand, said, table } from './commands/base/run-command.ts';
import { commands } from './commands/index.ts';
import { PIPELINE_VERSION } from './version.ts';

/** Runs what was typed after `registre`; gives the exit status, 2 when it made no sense. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--help' || name === '-h') return said(io, helpPage());
  if (name === '--version') return said(io, `${PIPELINE_VERSION}\n`);
  const command = commands.find((known) => known.name === name);
  if (!command) {
    const problem = name ? `Commande inconnue : « ${name} ».\n\n` : '';
    await print(io.err, `${problem}${helpPage()}`);
    return 2;
  }
  return runCommand(command, rest, io);
}

const helpPage = (): string =>
  `Registre ouvert : les délibérations d’un conseil en données ouvertes.

Usage : registre COMMANDE [options]

${table(commands.map(({ name, summary }) => [name, summary]))}
« registre COMMANDE --help » décrit une commande.
`;
