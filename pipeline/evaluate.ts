import type { Deliberation } from '../schemas/deliberation.ts';
import { actFields } from './evaluate/act-fields.ts';
import { align } from './evaluate/align.ts';
import type { Keys } from './evaluate/compare.ts';
import type { Gold } from './evaluate/gold.ts';
import type { MeasuredField } from './evaluate/measured.ts';
import { type SittingRead, sittingFields } from './evaluate/sitting-fields.ts';

/** What a document gave: the line `registre extract --ndjson` prints of it. */
export interface Prediction extends SittingRead {
  records: Deliberation[];
}

/** Found and right, found and wrong, not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** What one group of documents, those of one source, came to. */
interface Group {
  documents: number;
  completeSittings: number;
  acts: number;
  completeActs: number;
}

interface Mismatch {
  document: string;
  field: string;
  missed: Keys;
  wrong: Keys;
}

/** The measure of a reading against what was written down by hand. */
export interface Evaluation {
  fields: Map<string, Tally>;
  groups: Map<string, Group>;
  actsRead: number;
  /** Complete acts of complete sittings. */
  completeRecords: number;
  mismatches: Mismatch[];
}

/** Row of the acts told apart at all. */
const SEGMENTATION = 'acts (segmentation)';

/** Measures predictions against gold; a document without a prediction is all missed. */
export function evaluate(
  documents: Iterable<{ name: string; gold: Gold; prediction: Prediction | null }>,
): Evaluation {
  const evaluation: Evaluation = {
    fields: new Map(),
    groups: new Map(),
    actsRead: 0,
    completeRecords: 0,
    mismatches: [],
  };
  for (const { name, gold, prediction } of documents) measure(evaluation, name, gold, prediction);
  return evaluation;
}

function measure(evaluation: Evaluation, document: string, gold: Gold, prediction: Prediction | null): void {
  const reads = prediction?.records ?? [];
  const compare = comparing(evaluation, document);
  const isSittingComplete = compare(sittingFields, gold.sitting, reads[0] ?? prediction);

  const pairs = align(gold.acts, reads);
  const found = pairs.filter(([act, read]) => act && read).length;
  add(evaluation.fields, SEGMENTATION, {
    right: found,
    wrong: reads.length - found,
    missed: gold.acts.length - found,
  });
  let complete = 0;
  for (const [act, read] of pairs) {
    const isComplete = compare(actFields, act, read);
    if (act && read && isComplete) complete++;
  }

  evaluation.actsRead += reads.length;
  if (isSittingComplete) evaluation.completeRecords += complete;
  const source = gold.source.slug ?? 'other';
  const group = evaluation.groups.get(source);
  evaluation.groups.set(source, {
    documents: (group?.documents ?? 0) + 1,
    completeSittings: (group?.completeSittings ?? 0) + Number(isSittingComplete),
    acts: (group?.acts ?? 0) + gold.acts.length,
    completeActs: (group?.completeActs ?? 0) + complete,
  });
}

/** Compares all fields of one pair; true when none of the essential ones is wrong or missed. */
const comparing =
  ({ fields, mismatches }: Evaluation, document: string) =>
  <G, R>(measured: readonly MeasuredField<G, R>[], gold: G, read: R): boolean => {
    let isComplete = true;
    for (const field of measured) {
      if (field.isOptional?.(gold, read)) continue;
      const [expected, actual] = [field.gold(gold), field.read(read)];
      const { missed, wrong } = difference(expected, actual, field.isSame);
      add(fields, field.name, {
        right: expected.length - missed.length,
        wrong: wrong.length,
        missed: missed.length,
      });
      if (missed.length + wrong.length === 0) continue;
      mismatches.push({ document, field: field.name, missed, wrong });
      if (field.isEssential) isComplete = false;
    }
    return isComplete;
  };

function difference(
  expected: Keys,
  actual: Keys,
  isSame = (gold: string, read: string) => gold === read,
): { missed: Keys; wrong: Keys } {
  const wrong = [...actual];
  const missed = expected.filter((gold) => {
    const place = wrong.findIndex((read) => isSame(gold, read));
    if (place >= 0) wrong.splice(place, 1);
    return place < 0;
  });
  return { missed, wrong };
}

function add(fields: Map<string, Tally>, name: string, { right, wrong, missed }: Tally): void {
  const sum = fields.get(name) ?? { right: 0, wrong: 0, missed: 0 };
  fields.set(name, { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed });
}
