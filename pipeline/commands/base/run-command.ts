import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../../lib/refusal.ts';
import { type Command, FROM, type Io, print, SITE, UsageError } from './command.ts';

const HELP = { type: 'boolean', short: 'h' } as const;

/** Runs a command with what was typed after its name; gives the exit status, 2 when that made no sense. */
export async function runCommand(command: Command, argv: string[], io: Io): Promise<number> {
  let typed: readonly unknown[] = [];
  try {
    const { positionals, values } = parsed(command, argv);
    typed = [...positionals, ...Object.values(values)];
    if (values.help) return await said(io, usagePage(command));
    await refuseSenseless(command, positionals, values);
    return await command.run({ positionals, values: values as never }, io);
  } catch (error) {
    if (error instanceof UsageError) {
      await print(io.err, `${error.message}\n\n${usagePage(command)}`);
      return 2;
    }
    const told = toMend(error as Error, typed);
    const defect = `Erreur inattendue, à signaler avec ce qui suit.\n${(error as Error).stack}`;
    await print(io.err, `${told ?? defect}\n`);
    return 1;
  }
}

/** What the system refuses, whatever was typed. */
const DENIED: Record<string, string> = {
  EACCES: 'l’accès est refusé',
  EPERM: 'l’accès est refusé',
  EROFS: 'ce disque ne peut pas être écrit',
  ENOSPC: 'il n’y a plus de place sur le disque',
};
/** What the system refuses of a typed path. Of any other path it is a defect of the program. */
const WRONG: Record<string, string> = {
  ENOENT: 'il n’existe pas',
  ENOTDIR: 'ce n’est pas un dossier',
  EISDIR: 'c’est un dossier',
};

/** An error that a person can mend, in words; null for a defect of the program. */
function toMend(error: NodeJS.ErrnoException, typed: readonly unknown[]): string | null {
  if (error instanceof Refusal) return error.message;
  const { code = '', path = '' } = error;
  const isTyped =
    path && typed.some((value) => typeof value === 'string' && resolve(value) === resolve(path));
  const why = DENIED[code] ?? (isTyped ? WRONG[code] : undefined);
  if (!why) return null;
  const name = path.replace(/(?:\.\d+){3}\.tmp$/, '');
  return name ? `« ${name} » : ${why}.` : `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}

/** Refuses what would otherwise be ignored in silence, or fail later as if it were a defect of the program. */
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
  if (options.out?.default !== SITE.default) return;
  const { siteProblem } = await import('../../output/own-folder.ts');
  const problem = await siteProblem(String(values.out), String(folder));
  if (problem) throw new UsageError(problem);
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

/** Prints the answer of a command that went well, and gives its exit code. */
export async function said(io: Io, text: string): Promise<number> {
  await print(io.out, text);
  return 0;
}

/** Two columns, the second where the longest word of the first ends. */
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
