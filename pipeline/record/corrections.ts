import { isDeepStrictEqual } from 'node:util';
import type { Correction } from '../../schemas/corrections.ts';
import type { Deliberation, Diagnostic } from '../../schemas/deliberation.ts';
import { type DiagnosticCode, report } from '../diagnostics.ts';
import type { AppliedCorrection } from '../register.ts';
import { problemsOf } from '../validate.ts';
import { copyOf, setAt, valueAt } from './facts.ts';
import { provenanceOf } from './provenance.ts';

/** `2024-007.json` (the record) → `2024-007.corrections.json`, beside it. */
export const correctionsFileOf = (recordFile: string): string =>
  recordFile.replace(/\.json$/, '.corrections.json');

/** Reads a sidecar: its corrections when it is valid, else what is wrong with it. */
export function parseCorrections(
  text: string,
  file: string,
): { corrections: Correction[]; findings: Diagnostic[] } {
  const invalid = (pointer: string, problem: string) =>
    report('correction.unreadable', { file, pointer }, { problem: `${pointer} ${problem}`.trim() });
  let parsed: unknown;
  try {
    // Plain editors may write a byte order mark.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { corrections: [], findings: [invalid('', 'ce n’est pas du JSON')] };
  }
  const problems = problemsOf('corrections', parsed);
  return problems.length > 0
    ? { corrections: [], findings: problems.map(({ pointer, problem }) => invalid(pointer, problem)) }
    : { corrections: parsed as Correction[], findings: [] };
}

interface Corrected {
  record: Deliberation;
  applied: AppliedCorrection[];
  findings: Diagnostic[];
}

/**
 * The record as its authority put it right. Each correction wins over the reading, which `applied` keeps;
 * one that the reading already agrees with, that has no place or that the schema refuses is left out and said.
 */
export function applyCorrections(
  read: Deliberation,
  corrections: readonly Correction[],
  file: string,
): Corrected {
  let record = read;
  const applied: AppliedCorrection[] = [];
  const findings: Diagnostic[] = [];
  for (const correction of corrections) {
    const { pointer, value } = correction;
    const reading = valueAt(record, pointer) ?? null;
    const refuse = (code: Refusal) => findings.push(report(code, { file, pointer }, { pointer }));
    if (!hasPlace(record, pointer)) refuse('correction.nowhere');
    else if (isDeepStrictEqual(reading, value)) refuse('correction.needless');
    else {
      const corrected = withValue(record, pointer, value);
      if (breaksSchema(record, corrected)) refuse('correction.impossible');
      else {
        applied.push({ ...correction, reading });
        record = corrected;
      }
    }
  }
  return { record, applied, findings };
}

type Refusal = Extract<
  DiagnosticCode,
  'correction.nowhere' | 'correction.needless' | 'correction.impossible'
>;

/** What the pipeline works out itself is not read in the act, and not to be put right. */
const OWN = ['$schema', 'id', 'source', 'provenance', 'diagnostics', 'pipelineVersion'];

/** Whether a value stands or may stand there: no correction opens a place the record has not. */
function hasPlace(record: Deliberation, pointer: string): boolean {
  const keys = pointer.split('/').slice(1);
  const last = keys.at(-1) ?? '';
  if (OWN.includes(keys[0] ?? '')) return false;
  const parent = valueAt(record, pointer.slice(0, pointer.lastIndexOf('/')));
  if (Array.isArray(parent)) return /^\d+$/.test(last) && Number(last) <= parent.length;
  return typeof parent === 'object' && parent !== null && (keys.length > 1 || last in parent);
}

/** The value put in, marked `corrected`; the spans still show the words the reading came from. */
function withValue(record: Deliberation, pointer: string, value: unknown): Deliberation {
  const corrected = copyOf(record);
  setAt(corrected, pointer, value);
  const spans = provenanceOf(record, pointer)?.spans ?? [];
  const kept = Object.entries(record.provenance).filter(
    ([place]) => place !== pointer && !place.startsWith(`${pointer}/`),
  );
  corrected.provenance = Object.fromEntries([
    ...kept,
    [pointer, { certainty: 'corrected', rule: 'correction', spans }],
  ]);
  return corrected;
}

/** Problems the correction brings; those the record had before are not its own. */
function breaksSchema(before: Deliberation, after: Deliberation): boolean {
  const known = new Set(problemsOf('deliberation', before).map(describe));
  return problemsOf('deliberation', after).some((problem) => !known.has(describe(problem)));
}

const describe = ({ pointer, problem }: { pointer: string; problem: string }): string =>
  `${pointer} ${problem}`;
