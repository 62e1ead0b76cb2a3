import type { LedgerEntry } from '../../schemas/ledger.ts';
import { fingerprint } from '../lib/digest.ts';
import { problemsOf } from '../validate.ts';

/** What happened to an act, before it has its place in the chain. */
export type Happening = Omit<LedgerEntry, 'seq' | 'previous' | 'sum'>;

/** One line that is not what the chain wants, counted from 1. */
interface BrokenLine {
  line: number;
  problem: string;
}

export interface Chain {
  /** The whole lines as they are written. */
  lines: readonly string[];
  entries: LedgerEntry[];
  broken: BrokenLine[];
  /** The last whole line, which the next one names by its sum. */
  lastLine: string | null;
}

/** Reads whole lines; those that cannot be read are left out and told. */
export function chainOf(lines: readonly string[]): Chain {
  const chain: Chain = { lines, entries: [], broken: [], lastLine: null };
  for (const [index, text] of lines.entries()) {
    const entry = parsed(text);
    if (typeof entry === 'string') chain.broken.push({ line: index + 1, problem: entry });
    else {
      const problem = misplaced(entry, index, chain.lastLine);
      if (problem) chain.broken.push({ line: index + 1, problem });
      chain.entries.push(entry);
    }
    chain.lastLine = text;
  }
  return chain;
}

function parsed(text: string): LedgerEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'n’est pas lisible';
  }
  const [first] = problemsOf('ledger', value);
  if (first) return `${first.pointer} ${first.problem}`.trim();
  const [ending = '', sum] = SUM.exec(text) ?? [];
  return sum === fingerprint(`${text.slice(0, text.length - ending.length)}}`)
    ? (value as LedgerEntry)
    : 'a été modifiée après coup';
}

/** The last field: a change in the last line, which no other line names yet, is found too. */
const SUM = /,"sum":"([0-9a-f]{64})"\}$/;

function misplaced(entry: LedgerEntry, index: number, before: string | null): string | null {
  if (entry.seq !== index + 1) return `porte le rang ${entry.seq}`;
  return entry.previous === (before === null ? null : fingerprint(before))
    ? null
    : 'ne suit pas la ligne d’avant, qui a été modifiée, ôtée ou ajoutée après coup';
}

/** The lines that tell what happened, each bound to the one before. */
export function linesAfter({ lastLine, entries }: Chain, happenings: readonly Happening[]): string[] {
  let seq = entries.at(-1)?.seq ?? 0;
  let previous = lastLine;
  return happenings.map((happening) => {
    seq += 1;
    const { at, event, act, file, sourceSha256, recordSha256, ...others } = happening;
    const link = previous === null ? null : fingerprint(previous);
    const head = { seq, at, event, act, file, sourceSha256, recordSha256 };
    const line = JSON.stringify({ ...head, ...others, previous: link });
    previous = `${line.slice(0, -1)},"sum":"${fingerprint(line)}"}`;
    return previous;
  });
}
