import { readFile } from 'node:fs/promises';
import type { Correction } from '../../schemas/corrections.ts';
import type { Deliberation, Diagnostic } from '../../schemas/deliberation.ts';
import { jsonText } from '../exports/lib/json.ts';
import { writeAtomically } from '../lib/atomic.ts';
import { applyCorrections, correctionsFileOf, parseCorrections } from '../record/corrections.ts';

/** What a clerk types: the value as JSON, or as plain words. */
interface Typed extends Omit<Correction, 'value'> {
  words: string;
}

/**
 * Writes one correction into the sidecar of a record, in the place of one of the same pointer. Nothing is
 * written when the act has no such place, says so already, or cannot take the value, nor when the sidecar
 * would not be valid (a reason of a few letters, a day that is none): the findings tell why.
 */
export async function correct(
  { record, path }: { record: Deliberation; path: string },
  { words, ...typed }: Typed,
): Promise<{ file: string; findings: Diagnostic[] }> {
  const file = correctionsFileOf(path);
  const { corrections: before, findings: unreadable } = parseCorrections(await sidecarText(file), file);
  if (unreadable.length > 0) return { file, findings: unreadable };
  const others = before.filter(({ pointer }) => pointer !== typed.pointer);
  const base = applyCorrections(record, others, file).record;
  const tries = readings(words).map((value) => {
    const { pointer, reason, by, on } = typed;
    const correction: Correction = { pointer, value, reason, by, on };
    return { correction, ...applyCorrections(base, [correction], file) };
  });
  const good = tries.find(({ applied }) => applied.length > 0);
  if (good) {
    const text = jsonText([...others, good.correction]);
    const { findings } = parseCorrections(text, file);
    if (findings.length === 0) await writeAtomically(file, text);
    return { file, findings };
  }
  const refused = tries.find(({ findings }) => findings[0]?.code !== 'correction.impossible') ?? tries[0];
  return { file, findings: refused?.findings ?? [] };
}

async function sidecarText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '[]';
    throw error;
  }
}

/** « 9 » is a number where the act counts and words where it names: the schema chooses. */
function readings(words: string): unknown[] {
  try {
    return [JSON.parse(words), words];
  } catch {
    return [words];
  }
}
