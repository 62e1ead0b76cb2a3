import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Command, FROM, type Io, print, UsageError } from './command.ts';

const HELP = { type: 'boolean', short: 'h' } as const;

/** Runs a command with what was typed after its name; gives the exit status, 2 when that made no sense. */
export async function runCommand(command: Command, argv: string[], io: Io): Promise<number> {
  try {
    const { positionals, values } = parsed(command, argv);
    if (values.help) return await said(io, usagePage(command));
    await refuseSenseless(command, positionals, values);
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

/** What would be passed over in silence, or fail later as if it were a defect. */
async function refuseSenseless(
  { usage, options }: Command,
  positionals: readonly string[],
  values: Record<string, unknown>,
): Promise<void> {
  const isOptionsOnly = usage.startsWith('[--');
  if (isOptionsOnly && positionals.length > 0) throw new UsageError(`« ${positionals[0]} » est de trop.`);
  const name = Object.keys(options).find((option) => options[option]?.default === FROM.default);
  const folder = name && String(values[name]);
  if (folder && !(await stat(folder).catch(() => null))?.isDirectory())
    throw new UsageError(
      `Il n’y a pas de dossier « ${folder} » ici. Lancez la commande dans le dossier du registre, ou donnez --${name}.`,
    );
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

export async function said(io: Io, text: string): Promise<number> {
  await print(io.out, text);
  return 0;
}

export const table = (rows: (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
};

function usagePage({ name, usage, summary, options }: Command): string {
  const rows = Object.entries(options).map(
    ([option, { placeholder, summary }]) =>
      [`--${option}${placeholder ? ` ${placeholder}` : ''}`, summary] as const,
  );
  return `Usage : registre ${name} ${usage}\n\n${summary}\n\n${table([...rows, ['-h, --help', 'Affiche cette page.']])}`;
}
