import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic } from '../../schemas/deliberation.ts';
import { report } from '../diagnostics.ts';
import { compare } from '../lib/compare.ts';
import { isDay } from '../lib/day.ts';
import { type ListedMember, listedPerson } from '../members/listed.ts';
import { decode } from '../read/decode.ts';

export const MEMBERS_FILE = 'members.csv';

const COLUMNS = ['name', 'group', 'from', 'to', 'aliases'];

interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

interface MembersList {
  members: ListedMember[];
  findings: Diagnostic[];
}

/** The members a council lists itself, whoever its acts name; a line that is wrong is left out and told. */
export async function readMembers(folder: string, file: string): Promise<MembersList> {
  const bytes = await readFile(join(folder, MEMBERS_FILE)).catch(() => null);
  return bytes ? parseMembers(decode(bytes), file) : { members: [], findings: [] };
}

/** Lines of one name are one member, in one group after another. `file` is the name to show. */
export function parseMembers(text: string, file: string): MembersList {
  const findings: Diagnostic[] = [];
  const refuse: Refuse = (line, problem, code = 'members.invalid') =>
    findings.push({
      ...report(code, { file }, { problem, line: String(line) }),
      place: { page: 1, line, column: 1 },
    });
  const members = new Map<string, ListedMember>();
  for (const { record, info } of rowsOf(text, refuse)) {
    const problem = problemOf(record);
    if (problem) {
      refuse(info.lines, problem);
      continue;
    }
    const { group, from, to, aliases = '' } = record;
    const name = (record.name ?? '').replace(/\s+/g, ' ');
    const member = members.get(name) ?? { person: listedPerson(name), aliases: [], mandates: [] };
    members.set(name, member);
    member.aliases.push(
      ...aliases.split('|').flatMap((alias) => (alias.trim() ? listedPerson(alias.trim()) : [])),
    );
    if (group || from || to)
      member.mandates.push({ group: group || null, from: from || null, to: to || null });
  }
  for (const { mandates } of members.values()) mandates.sort((a, b) => compare(a.from ?? '', b.from ?? ''));
  return { members: [...members.values()], findings };
}

type Refuse = (line: number, problem: string, code?: 'members.invalid' | 'members.unread') => void;

/** Spreadsheets part cells by commas or, in France, semicolons. */
function rowsOf(text: string, refuse: Refuse): Row[] {
  try {
    const rows = parse(text, {
      columns: (names: string[]) => names.map((name) => name.toLowerCase()),
      delimiter: [',', ';'],
      info: true,
      relax_column_count_less: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Row[];
    const columns = Object.keys(rows[0]?.record ?? {});
    const unknown = columns.filter((name) => !COLUMNS.includes(name));
    if (rows.length > 0 && !columns.includes('name')) {
      refuse(1, `la colonne « name » manque parmi « ${columns.join(' », « ')} »`, 'members.unread');
      return [];
    }
    if (unknown.length > 0) refuse(1, `la colonne « ${unknown.join(' », « ')} » n’est pas connue`);
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const problem = isOpen
      ? 'un guillemet est ouvert et n’est pas fermé'
      : 'les cellules de cette ligne ne répondent pas à celles de la première';
    refuse(Number(error.lines ?? 1), problem, 'members.unread');
    return [];
  }
}

function problemOf({ name, from = '', to = '' }: Record<string, string>): string | null {
  if (!name) return 'la colonne « name » est vide';
  const wrong = [from, to].find((date) => date && !isDay(date));
  if (wrong) return `« ${wrong} » n’est pas une date écrite AAAA-MM-JJ`;
  return from && to && to < from ? 'la date « to » précède la date « from »' : null;
}
