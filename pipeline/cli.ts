import { parseArgs } from 'node:util';
import { type Command, type Io, print, UsageError } from './command.ts';
import { commands } from './commands/index.ts';
import { PIPELINE_VERSION } from './version.ts';

const HELP = { type: 'boolean', short: 'h' } as const;

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

async function runCommand(command: Command, argv: string[], io: Io): Promise<number> {
  try {
    const { positionals, values } = parsed(command, argv);
    if (values.help) return await said(io, usagePage(command));
    return await command.run({ positionals, values: values as never }, io);
  } catch (error) {
    if (error instanceof UsageError) {
      await print(io.err, `${error.message}\n\n${usagePage(command)}`);
      return 2;
    }
    await print(io.err, `Erreur inattendue, à signaler avec ce qui suit.\n${(error as Error).stack}\n`);
    return 1;
  }
}

function parsed({ options }: Command, args: string[]) {
  try {
    return parseArgs({ args, options: { ...options, help: HELP }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(inFrench(error as NodeJS.ErrnoException));
  }
}

/** parseArgs quotes the option concerned first. */
function inFrench({ code, message }: NodeJS.ErrnoException): string {
  const option = /'([^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Option inconnue : « ${option} ».`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `L’option « ${option} » n’est pas bien employée : sa valeur manque ou est de trop.`;
  return message;
}

async function said(io: Io, text: string): Promise<number> {
  await print(io.out, text);
  return 0;
}

const table = (rows: (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
};

const helpPage = (): string =>
  `Registre ouvert : les délibérations d’un conseil en données ouvertes.

Usage : registre COMMANDE [options]

${table(commands.map(({ name, summary }) => [name, summary]))}
« registre COMMANDE --help » décrit une commande.
`;

function usagePage({ name, usage, summary, options }: Command): string {
  const rows = Object.entries(options).map(
    ([option, { placeholder, summary }]) =>
      [`--${option}${placeholder ? ` ${placeholder}` : ''}`, summary] as const,
  );
  return `Usage : registre ${name} ${usage}\n\n${summary}\n\n${table([...rows, ['-h, --help', 'Affiche cette page.']])}`;
}
